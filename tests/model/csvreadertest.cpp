// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvreader.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void encodings_data();
    void encodings();
};

// One record a word list: `LINE:field|field`, or `LINE!problem`.
static QStringList readAll(const QString &text)
{
    QStringList all;
    CsvReader reader(text);
    while (const std::optional<CsvRecord> record = reader.next()) {
        const QString line = QString::number(record->line);
        all.append(record->problem.isEmpty() ? line + u':' + record->fields.join(u'|')
                                             : line + u'!' + record->problem);
    }
    return all;
}

void CsvReaderTest::records_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("commas") << u"a,b\n1,2\n"_s << QStringList { u"1:a|b"_s, u"2:1|2"_s };
    QTest::newRow("semicolons") << u"a;b\n1,5;2\n"_s << QStringList { u"1:a|b"_s, u"2:1,5|2"_s };
    QTest::newRow("tabs") << u"a\tb\n1\t2"_s << QStringList { u"1:a|b"_s, u"2:1|2"_s };
    QTest::newRow("quoted separators do not count") << u"\"a,b,c\";d\n"_s << QStringList { u"1:a,b,c|d"_s };
    QTest::newRow("every line end") << u"a,b\r\n1,2\r3,4\n5,6"_s
                                    << QStringList { u"1:a|b"_s, u"2:1|2"_s, u"3:3|4"_s, u"4:5|6"_s };
    QTest::newRow("a quoted line break belongs to the field")
        << u"a,b\n\"1\r\n2\",3\n4,5"_s << QStringList { u"1:a|b"_s, u"2:1\r\n2|3"_s, u"4:4|5"_s };
    QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\",\"\"\n"_s << QStringList { u"1:a \"b\"|"_s };
    QTest::newRow("a quote within plain text is text")
        << u"5\" pipe,b\n"_s << QStringList { u"1:5\" pipe|b"_s };
    QTest::newRow("blanks after a quote") << u"\"a\" ,b\n"_s << QStringList { u"1:a|b"_s };
    QTest::newRow("blank lines are passed over")
        << u"\n  \na,b\n\n\r\n1,2\n\n"_s << QStringList { u"3:a|b"_s, u"6:1|2"_s };
    QTest::newRow("an open quote costs its own line only")
        << u"a,b\n1,\"2\n3,4\n5,6\n"_s
        << QStringList { u"1:a|b"_s, u"2!a quote is never closed"_s, u"3:3|4"_s, u"4:5|6"_s };
    QTest::newRow("an open quote does not eat the rows up to the next one")
        << u"a,b\n1,\"2\n3,4\n\"5\",6\n"_s
        << QStringList { u"1:a|b"_s, u"2!text follows a closing quote"_s, u"3:3|4"_s, u"4:5|6"_s };
    QTest::newRow("empty fields") << u"a,b,\n,,"_s << QStringList { u"1:a|b|"_s, u"2:||"_s };
    QTest::newRow("nothing") << u""_s << QStringList();
}

void CsvReaderTest::records()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(readAll(text), expected);
}

void CsvReaderTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // null: refused
    QTest::addColumn<bool>("windows1252");
    QTest::newRow("UTF-8") << "M\xc3\xbcller"_ba << u"Müller"_s << false;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbfM\xc3\xbcller"_ba << u"Müller"_s << false;
    QTest::newRow("UTF-16 little-endian") << QByteArray("\xff\xfe"
                                                        "a\0\xfc\0",
                                                        6)
                                          << u"aü"_s << false;
    QTest::newRow("UTF-16 big-endian") << QByteArray("\xfe\xff\0a\0\xfc", 6) << u"aü"_s << false;
    QTest::newRow("UTF-16 cut short") << QByteArray("\xff\xfe"
                                                    "a\0\xfc",
                                                    5)
                                      << QString() << false;
    QTest::newRow("Windows-1252") << "M\xfcller \x80 \x93x\x94"_ba << u"Müller € “x”"_s << true;
    QTest::newRow("UTF-8 cut short") << "M\xc3"_ba << u"MÃ"_s << true;
    QTest::newRow("neither") << "M\xfcller \x81"_ba << QString() << false;
}

void CsvReaderTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(bool, windows1252);
    const Result<DecodedText> decoded = decodeText(bytes);
    QCOMPARE(decoded.has_value(), !expected.isNull());
    if (!decoded)
        return;
    QCOMPARE(decoded->text, expected);
    QCOMPARE(decoded->readAsWindows1252, windows1252);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
