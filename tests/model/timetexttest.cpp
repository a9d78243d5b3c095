// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "timetext.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What people write, and the moments that they mean. The moments are those of the time zone database.
class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localTimes_data();
    void localTimes();
    void everyHourOfAYear_data();
    void everyHourOfAYear();
    void texts_data();
    void texts();
    void theComputersOwnZoneDoesNotMatter();
};

static QDateTime moment(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

void TimeTextTest::localTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const QString &zone, const QString &text, const QString &start, const QString &end) {
        QTest::addRow("%s %s", qPrintable(zone), qPrintable(text)) << zone << text << start << end;
    };
    const auto same
        = [&row](const QString &zone, const QString &text, const QString &at) { row(zone, text, at, at); };
    // In a gap: as far behind it.
    same(u"Europe/Vienna"_s, u"2026-03-29T02:30"_s, u"2026-03-29T01:30:00Z"_s);
    same(u"Europe/Vienna"_s, u"2026-03-29T02:00"_s, u"2026-03-29T01:00:00Z"_s);
    same(u"Europe/Vienna"_s, u"2026-03-29T03:00"_s, u"2026-03-29T01:00:00Z"_s);
    same(u"America/New_York"_s, u"2026-03-08T02:30"_s, u"2026-03-08T07:30:00Z"_s);
    same(u"Australia/Lord_Howe"_s, u"2026-10-04T02:15"_s, u"2026-10-03T15:45:00Z"_s);
    same(u"Africa/Cairo"_s, u"2026-04-24T00:30"_s, u"2026-04-23T22:30:00Z"_s);
    same(u"Africa/Cairo"_s, u"2026-04-24T00:00"_s, u"2026-04-23T22:00:00Z"_s);
    same(u"Asia/Beirut"_s, u"2026-03-29T00:30"_s, u"2026-03-28T22:30:00Z"_s);
    same(u"America/Havana"_s, u"2026-03-08T00:30"_s, u"2026-03-08T05:30:00Z"_s);
    same(u"Pacific/Apia"_s, u"2011-12-30T12:00"_s, u"2011-12-30T22:00:00Z"_s);
    // Twice: the first is a start, the second an end.
    row(u"Europe/Vienna"_s, u"2026-10-25T02:30"_s, u"2026-10-25T00:30:00Z"_s, u"2026-10-25T01:30:00Z"_s);
    row(u"America/New_York"_s, u"2026-11-01T01:30"_s, u"2026-11-01T05:30:00Z"_s, u"2026-11-01T06:30:00Z"_s);
    row(u"Australia/Lord_Howe"_s, u"2026-04-05T01:45"_s, u"2026-04-04T14:45:00Z"_s,
        u"2026-04-04T15:15:00Z"_s);
    row(u"Africa/Cairo"_s, u"2026-10-29T23:30"_s, u"2026-10-29T20:30:00Z"_s, u"2026-10-29T21:30:00Z"_s);
    row(u"Asia/Beirut"_s, u"2026-10-24T23:30"_s, u"2026-10-24T20:30:00Z"_s, u"2026-10-24T21:30:00Z"_s);
    row(u"America/Havana"_s, u"2026-11-01T00:30"_s, u"2026-11-01T04:30:00Z"_s, u"2026-11-01T05:30:00Z"_s);
    // A day begins when its date does, and ends when the next begins.
    row(u"Europe/Vienna"_s, u"2026-11-21"_s, u"2026-11-20T23:00:00Z"_s, u"2026-11-21T23:00:00Z"_s);
    row(u"Europe/Vienna"_s, u"2026-03-29"_s, u"2026-03-28T23:00:00Z"_s, u"2026-03-29T22:00:00Z"_s);
    row(u"Africa/Cairo"_s, u"2026-04-24"_s, u"2026-04-23T22:00:00Z"_s, u"2026-04-24T21:00:00Z"_s);
    row(u"Africa/Cairo"_s, u"2026-04-23"_s, u"2026-04-22T22:00:00Z"_s, u"2026-04-23T22:00:00Z"_s);
    row(u"Asia/Beirut"_s, u"2026-10-24"_s, u"2026-10-23T21:00:00Z"_s, u"2026-10-24T22:00:00Z"_s);
    row(u"America/Havana"_s, u"2026-11-01"_s, u"2026-11-01T04:00:00Z"_s, u"2026-11-02T05:00:00Z"_s);
    row(u"America/Havana"_s, u"2026-10-31"_s, u"2026-10-31T04:00:00Z"_s, u"2026-11-01T04:00:00Z"_s);
    row(u"Pacific/Apia"_s, u"2011-12-29"_s, u"2011-12-29T10:00:00Z"_s, u"2011-12-30T10:00:00Z"_s);
}

void TimeTextTest::localTimes()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, text);
    const QTimeZone where(zone.toUtf8());
    QVERIFY(where.isValid());
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QCOMPARE(timeFrom(text, TimeEdge::Start, where), moment(start));
    QCOMPARE(timeFrom(text, TimeEdge::End, where), moment(end));
    QCOMPARE(timeFrom(text, TimeEdge::Start, where).timeSpec(), Qt::UTC);
}

void TimeTextTest::everyHourOfAYear_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : { "Europe/Vienna", "America/New_York", "Africa/Cairo", "Asia/Beirut",
                              "America/Havana", "Australia/Lord_Howe", "Africa/Casablanca" })
        QTest::newRow(zone) << QByteArray(zone);
}

// What a clock there shows is read as a moment at which it shows that: the first, or the second.
void TimeTextTest::everyHourOfAYear()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone where(zone);
    QHash<QString, QList<QDateTime>> shown;
    const QDateTime begin = moment(u"2026-01-02T00:00:00Z"_s);
    for (int half = 0; half < 363 * 48; ++half) {
        const QDateTime at = begin.addSecs(half * 1800);
        const QDateTime local = at.addSecs(where.offsetFromUtc(at));
        shown[local.toString(u"yyyy-MM-ddTHH:mm"_s)].append(at);
    }
    qsizetype twice = 0;
    for (auto time = shown.cbegin(); time != shown.cend(); ++time) {
        twice += time->size() - 1;
        const QDateTime first = timeFrom(time.key(), TimeEdge::Start, where);
        const QDateTime last = timeFrom(time.key(), TimeEdge::End, where);
        if (first != time->first() || last != time->last())
            QFAIL(qPrintable(time.key()));
    }
    QVERIFY(twice == 2 || twice == 1); // an hour, or half of one
}

void TimeTextTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("at"); // empty: no time
    const QString no;
    QTest::newRow("minutes") << u"2026-11-21T19:30"_s << u"2026-11-21T19:30:00Z"_s;
    QTest::newRow("a blank") << u"2026-11-21 19:30:01"_s << u"2026-11-21T19:30:01Z"_s;
    QTest::newRow("the end of a day") << u"2026-11-21T24:00"_s << u"2026-11-22T00:00:00Z"_s;
    QTest::newRow("Z") << u"2026-11-21T19:30Z"_s << u"2026-11-21T19:30:00Z"_s;
    QTest::newRow("small letters") << u"2026-11-21t19:30z"_s << u"2026-11-21T19:30:00Z"_s;
    QTest::newRow("an offset") << u"2026-11-21T19:30+05:30"_s << u"2026-11-21T14:00:00Z"_s;
    QTest::newRow("a short offset") << u"2026-11-21T19:30-05"_s << u"2026-11-22T00:30:00Z"_s;
    QTest::newRow("nothing") << no << no;
    QTest::newRow("words") << u"tomorrow"_s << no;
    QTest::newRow("another order") << u"21.11.2026"_s << no;
    QTest::newRow("no such day") << u"2026-02-30"_s << no;
    QTest::newRow("no such hour") << u"2026-11-21T25:00"_s << no;
    QTest::newRow("behind the end of a day") << u"2026-11-21T24:01"_s << no;
    QTest::newRow("no such offset") << u"2026-11-21T19:30+19:00"_s << no;
    QTest::newRow("something behind") << u"2026-11-21T19:30 CET"_s << no;
    QTest::newRow("a line break") << u"2026-11-21\n"_s << no;
}

void TimeTextTest::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, at);
    QCOMPARE(timeFrom(text, TimeEdge::Start, QTimeZone::utc()), moment(at));
    const bool saysWhere
        = text.endsWith(u'Z', Qt::CaseInsensitive) || text.contains(u'+') || text.endsWith("-05"_L1);
    QCOMPARE(timeFrom(text, TimeEdge::Start, QTimeZone()).isValid(), saysWhere && !at.isEmpty());
}

// 02:30 does not exist that day in Vienna, where this computer stands; it does in Havana.
void TimeTextTest::theComputersOwnZoneDoesNotMatter()
{
    const QByteArray before = qgetenv("TZ");
    const auto back = qScopeGuard([before] { qputenv("TZ", before); });
    qputenv("TZ", "Europe/Vienna");
    const QTimeZone havana("America/Havana");
    QCOMPARE(timeFrom(u"2026-03-29T02:30"_s, TimeEdge::Start, havana), moment(u"2026-03-29T06:30:00Z"_s));
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "timetexttest.moc"
