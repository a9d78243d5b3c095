// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctor/eventchecks.h"

#include "doctor/doctor.h"
#include "keptplace.h"
#include "settings.h"
#include "testdesk.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using State = Finding::State;

static QDateTime now() { return { QDate(2026, 11, 21), QTime(17, 59), Qt::UTC }; }

/// A shop's event as it should be before doors.
static EventFacts wellFacts()
{
    return {
        .event = { .id = 3, .name = u"Gala"_s, .backend = BackendKind::Tickera },
        .attendees = 1252,
        .revoked = 2,
        .state
        = { .consistentAt = now().addSecs(-120), .reachedAt = now().addSecs(-5), .skew = 300, .sold = 1250 }
    };
}

using Change = void (*)(EventFacts &);

class EventChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
    void wellIsMeasured();
    void oddRowsAreTold_data();
    void oddRowsAreTold();
    void aLocalEventHasNoServer();
    void factsComeFromTheStore();
    void worksBesideARunningKiosk();
    void saysWhichEntrancesAreGone();
    void saysThatTheStoreIsNone();
};

void EventChecksTest::state_data()
{
    using Subject = Finding::Subject;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<Subject>>("expected");
    const auto row = [](const char *name, Change change, const QList<Subject> &expected) {
        QTest::newRow(name) << change << expected;
    };
    const QList<Subject> clock { Subject::ServerClock, Subject::Sync };
    row("all is well", [](EventFacts &) {}, {});
    row("a ticket is missing", [](EventFacts &f) { f.state.sold = 1251; }, { Subject::Attendees });
    row("more than were sold", [](EventFacts &f) { f.state.sold = 1249; }, {});
    row("nobody", [](EventFacts &f) { f.attendees = f.revoked = f.state.sold = 0; }, { Subject::Attendees });
    row("a shrink is held", [](EventFacts &f) { f.state.heldSince = 4; },
        { Subject::Attendees, Subject::Sync });
    row("list, just young enough", [](EventFacts &f) { f.state.consistentAt = now().addSecs(-1800); }, {});
    row("list too old", [](EventFacts &f) { f.state.consistentAt = now().addSecs(-1801); },
        { Subject::ListAge });
    row("list never whole", [](EventFacts &f) { f.state.consistentAt.reset(); },
        { Subject::ListAge, Subject::Sync });
    row("clock just within", [](EventFacts &f) { f.state.skew = -60'000; }, {});
    row(
        "clock fast", [](EventFacts &f) { f.state.skew = -60'001; }, clock);
    row(
        "clock slow", [](EventFacts &f) { f.state.skew = 240'000; }, clock);
    row("one waits", [](EventFacts &f) { f.waiting = 1; }, { Subject::Deliveries, Subject::Sync });
    row("one is in conflict", [](EventFacts &f) { f.conflicts = 1; }, { Subject::Deliveries, Subject::Sync });
}

void EventChecksTest::state()
{
    QFETCH(const Change, change);
    EventFacts facts = wellFacts();
    change(facts);
    QList<Finding::Subject> warned;
    for (const Finding &finding : findingsOn(facts, now())) {
        QCOMPARE(finding.about, u"Gala"_s);
        QVERIFY(finding.check.endsWith(u" of 'Gala'"_s));
        QCOMPARE(finding.remedy.isEmpty(), finding.state == State::Ok);
        if (finding.state != State::Ok)
            warned.append(finding.subject);
    }
    std::ranges::sort(warned);
    QFETCH(QList<Finding::Subject>, expected);
    std::ranges::sort(expected);
    QCOMPARE(warned, expected);
}

void EventChecksTest::wellIsMeasured()
{
    const EventFacts facts = wellFacts();
    QCOMPARE(findingOnAttendees(facts).detail, u"1,250 of 1,250 sold"_s);
    QCOMPARE(findingOnListAge(facts, now()).detail, u"read 2 min ago"_s);
    QCOMPARE(findingOnServerClock(facts).detail, u"0.3 s from the server"_s);
    QCOMPARE(findingOnDeliveries(facts).detail, u"none waiting"_s);
}

void EventChecksTest::oddRowsAreTold_data()
{
    QTest::addColumn<OddRows>("odd");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("detail");
    QTest::newRow("none") << OddRows {} << State::Ok << u"1,250 of 1,250 sold"_s;
    QTest::newRow("doubled codes are no trouble")
        << OddRows { .doubled = 2 } << State::Ok << u"1,248 of 1,250 sold; 2 with the code of a newer one"_s;
    QTest::newRow("cannot be sent back") << OddRows { .unsendable = 3 } << State::Warn
                                         << u"1,250 of 1,250 sold; 3 with a code that cannot be sent back"_s;
    QTest::newRow("without a code") << OddRows { .unusable = 1 } << State::Warn
                                    << u"1,249 of 1,250 sold; 1 without a usable code"_s;
}

void EventChecksTest::oddRowsAreTold()
{
    QFETCH(const OddRows, odd);
    EventFacts facts = wellFacts();
    facts.state.odd = odd;
    facts.attendees -= odd.doubled + odd.unusable;
    const Finding finding = findingOnAttendees(facts);
    QTEST(finding.state, "state");
    QTEST(finding.detail, "detail");
    QCOMPARE(finding.remedy.isEmpty(), finding.state == State::Ok);
    facts.attendees -= 1; // somebody is missing besides
    QCOMPARE(findingOnAttendees(facts).state, State::Warn);
}

void EventChecksTest::aLocalEventHasNoServer()
{
    EventFacts facts { .event = { .name = u"Gala"_s }, .attendees = 500 };
    QList<Finding> findings = findingsOn(facts, now());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().state, State::Ok);
    QCOMPARE(findings.first().detail, u"500 on the list"_s);
    facts.attendees = 0;
    QCOMPARE(findingsOn(facts, now()).constFirst().state, State::Warn);
}

void EventChecksTest::factsComeFromTheStore()
{
    TestStore store;
    const Event event = store.addEvent(
        { .name = u"Gala"_s, .backend = BackendKind::Tickera, .site = u"https://a.example"_s });
    store.add(event, { .code = u"A-1"_s });
    store.add(event, { .code = u"A-2"_s, .isRevoked = true });
    need(saveSyncState(store.database(), event.id, { .sold = 7 }));
    const EventFacts facts = need(factsOf(store.database(), event));
    QCOMPARE(facts.attendees, 2);
    QCOMPARE(facts.revoked, 1);
    QCOMPARE(facts.state.sold, 7);
    QCOMPARE(facts.waiting + facts.conflicts, 0);
}

void EventChecksTest::worksBesideARunningKiosk()
{
    TestDesk kiosk; // holds its folder
    const QList<Finding> findings = examine(kiosk.store.folder(), AskServers::No, {});
    QStringList checks;
    for (const Finding &finding : findings) {
        checks.append(finding.check);
        QVERIFY2(finding.state != State::Fail, qPrintable(finding.check + finding.detail));
    }
    for (const QString &word : { u"data folder"_s, u"disk"_s, u"store"_s, u"ledger"_s, u"keys"_s, u"clock"_s,
                                 u"camera"_s, u"sound"_s, u"attendees of 'Matinee'"_s })
        QVERIFY2(checks.contains(word), qPrintable(word));
}

static QString remedyOf(const QList<Finding> &findings, const QString &check)
{
    const auto found = std::ranges::find(findings, check, &Finding::check);
    return found == findings.end() || found->state != State::Fail ? QString() : found->remedy;
}

void EventChecksTest::saysWhichEntrancesAreGone()
{
    TestStore store;
    const Event gala = store.addEvent({ .name = u"Gala"_s });
    const Event ball = store.addEvent({ .name = u"Ball"_s });
    Settings settings(store.database());
    need(settings.set(u"scanners"_s, uR"([{"kind":"keyboard","name":"keys","gate":"VIP"}])"_s));
    // Nobody chose among the events yet.
    const auto unchosen = examine(store.folder(), AskServers::No, {});
    QVERIFY(remedyOf(unchosen, u"entrance of scanner 'keys'"_s).contains(u"Scanning"_s));
    need(KeptPlace(store.database()).keepEvent(ball));
    need(KeptPlace(store.database()).keepGate(ball, { .name = u"Side"_s }));
    const auto seen = examine(store.folder(), AskServers::No, {});
    QVERIFY(remedyOf(seen, u"entrance"_s).contains(u"Entrance"_s));
    QVERIFY(remedyOf(seen, u"entrance of scanner 'keys'"_s).contains(u"Scanning"_s));
    // What the kiosk really serves counts.
    need(store.catalog().addGate({ .eventId = gala.id, .name = u"VIP"_s }));
    const auto served = examine(store.folder(), AskServers::No, {}, { .eventId = gala.id });
    QVERIFY(remedyOf(served, u"entrance"_s).isEmpty());
    QVERIFY(remedyOf(served, u"entrance of scanner 'keys'"_s).isEmpty());
    need(settings.set(u"scanners"_s, u"{}"_s));
    QVERIFY(!remedyOf(examine(store.folder(), AskServers::No, {}), u"scanners"_s).isEmpty());
}

void EventChecksTest::saysThatTheStoreIsNone()
{
    const QTemporaryDir folder;
    QFile foreign(Store::fileIn(folder.path()));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("a letter to a friend") > 0);
    foreign.close();
    const QList<Finding> findings = examine(folder.path(), AskServers::No, {});
    const auto store = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding &finding) { return finding.check == "store"_L1; });
    QVERIFY(store != findings.end());
    QCOMPARE(store->state, State::Fail);
    QVERIFY(!store->detail.isEmpty());
}

QTEST_GUILESS_MAIN(EventChecksTest)
#include "eventcheckstest.moc"
