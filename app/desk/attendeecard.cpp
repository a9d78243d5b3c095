// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeecard.h"

#include "theme/style.h"
#include "theme/textblock.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QLabel *plainLabel(const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

/// Words on a button: an ampersand in a name is no shortcut.
static QString onButton(QString text) { return text.replace(u'&', u"&&"_s); }

AttendeeCard::AttendeeCard(QWidget *parent)
    : QFrame(parent)
    , m_name(plainLabel(u"title"_s, this))
    , m_facts(makeFacts())
    , m_override(makeOverride())
    , m_admit(new QPushButton(this))
{
    setRole(this, u"card"_s);
    setRole(m_admit, u"primary"_s);
    m_admit->setFocusPolicy(Qt::TabFocus);
    connect(m_admit, &QPushButton::clicked, this, &AttendeeCard::admit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(14);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addStretch();
    layout->addWidget(m_override);
    layout->addWidget(m_admit);
    show(std::nullopt);
    offerOverride(std::nullopt);
}

QWidget *AttendeeCard::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    const auto add = [facts, grid](int row, int column, const QString &caption) {
        QLabel *label = plainLabel(u"label"_s, facts);
        label->setText(caption);
        QLabel *value = plainLabel(u"strong"_s, facts);
        value->setAccessibleName(caption);
        grid->addWidget(label, 3 * row, column);
        grid->addWidget(value, 3 * row + 1, column);
        grid->setRowMinimumHeight(3 * row + 2, 8);
        grid->setColumnStretch(column, 1);
        return value;
    };
    m_ticket = add(0, 0, tr("Ticket"));
    m_code = add(0, 1, tr("Code"));
    m_state = add(1, 0, tr("State"));
    m_email = add(1, 1, tr("E-mail"));
    return facts;
}

QWidget *AttendeeCard::makeOverride()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_offer = new QPushButton(box);
    m_offer->setFocusPolicy(Qt::TabFocus);
    connect(m_offer, &QPushButton::clicked, this, &AttendeeCard::askReason);
    m_reasonLine = new QWidget(box);
    auto *line = new QHBoxLayout(m_reasonLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(m_reasonLine);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_send = new QPushButton(tr("Admit"), m_reasonLine);
    setRole(m_send, u"primary"_s);
    line->addWidget(m_reason, 1);
    line->addWidget(m_send);
    layout->addWidget(m_offer);
    layout->addWidget(m_reasonLine);
    connect(m_reason, &QLineEdit::textChanged, m_send,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &AttendeeCard::sendOverride);
    connect(m_send, &QPushButton::clicked, this, &AttendeeCard::sendOverride);
    return box;
}

void AttendeeCard::show(const std::optional<AttendeeRow> &attendee)
{
    m_attendee = attendee;
    const AttendeeRow row = attendee.value_or(AttendeeRow {});
    m_name->setText(attendee ? row.name : tr("Nobody chosen"));
    setAccessibleName(m_name->text());
    m_ticket->setText(row.ticketType);
    m_code->setText(row.code);
    m_state->setText(row.state);
    m_email->setText(row.email);
    m_facts->setVisible(attendee.has_value());
    const QString first = row.name.section(u' ', 0, 0, QString::SectionSkipEmpty);
    m_admit->setText(first.isEmpty() ? tr("Admit")
                                     : tr("Admit %1   Ctrl+Enter").arg(onButton(isolated(first))));
    m_admit->setAccessibleName(tr("Admit %1").arg(row.name));
    m_admit->setEnabled(attendee.has_value());
}

void AttendeeCard::offerOverride(const std::optional<QString> &code, const QString &name)
{
    m_overrideCode = code.value_or(QString());
    m_override->setVisible(code.has_value());
    m_offer->setText(name.isEmpty() ? tr("Admit all the same…")
                                    : tr("Admit %1 all the same…").arg(onButton(isolated(name))));
    m_reason->setPlaceholderText(name.isEmpty()
                                     ? tr("Why? It is kept with the check-in")
                                     : tr("Why admit %1? It is kept with the check-in").arg(isolated(name)));
    m_offer->show();
    m_reasonLine->hide();
    m_reason->clear();
    m_send->setEnabled(false);
}

void AttendeeCard::askReason()
{
    m_offer->hide();
    m_reasonLine->show();
    m_reason->setFocus();
}

void AttendeeCard::sendOverride()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || m_overrideCode.isEmpty())
        return;
    const QString code = m_overrideCode;
    offerOverride(std::nullopt);
    Q_EMIT done();
    Q_EMIT overrideRequested(code, reason);
}

void AttendeeCard::admit()
{
    if (m_attendee)
        Q_EMIT admitRequested(m_attendee->code);
    Q_EMIT done();
}

} // namespace Kiosk
