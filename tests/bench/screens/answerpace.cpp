// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "table.h"
#include "wiring/guestwiring.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

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

    /// Prints the p99 in milliseconds and how many answers it is of.
    void finish()
    {
        m_codes.clear();
        if (m_times.count() > 0)
            std::printf("%.2f %zu\n", m_times.p99(), m_times.count());
        QApplication::quit();
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
        m_times.add(double(m_since.nsecsElapsed()) / 1e6);
        QTimer::singleShot(20ms, this, &PaintWatch::next);
    }

    BackendWorker &m_backend;
    GuestWiring &m_guest;
    QStringList m_codes;
    QElapsedTimer m_since;
    Samples m_times;
    bool m_isDecided = false;
};

/// From the first tickets of the list to its last.
static void measureWhilePulling(const BackendWorker &backend, PaintWatch &watch)
{
    QObject::connect(&backend, &BackendWorker::syncChanged, &watch,
                     [&watch, hasBegun = false](const SyncView &view) mutable {
                         const bool isPulling = view.status.kind == SyncStatus::Kind::Pulling;
                         if (hasBegun && !isPulling)
                             watch.finish();
                         else if (!hasBegun && isPulling && view.status.taken > 0)
                             watch.next();
                         hasBegun = hasBegun || (isPulling && view.status.taken > 0);
                     });
}

/// `answerpace FOLDER pull|rest CODE…`
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const SystemClock clock;
    QThread thread;
    BackendWorker backend(clock);
    FrameDecoding decoding({}, clock);
    GuestWiring guest(backend, decoding, dayTheme, clock);
    backend.moveToThread(&thread);
    guest.screen().resize(1920, 1080);
    guest.screen().QWidget::show();
    PaintWatch watch(backend, guest, arguments.mid(3));
    QObject::connect(&backend, &BackendWorker::placeTaken, &guest, &GuestWiring::takePlace);
    if (arguments.value(2) == "pull"_L1)
        measureWhilePulling(backend, watch);
    else
        QObject::connect(&backend, &BackendWorker::placeTaken, &watch, &PaintWatch::next);
    thread.start();
    QMetaObject::invokeMethod(&backend,
                              [&backend, folder = arguments.value(1)] { backend.open(folder, {}, {}); });
    const int status = QApplication::exec();
    QObject::connect(&backend, &BackendWorker::closed, &thread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(&backend, &BackendWorker::close);
    thread.wait();
    return status;
}
