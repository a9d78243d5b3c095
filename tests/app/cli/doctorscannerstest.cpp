// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctorscanners.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class DoctorScannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineForEach();
    void saysWhatToDo();
    void noneIsNoFailure();
};

void DoctorScannersTest::aLineForEach()
{
    const auto findings = findingsOn({ { u"Keys"_s, u"/dev/input/event1"_s, true },
                                       { u"Scan"_s, u"/dev/input/by-id/usb-Scan-event-kbd"_s, true } },
                                     { { u"USB-COM"_s, u"/dev/serial/by-id/usb-Scan"_s, true } });
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings[1].check, u"keyboard"_s);
    QCOMPARE(findings[1].detail, u"Scan at /dev/input/by-id/usb-Scan-event-kbd"_s);
    QCOMPARE(findings[2].check, u"serial port"_s);
    for (const Finding &finding : findings)
        QVERIFY(finding.state == u"ok"_s && finding.remedy.isEmpty());
}

void DoctorScannersTest::saysWhatToDo()
{
    const auto findings = findingsOn({ { u"Scan"_s, u"/dev/input/event1"_s, false } },
                                     { { u"USB-COM"_s, u"/dev/ttyACM0"_s, false } });
    QVERIFY(findings[0].remedy.contains(u"group input"_s));
    QVERIFY(findings[1].remedy.contains(u"group dialout"_s));
    for (const Finding &finding : findings) {
        QCOMPARE(finding.state, u"ok"_s); // it may type, and a keyboard is better left alone
        QVERIFY(finding.remedy.contains(u"60-fastcheck-scanner.rules"_s));
    }
}

void DoctorScannersTest::noneIsNoFailure()
{
    const auto findings = findingsOn({}, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().state, u"ok"_s);
}

QTEST_GUILESS_MAIN(DoctorScannersTest)
#include "doctorscannerstest.moc"
