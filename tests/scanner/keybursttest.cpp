// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyburst.h"

#include <QList>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Gaps = QList<int>; // milliseconds before each key

class KeyBurstTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rhythm_data();
    void rhythm();
    void textSurvivesFinish();
    void nothingHeld();
};

void KeyBurstTest::rhythm_data()
{
    QTest::addColumn<Gaps>("gaps");
    QTest::addColumn<bool>("burst");
    QTest::newRow("scanner, 2 ms") << Gaps { 0, 2, 2, 2, 2, 2 } << true;
    QTest::newRow("slow scanner, 30 ms") << Gaps { 0, 30, 30, 30, 30 } << true;
    QTest::newRow("exactly at the limit") << Gaps { 0, 35, 35, 35, 35 } << true;
    QTest::newRow("scanner that hesitates once") << Gaps { 0, 5, 5, 5, 70, 5, 5 } << true;
    QTest::newRow("all keys at one instant") << Gaps { 0, 0, 0, 0 } << true;
    QTest::newRow("four characters are enough") << Gaps { 0, 5, 5, 5 } << true;
    QTest::newRow("three characters are not") << Gaps { 0, 5, 5 } << false;
    QTest::newRow("person") << Gaps { 0, 120, 140, 90, 150 } << false;
    QTest::newRow("person rolling over two keys") << Gaps { 0, 15, 130, 20, 110 } << false;
    QTest::newRow("just slower than the limit") << Gaps { 0, 36, 36, 36, 36 } << false;
    QTest::newRow("fast start, then a person's pace") << Gaps { 0, 30, 30, 30, 75, 75 } << false;
    QTest::newRow("pause inside") << Gaps { 0, 5, 5, 81, 5, 5 } << false;
}

void KeyBurstTest::rhythm()
{
    QFETCH(const Gaps, gaps);
    QFETCH(const bool, burst);
    KeyBurst keys;
    KeyBurst::Verdict verdict = KeyBurst::Verdict::Nothing;
    std::chrono::milliseconds at = 1h;
    for (const int gap : gaps) {
        at += std::chrono::milliseconds(gap);
        if (keys.isOver(at))
            verdict = keys.finish();
        if (!keys.add(u"x"_s, at))
            verdict = keys.finish();
    }
    if (!keys.isEmpty())
        verdict = keys.finish();
    QCOMPARE(verdict == KeyBurst::Verdict::Burst, burst);
}

void KeyBurstTest::textSurvivesFinish()
{
    KeyBurst keys;
    for (const QString &character : { u"Ż"_s, u"|"_s, u"~"_s, u"-"_s, u"\U0001F3AB"_s })
        QVERIFY(keys.add(character, 0ms));
    QCOMPARE(keys.patience(), 80ms);
    QCOMPARE(keys.finish(), KeyBurst::Verdict::Burst);
    QCOMPARE(keys.text(), u"Ż|~-\U0001F3AB"_s);
    QVERIFY(keys.add(u"a"_s, 1s));
    QCOMPARE(keys.patience(), 35ms);
    QCOMPARE(keys.text(), u"a"_s);
}

void KeyBurstTest::nothingHeld()
{
    KeyBurst keys;
    QVERIFY(!keys.isOver(10h));
    QCOMPARE(keys.finish(), KeyBurst::Verdict::Nothing);
}

QTEST_GUILESS_MAIN(KeyBurstTest)
#include "keybursttest.moc"
