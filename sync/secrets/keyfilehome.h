// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QString>

#include <optional>

namespace Kiosk {

/// A folder of this user's alone (0700) with a file of this user's alone (0600) for each secret.
///
/// What others may enter, read or own is refused, with the command that mends it; links are not followed.
class KeyFileHome
{
public:
    explicit KeyFileHome(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Errors: Auth (refused, unreadable, or no key in it).
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name) const;
    /// Makes the folder if need be. The file holds the old key or the new one, whatever happens meanwhile.
    /// Errors: Rejected (refused); Storage.
    [[nodiscard]] Result<> write(const QString &name, const Secret &secret) const;
    /// Also fine when there is none. Errors: Storage.
    [[nodiscard]] Result<> remove(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] Result<> prepareFolder() const;
    void sweepUnfinished(const QString &name) const;
    QString m_folder;
};

} // namespace Kiosk
