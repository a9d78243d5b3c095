// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "cameratrial.h"

#include "parts/deskparts.h"
#include "parts/previewwidget.h"
#include "parts/visibletext.h"
#include "startlabel.h"
#include "theme/style.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr double previewShare = 0.42; // of a low window's height

CameraTrial::CameraTrial(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_choice(new QComboBox(this))
    , m_fixed(deskLabel(u"label"_s, tr("Chosen when the program was started, with --camera."), this))
    , m_preview(new PreviewWidget(theme, this))
    , m_read(atStart(deskLabel(u"strong"_s, {}, this)))
{
    auto *name = deskLine(u"strong"_s, tr("Camera"), this);
    name->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Camera"));
    // A device's name may be long; the page is not wider for it.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    for (QWidget *word : std::initializer_list<QWidget *> { name, m_choice, m_fixed, m_read })
        words->addWidget(word);
    words->addStretch();
    m_parts->addLayout(words, 1);
    m_parts->addWidget(m_preview, 1);
    connect(m_choice, &QComboBox::activated, this,
            [this] { Q_EMIT cameraChosen(m_choice->currentData().toString()); });
    fillChoices();
    sayState();
}

void CameraTrial::show(const CameraFacts &facts)
{
    if (facts == m_facts)
        return;
    const bool isOther = facts.state != m_facts.state || facts.wanted() != m_facts.wanted();
    m_facts = facts;
    fillChoices();
    if (isOther)
        sayState();
}

void CameraTrial::fillChoices()
{
    m_fixed->setVisible(!m_facts.fixed.isEmpty());
    m_choice->setEnabled(m_facts.fixed.isEmpty());
    m_choice->clear();
    for (const CameraChoice &choice : cameraChoices(m_facts))
        m_choice->addItem(choice.name, choice.value);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_facts.wanted())));
}

void CameraTrial::sayState()
{
    m_isPictureless = false;
    m_preview->clear();
    const CameraTrouble trouble = cameraTrouble(m_facts);
    m_preview->setProblem(trouble.problem, trouble.remedy);
    m_read->setText(trouble.problem.isEmpty() ? tr("Hold a ticket in front of the camera.") : QString());
}

void CameraTrial::showPicture(const QImage &picture)
{
    if (picture.isNull() && !std::exchange(m_isPictureless, true))
        m_preview->setProblem(tr("This camera's picture cannot be shown here"),
                              tr("It is read anyway: hold a ticket in front of it."));
    if (!picture.isNull())
        m_preview->showFrame(picture);
}

void CameraTrial::setMirrored(bool isMirrored) { m_preview->setMirrored(isMirrored); }

void CameraTrial::setOutline(const QPolygonF &outline) { m_preview->setOutline(outline); }

void CameraTrial::showRead(const QString &text)
{
    // Codes run from left to right in every language.
    m_read->setText(tr("Read: %1", "a code").arg(u'\u2066' + visibleText(text) + u'\u2069'));
    m_read->setAccessibleName(m_read->text());
}

void CameraTrial::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        Q_EMIT watched(true);
}

void CameraTrial::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    Q_EMIT watched(false);
    sayState(); // nobody finds the last ticket or face here
}

void CameraTrial::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double height = rem(DeskSize::preview, *this);
    const bool isWide = width() > 2 * height;
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_preview->setFixedHeight(qRound(std::min(height, previewShare * window()->height())));
    m_preview->setUnit(rem(DeskSize::body, *this) / GuestSize::footText);
}

} // namespace Kiosk
