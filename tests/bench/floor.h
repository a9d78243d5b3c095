// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Kiosk {

/// The least that SQLite needs to make a decision durable: the same writes, prepared, through its C
/// interface.
class Floor
{
public:
    /// Uses the store at @p path as it is: make a copy.
    explicit Floor(const QString &path);
    ~Floor();
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    /// One `BEGIN IMMEDIATE` … `COMMIT` for the attendee of event 1 with this code.
    void admit(const QString &code);

private:
    [[nodiscard]] sqlite3_stmt *prepared(const char *sql);
    void finish(sqlite3_stmt *statement, int expected);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_record = nullptr;
    sqlite3_stmt *m_queue = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    qint64 m_number = 0;
};

} // namespace Kiosk
