// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QString>

#include <optional>

namespace Kiosk {

/// The credentials that systemd hands to a service, a file each (systemd.exec(5),
/// `LoadCredentialEncrypted=`); read only. A secret named `event-1` is the credential `fastcheck-event-1`.
class CredentialHome
{
public:
    /// @p folder is `$CREDENTIALS_DIRECTORY`; empty outside a service that has credentials.
    explicit CredentialHome(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] static QString credentialOf(const QString &name);
    [[nodiscard]] bool has(const QString &name) const;
    /// Errors: Auth (unreadable, or no key in it).
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    QString m_folder;
};

} // namespace Kiosk
