// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor/mediadevices.h"
#include "result.h"
#include "setup/outpage.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>

class QThreadPool;

namespace Kiosk {

class Clock;

/// Where the data comes from.
struct OutPlace {
    QString dataFolder = {};
    qint64 eventId = 0; ///< 0: there is no event.
    QString event = {};
};

/// A file that is written.
struct OutFile {
    QString name = {};
    qint64 rows = -1; ///< Below zero: it has none.
};

/// Writes the file that @p order wants, whole or not at all, under a name that is not taken. Thread: any.
/// Errors: Rejected (the folder, the disk), Storage.
[[nodiscard]] Result<OutFile> writeOut(const OutPlace &place, const OutOrder &order,
                                       const MediaDevices &media, const QDateTime &now);

/// Does what the page for taking data out asks for, from another thread.
///
/// Thread: the GUI thread. Its end waits for nothing: a file that is being written is finished unseen.
class Exports : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. @p threads: where to write from; a report asks servers, too.
    Exports(OutPage &page, QThreadPool &threads, const Clock &clock);

    void setPlace(const OutPlace &place);

private:
    void write(const OutOrder &order);
    void show();

    OutPage &m_page;
    const Clock &m_clock;
    OutPlace m_place;
    QThreadPool &m_threads;
    QFutureWatcher<Result<OutFile>> m_watcher;
};

} // namespace Kiosk
