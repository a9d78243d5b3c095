// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "evdevscanner.h"

#include "fakeclock.h"
#include "keyevents.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A scanner whose node is a named pipe into which the test writes what a device would say.
class EvdevScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsScans();
    void eventsArriveInPieces();
    void readsWithoutAnEnd();
    void busyAnywhere();
    void twoScansReadAtOnce();
    void cutOffIsRefusedWithItsRest();
    void stripsMarksAndTranslates();
    void pulledOutAndBack();
    void stopIsObeyedAtOnce();
    void foreignNodeIsTrouble();
    void missingNodeIsLost();

private:
    void plugIn();
    void pullOut();
    void send(const QByteArray &bytes) const;
    void scan(const QString &text) { send(bytesOf(keysOf(text) + keyStroke(KEY_ENTER))); }
    void watch(EvdevSettings settings, EvdevScanner::OpenNode openNode);
    [[nodiscard]] QStringList texts() const;

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_node;
    int m_device = -1; ///< The end that the scanner writes to.
    std::unique_ptr<EvdevScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<QSignalSpy> m_states;
};

static Result<std::unique_ptr<InputNode>> openPipe(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Error::Kind::Network, u"no pipe"_s);
    return std::make_unique<InputNode>(descriptor);
}

void EvdevScannerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_node = m_folder->filePath(u"usb-Scanner-event-kbd"_s);
}

void EvdevScannerTest::cleanup()
{
    m_states.reset();
    m_scans.reset();
    m_scanner.reset();
    if (m_device >= 0)
        pullOut();
}

void EvdevScannerTest::plugIn()
{
    const QByteArray hidden = QFile::encodeName(m_folder->filePath(u"new"_s));
    QCOMPARE(::mkfifo(hidden.constData(), 0600), 0);
    m_device = ::open(hidden.constData(), O_RDWR | O_CLOEXEC); // first, or a reader sees an end
    QVERIFY(m_device >= 0);
    QVERIFY(QFile::rename(m_folder->filePath(u"new"_s), m_node));
}

void EvdevScannerTest::pullOut()
{
    QFile::remove(m_node);
    ::close(std::exchange(m_device, -1));
}

void EvdevScannerTest::send(const QByteArray &bytes) const
{
    QCOMPARE(::write(m_device, bytes.constData(), size_t(bytes.size())), bytes.size());
}

void EvdevScannerTest::watch(EvdevSettings settings, EvdevScanner::OpenNode openNode)
{
    settings.name = u"left"_s;
    settings.device = m_node;
    m_scanner = std::make_unique<EvdevScanner>(m_clock, settings, std::move(openNode));
    m_scans = std::make_unique<QSignalSpy>(m_scanner.get(), &ScanSource::scanned);
    m_states = std::make_unique<QSignalSpy>(m_scanner.get(), &ScanSource::stateChanged);
    m_scanner->start();
}

QStringList EvdevScannerTest::texts() const
{
    QStringList texts;
    for (const QList<QVariant> &scan : *m_scans)
        texts.append(scan.first().value<ScanResult>().text);
    return texts;
}

void EvdevScannerTest::readsScans()
{
    plugIn();
    watch({}, openPipe);
    QCOMPARE(m_scanner->state(), ScanSource::State::Ready);
    scan(u"GALA-0001"_s);
    scan(u"gala_2"_s);
    QTRY_COMPARE(texts(), (QStringList { u"GALA-0001"_s, u"gala_2"_s }));
    QCOMPARE(m_scans->first().first().value<ScanResult>(),
             (ScanResult { u"GALA-0001"_s, {}, u"left"_s, m_clock.steady() }));
}

void EvdevScannerTest::eventsArriveInPieces()
{
    plugIn();
    InputNode node(::open(QFile::encodeName(m_node).constData(), O_RDONLY | O_NONBLOCK));
    const QByteArray bytes = bytesOf(keyStroke(KEY_A));
    QList<input_event> events;
    for (const char byte : bytes) {
        send(QByteArray(1, byte));
        const auto read = node.read();
        QVERIFY(read);
        events += *read;
    }
    QCOMPARE(bytesOf(events), bytes);
    QVERIFY(node.read()->isEmpty());
    pullOut();
    QCOMPARE(node.read().error().kind, Error::Kind::Network);
}

void EvdevScannerTest::readsWithoutAnEnd()
{
    plugIn();
    watch({}, openPipe);
    send(bytesOf(keysOf(u"GALA-0001"_s)));
    QTRY_COMPARE(texts(), QStringList { u"GALA-0001"_s });
}

// Busy for longer than the pause, and all else that is due comes before the keys that wait.
void EvdevScannerTest::busyAnywhere()
{
    plugIn();
    watch({ .pause = 20ms }, openPipe);
    const QString code = u"gala-1"_s;
    send(bytesOf(keysOf(code)));
    QTRY_COMPARE(texts(), QStringList { code }); // its habit is to fall silent
    for (int position = 1; position < code.size(); ++position) {
        m_scans->clear();
        const auto events = timed(keysOf(code), 1s * position);
        const QByteArray bytes = bytesOf(events);
        const qsizetype cut = bytesOf(keysOf(code.left(position))).size();
        send(bytes.left(cut));
        QCoreApplication::processEvents();
        QTimer::singleShot(0, this, [&] {
            QTimer::singleShot(50ms, Qt::PreciseTimer, this, [&] { send(bytes.mid(cut)); });
            QThread::msleep(70); // the busy moment itself
        });
        QTRY_VERIFY(!m_scans->isEmpty());
        QCOMPARE(texts(), QStringList { code });
    }
}

// By the kernel's times, whenever this program gets to read them.
void EvdevScannerTest::twoScansReadAtOnce()
{
    plugIn();
    watch({ .pause = 20ms }, openPipe);
    send(bytesOf(timed(keysOf(u"a-1"_s), 1s)));
    QTRY_COMPARE(texts(), QStringList { u"a-1"_s });
    send(bytesOf(timed(keysOf(u"b-2"_s), 2s) + timed(keysOf(u"c-3"_s), 2100ms)));
    QTRY_COMPARE(texts(), (QStringList { u"a-1"_s, u"b-2"_s, u"c-3"_s }));
}

void EvdevScannerTest::cutOffIsRefusedWithItsRest()
{
    plugIn();
    watch({ .marks = { u"g"_s, {} } }, openPipe);
    const auto enter = [](std::chrono::milliseconds at) { return timed(keyStroke(KEY_ENTER), at); };
    send(bytesOf(timed(keysOf(u"ga-1"_s), 1s) + enter(1010ms)));
    send(bytesOf(timed(keysOf(u"ga-"_s), 2s) + timed(keysOf(u"1-1"_s), 2500ms) + enter(2510ms)));
    send(bytesOf(timed(keysOf(u"ga-2"_s), 3s) + enter(3010ms)));
    const QChar gap(QChar::ReplacementCharacter);
    QTRY_COMPARE(texts(), (QStringList { u"a-1"_s, u"a-"_s + gap, u"1-1"_s + gap, u"a-2"_s }));
}

void EvdevScannerTest::stripsMarksAndTranslates()
{
    plugIn();
    watch({ .translation = KeyTranslation::fromPairs(u"yzzy"_s).value_or(KeyTranslation()),
            .marks = { u"z"_s, QString(functionKey(12)) } },
          openPipe);
    QSignalSpy raw(m_scanner.get(), &ScanSource::arrived);
    send(bytesOf(keysOf(u"yyes"_s) + keyStroke(KEY_F12) + keyStroke(KEY_ENTER)));
    scan(u"other"_s);
    QTRY_COMPARE(raw.size(), 2);
    QCOMPARE(texts(), QStringList { u"zes"_s });
    QCOMPARE(raw.last().first().value<RawScan>().text, u"other"_s);
}

void EvdevScannerTest::pulledOutAndBack()
{
    plugIn();
    watch({}, openPipe);
    send(bytesOf(keyMoved(KEY_LEFTSHIFT, 1) + keysOf(u"cut-of"_s)));
    pullOut();
    QTRY_COMPARE(m_scanner->state(), ScanSource::State::Lost);
    QVERIFY(m_scanner->problem()->detail.contains(m_node));
    plugIn();
    QTRY_COMPARE(m_scanner->state(), ScanSource::State::Ready);
    QCOMPARE(m_states->size(), 3); // ready, lost, ready: each said once
    scan(u"gala-2"_s);
    QTRY_COMPARE(texts(), QStringList { u"gala-2"_s });
}

void EvdevScannerTest::stopIsObeyedAtOnce()
{
    plugIn();
    watch({}, openPipe);
    connect(m_scanner.get(), &ScanSource::scanned, m_scanner.get(), &ScanSource::stop);
    send(bytesOf(keysOf(u"a1"_s) + keyStroke(KEY_ENTER) + keysOf(u"b2"_s) + keyStroke(KEY_ENTER)));
    QTRY_COMPARE(m_scanner->state(), ScanSource::State::Stopped);
    QCOMPARE(texts(), QStringList { u"a1"_s });
}

void EvdevScannerTest::foreignNodeIsTrouble()
{
    plugIn();
    watch({}, &InputNode::open); // which wants a real input device
    QCOMPARE(m_scanner->state(), ScanSource::State::Trouble);
    QVERIFY(m_scanner->problem()->detail.contains(m_node));
}

void EvdevScannerTest::missingNodeIsLost()
{
    watch({}, &InputNode::open);
    QCOMPARE(m_scanner->state(), ScanSource::State::Lost);
    QCOMPARE(m_states->size(), 1);
}

QTEST_GUILESS_MAIN(EvdevScannerTest)
#include "evdevscannertest.moc"
