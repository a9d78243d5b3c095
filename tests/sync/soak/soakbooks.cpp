// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "soakbooks.h"

#include "gateprocess.h"
#include "remaining.h"
#include "store/ledger.h"
#include "store/outbox.h"
#include "testevent.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

bool BookedAdmission::isGuess() const
{
    return delivery.state == DeliveryState::Confirmed && delivery.reason.startsWith("probably this gate"_L1);
}

bool BookedAdmission::isCertain() const { return delivery.state == DeliveryState::Confirmed && !isGuess(); }

bool BookedAdmission::isOpen() const
{
    return delivery.state == DeliveryState::Quarantined
        || (delivery.state == DeliveryState::Unknown && !delivery.nextAttemptAt);
}

void SoakBooks::addGate(int number, const GateProcess &gate)
{
    if (gate.exitCode() != 0)
        m_problems += u"gate %1 ended with %2"_s.arg(number).arg(gate.exitCode().value_or(-1));
    const std::unique_ptr<Store> store = need(Store::openToRead(gate.folder()));
    Ledger ledger(store->database());
    if (const auto verified = ledger.verify(need(store->ledgerHead().read())); !verified)
        m_problems += u"gate %1: %2"_s.arg(number).arg(verified.error().detail);
    const qint64 eventId = need(EventCatalog(store->database()).events()).constFirst().id;
    QHash<qint64, OutboxEntry> deliveries;
    for (const OutboxEntry &entry : need(Outbox(store->database()).entries(eventId, Outbox::Which::All)))
        deliveries.insert(entry.checkInNumber, entry);
    QHash<QString, int> rows;
    need(ledger.forEach(eventId, [&](const CheckIn &row) {
        if (row.verdict != Verdict::Admitted)
            return;
        ++rows[row.code];
        if (!deliveries.contains(row.number))
            m_problems += u"gate %1: %2 was admitted and never queued"_s.arg(number).arg(row.code);
        take(row.code, { number, deliveries.take(row.number) });
    }));
    if (!deliveries.isEmpty())
        m_problems += u"gate %1: %2 deliveries of nobody admitted"_s.arg(number).arg(deliveries.size());
    Replica replica(store->database());
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const Attendee known = need(replica.find(eventId, row.key())).value();
        m_remaining[row.key()] = remainingCheckIns(known.serverRemaining, known.uncontainedAdmissions);
    }
    checkAnswers(number, gate.admitted(), rows);
}

// What was said outlives every kill.
void SoakBooks::checkAnswers(int gate, const QHash<QString, int> &said, const QHash<QString, int> &rows)
{
    for (auto code = said.begin(); code != said.end(); ++code) {
        if (rows.value(code.key()) < code.value())
            m_problems += u"gate %1 said %2 times that %3 is admitted, its ledger knows %4"_s.arg(
                QString::number(gate), QString::number(code.value()), code.key(),
                QString::number(rows.value(code.key())));
    }
}

void SoakBooks::take(const QString &code, const BookedAdmission &admission)
{
    const DeliveryState state = admission.delivery.state;
    ++m_admissions;
    m_confirmed += state == DeliveryState::Confirmed ? 1 : 0;
    m_guesses += admission.isGuess() ? 1 : 0;
    m_conflicts += state == DeliveryState::Conflict ? 1 : 0;
    m_open += admission.isOpen() ? 1 : 0;
    m_byCode[code].append(admission);
}

void SoakBooks::compareWith(const FakeShop &shop)
{
    for (const FakeTicket &ticket : shop.tickets()) {
        const QList<FakeAttempt> attempts = shop.attempts(ticket.code);
        if (!attempts.isEmpty() && !m_byCode.contains(ticket.code))
            complain(u"the server heard of it, but nobody admitted it"_s, ticket.code, shop);
        if (std::ranges::count(attempts, FakeOutcome::CheckedOut, &FakeAttempt::outcome) > 0)
            complain(u"was checked out"_s, ticket.code, shop);
        m_served += int(std::ranges::count(attempts, FakeOutcome::CheckedIn, &FakeAttempt::outcome));
        ticket.quota == 1 ? compareSingle(ticket, shop) : compareMulti(ticket, shop);
    }
    if (m_admissions != m_confirmed + m_conflicts + m_open)
        m_problems += u"%1 admissions are not %2 confirmed, %3 in conflict and %4 open"_s.arg(m_admissions)
                          .arg(m_confirmed)
                          .arg(m_conflicts)
                          .arg(m_open);
}

void SoakBooks::compareSingle(const FakeTicket &ticket, const FakeShop &shop)
{
    const QList<BookedAdmission> admissions = m_byCode.value(ticket.code);
    const auto open = std::ranges::count_if(admissions, &BookedAdmission::isOpen);
    const auto certain = std::ranges::count_if(admissions, &BookedAdmission::isCertain);
    const auto guesses = std::ranges::count_if(admissions, &BookedAdmission::isGuess);
    const QList<FakeAttempt> attempts = shop.attempts(ticket.code);
    const auto entered = std::ranges::find(attempts, FakeOutcome::CheckedIn, &FakeAttempt::outcome);
    if (entered == attempts.end()) {
        if (certain + guesses > 0)
            complain(u"is confirmed, but the server never let it in"_s, ticket.code, shop);
        else if (!admissions.isEmpty() && open == 0)
            complain(u"was admitted, but the server never let it in"_s, ticket.code, shop);
        return;
    }
    if (std::ranges::count(attempts, FakeOutcome::CheckedIn, &FakeAttempt::outcome) > 1)
        complain(u"the server let it in more than once"_s, ticket.code, shop);
    if (certain + guesses + open == 0)
        complain(u"the server let it in, but every gate takes that for another's"_s, ticket.code, shop);
    if (certain > 1)
        complain(u"two gates hold the one entry for surely theirs"_s, ticket.code, shop);
    for (const BookedAdmission &admission : admissions) {
        const qint64 sentAs = admission.delivery.sentAs.value_or(0);
        if (admission.isCertain() && sentAs != entered->seconds)
            complain(u"confirmed, with another scan time than the server's"_s, ticket.code, shop);
        // Two gates within one minute: the server's records cannot tell them apart.
        if (admission.isGuess() && shop.dateText(sentAs) != shop.dateText(entered->seconds))
            complain(u"taken for ours, of another minute"_s, ticket.code, shop);
    }
}

// One gate alone lets these in, so nothing about them may be in doubt.
void SoakBooks::compareMulti(const FakeTicket &ticket, const FakeShop &shop)
{
    const QList<BookedAdmission> admissions = m_byCode.value(ticket.code);
    const auto open = std::ranges::count_if(admissions, &BookedAdmission::isOpen);
    const auto certain = std::ranges::count_if(admissions, &BookedAdmission::isCertain);
    const QList<FakeAttempt> attempts = shop.attempts(ticket.code);
    const auto entries = std::ranges::count(attempts, FakeOutcome::CheckedIn, &FakeAttempt::outcome);
    if (entries < certain || entries > certain + open)
        complain(u"%1 entries at the server, %2 confirmed"_s.arg(entries).arg(certain), ticket.code, shop);
    if (certain + open != admissions.size())
        complain(u"a conflict with nobody"_s, ticket.code, shop);
    if (!admissions.isEmpty() && open == 0 && m_remaining.value(ticket.code) != ticket.quota - int(entries))
        complain(u"the replica has another remainder than the server"_s, ticket.code, shop);
}

void SoakBooks::complain(const QString &problem, const QString &code, const FakeShop &shop)
{
    QStringList facts;
    for (const BookedAdmission &admission : m_byCode.value(code)) {
        const OutboxEntry &entry = admission.delivery;
        facts += u"gate %1 scanned %2 sent as %3 attempts %4: %5 (%6)"_s.arg(
            QString::number(admission.gate), QString::number(entry.scannedAt),
            QString::number(entry.sentAs.value_or(0)), QString::number(entry.attempts), toWord(entry.state),
            entry.reason);
    }
    for (const FakeAttempt &attempt : shop.attempts(code))
        facts += u"server %1: outcome %2"_s.arg(attempt.seconds).arg(int(attempt.outcome));
    for (const FakeRecord &record : shop.records(code))
        facts += u"record %1 %2 (%3)"_s.arg(record.isPass ? u"Pass"_s : u"Fail"_s, record.at,
                                            QString::number(record.seconds));
    m_problems += u"%1: %2\n    %3"_s.arg(code, problem, facts.join("\n    "_L1));
}

} // namespace Kiosk
