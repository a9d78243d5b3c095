// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

namespace Kiosk {

/// `kiosk.lock`: held by the one process that writes to a data folder; names its pid and program.
///
/// The kernel lets go of it when the process ends, however it ends; so there are no stale locks to judge
/// (QLockFile takes a killed process that nobody has waited for yet to be alive).
class FolderLock
{
public:
    /// Errors: Rejected when another process holds it (the text names it); Storage.
    [[nodiscard]] static Result<FolderLock> take(const QString &folder);
    /// Whether this very process holds it.
    [[nodiscard]] static bool isHeldHere(const QString &folder);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FolderLock &operator=(FolderLock &&) = delete;
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor;
};

} // namespace Kiosk
