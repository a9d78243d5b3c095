// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"
#include "store.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Kiosk {

/// A result that a measurement relies on; what failed ends the program.
template<typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Code of the attendee with this number, scattered as the servers' codes are.
[[nodiscard]] QString benchCode(int number);

/// A data folder on the disk of the working directory, with one event that has a server and its attendees.
class BenchFolder
{
public:
    explicit BenchFolder(int attendees);

    [[nodiscard]] int attendees() const { return m_attendees; }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] const Event &event() const { return m_event; }
    /// What one import of all attendees, search index included, reached.
    [[nodiscard]] double rowsPerSecond() const { return m_rowsPerSecond; }
    /// The folder as a program that runs alone has it.
    [[nodiscard]] std::unique_ptr<Store> open() const { return need(Store::open(path())); }

private:
    int m_attendees;
    QTemporaryDir m_dir;
    Event m_event;
    double m_rowsPerSecond = 0;
};

} // namespace Kiosk
