// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deliveryresolution.h"
#include "openproblem.h"
#include "result.h"

#include <QList>

namespace Kiosk {

/// The deliveries of all events that only a person can settle, newest first. Errors: Storage.
[[nodiscard]] Result<QList<OpenProblem>> openProblems(Store &store);

/// Does with a delivery what a person chose. Errors: Rejected (it is no longer for a person), Storage.
[[nodiscard]] Result<> settleProblem(Store &store, const Clock &clock, qint64 outboxId,
                                     const Settlement &settlement);

} // namespace Kiosk
