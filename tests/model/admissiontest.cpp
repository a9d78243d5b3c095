// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "admission.h"

#include <QTest>

#include <vector>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QDateTime noon() { return { QDate(2026, 11, 21), QTime(12, 0), Qt::UTC }; }

/// Something that stands in the way of an entry, and what is said to it.
struct Obstacle {
    const char *name;
    void (*put)(AdmissionFacts &);
    Verdict verdict;
    QString reason;
};

/// A good ticket at an open gate.
static AdmissionFacts good()
{
    AdmissionFacts facts;
    facts.attendee = Attendee { .id = 1, .eventId = 1, .code = u"AB-1"_s, .ticketType = u"Adult"_s };
    facts.event = Event { .id = 1, .name = u"Gala"_s };
    facts.gate = Gate { .id = 1, .eventId = 1, .name = u"Main"_s };
    facts.now = noon();
    return facts;
}

// In the order of the rules: of two obstacles the first one here is the one that is named.
static const std::vector<Obstacle> &obstacles()
{
    using F = AdmissionFacts;
    using enum Verdict;
    static const std::vector<Obstacle> all {
        { "other event", [](F &f) { f.attendee.reset(), f.knownElsewhere = true; }, WrongEvent,
          u"other_event"_s },
        { "no such code", [](F &f) { f.attendee.reset(); }, Unknown, u"no_such_code"_s },
        { "revoked", [](F &f) { f.attendee->isRevoked = true; }, Revoked, u"revoked"_s },
        { "refunded", [](F &f) { f.attendee->paymentStatus = u"refunded"_s; }, Revoked, u"refunded"_s },
        { "event closed", [](F &f) { f.event.isOpen = false; }, GateClosed, u"event_closed"_s },
        { "gate closed", [](F &f) { f.gate.isOpen = false; }, GateClosed, u"gate_closed"_s },
        { "unpaid", [](F &f) { f.attendee->paymentStatus = u"pending"_s; }, Unpaid, u"pending"_s },
        { "event to come", [](F &f) { f.event.startsAt = noon().addSecs(1); }, NotYetValid,
          u"event_not_started"_s },
        { "event over", [](F &f) { f.event.endsAt = noon().addSecs(-1); }, Expired, u"event_over"_s },
        { "ticket to come", [](F &f) { f.attendee->validFrom = noon().addSecs(1); }, NotYetValid,
          u"ticket_not_started"_s },
        { "ticket over", [](F &f) { f.attendee->validUntil = noon().addSecs(-1); }, Expired,
          u"ticket_over"_s },
        { "wrong gate", [](F &f) { f.gate.acceptedTicketTypes = { u"VIP"_s }; }, WrongGate,
          u"ticket_type_not_accepted"_s },
        { "gate to come", [](F &f) { f.gate.opensAt = noon().addSecs(1); }, NotYetValid,
          u"gate_not_started"_s },
        { "gate over", [](F &f) { f.gate.closesAt = noon().addSecs(-1); }, Expired, u"gate_over"_s },
        { "inside", [](F &f) { f.gate.tracksReentry = f.attendee->isInside = true; }, AlreadyInside,
          u"inside"_s },
        { "used", [](F &f) { f.attendee->serverRemaining = 0; }, AlreadyUsed, u"no_entries_left"_s },
    };
    return all;
}

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decision_data();
    void decision();
    void exit_data();
    void exit();
    void override_data();
    void override();
    void window_data();
    void window();
    void payment_data();
    void payment();
    void revokedIsWaivedOnlyWhereTheEventAllowsIt();
    void overrideTakesAnEntryWhileThereIsOne();
};

static void addColumns()
{
    QTest::addColumn<AdmissionFacts>("facts");
    QTest::addColumn<Ruling>("expected");
}

static void compareWithRow()
{
    QFETCH(const AdmissionFacts, facts);
    QFETCH(const Ruling, expected);
    const Ruling ruling = decideAdmission(facts);
    QCOMPARE(toWord(ruling.verdict), toWord(expected.verdict));
    QCOMPARE(ruling.reason, expected.reason);
    QCOMPARE(ruling.entries, expected.entries);
}

template<typename Change> static void addRow(const char *name, Change change, const Ruling &expected)
{
    AdmissionFacts facts = good();
    change(facts);
    QTest::newRow(name) << facts << expected;
}

// Each alone, and each two together: which is said.
static void addObstacles()
{
    using F = AdmissionFacts;
    const auto &all = obstacles();
    for (size_t i = 0; i < all.size(); ++i) {
        addRow(all[i].name, all[i].put, { all[i].verdict, all[i].reason });
        for (size_t j = i + 1; j < all.size(); ++j) {
            const QByteArray name = QByteArray(all[i].name) + " before " + all[j].name;
            addRow(name.constData(), [&](F &f) { all[j].put(f), all[i].put(f); },
                   { all[i].verdict, all[i].reason });
        }
    }
}

void AdmissionTest::decision_data()
{
    using F = AdmissionFacts;
    addColumns();
    const Ruling admitted { Verdict::Admitted, u"ok"_s, 1 };
    const Ruling reentry { Verdict::Admitted, u"reentry"_s, 0 };
    const Ruling used { Verdict::AlreadyUsed, u"no_entries_left"_s };
    addRow(
        "good ticket", [](F &) {}, admitted);
    addRow(
        "unlimited", [](F &f) { f.attendee->serverRemaining.reset(); }, admitted);
    addRow(
        "unlimited after a thousand",
        [](F &f) { f.attendee->serverRemaining.reset(), f.attendee->uncontainedAdmissions = 1000; },
        admitted);
    addRow(
        "allowance of zero", [](F &f) { f.attendee->allowedCheckIns = f.attendee->serverRemaining = 0; },
        used);
    addRow(
        "last entry of five",
        [](F &f) { f.attendee->serverRemaining = 5, f.attendee->uncontainedAdmissions = 4; }, admitted);
    addRow(
        "sixth entry of five",
        [](F &f) { f.attendee->serverRemaining = 5, f.attendee->uncontainedAdmissions = 5; }, used);
    addRow(
        "more entries than the server gave",
        [](F &f) { f.attendee->serverRemaining = 1, f.attendee->uncontainedAdmissions = 3; }, used);
    addRow(
        "type accepted without regard to case", [](F &f) { f.gate.acceptedTicketTypes = { u"ADULT"_s }; },
        admitted);
    addRow(
        "type is one of two",
        [](F &f) {
            f.gate.acceptedTicketTypes = { u"VIP"_s, u"Adult"_s };
        },
        admitted);
    addRow("no type where types are named",
           [](F &f) { f.gate.acceptedTicketTypes = { u"VIP"_s }, f.attendee->ticketType.clear(); },
           { Verdict::WrongGate, u"ticket_type_not_accepted"_s });
    addRow(
        "inside, gate without re-entry", [](F &f) { f.attendee->isInside = true; }, admitted);
    addRow(
        "left, gate with re-entry",
        [](F &f) {
            f.gate.tracksReentry = true;
            f.attendee->firstCheckInAt = f.attendee->lastCheckOutAt = noon();
            f.attendee->serverRemaining = 0;
        },
        reentry);
    addRow(
        "left, gate without re-entry",
        [](F &f) { f.attendee->lastCheckOutAt = noon(), f.attendee->serverRemaining = 0; }, used);
    addRow(
        "never inside, gate with re-entry", [](F &f) { f.gate.tracksReentry = true; }, admitted);
    addObstacles();
}

void AdmissionTest::decision() { compareWithRow(); }

void AdmissionTest::exit_data()
{
    using F = AdmissionFacts;
    addColumns();
    const auto leave = [](F &f) { f.direction = Direction::Out, f.attendee->isInside = true; };
    const Ruling left { Verdict::ExitRecorded, u"ok"_s };
    const Ruling notInside { Verdict::NotInside, u"not_inside"_s };
    addRow("inside", leave, left);
    addRow(
        "not inside", [](F &f) { f.direction = Direction::Out; }, notInside);
    addRow(
        "left before", [](F &f) { f.direction = Direction::Out, f.attendee->lastCheckOutAt = noon(); },
        notInside);
    addRow("closed before not inside", [](F &f) { f.direction = Direction::Out, f.gate.isOpen = false; },
           { Verdict::GateClosed, u"gate_closed"_s });
    for (const Obstacle &obstacle : obstacles()) {
        using enum Verdict;
        const bool holds
            = obstacle.verdict == GateClosed || obstacle.verdict == Unknown || obstacle.verdict == WrongEvent;
        addRow(
            QByteArray("leaves, ").append(obstacle.name).constData(),
            [&](F &f) { leave(f), obstacle.put(f); },
            holds ? Ruling { obstacle.verdict, obstacle.reason } : left);
    }
}

void AdmissionTest::exit() { compareWithRow(); }

void AdmissionTest::override_data()
{
    using F = AdmissionFacts;
    addColumns();
    addRow("nothing to waive", [](F &f) { f.overridden = true; }, { Verdict::Admitted, u"ok"_s, 1 });
    addRow("exit, not inside", [](F &f) { f.overridden = true, f.direction = Direction::Out; },
           { Verdict::ExitRecorded, u"override"_s });
    for (const Obstacle &obstacle : obstacles()) {
        using enum Verdict;
        const bool holds
            = obstacle.verdict == Unknown || obstacle.verdict == WrongEvent || obstacle.verdict == Revoked;
        const int entries = obstacle.verdict == AlreadyUsed ? 0 : 1;
        addRow(
            obstacle.name, [&](F &f) { f.overridden = true, obstacle.put(f); },
            holds ? Ruling { obstacle.verdict, obstacle.reason }
                  : Ruling { Admitted, u"override"_s, entries });
    }
}

void AdmissionTest::override() { compareWithRow(); }

void AdmissionTest::window_data()
{
    using F = AdmissionFacts;
    using Time = std::optional<QDateTime>;
    addColumns();
    const auto rows = [](const QByteArray &whose, Time &(*from)(F &), Time &(*until)(F &)) {
        const Ruling admitted { Verdict::Admitted, u"ok"_s, 1 };
        const QString word = QString::fromLatin1(whose);
        addRow((whose + " starts this instant").constData(), [&](F &f) { from(f) = noon(); }, admitted);
        addRow((whose + " starts in a millisecond").constData(), [&](F &f) { from(f) = noon().addMSecs(1); },
               { Verdict::NotYetValid, word + u"_not_started"_s });
        addRow((whose + " ends this instant").constData(), [&](F &f) { until(f) = noon(); },
               { Verdict::Expired, word + u"_over"_s });
        addRow((whose + " ends in a millisecond").constData(), [&](F &f) { until(f) = noon().addMSecs(1); },
               admitted);
        addRow((whose + " ends as it starts").constData(), [&](F &f) { from(f) = until(f) = noon(); },
               { Verdict::Expired, word + u"_over"_s });
    };
    rows(
        "event", [](F &f) -> Time & { return f.event.startsAt; },
        [](F &f) -> Time & { return f.event.endsAt; });
    rows(
        "ticket", [](F &f) -> Time & { return f.attendee->validFrom; },
        [](F &f) -> Time & { return f.attendee->validUntil; });
    rows(
        "gate", [](F &f) -> Time & { return f.gate.opensAt; },
        [](F &f) -> Time & { return f.gate.closesAt; });
}

void AdmissionTest::window() { compareWithRow(); }

void AdmissionTest::payment_data()
{
    addColumns();
    const auto row = [](const char *status, const Ruling &expected) {
        addRow(
            *status ? status : "not known",
            [&](AdmissionFacts &f) { f.attendee->paymentStatus = QString::fromLatin1(status); }, expected);
    };
    for (const char *paid : { "", " ", "completed", "Completed", "wc-completed", "complete", " completed " })
        row(paid, { Verdict::Admitted, u"ok"_s, 1 });
    for (const char *open : { "pending", "on-hold", "processing", "failed", "something_else" })
        row(open, { Verdict::Unpaid, QString::fromLatin1(open) });
    for (const char *withdrawn : { "refunded", "cancelled", "canceled", "revoked", "trashed", "trash" })
        row(withdrawn, { Verdict::Revoked, QString::fromLatin1(withdrawn) });
    row("wc-pending", { Verdict::Unpaid, u"pending"_s });
    row("wc-Refunded", { Verdict::Revoked, u"refunded"_s });
}

void AdmissionTest::payment() { compareWithRow(); }

void AdmissionTest::revokedIsWaivedOnlyWhereTheEventAllowsIt()
{
    AdmissionFacts facts = good();
    facts.attendee->isRevoked = true;
    facts.overridden = true;
    QCOMPARE(decideAdmission(facts).verdict, Verdict::Revoked);
    facts.event.revokedMayBeOverridden = true;
    QCOMPARE(decideAdmission(facts), (Ruling { Verdict::Admitted, u"override"_s, 1 }));
    for (const Verdict never :
         { Verdict::Unknown, Verdict::WrongEvent, Verdict::InvalidPayload, Verdict::Error })
        QVERIFY(!isOverridable(never, facts.event));
}

void AdmissionTest::overrideTakesAnEntryWhileThereIsOne()
{
    AdmissionFacts facts = good();
    facts.overridden = true;
    facts.gate.isOpen = false;
    QCOMPARE(decideAdmission(facts).entries, 1);
    facts.attendee->uncontainedAdmissions = 1;
    QCOMPARE(decideAdmission(facts), (Ruling { Verdict::Admitted, u"override"_s, 0 }));
    facts.attendee->serverRemaining.reset();
    QCOMPARE(decideAdmission(facts).entries, 1);
}

QTEST_GUILESS_MAIN(AdmissionTest)
#include "admissiontest.moc"
