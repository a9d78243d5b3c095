// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "reasonline.h"

#include "ownwordsline.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ReasonLine::ReasonLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reason(new OwnWordsLine(clock, this))
    , m_send(new QPushButton(this))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    setRole(m_send, u"primary"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_reason, 1);
    line->addWidget(m_send);
    connect(m_reason, &QLineEdit::textChanged, m_send,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_send, &QPushButton::clicked, this, &ReasonLine::give);
    connect(m_reason, &OwnWordsLine::scanned, this, &ReasonLine::scanned);
    hide();
}

void ReasonLine::ask(const QString &question, const QString &verb)
{
    m_reason->clear();
    m_reason->setPlaceholderText(question);
    m_send->setText(verb);
    m_send->setEnabled(false);
    show();
    m_reason->setFocus();
}

void ReasonLine::give()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT given(reason);
}

void ReasonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    leave();
}

void ReasonLine::leave()
{
    hide();
    Q_EMIT left();
}

} // namespace Kiosk
