// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "nullsink.h"
#include "process/environment.h"
#include "sound/toneplayer.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Kiosk;

/// Of one sine; the ramps at both ends count little.
static int pitchOf(const QList<qint16> &samples)
{
    int rises = 0;
    for (qsizetype i = 1; i < samples.size(); ++i)
        rises += samples.at(i - 1) < 0 && samples.at(i) >= 0;
    return int(rises * Recorder::rate / std::max<qsizetype>(1, samples.size()));
}

static qsizetype samplesIn(int milliseconds) { return qsizetype(Recorder::rate) * milliseconds / 1000; }

/// The longest silence within; nothing played here has one of its own.
static qsizetype longestGap(const QList<qint16> &samples)
{
    qsizetype longest = 0;
    qsizetype gap = 0;
    for (const qint16 value : samples) {
        gap = value == 0 ? gap + 1 : 0;
        longest = std::max(longest, gap);
    }
    return longest;
}

class SoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlayIsHeardWhole();
    void theNewestCutsWhatSounds();
    void theVolumeIsKept();
    void aFrozenServerHoldsUpNobody();
    void leavesAFrozenServerBehind();
    void outlivesTheSoundServer();
    void cleanupTestCase();

private:
    /// What sounds, until it has been still for a tenth of a second.
    QList<qint16> heard();
    [[nodiscard]] bool endsAdmitted() const;

    std::unique_ptr<NullSink> m_sink;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<TonePlayer> m_player;
};

void SoundTest::initTestCase()
{
    if (const QString missing = NullSink::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    m_sink = std::make_unique<NullSink>();
    QVERIFY2(m_sink->isReady(), "the sound server does not start");
    m_recorder = std::make_unique<Recorder>();
    m_player = std::make_unique<TonePlayer>();
    QTRY_VERIFY_WITH_TIMEOUT(m_recorder->isLive(), 20'000);
}

void SoundTest::cleanupTestCase()
{
    m_player.reset();
    m_recorder.reset();
    m_sink.reset();
}

QList<qint16> SoundTest::heard()
{
    const auto isStill = [this] {
        const QList<qint16> &samples = m_recorder->samples();
        return samples.size() > samplesIn(100)
            && std::all_of(samples.end() - samplesIn(100), samples.end(), [](qint16 v) { return v == 0; });
    };
    [&] { QTRY_VERIFY(isStill()); }();
    QList<qint16> samples = m_recorder->samples();
    while (!samples.isEmpty() && samples.last() == 0)
        samples.removeLast();
    m_recorder->clear();
    return samples;
}

// Qt 6.4 has a smaller buffer at each start of the same sink, until it plays nothing at all.
void SoundTest::everyPlayIsHeardWhole()
{
    for (int i = 0; i < 12; ++i) {
        m_player->play({ Tone::Admitted });
        const QList<qint16> samples = heard();
        QVERIFY2(qAbs(samples.size() - samplesIn(350)) < samplesIn(15),
                 qPrintable(QString::number(samples.size())));
        QVERIFY(longestGap(samples) < samplesIn(2));
        QVERIFY(qAbs(pitchOf(samples.mid(samplesIn(20), samplesIn(100))) - 880) <= 20);
        QVERIFY(qAbs(pitchOf(samples.mid(samplesIn(180), samplesIn(150))) - 1100) <= 20);
    }
}

void SoundTest::theNewestCutsWhatSounds()
{
    m_player->play({ Tone::Warning, Tone::StaffNote });
    QTRY_VERIFY(!m_recorder->samples().isEmpty());
    m_player->play({ Tone::Admitted });
    const QList<qint16> samples = heard();
    QVERIFY(samples.size() >= samplesIn(340));
    QVERIFY(samples.size() < samplesIn(600)); // 830 ms if it were played to its end
    QVERIFY(qAbs(pitchOf(samples.last(samplesIn(150))) - 1100) <= 20);
}

void SoundTest::theVolumeIsKept()
{
    const auto loudest = [this](double volume) {
        m_player->setVolume(volume);
        m_player->play({ Tone::Admitted });
        const QList<qint16> samples = heard();
        return samples.isEmpty() ? 0 : int(*std::max_element(samples.begin(), samples.end()));
    };
    const int full = loudest(1);
    QVERIFY(full > 15'000);
    QVERIFY(qAbs(loudest(0.5) * 2 - full) < full / 20);
    QVERIFY(qAbs(loudest(1) - full) < full / 20);
}

// What was on its way when the server froze may be heard before.
bool SoundTest::endsAdmitted() const
{
    const QList<qint16> &samples = m_recorder->samples();
    const auto last = std::find_if(samples.rbegin(), samples.rend(), [](qint16 value) { return value != 0; });
    const QList<qint16> sounded(samples.begin(), last.base());
    return sounded.size() >= samplesIn(340)
        && qAbs(pitchOf(sounded.sliced(sounded.size() - samplesIn(330), samplesIn(100))) - 880) <= 20
        && qAbs(pitchOf(sounded.last(samplesIn(150))) - 1100) <= 20;
}

void SoundTest::aFrozenServerHoldsUpNobody()
{
    m_sink->freeze();
    for (int i = 0; i < 20; ++i)
        m_player->play({ Tone::Refused });
    m_sink->goOn();
    m_player->play({ Tone::Admitted });
    QTRY_VERIFY(endsAdmitted());
    QVERIFY(heard().size() < samplesIn(1000)); // not all twenty
}

void SoundTest::leavesAFrozenServerBehind()
{
    m_sink->freeze();
    m_player->play({ Tone::Refused });
    m_player.reset();
    m_sink->goOn();
    m_player = std::make_unique<TonePlayer>();
    m_player->play({ Tone::Admitted });
    QTRY_VERIFY(endsAdmitted());
    m_recorder->clear();
}

void SoundTest::outlivesTheSoundServer()
{
    m_player->play({ Tone::Admitted });
    QTRY_VERIFY(!m_recorder->samples().isEmpty());
    m_sink->kill();
    for (int i = 0; i < 20; ++i) {
        m_player->play({ Tone::Refused });
        QCoreApplication::processEvents();
    }
}

int main(int argc, char **argv)
{
    int status = 0;
    {
        QGuiApplication application(argc, argv);
        SoundTest test;
        status = QTest::qExec(&test, argc, argv);
    }
    leave(status);
}

#include "soundtest.moc"
