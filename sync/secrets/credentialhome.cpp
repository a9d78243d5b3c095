// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "credentialhome.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QString CredentialHome::credentialOf(const QString &name) { return u"fastcheck-"_s + name; }

bool CredentialHome::has(const QString &name) const
{
    return !m_folder.isEmpty() && QFile::exists(pathOf(name));
}

Result<std::optional<Secret>> CredentialHome::read(const QString &name) const
{
    if (!has(name))
        return std::nullopt;
    const auto refused = [&](const QString &why) {
        return failure(Error::Kind::Auth, Error::Cause::KeyFromService,
                       u"the systemd credential %1 cannot be used: %2"_s.arg(credentialOf(name), why),
                       credentialOf(name));
    };
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    const Result<Secret> secret = Secret::from(file.read(Secret::maximumSize + 3)); // too long shows
    if (file.error() != QFileDevice::NoError)
        return refused(file.errorString());
    if (!secret)
        return refused(secret.error().detail);
    return *secret;
}

QString CredentialHome::pathOf(const QString &name) const
{
    return u"%1/%2"_s.arg(m_folder, credentialOf(name));
}

} // namespace Kiosk
