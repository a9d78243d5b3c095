// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctor/scannerchecks.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class ScannerChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineForEach();
    void saysWhatToDo();
    void noneIsNoFailure();
    void aLaneNeedsItsEntrance_data();
    void aLaneNeedsItsEntrance();
    void aScannerOfOursMustBeThere_data();
    void aScannerOfOursMustBeThere();
};

void ScannerChecksTest::aLineForEach()
{
    const auto findings
        = findingsOn(ScannersSeen { { { u"Keys"_s, u"/dev/input/event1"_s, true },
                                      { u"Scan"_s, u"/dev/input/by-id/usb-Scan-event-kbd"_s, true } },
                                    { { u"USB-COM"_s, u"/dev/serial/by-id/usb-Scan"_s, true } } });
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings[1].check, u"keyboard"_s);
    QCOMPARE(findings[1].detail, u"Scan at /dev/input/by-id/usb-Scan-event-kbd"_s);
    QCOMPARE(findings[2].check, u"serial port"_s);
    for (const Finding &finding : findings)
        QVERIFY(finding.state == Finding::State::Ok && finding.remedy.isEmpty());
}

void ScannerChecksTest::saysWhatToDo()
{
    const auto findings = findingsOn(ScannersSeen { { { u"Scan"_s, u"/dev/input/event1"_s, false } },
                                                    { { u"USB-COM"_s, u"/dev/ttyACM0"_s, false } } });
    QVERIFY(findings[0].remedy.contains(u"group input"_s));
    QVERIFY(findings[1].remedy.contains(u"group dialout"_s));
    for (const Finding &finding : findings) {
        QCOMPARE(finding.state, Finding::State::Ok); // it may type, and a keyboard is better left alone
        QVERIFY(finding.remedy.contains(u"60-fastcheck-scanner.rules"_s));
    }
}

void ScannerChecksTest::noneIsNoFailure()
{
    const auto findings = findingsOn(ScannersSeen());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().state, Finding::State::Ok);
}

void ScannerChecksTest::aLaneNeedsItsEntrance_data()
{
    QTest::addColumn<ScannerSettings>("scanner");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("as the kiosk") << ScannerSettings { .name = u"Left"_s } << false;
    QTest::newRow("there") << ScannerSettings { .name = u"Left"_s, .gate = u"VIP"_s } << false;
    QTest::newRow("not there") << ScannerSettings { .name = u"Left"_s, .gate = u"Balcony"_s } << true;
    QTest::newRow("spelled otherwise") << ScannerSettings { .name = u"Left"_s, .gate = u"vip"_s } << true;
    QTest::newRow("never chosen") << ScannerSettings { .name = u"Left"_s, .isGateUnset = true } << true;
}

void ScannerChecksTest::aLaneNeedsItsEntrance()
{
    QFETCH(const ScannerSettings, scanner);
    QFETCH(const bool, isClosed);
    const auto findings = findingsOnLanes({ scanner }, u"Gala"_s, { u"Main"_s, u"VIP"_s });
    QCOMPARE(findings.size(), isClosed ? 1 : 0);
    for (const Finding &finding : findings) {
        QCOMPARE(finding.state, Finding::State::Fail);
        QCOMPARE(finding.check, u"entrance of scanner 'Left'"_s);
        QVERIFY(finding.remedy.contains(u"set-up, Scanning"_s));
        QVERIFY(scanner.gate.isEmpty() || finding.detail.contains(scanner.gate));
    }
}

void ScannerChecksTest::aScannerOfOursMustBeThere_data()
{
    using Kind = ScannerSettings::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<Finding::State>>("states");
    const QList<Finding::State> well { Finding::State::Ok };
    const QList<Finding::State> bad { Finding::State::Fail };
    QTest::newRow("types") << Kind::Keyboard << u""_s << QList<Finding::State>();
    QTest::newRow("input, there") << Kind::Input << u"/dev/in1"_s << well;
    QTest::newRow("input, not readable") << Kind::Input << u"/dev/in2"_s << bad;
    QTest::newRow("input, unplugged") << Kind::Input << u"/dev/in3"_s << bad;
    QTest::newRow("serial, there") << Kind::Serial << u"/dev/tty1"_s << well;
    QTest::newRow("serial, at an input's place") << Kind::Serial << u"/dev/in1"_s << bad;
}

void ScannerChecksTest::aScannerOfOursMustBeThere()
{
    QFETCH(const ScannerSettings::Kind, kind);
    QFETCH(const QString, path);
    QFETCH(const QList<Finding::State>, states);
    const ScannersSeen seen { { { u"A"_s, u"/dev/in1"_s, true }, { u"B"_s, u"/dev/in2"_s, false } },
                              { { u"C"_s, u"/dev/tty1"_s, true } } };
    const auto findings
        = findingsOn({ { .kind = kind, .name = u"Left"_s, .device = path, .lane = u"Lane 1"_s } }, seen);
    QList<Finding::State> found;
    for (const Finding &finding : findings) {
        found.append(finding.state);
        QCOMPARE(finding.check, u"scanner 'Left'"_s);
        QCOMPARE(finding.about, u"Lane 1"_s);
        QCOMPARE(finding.remedy.isEmpty(), finding.state == Finding::State::Ok);
    }
    QCOMPARE(found, states);
}

QTEST_GUILESS_MAIN(ScannerChecksTest)
#include "scannercheckstest.moc"
