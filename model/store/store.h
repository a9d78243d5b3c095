// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"
#include "folderlock.h"
#include "ledgerhead.h"

#include <memory>

namespace Kiosk {

/// The data folder: everything this device knows and has done, in one SQLite file.
///
/// Thread: used only on the thread that opened it.
class Store
{
public:
    /// Takes the folder for this process, creates or migrates the file. Refuses a folder in use, and a file
    /// that is foreign, damaged or from a newer program: such a file stays as it was, to the byte.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder);
    /// The same for a store that must be there. Errors also: Rejected, with nothing made, where there is
    /// none.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openExisting(const QString &folder);
    /// Reads beside a program that writes, and leaves no file behind. A file of an older version is migrated
    /// first, as by a writer. Errors: as openExisting().
    [[nodiscard]] static Result<std::unique_ptr<Store>> openToRead(const QString &folder);
    /// Whether a store is there, well or not. Makes nothing.
    [[nodiscard]] static bool isIn(const QString &folder);
    ~Store();

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] LedgerHead &ledgerHead() { return *m_head; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Name of this device as it stands in the ledger.
    [[nodiscard]] const QString &device() const { return m_device; }

    /// Lets SQLite look through the whole file: seconds for a large one.
    [[nodiscard]] Result<> checkIntegrity();

    [[nodiscard]] static QString fileIn(const QString &folder);

private:
    explicit Store(const QString &folder);
    [[nodiscard]] Result<> prepareToWrite();
    [[nodiscard]] Result<> readDevice();

    QString m_folder;
    QString m_device;
    std::optional<FolderLock> m_lock; // let go last
    Database m_database;
    std::unique_ptr<LedgerHead> m_head;
};

} // namespace Kiosk
