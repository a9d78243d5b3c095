// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "visible.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class VisibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void nothingTreacherousIsLeft();
    void jsonKeepsEveryText();
};

void VisibleTest::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Anna-1"_s << u"Anna-1"_s;
    QTest::newRow("letters") << u"Müller שלום 王"_s << u"Müller שלום 王"_s;
    QTest::newRow("emoji") << u"\U0001F3AB"_s << u"\U0001F3AB"_s;
    QTest::newRow("joiners") << u"می\u200cخواهم \u200d"_s << u"می\u200cخواهم \u200d"_s;
    QTest::newRow("escape") << u"\u001b[2J"_s << u"\\x1b[2J"_s;
    QTest::newRow("line feed") << u"a\nb\r"_s << u"a\\x0ab\\x0d"_s;
    QTest::newRow("C1") << u"\u009b2J"_s << u"\\x9b2J"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a\\x7f"_s;
    QTest::newRow("override") << u"\u202etxt"_s << u"\\u202etxt"_s;
    QTest::newRow("isolate") << u"\u2068x\u2069"_s << u"\\u2068x\\u2069"_s;
    QTest::newRow("paragraph") << u"a\u2029b"_s << u"a\\u2029b"_s;
    QTest::newRow("mark in front") << u"\ufeffa"_s << u"\\ufeffa"_s;
    QTest::newRow("tag") << u"a\U000e0041"_s << u"a\\U000e0041"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83c) << u"a\\ud83c"_s;
    QTest::newRow("other half") << QChar(0xdfab) + u"a"_s << u"\\udfaba"_s;
}

void VisibleTest::shows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QCOMPARE(visible(text), line);
}

void VisibleTest::nothingTreacherousIsLeft()
{
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        const QString text = QChar::isSurrogate(c) ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        for (const QString &safe : { visible(text), jsonVisible(text) }) {
            const QList<uint> points = safe.toUcs4();
            QVERIFY2(std::ranges::none_of(points, isTreacherous), qPrintable(QString::number(c, 16)));
        }
    }
}

void VisibleTest::jsonKeepsEveryText()
{
    for (char32_t c = 0x20; c <= 0xe0100; ++c) {
        if (QChar::isSurrogate(c) || c == '"' || c == '\\')
            continue;
        const QString text = u"a"_s + QString::fromUcs4(&c, 1) + u"b"_s;
        const QByteArray json = u"{\"t\":\"%1\"}"_s.arg(jsonVisible(text)).toUtf8();
        QCOMPARE(QJsonDocument::fromJson(json).object().value("t"_L1).toString(), text);
    }
}

QTEST_GUILESS_MAIN(VisibleTest)
#include "visibletest.moc"
