// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeecard.h"

#include "deskparts.h"
#include "reasonline.h"
#include "theme/style.h"
#include "theme/textblock.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

/// Words on a button: an ampersand in a name is no shortcut.
static QString onButton(QString text) { return text.replace(u'&', u"&&"_s); }

AttendeeCard::AttendeeCard(QWidget *parent)
    : QFrame(parent)
    , m_name(deskLabel(u"title"_s, {}, this))
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
    const auto add = [this, facts, grid](int row, int column, const QString &caption) {
        QLabel *label = deskLabel(u"label"_s, caption, facts);
        QLabel *value = deskLabel(u"strong"_s, {}, facts);
        value->setAccessibleName(caption);
        grid->addWidget(label, 3 * row, column);
        grid->addWidget(value, 3 * row + 1, column);
        grid->setRowMinimumHeight(3 * row + 2, row > 0 ? 0 : 8);
        grid->setColumnStretch(column, 1);
        if (row > 0)
            m_lesserFacts << label << value;
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
    m_reason = new ReasonLine(box);
    connect(m_reason, &ReasonLine::given, this, &AttendeeCard::sendOverride);
    connect(m_reason, &ReasonLine::left, this, [this] {
        m_offer->show();
        Q_EMIT done();
    });
    layout->addWidget(m_offer);
    layout->addWidget(m_reason);
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
    const QString first = row.name.section(u' ', 0, 0, QString::SectionSkipEmpty);
    m_admit->setText(first.isEmpty() ? tr("Admit")
                                     : tr("Admit %1   Ctrl+Enter").arg(onButton(isolated(first))));
    m_admit->setAccessibleName(tr("Admit %1").arg(row.name));
    m_admit->setEnabled(attendee.has_value());
    arrange();
}

void AttendeeCard::setLow(bool isLow)
{
    m_isLow = isLow;
    arrange();
}

void AttendeeCard::arrange()
{
    const int margin = m_isLow ? 10 : 18;
    layout()->setContentsMargins(22, margin, 22, margin);
    layout()->setSpacing(m_isLow ? 6 : 14);
    m_facts->setVisible(m_attendee.has_value());
    for (QLabel *label : std::as_const(m_lesserFacts))
        label->setVisible(!m_isLow);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_name, m_admit })
        widget->setVisible(!m_isLow || m_attendee);
}

void AttendeeCard::offerOverride(const std::optional<QString> &code, const QString &name)
{
    m_overrideCode = code.value_or(QString());
    m_override->setVisible(code.has_value());
    m_offer->setText(name.isEmpty() ? tr("Admit all the same…")
                                    : tr("Admit %1 all the same…").arg(onButton(isolated(name))));
    m_overrideName = name;
    m_offer->show();
    m_reason->hide();
}

void AttendeeCard::askReason()
{
    m_offer->hide();
    m_reason->ask(m_overrideName.isEmpty()
                      ? tr("Why? It is kept with the check-in")
                      : tr("Why admit %1? It is kept with the check-in").arg(isolated(m_overrideName)),
                  tr("Admit"));
}

void AttendeeCard::sendOverride(const QString &reason)
{
    if (m_overrideCode.isEmpty())
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
