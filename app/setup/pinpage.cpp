// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pinpage.h"

#include "lock/pin.h"
#include "parts/deskparts.h"
#include "theme/style.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

PinPage::PinPage(QWidget *parent)
    : QWidget(parent)
    , m_state(deskLabel(u"strong"_s, {}, this))
    , m_pin(makeLine(tr("New PIN")))
    , m_again(makeLine(tr("Repeat the PIN")))
    , m_set(new QPushButton(tr("Set the PIN"), this))
    , m_remove(new QPushButton(tr("Remove the PIN"), this))
    , m_problem(deskLabel(u"bad"_s, {}, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(deskLabel(u"headline"_s, tr("Staff PIN"), this));
    page->addWidget(deskLabel(
        u"lead"_s,
        tr("With a PIN the guests' screen is locked. A corner held for three seconds asks for it."), this));
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 16, 0);
    page->addWidget(quietScroll(content, this), 1);
    lines->addWidget(m_state);
    for (QLineEdit *line : { m_pin, m_again }) {
        lines->addWidget(deskLine(u"strong"_s, line->accessibleName(), this));
        lines->addWidget(line);
        connect(line, &QLineEdit::returnPressed, this, &PinPage::choose);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    lines->addLayout(buttons);
    lines->addWidget(m_problem);
    lines->addStretch();
    connect(m_set, &QPushButton::clicked, this, &PinPage::choose);
    connect(m_remove, &QPushButton::clicked, this, &PinPage::pinRemoved);
    showPin(false);
}

QLineEdit *PinPage::makeLine(const QString &name)
{
    static const QRegularExpression digits(u"[0-9]{0,%1}"_s.arg(Pin::longest));
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText | Qt::ImhSensitiveData);
    line->setValidator(new QRegularExpressionValidator(digits, line));
    return line;
}

void PinPage::showPin(bool isSet)
{
    m_state->setText(isSet ? tr("A PIN is set.")
                           : tr("No PIN is set: anybody can leave the guests' screen."));
    m_remove->setVisible(isSet);
    m_pin->clear();
    m_again->clear();
    showProblem({});
}

void PinPage::showProblem(const QString &problem) { m_problem->setText(problem); }

void PinPage::choose()
{
    const bool isAlike = m_pin->text() == m_again->text();
    const bool isLong = m_pin->text().size() >= Pin::shortest;
    Result<Secret> pin = Secret::from(m_pin->text().toLatin1());
    m_pin->clear();
    m_again->clear();
    m_pin->setFocus();
    if (!isLong)
        return showProblem(tr("A PIN has at least four digits."));
    if (!isAlike)
        return showProblem(tr("The two PINs differ: type both again."));
    if (!pin)
        return showProblem(errorWords(pin.error()));
    showProblem({});
    Q_EMIT pinChosen(*pin);
}

void PinPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_pin->clear(); // whoever comes next does not find it
    m_again->clear();
    showProblem({});
}

} // namespace Kiosk
