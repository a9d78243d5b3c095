// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace Kiosk {

/// What a web server answered, whole and unpacked, but not yet understood.
struct HttpAnswer {
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};
    QUrl asked = {}; ///< Holds the key: never for people, see shownAddress().
    QUrl redirect = {}; ///< Where a 3xx answer leads, absolute; never followed.
    bool isFromWordPress = false; ///< A header says so; its absence says nothing.
    std::optional<std::chrono::seconds> retryAfter = {};
};

/// Why no whole answer came.
struct HttpFailure {
    enum class Reason {
        NoSuchHost,
        Refused,
        Unreachable,
        Tls,
        Proxy,
        TimedOut,
        Cut, ///< The connection ended before the answer did.
        TooLarge,
    };
    Reason reason = Reason::Cut;
    QString detail = {}; ///< English, one line: what is wrong and what to do; without the key.
    bool isSurelyNotSent = false; ///< Not a byte of the request left this computer.
};

using HttpOutcome = tl::expected<HttpAnswer, HttpFailure>;

/// Scheme, host, port and path: an address without the query, which holds the key.
[[nodiscard]] inline QString shownAddress(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Kiosk
