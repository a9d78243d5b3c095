// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Kiosk {

/// The disk under every SQLite file that this process opens from now on, which fails on demand.
///
/// It stands between SQLite and the system's files, so SQLite itself meets the fault, in whatever it was just
/// about to do. What counts is each write into a file and each sync to the disk. Thread: the test's own.
class FaultyDisk
{
public:
    enum class Lasting { Once, ForGood };

    FaultyDisk();
    ~FaultyDisk() { heal(); }
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Counts from now on: the @p nth write fails, counted from 1, and with ForGood all that follow.
    void failAt(int nth, Lasting lasting);
    /// Everything works again.
    void heal();
    /// Whether a write has failed since failAt().
    [[nodiscard]] bool hasFailed() const;
};

} // namespace Kiosk
