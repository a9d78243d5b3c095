// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secretstore.h"

#include <QString>

namespace Kiosk {

/// The key as it was found; where there is none, why: so that a failed comparison tells.
[[nodiscard]] inline QByteArray keyOf(const Result<Secret> &found)
{
    return found ? found->reveal() : "no key: " + found.error().detail.toUtf8();
}

/// Where a key was put, in a word; where it was not, why.
[[nodiscard]] inline QString placeOf(const Result<SecretHome> &put)
{
    using namespace Qt::Literals::StringLiterals;
    if (!put)
        return u"nowhere: "_s + put.error().detail;
    switch (*put) {
    case SecretHome::SystemdCredential:
        return u"credential"_s;
    case SecretHome::Keychain:
        return u"keychain"_s;
    case SecretHome::File:
        return u"file"_s;
    }
    return {};
}

} // namespace Kiosk
