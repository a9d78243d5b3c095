// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "storefacts.h"

#include "database.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<QString> sqliteVersion(Database &db)
{
    Result<Rows> rows = db.select(u"SELECT sqlite_version()"_s);
    if (!rows)
        return failure(rows);
    const QString version = rows->next() ? rows->text(0) : QString();
    return rows->end().map([&version] { return version; });
}

Result<QList<QPair<QString, qint64>>> rowCounts(Database &db)
{
    constexpr std::array tables { "events"_L1, "gates"_L1,     "attendees"_L1, "listings"_L1,
                                  "outbox"_L1, "check_ins"_L1, "settings"_L1 };
    QList<QPair<QString, qint64>> counts;
    for (const QLatin1StringView table : tables) {
        const Result<qint64> rows = db.number(u"SELECT count(*) FROM %1"_s.arg(table));
        if (!rows)
            return failure(rows);
        counts.append({ table, *rows });
    }
    return counts;
}

} // namespace Kiosk
