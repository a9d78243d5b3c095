// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "handheldscanners.h"

#include "fakeclock.h"
#include "setupcode.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = ScannerSettings::Kind;
using State = ScanSource::State;

class HandheldScannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatItIsTold();
    void whatTypesIsHeard();
    void badSettingsChangeNothing();
    void aDeviceMayChangeHands();
    void whatStaysDoesNotNotice();
    void layoutIsLearnedFromAScan();

private:
    [[nodiscard]] ScannerSettings absent(Kind kind, const QString &name) const
    {
        return { .kind = kind, .name = name, .device = m_folder.filePath(name) };
    }

    FakeClock m_clock;
    QTemporaryDir m_folder;
};

static void type(FakeClock &clock, QWindow &window, const QString &text)
{
    for (const QChar character : text) {
        clock.advance(2ms);
        QKeyEvent event(QEvent::KeyPress, character.toUpper().unicode(), {}, QString(character));
        QCoreApplication::sendEvent(&window, &event);
    }
}

void HandheldScannersTest::runsWhatItIsTold()
{
    HandheldScanners scanners(m_clock);
    QSignalSpy states(&scanners, &HandheldScanners::stateChanged);
    QVERIFY(scanners.use({ { .name = u"desk"_s, .gate = u"VIP"_s },
                           absent(Kind::Input, u"left"_s),
                           absent(Kind::Serial, u"right"_s) }));
    QCOMPARE(states.size(), 3);
    const QList<ScannerState> now = scanners.states();
    QCOMPARE(now.size(), 3);
    QCOMPARE(now[0], (ScannerState { u"desk"_s, State::Ready, {} }));
    QCOMPARE(now[1].state, State::Lost);
    QCOMPARE(now[2].state, State::Lost);
    QVERIFY(now[2].problem->detail.contains(u"plug"_s));
    QCOMPARE(scanners.laneOf(u"desk"_s), (Lane { u"desk"_s, u"VIP"_s }));
    QVERIFY(scanners.use({}));
    QVERIFY(scanners.states().isEmpty());
}

void HandheldScannersTest::whatTypesIsHeard()
{
    HandheldScanners scanners(m_clock);
    QSignalSpy scans(&scanners, &HandheldScanners::scanned);
    QSignalSpy raw(&scanners, &HandheldScanners::arrived);
    QVERIFY(scanners.use(usualScanners()));
    QWindow window;
    type(m_clock, window, u"GALA-0001"_s);
    QTRY_COMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().value<ScanResult>().source, u"wedge"_s);
    QCOMPARE(raw.first().first().value<RawScan>(), (RawScan { u"wedge"_s, u"GALA-0001"_s, 8 * 2ms }));
}

void HandheldScannersTest::badSettingsChangeNothing()
{
    HandheldScanners scanners(m_clock);
    QVERIFY(scanners.use(usualScanners()));
    QVERIFY(!scanners.use({ { .name = u"a"_s }, { .name = u"a"_s } }));
    QCOMPARE(scanners.states(), (QList<ScannerState> { { u"wedge"_s, State::Ready, {} } }));
}

void HandheldScannersTest::aDeviceMayChangeHands()
{
    HandheldScanners scanners(m_clock);
    QVERIFY(scanners.use({ { .name = u"a"_s } }));
    QVERIFY(scanners.use({ { .name = u"b"_s } }));
    QSignalSpy scans(&scanners, &HandheldScanners::scanned);
    QWindow window;
    type(m_clock, window, u"GALA-0001"_s);
    QTRY_COMPARE(scans.size(), 1); // once: the first one is gone
    QCOMPARE(scans.first().first().value<ScanResult>().source, u"b"_s);
}

void HandheldScannersTest::whatStaysDoesNotNotice()
{
    HandheldScanners scanners(m_clock);
    QVERIFY(scanners.use(usualScanners()));
    QSignalSpy scans(&scanners, &HandheldScanners::scanned);
    QWindow window;
    type(m_clock, window, u"GALA-"_s);
    QVERIFY(scanners.use(usualScanners() + QList { absent(Kind::Serial, u"right"_s) }));
    type(m_clock, window, u"0001"_s);
    QTRY_COMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().value<ScanResult>().text, u"GALA-0001"_s);
}

void HandheldScannersTest::layoutIsLearnedFromAScan()
{
    HandheldScanners scanners(m_clock);
    QVERIFY(scanners.use(usualScanners()));
    QSignalSpy scans(&scanners, &HandheldScanners::scanned);
    connect(&scanners, &HandheldScanners::arrived, this, [&](const RawScan &scan) {
        if (const auto learned = learnTranslation(scan.text))
            QVERIFY(scanners.use({ { .name = scan.source, .translation = *learned } }));
    });
    QWindow window;
    QString typed = setUpCode(); // as where z and y, and dash and slash, have changed places
    for (QChar &character : typed)
        character = KeyTranslation::fromPairs(u"yzzyYZZY-//-"_s)->apply(character).front();
    QSignalSpy states(&scanners, &HandheldScanners::stateChanged);
    type(m_clock, window, typed);
    QTRY_COMPARE(states.size(), 1); // another scanner began
    type(m_clock, window, u"TZPE/0001"_s);
    QTRY_VERIFY(!scans.isEmpty());
    QCOMPARE(scans.last().first().value<ScanResult>().text, u"TYPE-0001"_s);
}

QTEST_MAIN(HandheldScannersTest)
#include "handheldscannerstest.moc"
