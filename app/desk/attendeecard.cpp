// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeecard.h"

#include "clock.h"
#include "deskcommands.h"
#include "factsgrid.h"
#include "parts/deskparts.h"
#include "parts/textblock.h"
#include "personbutton.h"
#include "reasonline.h"
#include "scanlines.h"
#include "theme/style.h"
#include "words/words.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype firstFields = 4; // of the list's own columns; the others follow what happened before

AttendeeCard::AttendeeCard(const Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_back(new QPushButton(this))
    , m_name(deskLabel(u"title"_s, {}, this))
    , m_body(makeBody())
    , m_override(makeOverride())
    , m_admit(new PersonButton(this))
    , m_buttons(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setRole(this, u"card"_s);
    setRole(m_admit, u"primary"_s);
    for (QPushButton *button : std::initializer_list<QPushButton *> { m_back, m_admit })
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_admit, &QPushButton::clicked, this, &AttendeeCard::admit);
    connect(m_back, &QPushButton::clicked, this, &AttendeeCard::left);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addWidget(m_body, 1);
    layout->addLayout(m_buttons);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_override, m_admit, m_back })
        m_buttons->addWidget(widget, widget == m_back ? 0 : 1);
    show(std::nullopt);
    arrange(Room::High, Place::BesideList);
}

QWidget *AttendeeCard::makeBody()
{
    auto *content = new QWidget(this);
    m_facts = new FactsGrid(content);
    m_lesserFacts = new FactsGrid(content);
    m_before = deskLabel(u"strong"_s, tr("What happened before"), content);
    m_attempts = new ScanLines(m_theme, content);
    m_attempts->setAccessibleName(m_before->text());
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_facts);
    layout->addWidget(m_before);
    layout->addWidget(m_attempts);
    layout->addWidget(m_lesserFacts);
    layout->addStretch();
    QScrollArea *scroll = quietScroll(content, this);
    scroll->setFocusPolicy(Qt::TabFocus); // its keys move it
    scroll->setAccessibleName(tr("About the attendee"));
    return scroll;
}

QWidget *AttendeeCard::makeOverride()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_offer = new PersonButton(box);
    m_offer->setFocusPolicy(Qt::TabFocus);
    connect(m_offer, &QPushButton::clicked, this, &AttendeeCard::askReason);
    m_reason = new ReasonLine(m_clock, box);
    connect(m_reason, &ReasonLine::scanned, this, &AttendeeCard::scanned);
    connect(m_reason, &ReasonLine::given, this, &AttendeeCard::sendOverride);
    connect(m_reason, &ReasonLine::left, this, [this] {
        showButtons();
        Q_EMIT done();
        Q_EMIT reasonEnded();
    });
    layout->addWidget(m_offer);
    layout->addWidget(m_reason);
    return box;
}

void AttendeeCard::showFacts(const AttendeeRow &row)
{
    const qsizetype first = std::min(firstFields, row.fields.size());
    m_facts->setFacts(QList<QPair<QString, QString>> { { tr("Ticket"), row.ticketType },
                                                       { tr("Code"), row.code },
                                                       { tr("State"), row.presence },
                                                       { tr("Entries left"), row.entries } }
                      + row.fields.first(first));
    m_lesserFacts->setFacts(
        QList<QPair<QString, QString>> { { tr("Payment"), row.payment }, { tr("E-mail"), row.email } }
        + row.fields.mid(first));
}

void AttendeeCard::show(const std::optional<AttendeeRow> &attendee, const std::optional<OverrideOffer> &offer)
{
    Q_ASSERT(!isAsking());
    const QString before = m_attendee ? m_attendee->code : QString();
    m_attendee = attendee;
    m_offered = attendee ? offer : std::nullopt;
    const AttendeeRow row = attendee.value_or(AttendeeRow {});
    const QString who = row.name.isEmpty() ? row.code : row.name;
    m_name->setAlignment(Qt::AlignLeading | Qt::AlignTop); // alone on the card, too
    m_name->setText(attendee ? breakable(who.simplified()) : tr("Nobody chosen"));
    setAccessibleName(attendee ? who : m_name->text());
    showFacts(row);
    m_body->setVisible(attendee.has_value());
    // What may be done stays at the foot, whether there is somebody on the card or not.
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_name, attendee ? 0 : 1);
    showButtons();
    if (keyOf(row.code) != keyOf(before)) {
        showAttempts(row.code, {});
        refresh();
    }
}

void AttendeeCard::refresh()
{
    if (m_attendee && !m_attendee->code.isEmpty())
        Q_EMIT attemptsWanted(m_attendee->code);
}

static ScanLine lineOf(const CheckIn &row, const QDate &today)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC);
    const QDate day = at.toLocalTime().date();
    const bool isToday = day == today;
    const QString when = isToday ? timeOfDay(at)
                                 : AttendeeCard::tr("%1, %2", "day, time")
                                       .arg(QLocale().toString(day, QLocale::ShortFormat), timeOfDay(at));
    return { row.verdict, when, verdictWord(row.verdict),
             joined({ row.gate, row.operatorName, row.overrideReason }) };
}

void AttendeeCard::showAttempts(const QString &code, const QList<CheckIn> &newestFirst)
{
    if (!m_attendee || keyOf(code) != keyOf(m_attendee->code))
        return; // somebody else is on the card by now
    const QDate today = m_clock.now().toLocalTime().date();
    QList<ScanLine> lines;
    for (const CheckIn &row : newestFirst)
        lines.append(lineOf(row, today));
    m_attempts->setLines(lines);
    m_before->setVisible(!lines.isEmpty());
}

void AttendeeCard::arrange(Room room, Place place)
{
    const bool isLow = room == Room::Low;
    const int margin = qRound(rem(isLow ? 0.25 : 1.125, *this));
    const int side = qRound(rem(isLow ? 0.75 : 1.375, *this));
    layout()->setContentsMargins(side, margin, side, margin);
    layout()->setSpacing(qRound(rem(isLow ? 0.375 : 0.75, *this)));
    m_buttons->setSpacing(qRound(rem(0.75, *this)));
    m_body->setMinimumHeight(qRound(rem(0.5, *this)));
    m_isBrief = isLow;
    m_reason->setStacked(!isLow);
    m_isAlone = place == Place::InPlaceOfList;
    m_buttons->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    showButtons();
}

bool AttendeeCard::isAsking() const { return !m_reason->isHidden(); }

static QString withKey(const QString &words, DeskCommand command)
{
    return u"%1   %2"_s.arg(words, keyWordOf(command));
}

void AttendeeCard::showButtons()
{
    const AttendeeRow row = m_attendee.value_or(AttendeeRow {});
    const auto words = [&row](const QString &sentence, DeskCommand command) {
        return PersonButton::Words { sentence, row.name, row.code, keyWordOf(command) };
    };
    const bool isOut = m_direction == Direction::Out;
    const QString nobody = isOut ? tr("Let out") : tr("Admit");
    const QString somebody = isOut ? tr("Let %1 out") : tr("Admit %1");
    m_admit->setWords(words(m_attendee ? somebody : nobody, DeskCommand::Admit));
    m_admit->setEnabled(m_attendee && row.canBeAdmitted);
    const bool isOfferedOut = isOffering() && m_offered->direction == Direction::Out;
    m_offer->setWords(words(isOfferedOut ? tr("Let %1 out all the same…") : tr("Admit %1 all the same…"),
                            DeskCommand::Override));
    m_back->setText(withKey(m_isBrief ? tr("Back") : tr("Back to the list"), DeskCommand::Back));
    m_override->setVisible(isOffering());
    m_offer->setVisible(!isAsking());
    // Where the rules refused, the plain way in is no choice.
    m_admit->setVisible(!isOffering() && (m_attendee ? row.canBeAdmitted : !m_isBrief));
    m_back->setVisible(m_isAlone && !isAsking());
}

void AttendeeCard::setDirection(Direction direction)
{
    m_direction = direction;
    showButtons();
}

void AttendeeCard::askReason()
{
    if (isAsking())
        return m_reason->takeFocus();
    if (!isOffering())
        return;
    m_reason->ask(
        tr("Why? It is kept with the check-in"),
        PersonButton::Words { m_offered->direction == Direction::Out ? tr("Let %1 out") : tr("Admit %1"),
                              m_attendee->name, m_attendee->code });
    showButtons();
}

void AttendeeCard::leaveReason()
{
    if (isAsking())
        m_reason->leave();
}

void AttendeeCard::sendOverride(const QString &reason)
{
    if (!isOffering())
        return;
    const QString refusalId = m_offered->refusalId;
    m_offered.reset();
    showButtons();
    Q_EMIT done();
    Q_EMIT overrideRequested(refusalId, reason);
    Q_EMIT reasonEnded();
}

void AttendeeCard::admit()
{
    if (isAsking())
        return m_reason->takeFocus();
    if (m_attendee && m_attendee->canBeAdmitted)
        Q_EMIT admitRequested(m_attendee->code);
    Q_EMIT done();
}

} // namespace Kiosk
