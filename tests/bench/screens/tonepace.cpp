// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "nullsink.h"
#include "process/environment.h"
#include "table.h"
#include "wiring/guestwiring.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Kiosk;
using namespace std::chrono_literals;

constexpr int answers = 10;

/// From a decision to the first sound that a recorder hears, its own 5 ms and the painting of the answer
/// included.
class ToneWatch : public QObject
{
public:
    explicit ToneWatch(GuestWiring &guest)
        : m_guest(guest)
    {
        connect(&m_recorder.process(), &QProcess::readyReadStandardOutput, this, &ToneWatch::listen);
    }

private:
    void listen()
    {
        if (m_left == answers && m_recorder.isLive() && !m_since.isValid())
            return next();
        if (!m_since.isValid() || m_recorder.samples().isEmpty())
            return;
        m_times.add(double(m_since.nsecsElapsed()) / 1e6);
        m_since.invalidate();
        QTimer::singleShot(700ms, this, --m_left > 0 ? &ToneWatch::next : &ToneWatch::finish);
    }

    void next()
    {
        m_recorder.clear();
        m_since.start();
        AdmissionDecision admitted;
        admitted.verdict = Verdict::Admitted;
        m_guest.show(admitted);
    }

    void finish()
    {
        std::printf("%.2f\n", m_times.worst());
        QApplication::quit();
    }

    GuestWiring &m_guest;
    Recorder m_recorder;
    QElapsedTimer m_since;
    Samples m_times;
    int m_left = answers;
};

static int run(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const NullSink sink; // which waits in the event loop
    if (!sink.isReady())
        return 1;
    const SystemClock clock;
    BackendWorker backend(clock);
    FrameDecoding decoding({}, clock);
    GuestWiring guest(backend, decoding, dayTheme, clock);
    guest.screen().setFacts({ .hasPlace = true });
    guest.screen().resize(1920, 1080);
    guest.screen().QWidget::show();
    const ToneWatch watch(guest);
    return QApplication::exec();
}

/// Prints the worst of some answers, in milliseconds.
int main(int argc, char **argv) { leave(run(argc, argv)); }
