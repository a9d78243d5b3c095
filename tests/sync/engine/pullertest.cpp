// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "store/attendeesearch.h"
#include "store/pulledlist.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Fault = FakeFault::Kind;
using Kind = SyncEnd::Kind;

class PullerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWholeList();
    void anUnchangedListIsNotWrittenAgain();
    void aPageThatCannotBeWrittenIsReadAgain();
    void readsAllowances();
    void salesWhilePagingAreSeen();
    void aTicketSkippedByPagingIsNotRevoked();
    void revokesWhoIsGoneFromTwoPulls();
    void paidAgainComesBack();
    void holdsBackAShrink_data();
    void holdsBackAShrink();
    void holdsBackAnEmptyList();
    void goesOnAfterAKill();
    void aBrokenPullChangesNothingByAbsence_data();
    void aBrokenPullChangesNothingByAbsence();
    void survivesHostility_data();
    void survivesHostility();
    void aServerWithItsOwnPageSize();
    void namesArePlainText();
    void oldServers();

private:
    static void fill(FakeTickera &server, int tickets)
    {
        for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, tickets))
            server.shop().addTicket(ticket);
    }
    static int active(TestGate &gate)
    {
        return static_cast<int>(need(PulledList(gate.store().database(), gate.event().id).active()));
    }
};

void PullerTest::takesTheWholeList()
{
    FakeTickera server;
    fill(server, 57);
    TestGate gate(server);
    gate.setPageSize(10);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(active(gate), 57);
    QCOMPARE(gate.engine().state().sold, 57);
    QCOMPARE(gate.engine().state().consistentPull, 1);
    QCOMPARE(server.calls(Function::List), 7); // six pages, and page 1 once more
    QCOMPARE(server.calls(Function::Essentials), 2);
    QCOMPARE(gate.admit(u"fake000057-1"_s), Verdict::Admitted);
    QCOMPARE(need(searchAttendees(gate.store().database(), gate.event().id, u"ada"_s, 100)).size(), 57);
    QCOMPARE(gate.pull().kind, Kind::Done); // and again, with nothing new
    QCOMPARE(active(gate), 57);
}

void PullerTest::anUnchangedListIsNotWrittenAgain()
{
    FakeTickera server;
    fill(server, 30);
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    need(gate.store().database().run(u"CREATE TEMP TRIGGER untouched BEFORE UPDATE ON attendees BEGIN"
                                     " SELECT RAISE(ABORT, 'written again'); END"_s));
    const SyncEnd end = gate.pull();
    QVERIFY2(end.kind == Kind::Done, qPrintable(end.detail));
    QCOMPARE(gate.engine().state().consistentPull, 2);
}

void PullerTest::aPageThatCannotBeWrittenIsReadAgain()
{
    FakeTickera server;
    fill(server, 30);
    TestGate gate(server);
    gate.setPageSize(10);
    Database &db = gate.store().database();
    need(db.run(u"CREATE TEMP TRIGGER full BEFORE UPDATE ON events WHEN (SELECT count(*) FROM listings) > 15"
                " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    QCOMPARE(gate.pull().kind, Kind::StoreFailed);
    need(db.run(u"DROP TRIGGER full"_s));
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(need(PulledList(db, gate.event().id).missingSince(1)), 0);
    QCOMPARE(gate.engine().state().consistentPull, 1);
}

void PullerTest::readsAllowances()
{
    FakeTickera server;
    server.shop().addTicket({ .code = u"ONE-1"_s });
    server.shop().addTicket({ .code = u"FIVE-1"_s, .ticketType = u"Five"_s, .quota = 5 });
    server.shop().addTicket({ .code = u"NONE-1"_s, .quota = 0 });
    server.shop().addTicket({ .code = u"CREW-1"_s, .ticketType = u"Crew"_s, .quota = FakeTicket::unlimited });
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.remaining(u"ONE-1"_s), 1);
    QCOMPARE(gate.remaining(u"FIVE-1"_s), 5);
    QCOMPARE(gate.admit(u"NONE-1"_s), Verdict::AlreadyUsed);
    QVERIFY(!gate.attendee(u"CREW-1"_s).serverRemaining);
    QCOMPARE(gate.admit(u"FIVE-1"_s), Verdict::Admitted);
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(gate.remaining(u"FIVE-1"_s), 4); // before the next list as after it
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.remaining(u"FIVE-1"_s), 4);
    QCOMPARE(gate.attendee(u"FIVE-1"_s).allowedCheckIns, 5);
    PulledList list(gate.store().database(), gate.event().id);
    QVERIFY(need(list.hasSeveralEntries(u"Five"_s)) && need(list.hasSeveralEntries(u"Crew"_s)));
    QVERIFY(!need(list.hasSeveralEntries(u"Standard"_s)));
}

void PullerTest::salesWhilePagingAreSeen()
{
    FakeTickera server;
    fill(server, 25);
    TestGate gate(server);
    gate.setPageSize(10);
    bool isSold = false;
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::List && call.page == 2 && !std::exchange(isSold, true))
            server.shop().sell({ .code = u"LATE-1"_s });
    });
    QCOMPARE(gate.pull().kind, Kind::Done); // the second try stands still
    QCOMPARE(active(gate), 26);
    QCOMPARE(gate.engine().state().consistentPull, 2);
}

void PullerTest::aTicketSkippedByPagingIsNotRevoked()
{
    FakeTickera server;
    fill(server, 25);
    TestGate gate(server);
    gate.setPageSize(10);
    QCOMPARE(gate.pull().kind, Kind::Done);
    // A ticket of page 1 goes while page 2 is asked for: one row of page 2 moves up and is never sent.
    bool isTrashed = false;
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::List && call.page == 2 && !std::exchange(isTrashed, true))
            server.shop().trash(u"FAKE000020-1"_s);
    });
    gate.pull();
    gate.settle();
    QVERIFY(gate.attendee(u"FAKE000020-1"_s).isRevoked);
    QCOMPARE(active(gate), 24);
}

void PullerTest::revokesWhoIsGoneFromTwoPulls()
{
    FakeTickera server;
    fill(server, 20);
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    server.shop().trash(u"FAKE000003-1"_s);
    const int before = server.calls(Function::Essentials);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(server.calls(Function::Essentials) - before, 4); // two whole pulls
    QCOMPARE(gate.admit(u"FAKE000003-1"_s), Verdict::Revoked);
    QCOMPARE(active(gate), 19);
}

void PullerTest::paidAgainComesBack()
{
    FakeTickera server;
    fill(server, 20);
    TestGate gate(server);
    gate.pull();
    server.shop().trash(u"FAKE000003-1"_s);
    gate.pull();
    server.shop().restore(u"FAKE000003-1"_s);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(u"FAKE000003-1"_s), Verdict::Admitted);
}

void PullerTest::holdsBackAShrink_data()
{
    QTest::addColumn<int>("gone");
    QTest::addColumn<int>("held");
    QTest::newRow("a tenth") << 2 << 0;
    QTest::newRow("more than a tenth") << 3 << 3;
    QTest::newRow("most") << 19 << 19;
}

void PullerTest::holdsBackAShrink()
{
    QFETCH(const int, gone);
    QFETCH(const int, held);
    FakeTickera server;
    fill(server, 20);
    TestGate gate(server);
    gate.pull();
    const QList<FakeTicket> tickets = server.shop().tickets();
    for (int i = 0; i < gone; ++i)
        server.shop().trash(tickets.at(i).code);
    gate.pull();
    gate.pull();
    QCOMPARE(gate.engine().state().heldCount, held);
    QCOMPARE(active(gate), held > 0 ? 20 : 20 - gone);
    QCOMPARE(gate.engine().status().kind, held > 0 ? SyncStatus::Kind::Held : SyncStatus::Kind::UpToDate);
    if (held == 0)
        return;
    gate.restart();
    QCOMPARE(gate.engine().state().heldCount, held);
    if (gone > 10) {
        QCOMPARE(need(gate.engine().acceptShrink()), held);
        QCOMPARE(active(gate), 20 - held);
        QVERIFY(!gate.engine().acceptShrink());
        return;
    }
    for (int i = 0; i < gone; ++i)
        server.shop().restore(tickets.at(i).code);
    gate.pull();
    QCOMPARE(gate.engine().state().heldCount, 0); // it mended itself
}

void PullerTest::holdsBackAnEmptyList()
{
    FakeTickera server;
    fill(server, 4);
    TestGate gate(server);
    gate.pull();
    for (const FakeTicket &ticket : server.shop().tickets())
        server.shop().trash(ticket.code);
    gate.pull();
    QCOMPARE(active(gate), 4);
    QCOMPARE(gate.engine().state().heldCount, 4);
}

void PullerTest::goesOnAfterAKill()
{
    FakeTickera server;
    fill(server, 95);
    TestGate gate(server);
    gate.setPageSize(10);
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::List && call.page == 6 && gate.isRunning())
            QTimer::singleShot(0, &server, [&gate] { gate.kill(); });
    });
    gate.pull();
    QVERIFY(!gate.isRunning());
    server.onCall({});
    gate.restart();
    const int before = server.calls(Function::List);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QVERIFY(server.calls(Function::List) - before <= 6); // not from the start
    QCOMPARE(active(gate), 95);
    QCOMPARE(gate.engine().state().consistentPull, 1);
}

void PullerTest::aBrokenPullChangesNothingByAbsence_data()
{
    QTest::addColumn<Fault>("fault");
    for (const FakeFaultTraits &fault : allFaults()) {
        if (!fault.isAnswered && !fault.isHostile)
            QTest::addRow("%s", fault.name) << fault.kind;
    }
}

void PullerTest::aBrokenPullChangesNothingByAbsence()
{
    QFETCH(const Fault, fault);
    FakeTickera server;
    fill(server, 30);
    TestGate gate(server);
    gate.setPageSize(10);
    QCOMPARE(gate.pull().kind, Kind::Done);
    server.shop().trash(u"FAKE000003-1"_s);
    server.setFaults([fault](const FakeCall &call) {
        return FakeFault { .kind = call.function == Function::List && call.page == 2 ? fault : Fault::None };
    });
    for (int i = 0; i < 3; ++i) {
        const SyncEnd end = gate.pull();
        if (end.kind == Kind::Done)
            return; // this one is read all the same
        QVERIFY(!end.detail.isEmpty());
    }
    QCOMPARE(active(gate), 30);
}

void PullerTest::survivesHostility_data()
{
    QTest::addColumn<Fault>("fault");
    for (const FakeFaultTraits &fault : allFaults()) {
        if (fault.isHostile)
            QTest::addRow("%s", fault.name) << fault.kind;
    }
}

void PullerTest::survivesHostility()
{
    QFETCH(const Fault, fault);
    FakeTickera server;
    fill(server, 12);
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    for (const Function function : { Function::List, Function::Essentials }) {
        server.failNext(function, fault);
        const SyncEnd end = gate.pull();
        QVERIFY(end.kind != Kind::Done && end.kind != Kind::StoreFailed);
        QVERIFY(!end.detail.isEmpty());
    }
    QCOMPARE(active(gate), 12);
    QCOMPARE(gate.pull().kind, Kind::Done);
}

void PullerTest::aServerWithItsOwnPageSize()
{
    FakeTickera server;
    fill(server, 25);
    server.shop().mostPerPage = 10;
    TestGate gate(server);
    gate.setPageSize(100);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(active(gate), 25);
}

void PullerTest::namesArePlainText()
{
    FakeTickera server;
    server.shop().addTicket({ .code = u"AB-1"_s,
                              .first = u"<b>Zo&euml;</b>\x1b[31m"_s,
                              .last = u"M\u00fcller &amp; <script>alert(1)</script>"_s });
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    const QString name = gate.attendee(u"AB-1"_s).fullName();
    QVERIFY2(!name.contains(u'<') && !name.contains(QChar(0x1b)), qPrintable(name));
    QVERIFY2(name.contains(u"Müller &"_s), qPrintable(name));
}

void PullerTest::oldServers()
{
    FakeTickera server;
    server.shop().rules = FakeRules::Year2015;
    fill(server, 12);
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(active(gate), 12);
    QVERIFY(gate.engine().state().hasOldRules);
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::Admitted);
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::AlreadyUsed); // good once, as far as anybody can tell
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(server.shop().passes(u"FAKE000001-1"_s), 1);
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::AlreadyUsed);
}

QTEST_GUILESS_MAIN(PullerTest)
#include "pullertest.moc"
