// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentialhome.h"
#include "keychainhome.h"
#include "keyfilehome.h"

namespace Kiosk {

/// Where a secret lives, best first.
enum class SecretHome {
    SystemdCredential, ///< Handed to the service by systemd; read only.
    Keychain, ///< The desktop's keychain.
    File, ///< A 0600 file in the data folder.
};

/// The keys of this device's events, each by name (`event-1`), kept in the best place there is.
///
/// A key in a file is newer than one of that name in the keychain, as put() clears the file when the keychain
/// took the key: a file is there only because the keychain was absent. So get() asks the file before it.
///
/// Thread: the backend thread, or the command line's main thread; blocks for as long as KeychainHome says.
/// Names: lower-case letters, digits and `-`, at most 64; anything else is Malformed everywhere.
/// Errors never hold a key.
class SecretStore
{
public:
    /// Keys in files go to `secrets/` in @p dataFolder, which exists. @p device: this data folder's device
    /// id.
    SecretStore(const QString &dataFolder, const QString &device);

    /// Keeps @p secret, in place of any older one, and says where.
    /// Errors: Rejected (systemd's credential would hide it, or `secrets/` is open to others); Storage.
    [[nodiscard]] Result<SecretHome> put(const QString &name, const Secret &secret);
    /// Errors: Auth: there is none, or none that may be used; says what to do.
    [[nodiscard]] Result<Secret> get(const QString &name);
    /// The same without waiting for a keychain: what a systemd credential or a file holds is there at once,
    /// and the rest when the keychain answers, which may be never. A keychain that failed before is asked
    /// again.
    [[nodiscard]] QFuture<Result<Secret>> ask(const QString &name) const;
    /// Forgets it; also fine when there is none. A systemd credential stays, and so does what lies in a
    /// keychain that is absent now. Errors: Rejected, Storage.
    [[nodiscard]] Result<> remove(const QString &name);

    /// Where systemd keeps the secret of that name, else where put() would.
    [[nodiscard]] SecretHome home(const QString &name);
    /// Why the keychain is not used, for people; empty when it is.
    [[nodiscard]] QString keychainProblem() { return m_keychain.problem(); }

private:
    /// In a systemd credential, else in a file.
    [[nodiscard]] Result<std::optional<Secret>> nearby(const QString &name) const;

    CredentialHome m_credentials;
    KeychainHome m_keychain;
    KeyFileHome m_files;
};

} // namespace Kiosk
