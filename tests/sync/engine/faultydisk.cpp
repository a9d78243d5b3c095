// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faultydisk.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <map>
#include <memory>

namespace Kiosk {

namespace {

/// The system's functions for files, with ours in front of those that write.
struct Methods {
    sqlite3_io_methods ours = {}; ///< First: a file points here.
    const sqlite3_io_methods *system = nullptr;
};

struct Disk {
    sqlite3_vfs *system = nullptr;
    sqlite3_vfs ours = {};
    std::map<const sqlite3_io_methods *, std::unique_ptr<Methods>> methods = {};
    int until = 0; ///< Writes that still work; 0: nothing is to fail.
    bool isFailing = false;
    bool hasFailed = false;
    FaultyDisk::Lasting lasting = FaultyDisk::Lasting::Once;
};

} // namespace

static Disk &disk()
{
    static Disk only;
    return only;
}

static bool fails()
{
    Disk &it = disk();
    if (it.isFailing)
        return true;
    if (it.until == 0 || --it.until > 0)
        return false;
    it.hasFailed = true;
    it.isFailing = it.lasting == FaultyDisk::Lasting::ForGood;
    return true;
}

static const sqlite3_io_methods &systemOf(const sqlite3_file *file)
{
    return *reinterpret_cast<const Methods *>(file->pMethods)->system;
}

static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    return fails() ? SQLITE_FULL : systemOf(file).xWrite(file, bytes, count, at);
}

// Nobody pulls the plug of this computer: a true sync would only cost time.
static int sync(sqlite3_file *, int) { return fails() ? SQLITE_IOERR_FSYNC : SQLITE_OK; }

static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    Disk &it = disk();
    const int opened = it.system->xOpen(it.system, name, file, flags, outFlags);
    if (file->pMethods == nullptr)
        return opened;
    std::unique_ptr<Methods> &methods = it.methods[file->pMethods];
    if (!methods) {
        methods = std::make_unique<Methods>(Methods { *file->pMethods, file->pMethods });
        methods->ours.xWrite = write;
        methods->ours.xSync = sync;
        methods->ours.iVersion = qMin(methods->ours.iVersion, 2); // no writing past us into mapped memory
    }
    file->pMethods = &methods->ours;
    return opened;
}

FaultyDisk::FaultyDisk()
{
    Disk &it = disk();
    if (it.system)
        return;
    it.system = sqlite3_vfs_find(nullptr);
    it.ours = *it.system;
    it.ours.zName = "faulty";
    it.ours.pNext = nullptr;
    it.ours.xOpen = open;
    if (sqlite3_vfs_register(&it.ours, 1) != SQLITE_OK)
        qFatal("no disk to fail");
}

void FaultyDisk::failAt(int nth, Lasting lasting)
{
    heal();
    disk().until = nth;
    disk().lasting = lasting;
    disk().hasFailed = false;
}

void FaultyDisk::heal()
{
    disk().until = 0;
    disk().isFailing = false;
}

bool FaultyDisk::hasFailed() const { return disk().hasFailed; }

} // namespace Kiosk
