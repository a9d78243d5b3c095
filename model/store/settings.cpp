// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<QString> Settings::value(const QString &name)
{
    Result<Rows> rows = m_db.select(u"SELECT value FROM settings WHERE name = ?"_s, { name });
    if (!rows)
        return failure(rows);
    QString value;
    if (rows->next())
        value = rows->text(0);
    return rows->end().map([&value] { return value; });
}

Result<> Settings::set(const QString &name, const QString &value)
{
    return m_db.run(u"INSERT INTO settings (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    { name, value.isNull() ? u""_s : value });
}

} // namespace Kiosk
