// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "overridereason.h"
#include "store/ledger.h"
#include "store/replica.h"
#include "testdesk.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// To admit in spite of a refusal: what is written of it, and when it is too late for it.
class OverrideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aRefusalThatWasSaidIsNotSaidAgain();
    void anotherRefusalIsSaidFirst_data();
    void anotherRefusalIsSaidFirst();
    void aRefusalStandsUntilSomethingIsGranted_data();
    void aRefusalStandsUntilSomethingIsGranted();
    void everyOverridableRefusalIsOverriddenOnce_data();
    void everyOverridableRefusalIsOverriddenOnce();
    void aTicketIsNoReason_data();
    void aTicketIsNoReason();

private:
    [[nodiscard]] AdmissionDecision overridden(const QString &code, const QString &refusalId)
    {
        DeskPost post = m_desk->post;
        post.overrideReason = u"lost her coat"_s;
        post.refusalId = refusalId;
        return m_desk->desk->submit(code, post);
    }
    [[nodiscard]] QList<Verdict> verdicts() const
    {
        QList<Verdict> all;
        for (const CheckIn &row : need(Ledger(m_desk->store.database()).newest(m_desk->event.id, 100)))
            all.prepend(row.verdict);
        return all;
    }

    std::unique_ptr<TestDesk> m_desk;
};

void OverrideTest::aRefusalThatWasSaidIsNotSaidAgain()
{
    using enum Verdict;
    m_desk->submit(u"AB-1"_s);
    const AdmissionDecision refused = m_desk->submitLater(u"ab-1"_s);
    const AdmissionDecision admitted = overridden(u"AB-1"_s, *refused.checkInId);
    QCOMPARE(admitted.reason, u"override"_s);
    QCOMPARE(verdicts(), (QList<Verdict> { Admitted, AlreadyUsed, Admitted }));
    const CheckIn row = need(Ledger(m_desk->store.database()).newest(m_desk->event.id, 1)).constFirst();
    QCOMPARE(row.id, *admitted.checkInId);
    QCOMPARE(row.overrideReason, u"lost her coat"_s);
    need(Ledger(m_desk->store.database()).verify({}));
}

void OverrideTest::anotherRefusalIsSaidFirst_data()
{
    QTest::addColumn<QString>("about");
    for (const char *about : { "another verdict", "another entrance", "another way", "another ticket",
                               "another evening", "no row", "a row that granted" })
        QTest::newRow(about) << QString::fromLatin1(about);
}

// What was refused and what is waived are the same, or both are written.
void OverrideTest::anotherRefusalIsSaidFirst()
{
    QFETCH(const QString, about);
    const DeskPost here = m_desk->post;
    QString code = u"AB-1"_s;
    if (about == "another ticket"_L1) {
        code = u"AB-2"_s;
        m_desk->store.add(m_desk->event, { .code = code });
    }
    if (about == "another entrance"_L1)
        m_desk->post.gateId = m_desk->addGate({ .name = u"Side"_s }).id;
    if (about == "another way"_L1)
        m_desk->post.direction = Direction::Out;
    if (about == "another evening"_L1) {
        const Event other = m_desk->store.addEvent({ .name = u"Other"_s });
        m_desk->store.add(other, { .code = u"AB-1"_s, .serverRemaining = 0 });
        m_desk->post.eventId = other.id;
        m_desk->post.gateId = m_desk->store.mainGate(other).id;
    }
    AdmissionDecision said;
    if (about == "another verdict"_L1) {
        m_desk->main.isOpen = false;
        need(m_desk->store.catalog().changeGate(m_desk->main));
        said = m_desk->submit(code);
        m_desk->main.isOpen = true;
        need(m_desk->store.catalog().changeGate(m_desk->main));
    } else {
        m_desk->submit(code);
        said = about == "a row that granted"_L1 ? m_desk->submit(code) : m_desk->submitLater(code);
    }
    m_desk->post = here;
    m_desk->submitLater(u"AB-1"_s); // used, if it was not
    const qint64 before = m_desk->rows();
    const QString id = about == "no row"_L1 ? u"none"_s : *said.checkInId;
    QCOMPARE(overridden(u"AB-1"_s, id).reason, u"override"_s);
    QCOMPARE(m_desk->rows(), before + 2);
    QCOMPARE(verdicts().value(verdicts().size() - 2), Verdict::AlreadyUsed);
}

void OverrideTest::aRefusalStandsUntilSomethingIsGranted_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<Direction>("way");
    QTest::addColumn<bool>("stands");
    QTest::newRow("nothing came") << QString() << Direction::In << true;
    QTest::newRow("somebody else came in") << u"FREE"_s << Direction::In << true;
    QTest::newRow("refused once more") << u"five"_s << Direction::Out << true;
    QTest::newRow("came in") << u"five"_s << Direction::In << false;
}

void OverrideTest::aRefusalStandsUntilSomethingIsGranted()
{
    QFETCH(const QString, next);
    QFETCH(const Direction, way);
    QFETCH(const bool, stands);
    m_desk->post.direction = Direction::Out;
    const AdmissionDecision refused = m_desk->submit(u"FIVE"_s);
    QCOMPARE(refused.verdict, Verdict::NotInside);
    m_desk->post.direction = way;
    if (!next.isEmpty())
        m_desk->submitLater(next);
    QCOMPARE(need(m_desk->desk->isStillRefused(*refused.checkInId)), stands);
    m_desk->restart();
    QCOMPARE(need(m_desk->desk->isStillRefused(*refused.checkInId)), stands);
    QVERIFY(!need(m_desk->desk->isStillRefused(u"none"_s)));
    QVERIFY(!need(m_desk->desk->isStillRefused({})));
}

void OverrideTest::everyOverridableRefusalIsOverriddenOnce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Direction>("way");
    QTest::addColumn<Verdict>("refused");
    using enum Verdict;
    QTest::newRow("unpaid") << u"UNPAID"_s << Direction::In << Unpaid;
    QTest::newRow("too early") << u"EARLY"_s << Direction::In << NotYetValid;
    QTest::newRow("too late") << u"LATE"_s << Direction::In << Expired;
    QTest::newRow("not inside") << u"AB-1"_s << Direction::Out << NotInside;
}

void OverrideTest::everyOverridableRefusalIsOverriddenOnce()
{
    QFETCH(const QString, code);
    QFETCH(const Direction, way);
    QFETCH(const Verdict, refused);
    m_desk->post.direction = way;
    const AdmissionDecision said = m_desk->submit(code);
    QCOMPARE(said.verdict, refused);
    const AdmissionDecision granted = overridden(code, *said.checkInId);
    QVERIFY(isGranted(granted.verdict));
    QCOMPARE(granted.direction, way);
    QCOMPARE(m_desk->rows(), 2);
    QVERIFY(!need(m_desk->desk->isStillRefused(*said.checkInId)));
}

void OverrideTest::aTicketIsNoReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("ticket");
    QTest::newRow("words") << u"lost her coat"_s << QString();
    QTest::newRow("one word") << u"friend"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a year") << u"bought in 2025"_s << QString();
    QTest::newRow("less than a code") << u"row 12"_s << QString();
    QTest::newRow("a listed code") << u"ab-1"_s << u"AB-1"_s;
    QTest::newRow("words and a listed code") << u"her AB-1 "_s << u"AB-1"_s;
    QTest::newRow("run together") << u"lost herAB-1"_s << u"AB-1"_s;
    QTest::newRow("a listed code, then words") << u"AB-1 is a copy"_s << QString();
    QTest::newRow("digits of nobody") << u"999999"_s << u"999999"_s;
    QTest::newRow("a code of nobody") << u" C990001-1\r"_s << u"C990001-1"_s;
}

void OverrideTest::aTicketIsNoReason()
{
    QFETCH(const QString, reason);
    Replica replica(m_desk->store.database());
    QTEST(need(ticketAtEndOf(reason, m_desk->event.id, replica)).value_or(QString()), "ticket");
}

QTEST_GUILESS_MAIN(OverrideTest)
#include "overridetest.moc"
