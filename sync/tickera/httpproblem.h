// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpanswer.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>

namespace Kiosk {

/// Whether the server answered to the end, with whatever status.
[[nodiscard]] bool isWholeAnswer(const QNetworkReply &reply);

/// Why @p reply, which is not whole, failed; whether it was sent is for the caller to say.
[[nodiscard]] HttpFailure failureOf(const QNetworkReply &reply, const QString &host,
                                    const QString &tlsProblem);
[[nodiscard]] HttpFailure timedOut(std::chrono::milliseconds limit, const QString &host);
[[nodiscard]] HttpFailure tooLarge(qint64 limit);

/// The errors in words, the first few of them.
[[nodiscard]] QString tlsProblemFrom(const QList<QSslError> &errors);

} // namespace Kiosk
