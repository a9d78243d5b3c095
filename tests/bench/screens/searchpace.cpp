// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benchfolder.h"
#include "desk/searchline.h"
#include "table.h"
#include "wiring/deskwiring.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

static void press(QWidget *line, int key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(line, &event);
}

/// From a key in the search line to the list on the screen: everything on one thread, so nothing is hidden.
static Samples keysToPainted(StewardScreen &screen)
{
    auto *line = screen.findChild<SearchLine *>();
    Samples times;
    for (int round = 0; round < 10; ++round) {
        for (const QString &query : { u"muller"_s, u"berg"_s, u"a m"_s, u"zoe mu"_s, u"o'brien"_s,
                                      u"jan fischer"_s, u"guest4711"_s, benchCode(77) }) {
            line->clear();
            for (const QChar letter : query) {
                QElapsedTimer timer;
                timer.start();
                press(line, letter.toUpper().unicode(), letter);
                QCoreApplication::sendPostedEvents();
                screen.repaint();
                times.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    return times;
}

/// `searchpace FOLDER` prints the p99 in milliseconds.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const SystemClock clock;
    BackendWorker worker(clock);
    GateScans scans(worker);
    DeskWiring desk(worker, scans, dayTheme, clock);
    QObject::connect(&worker, &BackendWorker::placeTaken, &desk, &DeskWiring::takePlace);
    desk.screen().resize(1366, 768);
    desk.screen().QWidget::show();
    worker.open(QApplication::arguments().value(1), {}, {});
    std::printf("%.2f\n", keysToPainted(desk.screen()).p99());
    return 0;
}
