// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvimport.h"
#include "outbox.h"
#include "pulledlist.h"
#include "testdesk.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Only a pull writes what a server said, and nothing but a file what no server knows.
class ListSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsNoPull();
    void aUsedTicketStaysUsed();
    void aDraftedEventOpensNoWay();
    void aPullNeedsAServer();
    void anEventKeepsItsServer_data();
    void anEventKeepsItsServer();

private:
    [[nodiscard]] Result<ImportReport> import(const Event &event);
    [[nodiscard]] Result<QList<qint64>> pull(const Event &event, int remaining);

    std::unique_ptr<TestDesk> m_desk;
    Event m_shop;
};

void ListSourceTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shop = m_desk->store.addEvent({ .name = u"Shop"_s, .backend = BackendKind::Tickera });
    m_desk->post = { .eventId = m_shop.id, .gateId = m_desk->store.mainGate(m_shop).id };
}

Result<ImportReport> ListSourceTest::import(const Event &event)
{
    QFile file(m_desk->store.folder() + u"/list.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("code,last_name\nAB-1,Eve\nAB-2,Eve\n") < 0)
        qFatal("the test cannot write its file");
    file.close();
    return importAttendees(m_desk->store.database(), event, file.fileName());
}

Result<QList<qint64>> ListSourceTest::pull(const Event &event, int remaining)
{
    PulledList list(m_desk->store.database(), event.id);
    const qint64 order = need(Outbox(m_desk->store.database()).requestOrder());
    return list.take({ { .code = u"AB-1"_s, .lastName = u"Berg"_s, .serverRemaining = remaining } },
                     { .requestedAt = order });
}

void ListSourceTest::aFileIsNoPull()
{
    need(pull(m_shop, 1));
    const Attendee before = m_desk->store.attendee(m_shop, u"AB-1"_s);
    const Result<ImportReport> imported = import(m_shop);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Error::Kind::Rejected);
    QVERIFY2(imported.error().detail.contains(u"sync"_s), qPrintable(imported.error().detail));
    QVERIFY(imported.error().detail.contains(u"'Shop'"_s));
    QCOMPARE(m_desk->store.attendee(m_shop, u"AB-1"_s), before);
    QCOMPARE(need(Replica(m_desk->store.database()).count(m_shop.id)), 1);
}

void ListSourceTest::aUsedTicketStaysUsed()
{
    need(pull(m_shop, 1));
    QCOMPARE(m_desk->submitLater(u"AB-1"_s).verdict, Verdict::Admitted);
    Outbox outbox(m_desk->store.database());
    const OutboxEntry entry = need(outbox.nextDue(m_shop.id, m_desk->clock.now())).value();
    need(outbox.confirm(entry.id, m_desk->clock.now()));
    need(pull(m_shop, 0)); // the server counted it
    QCOMPARE(m_desk->submitLater(u"AB-1"_s).verdict, Verdict::AlreadyUsed);
    QVERIFY(!import(m_shop));
    QCOMPARE(m_desk->submitLater(u"AB-1"_s).verdict, Verdict::AlreadyUsed);
}

// What the store says of an event counts, not what somebody hands in.
void ListSourceTest::aDraftedEventOpensNoWay()
{
    need(pull(m_shop, 0));
    Event disguised = m_shop;
    disguised.backend = BackendKind::Local;
    QVERIFY(!import(disguised));
    const Attendee written { .eventId = m_shop.id, .code = u"AB-1"_s };
    QVERIFY(!Replica(m_desk->store.database()).upsert(written));
    QCOMPARE(m_desk->store.attendee(m_shop, u"AB-1"_s).serverRemaining, 0);
}

void ListSourceTest::aPullNeedsAServer()
{
    QVERIFY(!pull(m_desk->event, 9));
    QCOMPARE(m_desk->store.attendee(m_desk->event, u"AB-1"_s).serverRemaining, 1);
    QCOMPARE(m_desk->store.attendee(m_desk->event, u"AB-1"_s).lastName, u"Müller"_s);
    QVERIFY(import(m_desk->event));
}

void ListSourceTest::anEventKeepsItsServer_data()
{
    QTest::addColumn<BackendKind>("from");
    QTest::addColumn<BackendKind>("to");
    QTest::newRow("a shop becomes a file") << BackendKind::Tickera << BackendKind::Local;
    QTest::newRow("a file becomes a shop") << BackendKind::Local << BackendKind::Tickera;
    QTest::newRow("another kind of shop") << BackendKind::Tickera << BackendKind::FastCheck;
}

void ListSourceTest::anEventKeepsItsServer()
{
    QFETCH(const BackendKind, from);
    QFETCH(const BackendKind, to);
    Event event = m_desk->store.addEvent({ .name = u"Ball"_s, .backend = from });
    event.backend = to;
    QVERIFY(!m_desk->store.catalog().change(event));
    QCOMPARE(need(m_desk->store.catalog().event(event.id)).backend, from);
    event.backend = from;
    event.name = u"Ball 2"_s;
    need(m_desk->store.catalog().change(event));
}

QTEST_GUILESS_MAIN(ListSourceTest)
#include "listsourcetest.moc"
