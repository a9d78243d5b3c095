// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benchfolder.h"
#include "desk/searchline.h"
#include "deskwiring.h"
#include "table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>

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

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    constexpr int attendees = 100'000;
    constexpr double mostMilliseconds = 50;
    const BenchFolder folder(attendees);
    BackendWorker worker;
    DeskWiring desk(worker, dayTheme);
    QObject::connect(&worker, &BackendWorker::placeTaken, &desk, &DeskWiring::takePlace);
    desk.screen().resize(1366, 768);
    desk.screen().QWidget::show();
    worker.open(folder.path(), {}, {});
    const Samples times = keysToPainted(desk.screen());
    Table table;
    table.most(u"search key to painted list, 100,000 attendees, p99"_s, times.p99(), mostMilliseconds,
               u"ms"_s);
    return table.isReached() ? 0 : 1;
}
