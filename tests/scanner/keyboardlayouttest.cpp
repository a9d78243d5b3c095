// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyboardlayout.h"

#include "setupcode.h"

#include <QSet>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class KeyboardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutIsWhole();
    void translates_data();
    void translates();
    void everyCharacterComesBack_data();
    void everyCharacterComesBack();
    void unsafeCharactersAreNamed();
    void learns_data();
    void learns();
    void refusesToLearn_data();
    void refusesToLearn();
    void textFormSurvives_data();
    void textFormSurvives();
    void badTextForm_data();
    void badTextForm();
};

static const KeyboardLayout &layoutNamed(QStringView name)
{
    for (const KeyboardLayout &layout : keyboardLayouts()) {
        if (layout.name == name)
            return layout;
    }
    qFatal("no such layout");
}

static KeyTranslation parsed(const QString &text)
{
    const auto translation = KeyTranslation::parse(text);
    Q_ASSERT(translation);
    return *translation;
}

// What a computer with this layout makes of a US scanner's keys. Dead keys type their accent.
static QString typedOn(const KeyboardLayout &layout, CapsLock capsLock, const QString &meant)
{
    const KeyboardLayout &us = keyboardLayouts().front();
    QString typed;
    for (const QChar character : meant) {
        QChar arrives = character;
        if (const qsizetype key = us.plain.indexOf(character); key >= 0)
            arrives = layout.plain[key];
        else if (const qsizetype shiftedKey = us.shifted.indexOf(character); shiftedKey >= 0)
            arrives = layout.shifted[shiftedKey];
        if (capsLock == CapsLock::On)
            arrives = arrives.isUpper() ? arrives.toLower() : arrives.toUpper();
        typed += arrives;
    }
    return typed;
}

void KeyboardLayoutTest::everyLayoutIsWhole()
{
    for (const KeyboardLayout &layout : keyboardLayouts()) {
        QCOMPARE(layout.plain.size(), 47);
        QCOMPARE(layout.shifted.size(), 47);
        QSet<QChar> typed;
        for (const QChar character : layout.plain.toString() + layout.shifted.toString())
            typed.insert(character);
        QCOMPARE(typed.size(), 94); // nothing is typed by two keys
    }
}

void KeyboardLayoutTest::translates_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("us changes nothing") << u"us"_s << u"żółw-|_é"_s << u"żółw-|_é"_s;
    QTest::newRow("no layout is us") << QString() << u"A-1|b_C"_s << u"A-1|b_C"_s;
    QTest::newRow("uk") << u"uk"_s << u"\"~A-1#_@"_s << u"@|A-1\\_\""_s;
    QTest::newRow("de, a dash") << u"de"_s << u"TZPEß0001"_s << u"TYPE-0001"_s;
    QTest::newRow("de, a bar and an underscore") << u"de"_s << u"A'B?C"_s << u"A|B_C"_s;
    QTest::newRow("de, a link") << u"de"_s << u"httpsÖ--a.b-c_d´1/e´2"_s << u"https://a.b/c?d=1&e=2"_s;
    QTest::newRow("de, a dead key in a letter") << u"de"_s << u"_dé"_s << u"?d=e"_s;
    QTest::newRow("ch") << u"ch"_s << u"TZPE'A£B?é"_s << u"TYPE-A|B_:"_s;
    QTest::newRow("fr, digits and a dash") << u"fr"_s << u"TQ;;ELà&)2"_s << u"TA,,EL01-@"_s;
    QTest::newRow("fr, a bar and an underscore") << u"fr"_s << u"QµB°C"_s << u"A|B_C"_s;
    QTest::newRow("es") << u"es"_s << u"A'BÇC?ÑD"_s << u"A-B|C_:D"_s;
    QTest::newRow("Caps Lock") << u"us+caps"_s << u"gala-0001Ab|_"_s << u"GALA-0001aB|_"_s;
    QTest::newRow("de, Caps Lock") << u"de+caps"_s << u"tzpeß1öÜ"_s << u"TYPE-1:["_s;
    QTest::newRow("de, Caps Lock, capital sharp s") << u"de+caps"_s << u"aßb"_s << u"A-B"_s;
    QTest::newRow("fr, Caps Lock") << u"fr+caps"_s << u"qÉ&)"_s << u"A21-"_s;
}

void KeyboardLayoutTest::translates()
{
    QFETCH(const QString, layout);
    QFETCH(const QString, typed);
    QTEST(parsed(layout).apply(typed), "meant");
}

void KeyboardLayoutTest::everyCharacterComesBack_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<CapsLock>("capsLock");
    for (const KeyboardLayout &layout : keyboardLayouts()) {
        const QString name = layout.name.toString();
        QTest::addRow("%s", qPrintable(name)) << name << CapsLock::Off;
        QTest::addRow("%s, Caps Lock", qPrintable(name)) << name << CapsLock::On;
    }
}

void KeyboardLayoutTest::everyCharacterComesBack()
{
    QFETCH(const QString, layout);
    QFETCH(const CapsLock, capsLock);
    const KeyboardLayout &host = layoutNamed(layout);
    const QString typed = typedOn(host, capsLock, setUpCode());
    QCOMPARE(KeyTranslation::of(host, capsLock).apply(typed), setUpCode());

    const auto learned = learnTranslation(typed);
    QVERIFY2(learned, learned ? "" : qPrintable(learned.error().detail));
    QCOMPARE(learned->apply(typed), setUpCode());
    QCOMPARE(parsed(learned->toText()), *learned);
}

void KeyboardLayoutTest::unsafeCharactersAreNamed()
{
    QCOMPARE(unsafeCharacters(layoutNamed(u"us")), QString());
    QCOMPARE(unsafeCharacters(layoutNamed(u"de")), u"`=+"_s);
    QCOMPARE(unsafeCharacters(layoutNamed(u"fr")), u"[{"_s);
}

void KeyboardLayoutTest::learns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as printed") << setUpCode();
    QTest::newRow("with a scanner's prefix and suffix") << u"]Q1"_s + setUpCode() + u"#\r"_s;
    QTest::newRow("with a prefix of blanks in front") << u" X "_s + setUpCode();
}

void KeyboardLayoutTest::learns()
{
    QFETCH(const QString, typed);
    const auto learned = learnTranslation(typed);
    QVERIFY(learned);
    QCOMPARE(*learned, KeyTranslation());
    QCOMPARE(learned->toText(), u"us"_s);
}

void KeyboardLayoutTest::refusesToLearn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("named"); // stands in the message
    using enum Error::Kind;
    const auto changed = [](const QString &from, const QString &to) { return setUpCode().replace(from, to); };
    QTest::newRow("nothing") << QString() << Malformed << u"set-up code"_s;
    QTest::newRow("a ticket") << u"GALA-0001"_s << Malformed << u"set-up code"_s;
    QTest::newRow("a ticket with blanks") << u"GALA-  0001  GALA-"_s << Malformed << u"set-up code"_s;
    QTest::newRow("cut off") << setUpCode().chopped(40) << Malformed << u"again"_s;
    QTest::newRow("one character short") << changed(u"  Q"_s, {}) << Malformed << u"again"_s;
    QTest::newRow("two at once") << changed(u"Q"_s, u"QQ"_s) << Malformed << u"set-up code"_s;
    QTest::newRow("another mark") << changed(u"FCK1:"_s, u"ABCDE"_s) << Malformed << u"set-up code"_s;
    QTest::newRow("a dead key that types its accent") << changed(u"^  "_s, u"^ "_s) << Rejected << u": ^ "_s;
    QTest::newRow("a dead key that types nothing") << changed(u"=  "_s, u" "_s) << Rejected << u": = "_s;
    QTest::newRow("a key that types nothing") << changed(u"|"_s, {}) << Rejected << u": | "_s;
    QTest::newRow("two of them") << changed(u"^  "_s, u" "_s).replace(u"`  "_s, u" "_s) << Rejected
                                 << u": ^` "_s;
    QTest::newRow("two that are typed alike") << changed(u"_"_s, u"-"_s) << Rejected << u": -_ "_s;
    QTest::newRow("no difference of case") << setUpCode().toUpper() << Rejected << u"aA bB"_s;
}

void KeyboardLayoutTest::refusesToLearn()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, named);
    const auto learned = learnTranslation(typed);
    QVERIFY(!learned);
    QTEST(learned.error().kind, "kind");
    QVERIFY2(learned.error().detail.contains(named), qPrintable(learned.error().detail));
}

void KeyboardLayoutTest::textFormSurvives_data()
{
    QTest::addColumn<QString>("text");
    for (const KeyboardLayout &layout : keyboardLayouts()) {
        QTest::addRow("%s", qPrintable(layout.name.toString())) << layout.name.toString();
        QTest::addRow("%s+caps", qPrintable(layout.name.toString())) << layout.name.toString() + u"+caps"_s;
    }
    QTest::newRow("learned") << u"map:yzzyß-"_s;
}

void KeyboardLayoutTest::textFormSurvives()
{
    QFETCH(const QString, text);
    QCOMPARE(parsed(text).toText(), text);
}

void KeyboardLayoutTest::badTextForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown name") << u"klingon"_s;
    QTest::newRow("other case") << u"DE"_s;
    QTest::newRow("only caps") << u"+caps"_s;
    QTest::newRow("half a pair") << u"map:yzz"_s;
    QTest::newRow("typed twice") << u"map:yzya"_s;
    QTest::newRow("meant twice") << u"map:yzaz"_s;
    QTest::newRow("a blank is typed") << u"map: z"_s;
    QTest::newRow("a control character") << u"map:\x01z"_s;
    QTest::newRow("meant beyond ASCII") << u"map:zß"_s;
    QTest::newRow("too long") << u"map:"_s + QString(200, u'a');
}

void KeyboardLayoutTest::badTextForm()
{
    QFETCH(const QString, text);
    const auto translation = KeyTranslation::parse(text);
    QVERIFY(!translation);
    QCOMPARE(translation.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(KeyboardLayoutTest)
#include "keyboardlayouttest.moc"
