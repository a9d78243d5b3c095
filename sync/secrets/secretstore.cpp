// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "secretstore.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Result<> checkName(const QString &name)
{
    static const QRegularExpression allowed(u"\\A[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    if (!allowed.match(name).hasMatch())
        return failure(Error::Kind::Malformed, u"a secret cannot be called \"%1\""_s.arg(name));
    return {};
}

SecretStore::SecretStore(const QString &dataFolder, const QString &device)
    : m_credentials(qEnvironmentVariable("CREDENTIALS_DIRECTORY"))
    , m_keychain(device)
    , m_files(dataFolder + u"/secrets"_s)
{
}

Result<SecretHome> SecretStore::put(const QString &name, const Secret &secret)
{
    if (const Result<> checked = checkName(name); !checked)
        return failure(checked);
    if (m_credentials.has(name)) {
        return failure(
            Error::Kind::Rejected, Error::Cause::KeyFromService,
            u"the key comes from the systemd credential %1: change it there and restart the service"_s.arg(
                CredentialHome::credentialOf(name)),
            CredentialHome::credentialOf(name));
    }
    if (m_keychain.problem().isEmpty() && m_keychain.write(name, secret)) {
        // An older file would hide the new key.
        if (const Result<> removed = m_files.remove(name); !removed)
            return failure(removed);
        return SecretHome::Keychain;
    }
    if (const Result<> written = m_files.write(name, secret); !written)
        return failure(written);
    return SecretHome::File;
}

Result<std::optional<Secret>> SecretStore::nearby(const QString &name) const
{
    if (const Result<> checked = checkName(name); !checked)
        return failure(checked);
    Result<std::optional<Secret>> found = m_credentials.read(name);
    return found && !*found ? m_files.read(name) : found;
}

static tl::unexpected<Error> missing(const QString &name, const QString &problem)
{
    return failure(
        Error::Kind::Auth, Error::Cause::KeyMissing,
        u"no key is kept as %1%2: enter it again"_s.arg(
            name, problem.isEmpty() ? QString() : u" (and the keychain is not used: %1)"_s.arg(problem)));
}

Result<Secret> SecretStore::get(const QString &name)
{
    Result<std::optional<Secret>> found = nearby(name);
    if (found && !*found && m_keychain.problem().isEmpty())
        found = m_keychain.read(name);
    if (!found)
        return failure(found);
    if (*found)
        return **found;
    return missing(name, m_keychain.problem());
}

QFuture<Result<Secret>> SecretStore::ask(const QString &name) const
{
    const auto keyFrom = [name](const Result<std::optional<Secret>> &found) -> Result<Secret> {
        if (!found)
            return failure(found);
        if (!*found)
            return missing(name, {});
        return **found;
    };
    const Result<std::optional<Secret>> found = nearby(name);
    if (!found || *found)
        return QtFuture::makeReadyFuture(keyFrom(found));
    return m_keychain.ask(name).then(keyFrom);
}

Result<> SecretStore::remove(const QString &name)
{
    if (const Result<> checked = checkName(name); !checked)
        return failure(checked);
    Result<> fromFiles = m_files.remove(name);
    if (m_keychain.problem().isEmpty()) {
        if (const Result<> fromKeychain = m_keychain.remove(name); !fromKeychain)
            return failure(fromKeychain);
    }
    return fromFiles;
}

SecretHome SecretStore::home(const QString &name)
{
    if (m_credentials.has(name))
        return SecretHome::SystemdCredential;
    return m_keychain.problem().isEmpty() ? SecretHome::Keychain : SecretHome::File;
}

} // namespace Kiosk
