// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "timezones.h"

#include "csvimport.h"
#include "database.h"
#include "eventcatalog.h"
#include "store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class TimeZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void nearest_data();
    void nearest();
    void anEventNeedsAZone();
    void aZoneOfAnotherComputer();
};

void TimeZonesTest::known_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("summer"); // hours from UTC in July; 99: no such zone
    const auto row
        = [](const char *name, int summer) { QTest::newRow(name) << QString::fromLatin1(name) << summer; };
    row("", 0);
    row("UTC", 0);
    row("UTC+01:00", 1);
    row("Europe/Vienna", 2);
    row("Etc/GMT+5", -5);
    row("US/Pacific", -7);
    row("CET", 2);
    for (const char *name : { "Vienna",
                              "Berlin",
                              "CEST",
                              "PST",
                              "EST",
                              "MST",
                              "HST",
                              "Foo",
                              "Europe",
                              "europe/vienna",
                              " Europe/Vienna",
                              "localtime",
                              "Factory",
                              "posix/Europe/Vienna",
                              "right/Europe/Vienna",
                              "../zoneinfo/Europe/Vienna",
                              "/usr/share/zoneinfo/Europe/Vienna",
                              "<+03>-3",
                              "CET-1CEST",
                              "Foo/Bar",
                              "UTC+1",
                              "zone.tab",
                              "tzdata.zi" })
        row(name, 99);
    QTest::newRow("long") << QString(10'000, u'A') << 99;
    QTest::newRow("with NUL") << QString(u"UTC\0"_s) + QChar(0) + u"x"_s << 99;
}

void TimeZonesTest::known()
{
    QFETCH(const QString, name);
    QFETCH(const int, summer);
    const QTimeZone zone = timeZoneOf(name);
    QCOMPARE(zone.isValid(), summer != 99);
    if (zone.isValid())
        QCOMPARE(zone.offsetFromUtc(QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC)), summer * 3600);
}

void TimeZonesTest::nearest_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suggested"); // among them; empty: nothing
    QTest::newRow("a city") << u"Vienna"_s << u"Europe/Vienna"_s;
    QTest::newRow("another") << u"Berlin"_s << u"Europe/Berlin"_s;
    QTest::newRow("a blank") << u"new york"_s << u"America/New_York"_s;
    QTest::newRow("small letters") << u"europe/vienna"_s << u"Europe/Vienna"_s;
    QTest::newRow("an accent") << u"São Paulo"_s << u"America/Sao_Paulo"_s;
    QTest::newRow("misspelt") << u"Europe/Vienne"_s << u"Europe/Vienna"_s;
    QTest::newRow("summer time") << u"CEST"_s << u"Europe/Berlin"_s;
    QTest::newRow("winter time, elsewhere") << u"PST"_s << u"America/Los_Angeles"_s;
    QTest::newRow("winter time without a summer") << u"EST"_s << u"America/New_York"_s;
    QTest::newRow("an offset") << u"UTC+1"_s << u"UTC+01:00"_s;
    QTest::newRow("nothing like it") << u"Foo"_s << QString();
    QTest::newRow("nothing at all") << QString() << QString();
    QTest::newRow("very long") << QString(10'000, u'x') << QString();
}

void TimeZonesTest::nearest()
{
    QFETCH(const QString, name);
    QFETCH(const QString, suggested);
    const QStringList names = nearestTimeZones(name);
    QVERIFY2(suggested.isEmpty() ? names.isEmpty() : names.contains(suggested), qPrintable(names.join(u',')));
    QVERIFY(names.size() <= 3);
    for (const QString &zone : names)
        QVERIFY(timeZoneOf(zone).isValid());
    QVERIFY(suggested.isEmpty() || noSuchTimeZone(name).contains(suggested));
}

void TimeZonesTest::anEventNeedsAZone()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.filePath(u"data"_s));
    QVERIFY(store);
    EventCatalog catalog((*store)->database());
    const Result<Event> refused = catalog.add({ .name = u"Gala"_s, .timeZone = u"Vienna"_s });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Malformed);
    QVERIFY2(refused.error().detail.contains("Europe/Vienna"_L1), qPrintable(refused.error().detail));
    Result<Event> event = catalog.add({ .name = u"Gala"_s, .timeZone = u"Europe/Vienna"_s });
    QVERIFY(event);
    event->timeZone = u"CEST"_s;
    QVERIFY(!catalog.change(*event));
}

// The strict way: nothing that hangs on the zone is guessed, all else goes on.
void TimeZonesTest::aZoneOfAnotherComputer()
{
    const QTemporaryDir folder;
    const auto store = Store::open(folder.filePath(u"data"_s));
    QVERIFY(store);
    EventCatalog catalog((*store)->database());
    QVERIFY(catalog.add({ .name = u"Gala"_s }));
    QVERIFY((*store)->database().run(u"UPDATE events SET time_zone = 'Mars/Olympus'"_s, {}));
    Event event = catalog.events()->first();
    event.isOpen = false;
    QVERIFY(catalog.change(event));
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("code,valid_from\nA-1,2026-11-21T19:00\nA-2,2026-11-21T19:00Z\nA-3,\n");
    file.close();
    const auto report = importAttendees((*store)->database(), event, file.fileName());
    QVERIFY(report);
    QCOMPARE(report->imported, 2);
    QVERIFY(report->problems.first().reason.contains("Mars/Olympus"_L1));
}

QTEST_GUILESS_MAIN(TimeZonesTest)
#include "timezonestest.moc"
