// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <utility>

namespace Kiosk {

/// Why something could not be done, sorted by what the caller has to do about it.
struct Error {
    enum class Kind {
        Storage, ///< The local database failed: admit nobody, show the service screen.
        Network, ///< No usable answer: keep the work, retry later.
        Rejected, ///< Understood and refused: never retry unchanged, tell a person.
        Auth, ///< The device is no longer trusted: stop syncing, keep scanning.
        Malformed, ///< The input does not parse: report it, change nothing.
    };
    Kind kind = Kind::Storage;
    QString detail = {}; ///< English, one line: what is wrong and what to do. Never holds a secret.
    std::optional<std::chrono::seconds> retryAfter = {}; ///< Network: when the server named a time.
};

template<typename T = void> using Result = tl::expected<T, Error>;

/// Shorthand for the failing branch: `return failure(Error::Kind::Storage, u"…"_s);`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return tl::make_unexpected(Error { .kind = kind, .detail = std::move(detail) });
}

/// Hands the error of another result on.
template<typename T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::make_unexpected(failed.error());
}

} // namespace Kiosk
