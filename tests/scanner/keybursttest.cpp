// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyburst.h"

#include <QList>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Gaps = QList<int>; // milliseconds before each key
using Keys = QList<std::pair<int, QChar>>; // milliseconds before it, and what it is

static Keys scan(const QString &text)
{
    Keys keys;
    for (const QChar sign : text)
        keys.append({ 4, sign });
    return keys;
}

// @p first, then the others so many milliseconds later.
static Keys after(int gap, Keys keys, const QString &first = {})
{
    keys.first().first = gap;
    return scan(first) + keys;
}

class KeyBurstTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rhythm_data();
    void rhythm();
    void pulls_data();
    void pulls();
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
    QTest::newRow("hesitates for long") << Gaps { 0, 5, 5, 5, 400, 5, 5 } << true;
    QTest::newRow("hesitates for longer than anything") << Gaps { 0, 5, 5, 5, 401, 5, 5 } << false;
    QTest::newRow("hesitates twice") << Gaps { 0, 5, 5, 5, 200, 5, 200, 5 } << false;
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
        if (!keys.add(u"x"_s, KeyBurst::Key::Character, at))
            verdict = keys.finish();
    }
    if (!keys.isEmpty())
        verdict = keys.finish();
    QCOMPARE(verdict == KeyBurst::Verdict::Burst, burst);
}

void KeyBurstTest::pulls_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QStringList>("verdicts");
    const Keys whole = scan(u"ABCD-1\r"_s);
    const QStringList one { u"burst ABCD-1"_s };
    QTest::newRow("with an end key") << whole << one;
    QTest::newRow("with two") << scan(u"ABCD-1\r\r"_s) << one;
    QTest::newRow("without") << scan(u"ABCD-1"_s) << one;
    QTest::newRow("a control key inside") << scan(u"ABCD\x1d-1\r"_s) << QStringList { u"burst ABCD\x1d-1"_s };
    QTest::newRow("control keys around") << scan(u"\x02"
                                                 "ABCD-1\x03\r\x04"_s)
                                         << one;
    QTest::newRow("a person's key in front")
        << after(17, whole, u"\x02"_s) << QStringList { u"typing "_s } + one;
    QTest::newRow("two lines") << scan(u"ABCD\rEFGH\r"_s) << QStringList { u"burst ABCD\rEFGH"_s };
    QTest::newRow("two pulls") << whole + after(11, whole) << one + one;
    QTest::newRow("two pulls without an end") << scan(u"ABCD-1"_s) + after(401, scan(u"ABCD-1"_s))
            + after(81, scan(u"ABCD-1"_s)) << one + one + one;
    QTest::newRow("falls silent, against its habit")
        << whole + after(500, scan(u"ABC-"_s)) + after(401, scan(u"EFG-\r"_s)) + after(500, whole)
        << one + QStringList { u"torn ABC-"_s, u"torn EFG-"_s } + one;
    QTest::newRow("learns another habit")
        << whole + after(2000, scan(u"ABCD-1"_s)) + after(2000, scan(u"ABCD-1"_s))
        << one + QStringList { u"torn ABCD-1"_s } + one;
    QTest::newRow("begins, hesitates, goes on") << whole + after(500, scan(u"AB"_s))
            + after(390, scan(u"CD-1\r"_s)) << one + QStringList { u"typing AB"_s, u"torn CD-1"_s };
    QTest::newRow("somebody types meanwhile") << after(200, scan(u"n"_s), u"A"_s) + after(120, whole)
                                              << QStringList { u"typing A"_s, u"typing n"_s } + one;
    QTest::newRow("somebody types at the very moment") << after(200, scan(u"n"_s), u"A"_s)
            + after(60, whole) << QStringList { u"typing A"_s, u"typing n"_s, u"torn ABCD-1"_s };
    QTest::newRow("a few keys behind an end")
        << whole + after(30, scan(u"01\r"_s)) << one + QStringList { u"torn 01"_s };
    QTest::newRow("a letter behind an end")
        << whole + after(30, scan(u"x"_s)) << one + QStringList { u"typing x"_s };
}

void KeyBurstTest::pulls()
{
    QFETCH(const Keys, keys);
    KeyBurst burst;
    QStringList verdicts;
    const auto finish = [&] {
        static const QStringList words { u"nothing "_s, u"typing "_s, u"burst "_s, u"torn "_s };
        const QString word = words.at(int(burst.finish()));
        verdicts.append(word + burst.text());
    };
    std::chrono::milliseconds at = 1h;
    for (const auto &[gap, sign] : keys) {
        at += std::chrono::milliseconds(gap);
        if (burst.isOver(at))
            finish();
        const KeyBurst::Key key = sign.isPrint() ? KeyBurst::Key::Character
            : sign == u'\r'                      ? KeyBurst::Key::End
                                                 : KeyBurst::Key::Control;
        if (!burst.add(QString(sign), key, at))
            finish();
    }
    finish();
    QTEST(verdicts, "verdicts");
}

void KeyBurstTest::textSurvivesFinish()
{
    KeyBurst keys;
    for (const QString &character : { u"Ż"_s, u"|"_s, u"~"_s, u"-"_s, u"\U0001F3AB"_s })
        QVERIFY(keys.add(character, KeyBurst::Key::Character, 0ms));
    QCOMPARE(keys.patience(), 400ms); // an end key may still come
    QCOMPARE(keys.finish(), KeyBurst::Verdict::Burst);
    QCOMPARE(keys.text(), u"Ż|~-\U0001F3AB"_s);
    QVERIFY(keys.add(u"a"_s, KeyBurst::Key::Character, 1s));
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
