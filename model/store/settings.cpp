// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<QHash<QString, QString>> Settings::all()
{
    Result<Rows> rows = m_db.select(u"SELECT name, value FROM settings"_s);
    if (!rows)
        return failure(rows);
    QHash<QString, QString> values;
    while (rows->next())
        values.insert(rows->text(0), rows->text(1));
    return rows->end().map([&values] { return values; });
}

Result<> Settings::set(const QString &name, const QString &value)
{
    return m_db.run(u"INSERT INTO settings (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    { name, value.isNull() ? u""_s : value });
}

} // namespace Kiosk
