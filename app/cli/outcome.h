// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

namespace Kiosk {

/// Why a command ends without success: its exit status and the one line for standard error.
struct Failure {
    int status = 1; ///< 1: could not; 2: wrong usage.
    QString text = {};
};

template<typename T = void> using Outcome = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> couldNot(const QString &text)
{
    return tl::make_unexpected(Failure { 1, text });
}

[[nodiscard]] inline tl::unexpected<Failure> wrongUsage(const QString &text)
{
    return tl::make_unexpected(Failure { 2, text });
}

template<typename T> [[nodiscard]] tl::unexpected<Failure> couldNot(const Result<T> &failed)
{
    return couldNot(failed.error().detail);
}

/// Hands a failure on.
template<typename T> [[nodiscard]] tl::unexpected<Failure> same(const Outcome<T> &failed)
{
    return tl::make_unexpected(failed.error());
}

} // namespace Kiosk
