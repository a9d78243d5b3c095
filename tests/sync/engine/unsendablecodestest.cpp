// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deliveryresolution.h"
#include "store/attendeesearch.h"
#include "store/ledger.h"
#include "store/pulledlist.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Kind = SyncEnd::Kind;

/// Guests of a list whose code the server would take for another one: on the list, admitted, never sent.
class UnsendableCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guestsAreOnTheList_data();
    void guestsAreOnTheList();
    void laterEntriesAreNotHeldUp();
    void aRetrySendsNothing();
    void whatAPersonSettledStays();
    void aRespelledCodeIsSent();
    void anUnknownOneAtTheDoorGoesNowhere_data();
    void anUnknownOneAtTheDoorGoesNowhere();
    void rowsWithoutACodeAreTickets_data();
    void rowsWithoutACodeAreTickets();
    void numbersAreTakenDigitByDigit_data();
    void numbersAreTakenDigitByDigit();

private:
    static void compareNothingSent(FakeTickera &server)
    {
        QCOMPARE(server.calls(Function::CheckIn), 0);
        QCOMPARE(server.calls(Function::Records), 0);
    }
    static QList<Attendee> found(TestGate &gate, const QString &text)
    {
        return need(searchAttendees(gate.store().database(), gate.event().id, text, 50));
    }
    static int active(TestGate &gate)
    {
        return static_cast<int>(need(PulledList(gate.store().database(), gate.event().id).active()));
    }
};

static void fill(FakeTickera &server)
{
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 12))
        server.shop().addTicket(ticket);
}

void UnsendableCodesTest::guestsAreOnTheList_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("percent escape") << u"AB%41CD00005-1"_s;
    QTest::newRow("percent escape alone") << u"%20"_s;
    QTest::newRow("tag") << u"<x>"_s;
    QTest::newRow("tag inside") << u"A<b>B"_s;
    QTest::newRow("less than") << u"A < B"_s;
    QTest::newRow("bar: the server reads what follows") << u"X|FAKE000001-1"_s;
    QTest::newRow("tilde: so it does here") << u"X~FAKE000001-1"_s;
    QTest::newRow("whole legacy line") << u"id|1|name|X|checksum|FAKE000001-1"_s;
    QTest::newRow("one character too long") << QString(256, u'A');
    QTest::newRow("300 characters") << QString(300, u'A');
    QTest::newRow("10 kB") << QString(10'000, u'A');
    QTest::newRow("blank in front") << u" AB-1"_s;
    QTest::newRow("two blanks inside") << u"AB  1"_s;
    QTest::newRow("line end behind") << u"AB-1\r"_s;
    QTest::newRow("tab inside") << u"AB\t1"_s;
    QTest::newRow("zero-width blank inside") << u"AB\u200b1"_s;
    QTest::newRow("direction override inside") << u"AB\u202e1"_s;
    QTest::newRow("terminal escape inside") << u"AB\u001b[31m1"_s;
    QTest::newRow("NUL inside") << u"AB"_s + QChar(0) + u'1';
    QTest::newRow("bytes that were no text") << u"AB\ufffd1"_s;
    QTest::newRow("no letters") << u"---"_s;
    QTest::newRow("emoji alone") << u"\U0001f389"_s;
}

void UnsendableCodesTest::guestsAreOnTheList()
{
    QFETCH(const QString, code);
    FakeTickera server;
    fill(server);
    server.shop().addTicket({ .code = code, .first = u"Odette"_s, .last = u"Odd"_s });
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(active(gate), 13);
    QCOMPARE(found(gate, u"odette"_s).size(), 1);
    const QList<Attendee> byCode = found(gate, code);
    QVERIFY(!byCode.isEmpty());
    QCOMPARE(byCode.first().firstName, u"Odette"_s);

    QCOMPARE(gate.admit(code), Verdict::Admitted);
    QCOMPARE(gate.admit(code), Verdict::AlreadyUsed);
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(gate.outbox().size(), 1);
    QCOMPARE(gate.outbox().first().state, DeliveryState::Quarantined);
    QVERIFY2(gate.outbox().first().reason.startsWith(u"not sent: its code "_s),
             qPrintable(gate.outbox().first().reason));
    gate.restart();
    QCOMPARE(gate.pull().kind, Kind::Done); // the server knows nothing of the entry: it stays used
    QCOMPARE(gate.admit(code), Verdict::AlreadyUsed);
    compareNothingSent(server);
    for (const FakeTicket &ticket : server.shop().tickets())
        QCOMPARE(server.shop().passes(ticket.code), 0);
    QVERIFY(need(Ledger(gate.store().database()).verify({})).number > 0);
}

void UnsendableCodesTest::laterEntriesAreNotHeldUp()
{
    FakeTickera server;
    fill(server);
    const QString code = u"CREW%41"_s;
    server.shop().addTicket({ .code = code, .quota = 3 });
    TestGate gate(server, u"none"_s);
    gate.pull();
    QCOMPARE(gate.admit(code), Verdict::Admitted);
    QCOMPARE(gate.admit(code), Verdict::Admitted);
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::Admitted);
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(gate.remaining(code), 1); // the server still says 3
    QCOMPARE(gate.admit(code), Verdict::Admitted);
    QCOMPARE(gate.admit(code), Verdict::AlreadyUsed);
    QCOMPARE(gate.round().kind, Kind::Done);
    int quarantined = 0;
    for (const OutboxEntry &entry : gate.outbox())
        quarantined += entry.state == DeliveryState::Quarantined ? 1 : 0;
    QCOMPARE(quarantined, 3);
    QVERIFY(!need(Outbox(gate.store().database()).nextDueAt(gate.event().id)));
    QCOMPARE(server.shop().passes(u"FAKE000001-1"_s), 1);
    QCOMPARE(server.calls(Function::CheckIn), 1);
}

void UnsendableCodesTest::aRetrySendsNothing()
{
    FakeTickera server;
    fill(server);
    server.shop().addTicket({ .code = u"<x>"_s });
    TestGate gate(server);
    gate.pull();
    gate.admit(u"<x>"_s);
    gate.push();
    const qint64 id = gate.outbox().first().id;
    for (const qint64 which : { id, qint64(0) }) {
        QCOMPARE(need(retryDeliveries(*gate.store(), which)), 1);
        QCOMPARE(gate.push().kind, Kind::Done);
        QCOMPARE(gate.stateOf(u"<x>"_s), DeliveryState::Quarantined);
    }
    need(resolveDelivery(*gate.store(), gate.clock(), id,
                         { Resolution::NotDelivered, u"looked"_s, u"Ada"_s }));
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(gate.stateOf(u"<x>"_s), DeliveryState::Quarantined);
    compareNothingSent(server);
}

void UnsendableCodesTest::whatAPersonSettledStays()
{
    FakeTickera server;
    fill(server);
    server.shop().addTicket({ .code = u"<x>"_s });
    TestGate gate(server);
    gate.pull();
    gate.admit(u"<x>"_s);
    gate.push();
    const qint64 id = gate.outbox().first().id;
    need(resolveDelivery(*gate.store(), gate.clock(), id, { Resolution::Acknowledged, u"seen"_s, u"Ada"_s }));
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(gate.stateOf(u"<x>"_s), DeliveryState::Confirmed);
    QCOMPARE(gate.admit(u"<x>"_s), Verdict::AlreadyUsed);
    compareNothingSent(server);
}

// The shop gives the ticket a sound code: a new ticket for everybody, and the old one is gone.
void UnsendableCodesTest::aRespelledCodeIsSent()
{
    FakeTickera server;
    fill(server);
    server.shop().addTicket({ .code = u"A<x>"_s });
    TestGate gate(server);
    gate.pull();
    server.shop().trash(u"A<x>"_s);
    server.shop().sell({ .code = u"A-1"_s });
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(u"A<x>"_s), Verdict::Revoked);
    QCOMPARE(gate.admit(u"A-1"_s), Verdict::Admitted);
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(server.shop().passes(u"A-1"_s), 1);
}

void UnsendableCodesTest::anUnknownOneAtTheDoorGoesNowhere_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("tag") << u"<foo>"_s;
    QTest::newRow("percent escape") << u"%7C"_s;
    QTest::newRow("bar in front of a stranger's code") << u"X|FAKE000001-1"_s;
    QTest::newRow("escape in a stranger's code") << u"FAKE0%20000001-1"_s;
    QTest::newRow("legacy line without a code") << u"id|1|checksum|"_s;
    QTest::newRow("legacy line with a tag") << u"id|1|checksum|<x>"_s;
    QTest::newRow("70 kB") << QString(70'000, u'<');
}

void UnsendableCodesTest::anUnknownOneAtTheDoorGoesNowhere()
{
    QFETCH(const QString, shown);
    FakeTickera server;
    fill(server);
    TestGate gate(server);
    gate.pull();
    const Verdict verdict = gate.admit(shown);
    QVERIFY(verdict == Verdict::Unknown || verdict == Verdict::InvalidPayload);
    QCOMPARE(gate.round().kind, Kind::Done);
    QVERIFY(gate.outbox().isEmpty());
    compareNothingSent(server);
}

void UnsendableCodesTest::rowsWithoutACodeAreTickets_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         { "null", "\"\"", "\"  \"", "{}", "[]", "true", "1e3", "1.0", "-1.5E-7", "1e999" })
        QTest::newRow(json) << QByteArray(json);
}

// Nobody can show them, but the server counts them: the list is whole, and others can be revoked.
void UnsendableCodesTest::rowsWithoutACodeAreTickets()
{
    QFETCH(const QByteArray, json);
    FakeTickera server;
    fill(server);
    for (int i = 0; i < 25; ++i)
        server.shop().addTicket(
            { .code = u"NONE-%1"_s.arg(i), .codeJson = json, .first = u"Guest %1"_s.arg(i) });
    TestGate gate(server);
    gate.setPageSize(10);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(active(gate), 12);
    server.shop().trash(u"FAKE000003-1"_s);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(u"FAKE000003-1"_s), Verdict::Revoked);
}

void UnsendableCodesTest::numbersAreTakenDigitByDigit_data()
{
    QTest::addColumn<QByteArray>("digits");
    for (const char *digits :
         { "9007199254740993", "9007199254740992", "14500000001987654321", "14500000001987654322", "0", "12",
           "123456789012345678901234567890", "9223372036854775807", "18446744073709551616" })
        QTest::newRow(digits) << QByteArray(digits);
}

void UnsendableCodesTest::numbersAreTakenDigitByDigit()
{
    QFETCH(const QByteArray, digits);
    const QString code = QString::fromLatin1(digits);
    FakeTickera server;
    fill(server);
    server.shop().addTicket({ .code = code, .codeJson = digits });
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(active(gate), 13);
    QCOMPARE(gate.attendee(code).code, code);
    QCOMPARE(gate.admit(code), Verdict::Admitted);
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(server.shop().passes(code), 1);
}

QTEST_GUILESS_MAIN(UnsendableCodesTest)
#include "unsendablecodestest.moc"
