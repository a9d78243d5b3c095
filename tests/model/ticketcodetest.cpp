// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketcode.h"

#include "event.h"
#include "ticketkey.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class TicketCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void anyCodeIsFoundInAText();
    void refused_data();
    void refused();
    void keys_data();
    void keys();
    void everyLetterInEveryCase();
    void noCodeIsNoTicket();
    void otherTrades_data();
    void otherTrades();
};

void TicketCodeTest::codes_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("code");

    QTest::newRow("bare") << u"34CC8C9526-1"_s << u"34CC8C9526-1"_s;
    QTest::newRow("lower case is kept") << u"34cc8c9526-1"_s << u"34cc8c9526-1"_s;
    QTest::newRow("line end") << u"AB-1\r\n"_s << u"AB-1"_s;
    QTest::newRow("start and end of text") << u"\u0002AB-1\u0003"_s << u"AB-1"_s;
    QTest::newRow("blanks and tabs around") << u" \t\u00a0AB-1 \t"_s << u"AB-1"_s;
    QTest::newRow("blank inside stays") << u"AB 1"_s << u"AB 1"_s;
    QTest::newRow("byte order mark") << u"\ufeffAB-1"_s << u"AB-1"_s;
    QTest::newRow("direction mark around") << u"\u200eAB-1\u200f"_s << u"AB-1"_s;
    QTest::newRow("thirteen digits") << u"4006381333931"_s << u"4006381333931"_s;
    QTest::newRow("one character") << u"7"_s << u"7"_s;
    QTest::newRow("slash") << u"2026/117/A"_s << u"2026/117/A"_s;
    QTest::newRow("plus") << u"A+B"_s << u"A+B"_s;
    QTest::newRow("lone percent sign") << u"100%"_s << u"100%"_s;
    QTest::newRow("percent sign before no hex") << u"5%XY"_s << u"5%XY"_s;
    // Some servers make another code of these; as texts they are as good as others.
    QTest::newRow("percent sign before hex") << u"VIP%25A1"_s << u"VIP%25A1"_s;
    QTest::newRow("tag") << u"<x>"_s << u"<x>"_s;
    QTest::newRow("bar") << u"A|B"_s << u"A|B"_s;
    QTest::newRow("tag in a legacy line") << u"id|1|checksum|<x>"_s << u"<x>"_s;
    QTest::newRow("percent-encoded twice") << u"id%7C1%7Cchecksum%7C%2520"_s << u"%20"_s;
    QTest::newRow("letters beyond ASCII") << u"ÄÖÜ-000003-1"_s << u"ÄÖÜ-000003-1"_s;
    QTest::newRow("right-to-left text") << u"\u05d0\u05d1\u05d2-1"_s << u"\u05d0\u05d1\u05d2-1"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE attendees;--"_s << u"'; DROP TABLE attendees;--"_s;
    QTest::newRow("address of a web page")
        << u"https://example.com/t?c=1&d=2"_s << u"https://example.com/t?c=1&d=2"_s;
    QTest::newRow("255 characters") << QString(255, u'A') << QString(255, u'A');

    QTest::newRow("legacy line")
        << u"id|10589|name|Test Single|city||address||country||state||payment_date|2026-11-21 06:31:03|"
           "checksum|AAAA000000-1"_s
        << u"AAAA000000-1"_s;
    QTest::newRow("legacy line and line end") << u"id|1|checksum|AB-1\r\n"_s << u"AB-1"_s;
    QTest::newRow("legacy line, blanks around the code") << u"id|1|checksum| AB-1 "_s << u"AB-1"_s;
    QTest::newRow("legacy line, upper case") << u"ID|1|CHECKSUM|AB-1"_s << u"AB-1"_s;
    QTest::newRow("legacy line, checksum in a name")
        << u"id|1|name|x|checksum|NO|city||checksum|AB-1"_s << u"AB-1"_s;
    QTest::newRow("legacy line of checksum alone") << u"checksum|AB-1"_s << u"AB-1"_s;
    QTest::newRow("percent-encoded line") << u"id%7C1%7Cname%7CX%7Cchecksum%7CAB-1"_s << u"AB-1"_s;
    QTest::newRow("percent-encoded line, lower case") << u"id%7c1%7cchecksum%7cAB-1"_s << u"AB-1"_s;
    QTest::newRow("percent-encoded line and code")
        << u"id%7C1%7Cchecksum%7C%C3%84%C3%96%C3%9C-000003-1"_s << u"ÄÖÜ-000003-1"_s;
    QTest::newRow("percent-encoded slash in the code") << u"id%7C1%7Cchecksum%7C26%2F1"_s << u"26/1"_s;
    QTest::newRow("tilde line") << u"id~1~name~X~checksum~AB-1"_s << u"AB-1"_s;
    QTest::newRow("the word checksum in a code") << u"checksum-1"_s << u"checksum-1"_s;

    QTest::newRow("ECI prefix") << u"\\000026AB-1"_s << u"AB-1"_s;
    QTest::newRow("ECI prefix before a legacy line") << u"\\000026id|1|checksum|AB-1"_s << u"AB-1"_s;
    QTest::newRow("backslash that is no ECI prefix") << u"\\AB-1"_s << u"\\AB-1"_s;
}

void TicketCodeTest::codes()
{
    QFETCH(const QString, payload);
    const auto code = ticketCodeFrom(payload);
    QVERIFY2(code, code ? "" : qPrintable(code.error()));
    QTEST(*code, "code");
}

void TicketCodeTest::anyCodeIsFoundInAText()
{
    for (const QString &code : { QString(300, u'A'), u"---"_s, u"A\u200bB"_s, u"<x>"_s }) {
        for (const QString &before : { u""_s, u"\\000026"_s, u"id|1|checksum|"_s })
            QCOMPARE(codeIn(before + code + u"\r\n"_s), code);
    }
    QVERIFY(codeIn(u" \r\n"_s).isEmpty());
    QVERIFY(codeIn(QString(70'000, u'A')).isEmpty());
}

void TicketCodeTest::refused_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("reason");

    QTest::newRow("null") << QString() << u"empty"_s;
    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("blank") << u" \t\r\n "_s << u"empty"_s;
    QTest::newRow("control characters alone") << u"\u0002\u0003\u001b"_s << u"empty"_s;
    QTest::newRow("zero-width characters alone") << u"\ufeff\u200b\u200e"_s << u"empty"_s;
    QTest::newRow("NUL alone") << QString(QChar(0)) << u"empty"_s;

    QTest::newRow("legacy line, empty code") << u"id|1|name|X|checksum|"_s << u"empty"_s;
    QTest::newRow("legacy line, blank code") << u"id|1|checksum|  \r\n"_s << u"empty"_s;
    QTest::newRow("percent-encoded line, empty code") << u"id%7C1%7Cchecksum%7C"_s << u"empty"_s;
    QTest::newRow("percent-encoded line, blank code") << u"id%7C1%7Cchecksum%7C%20"_s << u"empty"_s;
    QTest::newRow("tilde line, empty code") << u"id~1~checksum~"_s << u"empty"_s;
    QTest::newRow("ECI prefix alone") << u"\\000026"_s << u"empty"_s;

    QTest::newRow("terminal escape") << u"AB\u001b[31mCD\u001b[0m"_s << u"control_characters"_s;
    QTest::newRow("bell") << u"AB\u0007CD"_s << u"control_characters"_s;
    QTest::newRow("line end inside") << u"AB\r\nCD"_s << u"control_characters"_s;
    QTest::newRow("NUL inside") << u"AB"_s + QChar(0) + u"CD"_s << u"control_characters"_s;
    QTest::newRow("direction override inside") << u"AB\u202eCD"_s << u"control_characters"_s;
    QTest::newRow("zero-width blank inside") << u"AB\u200bCD"_s << u"control_characters"_s;
    QTest::newRow("line separator inside") << u"AB\u2028CD"_s << u"control_characters"_s;
    QTest::newRow("bytes that were no text") << u"AB\ufffdCD"_s << u"control_characters"_s;
    QTest::newRow("encoded bytes that are no text")
        << u"id%7C1%7Cchecksum%7CAB%FF"_s << u"control_characters"_s;

    QTest::newRow("emoji alone") << u"\U0001f389\U0001f3ab"_s << u"no_letters"_s;
    QTest::newRow("dashes alone") << u"---"_s << u"no_letters"_s;
    QTest::newRow("256 characters") << QString(256, u'A') << u"too_long"_s;
    QTest::newRow("10 kB") << QString(10'000, u'A') << u"too_long"_s;
    QTest::newRow("10 kB of blanks") << QString(10'000, u' ') << u"empty"_s;
    QTest::newRow("70 kB of blanks") << QString(70'000, u' ') << u"too_long"_s;
    QTest::newRow("legacy line, code of 256 characters")
        << u"id|1|checksum|"_s + QString(256, u'A') << u"too_long"_s;
}

void TicketCodeTest::refused()
{
    QFETCH(const QString, payload);
    const auto code = ticketCodeFrom(payload);
    QVERIFY2(!code, code ? qPrintable(*code) : "");
    QTEST(code.error(), "reason");
}

void TicketCodeTest::keys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("itself") << u"AB-1"_s << u"AB-1"_s << true;
    QTest::newRow("case") << u"AB-1"_s << u"ab-1"_s << true;
    QTest::newRow("case beyond ASCII") << u"ÄÖÜ-1"_s << u"äöü-1"_s << true;
    QTest::newRow("accents composed or not") << u"ÄÖÜ-1"_s << u"a\u0308o\u0308u\u0308-1"_s << true;
    QTest::newRow("Greek final sigma") << u"ΣΑΣ"_s << u"σας"_s << true;
    QTest::newRow("a letter that is two in capitals") << u"straße-1"_s << u"STRASSE-1"_s << true;
    QTest::newRow("capital sharp s") << u"STRAẞE-1"_s << u"strasse-1"_s << true;
    QTest::newRow("ligature") << u"\ufb01t-1"_s << u"FIT-1"_s << true;
    QTest::newRow("dotted capital I") << u"İT-1"_s << u"i\u0307t-1"_s << true;
    QTest::newRow("what stands around it") << u"AB-1"_s << u" ab-1\r\u200b"_s << true;
    QTest::newRow("another digit") << u"AB-1"_s << u"AB-2"_s << false;
    QTest::newRow("leading zero") << u"0012"_s << u"12"_s << false;
    QTest::newRow("blank inside") << u"AB 1"_s << u"AB1"_s << false;
    QTest::newRow("beginning of another") << u"AB-1"_s << u"AB-11"_s << false;
}

void TicketCodeTest::keys()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    for (const auto kind : { BackendKind::Local, BackendKind::Tickera, BackendKind::FastCheck }) {
        const TicketKey key = TicketKey::of(kind, one);
        const TicketKey otherKey = TicketKey::of(kind, other);
        QTEST(key == otherKey, "same");
        QVERIFY(key != otherKey || qHash(key) == qHash(otherKey));
        QVERIFY(!key.column().isNull());
        QVERIFY(key != TicketKey());
    }
}

// A server may write a code in capitals, in small letters, and with accents as characters of their own.
void TicketCodeTest::everyLetterInEveryCase()
{
    constexpr char32_t lastWithCase = 0x1ffff;
    for (char32_t letter = 0x21; letter <= lastWithCase; ++letter) {
        if (QChar::isSurrogate(letter))
            continue;
        const QString code = u"A"_s + QString::fromUcs4(&letter, 1) + u"B-1"_s;
        const TicketKey key = TicketKey::of(BackendKind::Tickera, code);
        const QString apart = code.normalized(QString::NormalizationForm_D);
        for (const QString &spelling :
             { code.toUpper(), code.toLower(), code.toUpper().toLower(), code.toLower().toUpper(),
               code.toCaseFolded(), apart, apart.toUpper(), apart.toLower(), key.column() }) {
            QVERIFY2(TicketKey::of(BackendKind::Tickera, spelling) == key,
                     qPrintable(u"U+%1: %2, %3"_s.arg(uint(letter), 4, 16).arg(code, spelling)));
        }
    }
}

// No text becomes a ticket by accident, and no ticket a text.
static_assert(!std::is_convertible_v<QString, TicketKey> && !std::is_constructible_v<TicketKey, QString>);
static_assert(!std::is_convertible_v<TicketKey, QString> && !std::is_constructible_v<QString, TicketKey>);

void TicketCodeTest::noCodeIsNoTicket()
{
    QVERIFY(TicketKey::of(BackendKind::Tickera, {}) == TicketKey());
    QVERIFY(TicketKey().column().isNull());
}

void TicketCodeTest::otherTrades_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("trade");
    QTest::newRow("ticket") << u"34CC8C9526-1"_s << QString();
    QTest::newRow("address") << u"https://example.com/t?c=1"_s << u"web_address"_s;
    QTest::newRow("address in capitals") << u"HTTP://EXAMPLE.COM"_s << u"web_address"_s;
    QTest::newRow("Wi-Fi") << u"WIFI:T:WPA;S:hall;P:secret;;"_s << u"wifi_login"_s;
    QTest::newRow("contact") << u"MECARD:N:Berg,Anna;TEL:1;;"_s << u"contact"_s;
    QTest::newRow("mail") << u"mailto:a@example.com"_s << u"message"_s;
    QTest::newRow("a word that begins alike") << u"wifi-7"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TicketCodeTest::otherTrades()
{
    QFETCH(const QString, code);
    QTEST(otherTradeOf(code), "trade");
}

QTEST_GUILESS_MAIN(TicketCodeTest)
#include "ticketcodetest.moc"
