// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannersettings.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Scanners = QList<ScannerSettings>;
using Kind = ScannerSettings::Kind;

class ScannerSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAsText();
    void nothingSetUpIsAsUsual();
    void lanes_data();
    void lanes();
    void refused_data();
    void refused();
    void badText_data();
    void badText();
};

static Scanners twoScanners()
{
    return { { .kind = Kind::Input,
               .name = u"left"_s,
               .device = u"/dev/input/by-id/usb-A-event-kbd"_s,
               .lane = u"Lane 1"_s,
               .gate = u"VIP"_s },
             { .kind = Kind::Serial,
               .name = u"right"_s,
               .device = u"/dev/serial/by-id/usb-B"_s,
               .marks = { u"]Q1{"_s, QString(functionKey(12)) + u'\x03' },
               .translation = KeyTranslation::parse(u"map:yzzy"_s).value_or(KeyTranslation()),
               .pause = 120ms,
               .baud = 115200 },
             { .name = u"other"_s,
               .isGateUnset = true,
               .translation = KeyTranslation::parse(u"de+caps"_s).value() } };
}

void ScannerSettingsTest::survivesAsText()
{
    const QString text = toText(twoScanners());
    QVERIFY(!text.contains(u'\n'));
    const auto read = scannersFrom(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, twoScanners());
    QCOMPARE(scannersFrom(toText({})).value(), usualScanners()); // what types is heard always
}

void ScannerSettingsTest::nothingSetUpIsAsUsual()
{
    QCOMPARE(scannersFrom({}).value(), usualScanners());
    QVERIFY(checkScanners(usualScanners()));
    QCOMPARE(usualScanners().constFirst().kind, Kind::Keyboard);
}

void ScannerSettingsTest::lanes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Lane>("lane");
    QTest::newRow("named lane and gate") << u"left"_s << Lane { u"Lane 1"_s, u"VIP"_s };
    QTest::newRow("a lane is called as its scanner") << u"right"_s << Lane { u"right"_s, {} };
    QTest::newRow("nowhere yet") << u"other"_s << Lane { u"other"_s, {}, true };
    QTest::newRow("a camera") << u"USB camera"_s << Lane { u"USB camera"_s, {} };
    QTest::newRow("no source") << QString() << Lane {};
}

void ScannerSettingsTest::lanes()
{
    QFETCH(const QString, source);
    QTEST(laneOf(twoScanners(), source), "lane");
}

void ScannerSettingsTest::refused_data()
{
    QTest::addColumn<Scanners>("scanners");
    QTest::addColumn<QString>("named"); // stands in the message
    const auto with = [](auto change) {
        Scanners scanners = twoScanners();
        change(scanners[1]);
        return scanners;
    };
    using Settings = ScannerSettings;
    QTest::newRow("no name") << with([](Settings &s) { s.name = u" "_s; }) << u"no name"_s;
    QTest::newRow("same name") << with([](Settings &s) { s.name = u"left"_s; }) << u"'left'"_s;
    QTest::newRow("same device") << with([](Settings &s) { s.device = twoScanners().constFirst().device; })
                                 << u"device"_s;
    QTest::newRow("same lane") << with([](Settings &s) { s.lane = u"Lane 1"_s, s.gate = u"VIP"_s; })
                               << u"lane"_s;
    QTest::newRow("no device") << with([](Settings &s) { s.device.clear(); }) << u"device"_s;
    QTest::newRow("relative device") << with([](Settings &s) { s.device = u"ttyUSB0"_s; }) << u"absolute"_s;
    QTest::newRow("pause too short") << with([](Settings &s) { s.pause = 1ms; }) << u"pause"_s;
    QTest::newRow("pause too long") << with([](Settings &s) { s.pause = 1h; }) << u"pause"_s;
    QTest::newRow("baud rate") << with([](Settings &s) { s.baud = 0; }) << u"baud"_s;
    QTest::newRow("control character") << with([](Settings &s) { s.lane = u"\x1b[2J"_s; }) << u"print"_s;
    QTest::newRow("half a character") << with([](Settings &s) { s.name = QChar(0xd800); }) << u"print"_s;
    QTest::newRow("long text") << with([](Settings &s) { s.gate = QString(201, u'x'); }) << u"long"_s;
    QTest::newRow("two that type") << Scanners { { .name = u"a"_s }, { .name = u"b"_s } } << u"types"_s;
    QTest::newRow("a keyboard with a device")
        << Scanners { { .name = u"a"_s, .device = u"/dev/x"_s } } << u"no device"_s;
    QTest::newRow("too many") << Scanners(17) << u"16"_s;
}

void ScannerSettingsTest::refused()
{
    QFETCH(const Scanners, scanners);
    QFETCH(const QString, named);
    const Result<> checked = checkScanners(scanners);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Malformed);
    QVERIFY2(checked.error().detail.contains(named), qPrintable(checked.error().detail));
    QVERIFY(!scannersFrom(toText(scanners))); // nor as text
}

void ScannerSettingsTest::badText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"wedge"_s;
    QTest::newRow("no list") << u"{}"_s;
    QTest::newRow("no object in it") << u"[1]"_s;
    QTest::newRow("no kind") << uR"([{"name":"a"}])"_s;
    QTest::newRow("unknown kind") << uR"([{"kind":"bluetooth","name":"a"}])"_s;
    QTest::newRow("unknown word") << uR"([{"kind":"keyboard","name":"a","layuot":"de"}])"_s;
    QTest::newRow("text for a number") << uR"([{"kind":"keyboard","name":"a","pause":"80"}])"_s;
    QTest::newRow("number for a text") << uR"([{"kind":"keyboard","name":7}])"_s;
    QTest::newRow("bad layout") << uR"([{"kind":"keyboard","name":"a","layout":"x"}])"_s;
    QTest::newRow("bad prefix") << uR"([{"kind":"keyboard","name":"a","prefix":"{"}])"_s;
    QTest::newRow("bad suffix") << uR"([{"kind":"keyboard","name":"a","suffix":"{F99}"}])"_s;
    QTest::newRow("nothing for a lane") << uR"([{"kind":"keyboard","name":"a","lane":null}])"_s;
    QTest::newRow("half a number") << uR"([{"kind":"keyboard","name":"a","pause":80.5}])"_s;
    QTest::newRow("cut off") << toText(twoScanners()).chopped(1);
    QTest::newRow("huge") << u"["_s + QString(100'000, u' ') + u"]"_s;
}

void ScannerSettingsTest::badText()
{
    QFETCH(const QString, text);
    const auto read = scannersFrom(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

QTEST_GUILESS_MAIN(ScannerSettingsTest)
#include "scannersettingstest.moc"
