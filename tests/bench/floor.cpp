// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "floor.h"

#include <QDateTime>
#include <QUuid>

#include <sqlite3.h>

namespace Kiosk {

Floor::Floor(const QString &path)
{
    if (sqlite3_open(qUtf8Printable(path), &m_db) != SQLITE_OK
        || sqlite3_exec(m_db,
                        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
                        nullptr, nullptr, nullptr)
            != SQLITE_OK)
        qFatal("the floor: %s", sqlite3_errmsg(m_db));
    m_begin = prepared("BEGIN IMMEDIATE");
    m_update = prepared(
        "UPDATE attendees SET uncontained_admissions = uncontained_admissions + 1, is_inside = 1,"
        " first_check_in_at = coalesce(first_check_in_at, ?1), last_check_in_at = ?1, last_admission = ?2"
        " WHERE event_id = 1 AND code_key = ?3");
    m_record = prepared("INSERT INTO check_ins (number, check_in_id, at, event_id, event, gate, device, "
                        "operator, direction, code, code_key,"
                        " verdict, reason, override_reason, entries, previous_hash, hash) VALUES (?2, ?4, "
                        "?1, 1, 'Gala', 'Main',"
                        " 'device', 'Ada', 'in', ?3, ?3, 'admitted', 'ok', '', 1, ?5, ?5)");
    m_queue = prepared("INSERT INTO outbox (check_in, event_id, code, code_key) VALUES (?2, 1, ?3, ?3)");
    m_commit = prepared("COMMIT");
}

Floor::~Floor()
{
    for (sqlite3_stmt *statement : { m_begin, m_update, m_record, m_queue, m_commit })
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

sqlite3_stmt *Floor::prepared(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("the floor: %s", sqlite3_errmsg(m_db));
    return statement;
}

void Floor::finish(sqlite3_stmt *statement, int expected)
{
    if (sqlite3_step(statement) != SQLITE_DONE || (expected > 0 && sqlite3_changes(m_db) != expected))
        qFatal("the floor: %s", sqlite3_errmsg(m_db));
    sqlite3_reset(statement);
}

void Floor::admit(const QString &code)
{
    const QByteArray key = code.toLower().toUtf8();
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray hash(64, 'f');
    const auto bindText = [](sqlite3_stmt *statement, int at, const QByteArray &text) {
        sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    };
    ++m_number;
    for (sqlite3_stmt *statement : { m_update, m_record, m_queue }) {
        sqlite3_bind_int64(statement, 2, m_number);
        bindText(statement, 3, key);
    }
    sqlite3_bind_int64(m_update, 1, QDateTime::currentMSecsSinceEpoch());
    sqlite3_bind_int64(m_record, 1, QDateTime::currentMSecsSinceEpoch());
    bindText(m_record, 4, id);
    bindText(m_record, 5, hash);
    finish(m_begin, 0);
    finish(m_update, 1);
    finish(m_record, 1);
    finish(m_queue, 1);
    finish(m_commit, 0);
}

} // namespace Kiosk
