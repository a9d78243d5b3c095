// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "settings/screensettings.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class ScreenSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void nothingIsAsBorn();
    void aPinThatCannotBeReadIsThere_data();
    void aPinThatCannotBeReadIsThere();
    void outOfBounds_data();
    void outOfBounds();
};

void ScreenSettingsTest::comeBackAsTheyWere()
{
    const ScreenSettings settings { .language = u"de"_s,
                                    .guestLanguages = { u"en"_s, u"ar"_s },
                                    .look = ScreenSettings::Look::Night,
                                    .textScale = 150,
                                    .isMotionReduced = true,
                                    .colour = u"#a01020"_s,
                                    .logo = u"/data/logo.svg"_s,
                                    .volume = 0,
                                    .camera = u"USB camera"_s,
                                    .nameShown = ScreenSettings::NameShown::None,
                                    .grantedFor = 1500ms,
                                    .refusedFor = 9s,
                                    .notes = { u"VIP"_s, u"Diet"_s },
                                    .areNotesHeld = false,
                                    .capacity = 500,
                                    .pinHash = u"$argon2id$v=19$x"_s };
    QCOMPARE(screenSettingsFrom(toText(settings)), settings);
}

void ScreenSettingsTest::nothingIsAsBorn()
{
    for (const QString &text : { u""_s, u"{}"_s, u"{\"volume\":\"loud\",\"look\":7}"_s })
        QCOMPARE(screenSettingsFrom(text), ScreenSettings());
}

void ScreenSettingsTest::aPinThatCannotBeReadIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("cut off") << u"{\"volume\":80,\"pin_ha"_s;
    QTest::newRow("another kind of text") << u"volume=80"_s;
    QTest::newRow("a list") << u"[1]"_s;
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("a number") << u"{\"pin_hash\":2580}"_s;
    QTest::newRow("nothing") << u"{\"pin_hash\":null}"_s;
}

void ScreenSettingsTest::aPinThatCannotBeReadIsThere()
{
    QFETCH(const QString, text);
    QVERIFY(!screenSettingsFrom(text).pinHash.isEmpty());
}

void ScreenSettingsTest::outOfBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScreenSettings>("settings");
    QTest::newRow("too loud") << u"{\"volume\":1000}"_s << ScreenSettings { .volume = 100 };
    QTest::newRow("too large") << u"{\"text_scale\":900}"_s << ScreenSettings { .textScale = 200 };
    QTest::newRow("too short") << u"{\"granted_ms\":0}"_s << ScreenSettings { .grantedFor = 500ms };
    QTest::newRow("too long") << u"{\"refused_ms\":1e12}"_s << ScreenSettings { .refusedFor = 60s };
    QTest::newRow("empty notes") << u"{\"notes\":[\"\",\"VIP\"]}"_s
                                 << ScreenSettings { .notes = { u"VIP"_s } };
}

void ScreenSettingsTest::outOfBounds()
{
    QFETCH(const QString, text);
    QTEST(screenSettingsFrom(text), "settings");
}

QTEST_GUILESS_MAIN(ScreenSettingsTest)
#include "screensettingstest.moc"
