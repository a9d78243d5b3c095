// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fakeshop.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QString folded(const QString &code)
{
    QString plain;
    const QString decomposed = code.normalized(QString::NormalizationForm_D);
    std::copy_if(decomposed.begin(), decomposed.end(), std::back_inserter(plain),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    while (plain.endsWith(u' '))
        plain.chop(1);
    return plain.toCaseFolded();
}

// As PHP casts: the leading number, or 0.
static qint64 phpNumber(const QString &text)
{
    qsizetype end = text.startsWith(u'-') ? 1 : 0;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return text.left(end).toLongLong();
}

static int passesIn(const QList<FakeRecord> &records)
{
    return static_cast<int>(std::count_if(records.begin(), records.end(),
                                          [](const FakeRecord &record) { return record.isPass; }));
}

void FakeShop::addTicket(FakeTicket ticket)
{
    m_listed.reset();
    m_byFoldedCode.insert(folded(ticket.code), m_tickets.size());
    m_tickets.append(std::move(ticket));
    m_records.append(QList<FakeRecord> {});
    m_attempts.append(QList<FakeAttempt> {});
}

void FakeShop::sell(FakeTicket ticket)
{
    ticket.paidAt = now();
    addTicket(std::move(ticket));
}

void FakeShop::trash(const QString &code) { ticket(code).isTrashed = true; }

void FakeShop::restore(const QString &code) { ticket(code).isTrashed = false; }

void FakeShop::trashOlder(const QString &code, int place)
{
    QList<qsizetype> places = m_byFoldedCode.values(folded(code));
    std::ranges::sort(places, std::greater<>());
    m_listed.reset();
    m_tickets[places.at(place)].isTrashed = true;
}

FakeTicket &FakeShop::ticket(const QString &code)
{
    const qsizetype place = find(code);
    if (place < 0)
        qFatal("the fake shop has no ticket %s", qPrintable(code));
    m_listed.reset();
    return m_tickets[place];
}

QList<FakeRecord> FakeShop::records(const QString &code) const { return m_records.value(find(code)); }

QList<FakeAttempt> FakeShop::attempts(const QString &code) const { return m_attempts.value(find(code)); }

int FakeShop::passes(const QString &code) const { return passesIn(records(code)); }

bool FakeShop::isKeyGood(const QString &key) const
{
    return m_key && !key.isEmpty() && key.compare(*m_key, Qt::CaseInsensitive) == 0;
}

qint64 FakeShop::systemSeconds() { return QDateTime::currentSecsSinceEpoch(); }

QString FakeShop::dateText(qint64 unixSeconds) const
{
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(unixSeconds + siteOffset, Qt::UTC);
    return QLocale::c().toString(wall, u"MMMM d, yyyy - h:mm ap"_s);
}

QList<qsizetype> FakeShop::listed() const
{
    if (m_listed)
        return *m_listed;
    QList<qsizetype> &places = m_listed.emplace();
    for (qsizetype place = m_tickets.size() - 1; place >= 0; --place) {
        const FakeTicket &ticket = m_tickets[place];
        if (ticket.isPaid && !ticket.isTrashed && ticket.isCovered)
            places.append(place);
    }
    return places;
}

qsizetype FakeShop::find(const QString &code) const
{
    if (code.isEmpty())
        return m_tickets.size() - 1;
    const QList<qsizetype> places = m_byFoldedCode.values(folded(code));
    return places.isEmpty() ? -1 : *std::max_element(places.begin(), places.end());
}

int FakeShop::used(qsizetype ticket) const
{
    if (rules == FakeRules::Year2015)
        return static_cast<int>(m_records[ticket].size());
    return passesIn(m_records[ticket]);
}

// Uses later than the asked moment count as well, however much later.
bool FakeShop::isPeriodUsed(qsizetype ticket, qint64 seconds) const
{
    const qint64 period = m_tickets[ticket].rollingPeriod;
    if (period == 0 || rules == FakeRules::Year2015)
        return false;
    const QList<FakeRecord> &records = m_records[ticket];
    return std::any_of(records.begin(), records.end(), [since = seconds - period](const FakeRecord &record) {
        return record.isPass && record.seconds >= since;
    });
}

int FakeShop::allowedCheckIns(qsizetype ticket) const
{
    if (isPeriodUsed(ticket, now()))
        return 0;
    return std::max(0, m_tickets[ticket].quota - used(ticket));
}

FakeOutcome FakeShop::outcome(qsizetype place, qint64 seconds) const
{
    using enum FakeOutcome;
    if (place < 0 || m_tickets[place].isTrashed || !m_tickets[place].isPaid)
        return NoSuchTicket;
    const FakeTicket &ticket = m_tickets[place];
    const bool isToday = rules == FakeRules::Today;
    if (!ticket.isCovered)
        return NotCovered;
    if (isToday && ticket.isWindowClosed)
        return Refused;
    if (isPeriodUsed(place, seconds))
        return Refused;
    if (ticket.quota < FakeTicket::unlimited && used(place) >= ticket.quota)
        return Refused;
    if (isToday && ticket.allowsCheckOut && passesIn(m_records[place]) > 0)
        return CheckedOut;
    return CheckedIn;
}

FakeUse FakeShop::begin(const QString &code, const std::optional<QString> &timestamp) const
{
    const qsizetype place = find(code);
    const bool isTimeGiven = timestamp && rules == FakeRules::Today;
    const qint64 seconds = isTimeGiven ? phpNumber(*timestamp) : now();
    FakeUse use { .outcome = outcome(place, seconds), .ticket = place, .seconds = seconds };
    if (use.outcome == FakeOutcome::NoSuchTicket || use.outcome == FakeOutcome::NotCovered)
        return use;
    use.recordsAfter = m_records[place];
    if (use.outcome != FakeOutcome::CheckedOut) {
        const bool isPass = use.outcome == FakeOutcome::CheckedIn;
        use.recordsAfter.append({ .at = dateText(use.seconds), .isPass = isPass, .seconds = use.seconds });
        return use;
    }
    const auto isPass = [](const FakeRecord &record) { return record.isPass; };
    const auto last = std::find_if(use.recordsAfter.rbegin(), use.recordsAfter.rend(), isPass);
    use.recordsAfter.erase(std::prev(last.base()));
    return use;
}

void FakeShop::finish(const FakeUse &use)
{
    if (use.ticket < 0)
        return;
    m_attempts[use.ticket].append({ .seconds = use.seconds, .outcome = use.outcome });
    if (use.outcome != FakeOutcome::NoSuchTicket && use.outcome != FakeOutcome::NotCovered)
        m_records[use.ticket] = use.recordsAfter;
}

static QString nameOf(FakeOutcome outcome)
{
    switch (outcome) {
    case FakeOutcome::CheckedIn:
        return u"in"_s;
    case FakeOutcome::CheckedOut:
        return u"out"_s;
    case FakeOutcome::Refused:
        return u"refused"_s;
    case FakeOutcome::NoSuchTicket:
        return u"unknown"_s;
    case FakeOutcome::NotCovered:
        return u"not covered"_s;
    }
    return {};
}

QByteArray FakeShop::stateLines() const
{
    QByteArray lines;
    for (qsizetype place = 0; place < m_tickets.size(); ++place) {
        QJsonArray records;
        for (const FakeRecord &record : m_records[place]) {
            const QString status = record.isPass ? u"Pass"_s : u"Fail"_s;
            records += QJsonObject { { u"status"_s, status },
                                     { u"seconds"_s, record.seconds },
                                     { u"at"_s, record.at } };
        }
        QJsonArray attempts;
        for (const FakeAttempt &attempt : m_attempts[place]) {
            attempts += QJsonObject { { u"seconds"_s, attempt.seconds },
                                      { u"outcome"_s, nameOf(attempt.outcome) } };
        }
        const int passes = passesIn(m_records[place]);
        const QJsonObject line { { u"code"_s, m_tickets[place].code },
                                 { u"quota"_s, m_tickets[place].quota },
                                 { u"passes"_s, passes },
                                 { u"isInside"_s, passes > 0 },
                                 { u"checksOut"_s, m_tickets[place].allowsCheckOut },
                                 { u"records"_s, records },
                                 { u"attempts"_s, attempts } };
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

static FakeTicket ofKind(FakeKind kind)
{
    switch (kind) {
    case FakeKind::Single:
    case FakeKind::Mixed:
        return {};
    case FakeKind::Multi:
        return { .ticketType = u"Three entries"_s, .quota = 3 };
    case FakeKind::Unlimited:
        return { .ticketType = u"Unlimited – Crew"_s, .quota = FakeTicket::unlimited };
    case FakeKind::CheckOut:
        return { .ticketType = u"Re-entry (check-out on)"_s, .quota = 5, .allowsCheckOut = true };
    }
    return {};
}

QList<FakeTicket> sampleTickets(FakeKind kind, int count)
{
    using enum FakeKind;
    constexpr std::array cycle { Single, Multi, Unlimited, CheckOut };
    QList<FakeTicket> tickets;
    for (int number = 1; number <= count; ++number) {
        const size_t turn = static_cast<size_t>(number - 1) % cycle.size();
        FakeTicket ticket = ofKind(kind == Mixed ? cycle.at(turn) : kind);
        ticket.code = u"FAKE%1-1"_s.arg(number, 6, 10, QLatin1Char('0'));
        ticket.last = u"Guest %1"_s.arg(number);
        ticket.paidAt = 1790000000 + number * 60;
        tickets += ticket;
    }
    return tickets;
}

} // namespace Kiosk
