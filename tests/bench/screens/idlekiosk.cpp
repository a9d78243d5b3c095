// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "framedecoding.h"
#include "guest/guestscreen.h"
#include "syntheticsource.h"
#include "ticketpainter.h"
#include "wiring/gatecamera.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace std::chrono_literals;
using namespace Kiosk;

constexpr auto warmUp = 4s;
constexpr auto watched = 10s;

static double cpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

// An empty hall through a noisy camera: no two frames are alike, and nothing is there.
static QList<QImage> emptyHall()
{
    QImage hall = paintTicket({ .noise = 0 });
    QList<QImage> frames;
    for (int i = 0; i < 8; ++i) {
        QImage frame = hall.convertToFormat(QImage::Format_Grayscale8);
        quint32 random = 12345U + quint32(i);
        for (int y = 0; y < frame.height(); ++y) {
            uchar *row = frame.scanLine(y);
            for (int x = 0; x < frame.width(); ++x) {
                random = random * 1664525U + 1013904223U;
                row[x] = uchar(std::clamp(row[x] + int(random >> 24U) % 9 - 4, 0, 255));
            }
        }
        frames.append(frame);
    }
    return frames;
}

/// Prints the share of a core, in per cent, that a kiosk takes while it waits for guests.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const SystemClock clock;
    GuestScreen guest(dayTheme, clock);
    guest.setFacts({ .hasPlace = true });
    guest.resize(1920, 1080);
    guest.show();
    FrameDecoding decoding({}, clock);
    GateCamera camera(guest, decoding);
    camera.start(std::make_unique<SyntheticSource>(emptyHall()));
    double before = 0;
    QTimer::singleShot(warmUp, &application, [&before] { before = cpuSeconds(); });
    QTimer::singleShot(warmUp + watched, &application, [&before] {
        std::printf("%.1f\n", (cpuSeconds() - before) / watched.count() * 100);
        QApplication::quit();
    });
    return QApplication::exec();
}
