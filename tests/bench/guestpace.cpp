// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestwiring.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Submits one code after the other and notes when each answer has been painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(BackendWorker &backend, GuestWiring &guest, const QStringList &codes)
        : m_backend(backend)
        , m_guest(guest)
        , m_codes(codes)
    {
        connect(&backend, &BackendWorker::decided, this, [this](const AdmissionDecision &decision) {
            m_isDecided = true;
            m_guest.show(decision);
        });
        qApp->installEventFilter(this);
    }

    void next()
    {
        if (m_codes.isEmpty())
            return finish();
        m_isDecided = false;
        m_since.start();
        QMetaObject::invokeMethod(
            &m_backend, [worker = &m_backend, code = m_codes.takeFirst()] { worker->submit(code); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_isDecided || watched != &m_guest.screen().answer())
            return false;
        m_isDecided = false;
        QMetaObject::invokeMethod(
            this, [this] { note(); }, Qt::QueuedConnection); // once it is painted
        return false;
    }

private:
    void note()
    {
        m_times.push_back(double(m_since.nsecsElapsed()) / 1e6);
        QTimer::singleShot(40ms, this, &PaintWatch::next); // its sign settles meanwhile
    }

    void finish()
    {
        std::sort(m_times.begin(), m_times.end());
        std::printf("painted %.2f\n", m_times.at(m_times.size() * 99 / 100));
        QApplication::quit();
    }

    BackendWorker &m_backend;
    GuestWiring &m_guest;
    QStringList m_codes;
    QElapsedTimer m_since;
    std::vector<double> m_times;
    bool m_isDecided = false;
};

static int measurePaint(const QString &folder, const QStringList &codes)
{
    const SystemClock clock;
    QThread thread;
    BackendWorker backend;
    FrameDecoding decoding({}, clock);
    GuestWiring guest(backend, decoding, dayTheme);
    backend.moveToThread(&thread);
    guest.screen().resize(1920, 1080);
    guest.screen().QWidget::show();
    PaintWatch watch(backend, guest, codes);
    QObject::connect(&backend, &BackendWorker::placeTaken, &watch, [&](const Place &place) {
        guest.takePlace(place);
        watch.next();
    });
    thread.start();
    QMetaObject::invokeMethod(&backend, [&backend, folder] { backend.open(folder, {}, {}); });
    const int status = QApplication::exec();
    QObject::connect(&backend, &BackendWorker::closed, &thread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(&backend, &BackendWorker::close);
    thread.wait();
    return status;
}

/// From play() to the first sound that a recorder of the null sink hears, the recorder's own delay included.
static int measureTone()
{
    QProcess recorder;
    recorder.start(u"parec"_s, { u"-d"_s, u"gate.monitor"_s, u"--raw"_s, u"--latency-msec=5"_s });
    TonePlayer player;
    QElapsedTimer since;
    QTimer::singleShot(1500ms, &recorder, [&] {
        recorder.readAllStandardOutput();
        since.start();
        player.play({ Tone::Admitted });
    });
    QObject::connect(&recorder, &QProcess::readyReadStandardOutput, &recorder, [&] {
        const QByteArray heard = recorder.readAllStandardOutput();
        if (!since.isValid() || std::all_of(heard.begin(), heard.end(), [](char byte) { return byte == 0; }))
            return;
        std::printf("tone %.1f\n", double(since.nsecsElapsed()) / 1e6);
        QApplication::quit();
    });
    QTimer::singleShot(8s, qApp, [] { QApplication::exit(1); });
    const int status = QApplication::exec();
    recorder.kill();
    recorder.waitForFinished();
    return status;
}

/// `guestpace tone`, or a data folder and codes.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    return arguments.value(1) == "tone"_L1 ? measureTone()
                                           : measurePaint(arguments.value(1), arguments.mid(2));
}
