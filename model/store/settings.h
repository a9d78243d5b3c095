// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QHash>
#include <QString>

namespace Kiosk {

class Database;

/// What a manager set for this device, by name: texts that their owners read and write. No secrets.
class Settings
{
public:
    explicit Settings(Database &db)
        : m_db(db)
    {
    }

    [[nodiscard]] Result<QHash<QString, QString>> all();
    [[nodiscard]] Result<> set(const QString &name, const QString &value);

private:
    Database &m_db;
};

} // namespace Kiosk
