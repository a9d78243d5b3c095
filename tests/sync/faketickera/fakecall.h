// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakehttp.h"
#include "fakeshop.h"

#include <QString>

#include <optional>

namespace Kiosk {

/// One request, as far as WordPress and the plugin understand it.
struct FakeCall {
    /// What is asked for; from Nothing on, no function of the API.
    enum class Function {
        Credentials,
        Essentials,
        List,
        Records,
        CheckIn,
        Translation,
        Nothing, ///< A function that the plugin does not know.
        NoKey, ///< Without `api_key` the plugin leaves the request to WordPress.
        HomePage,
        NotFound,
    };

    Function function = Function::NotFound;
    bool isQueryForm = true;
    QString key = {};
    QString sentCode = {}; ///< As sent, decoded as this form decodes.
    QString code = {}; ///< After the plugin's clean-up: what it looks up.
    std::optional<QString> timestamp = {};
    qint64 pageSize = 50;
    qint64 page = 1;
    QByteArray method = {};
    QByteArray target = {};
    int number = 0; ///< Counts all requests of this server, from 1.
};

/// Reads a request to a site in @p folder ("" or "/shop").
[[nodiscard]] FakeCall readCall(const FakeRequest &request, const QString &folder, FakeRules rules);

} // namespace Kiosk
