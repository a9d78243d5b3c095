// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "personaltexts.h"

#include "database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Take = std::function<void(const QString &)>;

/// Every column of the rows that @p sql gives.
static Result<> visitRows(Database &db, const QString &sql, int columns, const Take &take)
{
    Result<Rows> rows = db.select(sql);
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        for (int column = 0; column < columns; ++column)
            take(rows->text(column));
    }
    return rows->end();
}

static Result<> visitCustomFields(Database &db, const Take &take)
{
    Result<Rows> rows = db.select(u"SELECT custom_fields FROM attendees WHERE custom_fields <> '[]'"_s);
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        const QJsonArray fields = QJsonDocument::fromJson(rows->text(0).toUtf8()).array();
        for (const QJsonValueConstRef field : fields)
            take(field.toArray().at(1).toString());
    }
    return rows->end();
}

Result<> visitPersonalTexts(Database &db, const Take &take)
{
    const auto visit = [&](const QString &sql, int columns) {
        return [&db, &take, sql, columns] { return visitRows(db, sql, columns, take); };
    };
    return visit(u"SELECT first_name, last_name, email, code FROM attendees"_s, 4)()
        .and_then(visit(u"SELECT DISTINCT operator, code, override_reason, event, gate FROM check_ins"_s, 5))
        .and_then(visit(u"SELECT name, organisation, location, remote_id FROM events"_s, 4))
        .and_then(visit(u"SELECT name FROM gates"_s, 1))
        .and_then(visit(u"SELECT name FROM device"_s, 1))
        .and_then([&] { return visitCustomFields(db, take); });
}

} // namespace Kiosk
