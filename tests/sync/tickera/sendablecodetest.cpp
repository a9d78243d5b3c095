// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "sendablecode.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class SendableCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
};

void SendableCodeTest::codes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isSendable");
    const auto row = [](const char *name, const QString &code, bool isSendable) {
        QTest::newRow(name) << code << isSendable;
    };
    row("bare", u"34CC8C9526-1"_s, true);
    row("digits", u"4006381333931"_s, true);
    row("slash", u"2026/117/A"_s, true);
    row("plus", u"A+B"_s, true);
    row("blank inside", u"AB 1"_s, true);
    row("blanks behind do not count there", u"AB-1  "_s, true);
    row("lone percent sign", u"100%"_s, true);
    row("percent sign before no hex", u"5%XY"_s, true);
    row("letters beyond ASCII", u"ÄÖÜ-000003-1"_s, true);
    row("letter of two units", u"A\U0001d538"_s, true);
    row("255 characters", QString(255, u'A'), true);

    row("empty", {}, false);
    row("blanks", u"   "_s, false);
    row("256 characters", QString(256, u'A'), false);
    row("percent escape", u"A%41"_s, false);
    row("percent escape, lower case", u"a%7cb"_s, false);
    row("escape in an escape", u"A%2%200B"_s, false);
    row("tag", u"<foo>AB"_s, false);
    row("tag that does not end", u"AB<foo"_s, false);
    row("less than", u"A < B"_s, false);
    row("bar", u"A|B"_s, false);
    row("tilde", u"A~B"_s, false);
    row("blank in front", u" AB"_s, false);
    row("two blanks", u"A  B"_s, false);
    row("no-break blank", u"A\u00a0B"_s, false);
    row("tab", u"A\tB"_s, false);
    row("line end", u"AB\n"_s, false);
    row("NUL", u"A"_s + QChar(0) + u'B', false);
    row("soft hyphen", u"A\u00adB"_s, false);
    row("zero-width blank", u"A\u200bB"_s, false);
    row("line separator", u"A\u2028B"_s, false);
    row("half a letter", u"A"_s + QChar(0xd83d) + u'B', false);
    row("what stands for broken bytes", u"A\ufffdB"_s, false);
    row("no character", u"A\uffffB"_s, false);
    row("neither letters nor digits", u"---"_s, false);
}

void SendableCodeTest::codes()
{
    QFETCH(const QString, code);
    QFETCH(const bool, isSendable);
    const QString why = whyNotSendable(code);
    QCOMPARE(why.isEmpty(), isSendable);
    QVERIFY(isSendable || why.startsWith(u"its code "_s));
}

QTEST_GUILESS_MAIN(SendableCodeTest)
#include "sendablecodetest.moc"
