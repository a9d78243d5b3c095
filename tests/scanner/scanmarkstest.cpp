// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanmarks.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class ScanMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strip_data();
    void strip();
    void written_data();
    void written();
    void badlyWritten_data();
    void badlyWritten();
};

void ScanMarksTest::strip_data()
{
    QTest::addColumn<ScanMarks>("marks");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // null: somebody else's keys
    QTest::newRow("no marks") << ScanMarks {} << u"A-1"_s << u"A-1"_s;
    QTest::newRow("both") << ScanMarks { u"]Q1"_s, u"#"_s } << u"]Q1A-1#"_s << u"A-1"_s;
    QTest::newRow("only once each") << ScanMarks { u"<"_s, u">"_s } << u"<<A>>"_s << u"<A>"_s;
    QTest::newRow("wrong prefix") << ScanMarks { u"]Q1"_s, {} } << u"]C1A-1"_s << QString();
    QTest::newRow("prefix cut off") << ScanMarks { u"]Q1"_s, {} } << u"]Q"_s << QString();
    QTest::newRow("suffix missing") << ScanMarks { {}, u"#"_s } << u"A-1"_s << u"A-1"_s;
    QTest::newRow("control character") << ScanMarks { {}, u"\x03"_s } << u"A-1\x03"_s << u"A-1"_s;
    QTest::newRow("function keys") << ScanMarks { QString(functionKey(1)), QString(functionKey(12)) }
                                   << functionKey(1) + u"A-1"_s + functionKey(12) << u"A-1"_s;
    QTest::newRow("nothing between") << ScanMarks { u"<"_s, u">"_s } << u"<>"_s << u""_s;
    QTest::newRow("marks do not overlap") << ScanMarks { u"aba"_s, u"ba"_s } << u"aba"_s << u""_s;
}

void ScanMarksTest::strip()
{
    QFETCH(const ScanMarks, marks);
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const auto stripped = marks.strip(text);
    QCOMPARE(stripped.has_value(), !code.isNull());
    if (stripped)
        QCOMPARE(*stripped, code);
}

void ScanMarksTest::written_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mark");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("text") << u"]Q1~"_s << u"]Q1~"_s;
    QTest::newRow("braces") << u"a{{b}"_s << u"a{b}"_s;
    QTest::newRow("keys") << u"{F1}{F35}{Tab}"_s << QString(functionKey(1)) + functionKey(35) + QChar(u'\t');
    QTest::newRow("control characters") << u"{x03}{x1d}"_s << u"\x03\x1d"_s;
}

void ScanMarksTest::written()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mark);
    QCOMPARE(markFrom(text).value_or(u"?"_s), mark);
    QCOMPARE(writtenMark(mark), text);
}

void ScanMarksTest::badlyWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "{", "a{", "{F0}", "{F36}", "{F}", "{Esc}", "{x00}", "{x20}", "{xyz}", "{}", "\x03" })
        QTest::addRow("%s", text) << QString::fromLatin1(text);
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("too long") << QString(33, u'a');
}

void ScanMarksTest::badlyWritten()
{
    QFETCH(const QString, text);
    const auto mark = markFrom(text);
    QVERIFY(!mark);
    QCOMPARE(mark.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(ScanMarksTest)
#include "scanmarkstest.moc"
