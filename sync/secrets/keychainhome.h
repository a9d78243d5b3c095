// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QFuture>
#include <QString>

#include <chrono>
#include <optional>

namespace Kiosk {

/// The desktop's keychain (GNOME Keyring, KWallet, KeePassXC), as QtKeychain finds it; never its plain-text
/// fallback.
///
/// A keychain may be absent, locked, waiting for a password or hanging. So the first use writes, reads and
/// deletes an entry to see whether it works; if that fails or takes too long, and whenever a later job takes
/// too long, it counts as absent until the program ends.
///
/// Thread: any one at a time; blocks for at most @ref limit a call, the first call for twice that. The jobs
/// themselves run on a thread of their own, the same for the whole process, as QtKeychain's queue belongs to
/// the thread that first uses it and its backends may block. Needs a QCoreApplication.
class KeychainHome
{
public:
    static constexpr std::chrono::milliseconds limit = std::chrono::seconds(2);

    /// @p device keeps the entries of several data folders apart.
    explicit KeychainHome(QString device)
        : m_device(std::move(device))
    {
    }

    /// Why it cannot be used, for people; empty when it can.
    [[nodiscard]] QString problem();
    /// Errors: Auth.
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name);
    /// The same without waiting, and whatever problem() says: the answer comes when the keychain has one. One
    /// that is locked may answer once somebody has opened it, or never.
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> ask(const QString &name) const;
    /// Errors: Rejected.
    [[nodiscard]] Result<> write(const QString &name, const Secret &secret);
    /// Also fine when there is none. Errors: Rejected.
    [[nodiscard]] Result<> remove(const QString &name);

private:
    [[nodiscard]] QString keyOf(const QString &name) const;
    [[nodiscard]] QString probe() const;
    QString noteHang();

    QString m_device;
    std::optional<QString> m_problem; // nothing: not yet known
};

} // namespace Kiosk
