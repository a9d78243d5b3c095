// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outboxentry.h"

namespace Kiosk {

/// A delivery that waits for a person, and whom it is about.
struct OpenProblem {
    OutboxEntry delivery = {};
    QString event = {};
    QString name = {}; ///< Full name; empty when unknown.
    QString ticketType = {};
};

} // namespace Kiosk
