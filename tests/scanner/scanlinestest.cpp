// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanlines.h"

#include "scanmarks.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class ScanLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void tooLongIsDroppedWhole();
    void clearForgets();
};

void ScanLinesTest::cuts_data()
{
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QStringList>("scans");
    QTest::addColumn<QString>("rest"); // ended by a pause
    QTest::newRow("CR") << QByteArrayList { "A-1\r" } << QStringList { u"A-1"_s } << QString();
    QTest::newRow("LF") << QByteArrayList { "A-1\n" } << QStringList { u"A-1"_s } << QString();
    QTest::newRow("CRLF is one end") << QByteArrayList { "A-1\r\n" } << QStringList { u"A-1"_s } << QString();
    QTest::newRow("pause") << QByteArrayList { "A", "-1" } << QStringList {} << u"A-1"_s;
    QTest::newRow("in bits") << QByteArrayList { "A", "-1\r", "\n" } << QStringList { u"A-1"_s } << QString();
    QTest::newRow("several at once") << QByteArrayList { "A\rB\r\nC" } << QStringList { u"A"_s, u"B"_s }
                                     << u"C"_s;
    QTest::newRow("empty lines") << QByteArrayList { "\r\n\r\n", "\n" } << QStringList {} << QString();
    QTest::newRow("UTF-8") << QByteArrayList { "\xc5\xbc\xc3\xb3\xc5\x82w\r" } << QStringList { u"żółw"_s }
                           << QString();
    QTest::newRow("UTF-8 cut in a character")
        << QByteArrayList { "\xc3", "\xa9\r" } << QStringList { u"é"_s } << QString();
    QTest::newRow("Latin-1") << QByteArrayList { "caf\xe9\r" } << QStringList { u"café"_s } << QString();
    QTest::newRow("separators of GS1 stay") << QByteArrayList { "01\x1d"
                                                                "21\r" }
                                            << QStringList { u"01\u001d21"_s } << QString();
    QTest::newRow("NUL stays") << QByteArrayList { QByteArray("A\0B\r", 4) }
                               << QStringList { QString(u"A\0B"_s) } << QString();
    QTest::newRow("the longest") << QByteArrayList { QByteArray(longestScan, 'a') + "\r" }
                                 << QStringList { QString(longestScan, u'a') } << QString();
}

void ScanLinesTest::cuts()
{
    QFETCH(const QByteArrayList, parts);
    ScanLines lines;
    QStringList scans;
    for (const QByteArray &part : parts)
        scans += lines.add(part);
    QTEST(scans, "scans");
    QTEST(lines.finish(), "rest");
    QVERIFY(lines.isEmpty());
}

void ScanLinesTest::tooLongIsDroppedWhole()
{
    ScanLines lines;
    for (int i = 0; i < 3; ++i)
        QVERIFY(lines.add(QByteArray(longestScan, 'a')).isEmpty());
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.add("tail\rA-1\r"), QStringList { u"A-1"_s });
    QVERIFY(lines.add(QByteArray(longestScan + 1, 'a')).isEmpty());
    QCOMPARE(lines.finish(), QString());
    QCOMPARE(lines.add("A-2\r"), QStringList { u"A-2"_s });
}

void ScanLinesTest::clearForgets()
{
    ScanLines lines;
    QVERIFY(lines.add("A-").isEmpty());
    lines.clear();
    QCOMPARE(lines.add("B\r"), QStringList { u"B"_s });
}

QTEST_GUILESS_MAIN(ScanLinesTest)
#include "scanlinestest.moc"
