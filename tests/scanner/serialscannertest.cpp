// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "serialscanner.h"

#include "fakeclock.h"
#include "pseudoterminal.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A scanner on a line that socat makes: two pseudo terminals, one is the scanner's end.
class SerialScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsLines();
    void readsWithoutAnEnd();
    void busyAnywhere();
    void cutOffIsRefusedWithItsRest();
    void stripsMarks();
    void missingIsLost();
    void foreignFileIsTrouble();
    void pulledOutAndBack();
    void stopLetsGo();

private:
    void plugIn();
    void pullOut();
    void send(const QByteArray &bytes);
    void watch(const SerialSettings &settings);
    [[nodiscard]] QStringList texts() const;

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_near;
    QString m_far;
    std::unique_ptr<QProcess> m_line;
    std::unique_ptr<SerialScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<QSignalSpy> m_states;
};

void SerialScannerTest::initTestCase()
{
    if (const QString why = noSerialLine(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void SerialScannerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_near = m_folder->filePath(u"near"_s);
    m_far = m_folder->filePath(u"far"_s);
}

void SerialScannerTest::cleanup()
{
    m_states.reset();
    m_scans.reset();
    m_scanner.reset();
    m_line.reset();
}

void SerialScannerTest::plugIn()
{
    m_line = std::make_unique<QProcess>();
    m_line->start(u"socat"_s,
                  { u"pty,raw,echo=0,link=%1"_s.arg(m_near), u"pty,raw,echo=0,link=%1"_s.arg(m_far) });
    QTRY_VERIFY(QFile::exists(m_near) && QFile::exists(m_far));
}

void SerialScannerTest::pullOut()
{
    m_line->kill();
    QVERIFY(m_line->waitForFinished());
    QFile::remove(m_near); // as udev does; a killed socat leaves its links
    QFile::remove(m_far);
}

void SerialScannerTest::send(const QByteArray &bytes)
{
    QFile far(m_far);
    QVERIFY(far.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(far.write(bytes), bytes.size());
}

void SerialScannerTest::watch(const SerialSettings &settings)
{
    m_scanner = std::make_unique<SerialScanner>(m_clock, settings);
    m_scans = std::make_unique<QSignalSpy>(m_scanner.get(), &ScanSource::scanned);
    m_states = std::make_unique<QSignalSpy>(m_scanner.get(), &ScanSource::stateChanged);
    m_scanner->start();
}

QStringList SerialScannerTest::texts() const
{
    QStringList texts;
    for (const QList<QVariant> &scan : *m_scans)
        texts.append(scan.first().value<ScanResult>().text);
    return texts;
}

void SerialScannerTest::readsLines()
{
    plugIn();
    watch({ .name = u"left"_s, .device = m_near });
    QCOMPARE(m_scanner->state(), ScanSource::State::Ready);
    send("GALA-0001\r\nGALA-|_2\n");
    QTRY_COMPARE(m_scans->size(), 2);
    QCOMPARE(m_scans->first().first().value<ScanResult>(),
             (ScanResult { u"GALA-0001"_s, {}, u"left"_s, m_clock.steady() }));
    QCOMPARE(texts().constLast(), u"GALA-|_2"_s);
}

void SerialScannerTest::readsWithoutAnEnd()
{
    plugIn();
    watch({ .name = u"left"_s, .device = m_near });
    send("GALA-0001");
    QTRY_COMPARE(texts(), QStringList { u"GALA-0001"_s });
}

// Busy for longer than the pause, and all else that is due comes before the bytes that wait.
void SerialScannerTest::busyAnywhere()
{
    const int far = ::posix_openpt(O_RDWR | O_NOCTTY); // nobody in between who could be late
    QVERIFY(far >= 0 && ::grantpt(far) == 0 && ::unlockpt(far) == 0);
    const auto closed = qScopeGuard([far] { ::close(far); });
    watch({ .name = u"left"_s, .device = QString::fromLatin1(::ptsname(far)), .pause = 20ms });
    const QByteArray code = "GALA-1";
    const auto say = [far](const QByteArray &bytes) {
        QCOMPARE(::write(far, bytes.constData(), size_t(bytes.size())), bytes.size());
    };
    say(code);
    QTRY_COMPARE(texts(), QStringList { u"GALA-1"_s }); // its habit is to fall silent
    for (int position = 1; position < code.size(); ++position) {
        m_scans->clear();
        say(code.left(position));
        QTest::qWait(1);
        QTimer::singleShot(0, this, [&] {
            QTimer::singleShot(50ms, Qt::PreciseTimer, this, [&] { say(code.mid(position)); });
            QThread::msleep(70); // the busy moment itself
        });
        QTRY_VERIFY(!m_scans->isEmpty());
        QCOMPARE(texts(), QStringList { u"GALA-1"_s });
    }
    m_scanner.reset(); // before its line is gone
}

void SerialScannerTest::cutOffIsRefusedWithItsRest()
{
    plugIn();
    watch({ .name = u"left"_s, .device = m_near, .marks = { u"G"_s, {} } });
    const QChar gap(QChar::ReplacementCharacter);
    send("GALA-1\r");
    QTRY_COMPARE(texts(), QStringList { u"ALA-1"_s });
    send("GALA");
    QTRY_COMPARE(texts().constLast(), u"ALA"_s + gap); // this one ends with CR
    send("-2\r");
    QTRY_COMPARE(texts().constLast(), u"-2"_s + gap);
    send("GALA-2\r");
    QTRY_COMPARE(texts().constLast(), u"ALA-2"_s);
}

void SerialScannerTest::stripsMarks()
{
    plugIn();
    watch({ .name = u"left"_s, .device = m_near, .marks = { u"]Q1"_s, u"\x03"_s } });
    QSignalSpy raw(m_scanner.get(), &ScanSource::arrived);
    send("]Q1GALA-0001\x03\r]E0123\r]Q1GALA-0002\r");
    QTRY_COMPARE(texts(), (QStringList { u"GALA-0001"_s, u"GALA-0002"_s }));
    QCOMPARE(raw.size(), 3);
    QCOMPARE(raw.at(1).first().value<RawScan>().text, u"]E0123"_s);
}

void SerialScannerTest::missingIsLost()
{
    watch({ .name = u"left"_s, .device = m_near });
    QCOMPARE(m_scanner->state(), ScanSource::State::Lost);
    QVERIFY(m_scanner->problem()->detail.contains(m_near));
    plugIn();
    QTRY_COMPARE(m_scanner->state(), ScanSource::State::Ready);
    QVERIFY(!m_scanner->problem());
    send("GALA-0001\r");
    QTRY_COMPARE(texts(), QStringList { u"GALA-0001"_s });
}

void SerialScannerTest::foreignFileIsTrouble()
{
    QFile file(m_near);
    QVERIFY(file.open(QIODevice::WriteOnly));
    watch({ .name = u"left"_s, .device = m_near });
    QCOMPARE(m_scanner->state(), ScanSource::State::Trouble);
    QVERIFY(m_scanner->problem());
}

void SerialScannerTest::pulledOutAndBack()
{
    plugIn();
    watch({ .name = u"left"_s, .device = m_near });
    send("CUT-OF");
    pullOut();
    QTRY_COMPARE(m_scanner->state(), ScanSource::State::Lost);
    QCOMPARE(m_states->size(), 2); // ready, lost: said once
    m_scans->clear();
    plugIn();
    QTRY_COMPARE(m_scanner->state(), ScanSource::State::Ready);
    send("GALA-0002\r");
    QTRY_COMPARE(texts(), QStringList { u"GALA-0002"_s });
    QCOMPARE(m_states->size(), 3);
}

void SerialScannerTest::stopLetsGo()
{
    plugIn();
    watch({ .name = u"left"_s, .device = m_near });
    m_scanner->stop();
    QCOMPARE(m_scanner->state(), ScanSource::State::Stopped);
    watch({ .name = u"right"_s, .device = m_near }); // a port is open once only
    QCOMPARE(m_scanner->state(), ScanSource::State::Ready);
}

QTEST_GUILESS_MAIN(SerialScannerTest)
#include "serialscannertest.moc"
