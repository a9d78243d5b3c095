// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "sightings.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class SightingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newTextIsToldAtOnce();
    void stayingInViewIsToldEverySecond();
    void lookingAwayForAMomentIsNotNew();
    void twoTicketsDoNotFlap();
    void linearCodesNeedTwoFrames();
};

static const QList<Symbol> first { { u"A"_s } };
static const QList<Symbol> second { { u"B"_s } };
static const QList<Symbol> linear { { u"96385074"_s, Symbology::Ean8 } };
static const QList<Symbol> none {};

void SightingsTest::newTextIsToldAtOnce()
{
    Sightings sightings;
    QCOMPARE(sightings.news(none, 0ms), none);
    QCOMPARE(sightings.news(first, 33ms), first);
    QCOMPARE(sightings.news(second, 66ms), second);
}

void SightingsTest::stayingInViewIsToldEverySecond()
{
    Sightings sightings;
    int told = 0;
    for (auto at = 0ms; at <= 2500ms; at += 20ms)
        told += int(sightings.news(first, at).size());
    QCOMPARE(told, 3);
}

void SightingsTest::lookingAwayForAMomentIsNotNew()
{
    Sightings sightings;
    QCOMPARE(sightings.news(first, 0ms), first);
    QCOMPARE(sightings.news(none, 300ms), none);
    QCOMPARE(sightings.news(first, 600ms), none);
    QCOMPARE(sightings.news(first, 1600ms), first);
}

void SightingsTest::twoTicketsDoNotFlap()
{
    Sightings sightings;
    int told = 0;
    for (auto at = 0ms; at < 900ms; at += 30ms)
        told += int(sightings.news(at.count() % 60 == 0 ? first : second, at).size());
    QCOMPARE(told, 2);
}

void SightingsTest::linearCodesNeedTwoFrames()
{
    Sightings sightings;
    QCOMPARE(sightings.news(linear, 0ms), none);
    QCOMPARE(sightings.news(linear, 2000ms), none); // too late to agree
    QCOMPARE(sightings.news(linear, 2033ms), linear);
    QCOMPARE(sightings.news(linear, 2066ms), none);
}

QTEST_GUILESS_MAIN(SightingsTest)
#include "sightingstest.moc"
