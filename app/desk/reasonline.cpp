// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "reasonline.h"

#include "ownwordsline.h"
#include "theme/style.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ReasonLine::ReasonLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_reason(new OwnWordsLine(clock, this))
    , m_send(new PersonButton(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    setRole(m_send, u"primary"_s);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(m_reason, 1);
    m_parts->addWidget(m_send);
    connect(m_reason, &QLineEdit::textChanged, m_send,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_send, &QPushButton::clicked, this, &ReasonLine::give);
    connect(m_reason, &OwnWordsLine::scanned, this, &ReasonLine::scanned);
    hide();
}

void ReasonLine::ask(const QString &question, const QString &verb)
{
    m_send->setText(verb);
    begin(question);
}

void ReasonLine::ask(const QString &question, const PersonButton::Words &words)
{
    m_parts->setStretchFactor(m_send, 1); // as much as the line
    m_send->setWords(words);
    begin(question);
}

void ReasonLine::begin(const QString &question)
{
    m_reason->clear();
    m_reason->setPlaceholderText(question);
    m_send->setEnabled(false);
    show();
    takeFocus();
}

void ReasonLine::setStacked(bool isStacked)
{
    m_parts->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReasonLine::takeFocus() { m_reason->setFocus(); }

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
