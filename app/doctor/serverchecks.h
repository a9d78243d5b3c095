// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor.h"

namespace Kiosk {

class Store;

/// Where keys go, and how each event does, with its server where it has one. Asks the servers when @p mode
/// says so.
[[nodiscard]] QList<Finding> lookAtEvents(Store &store, AskServers mode);

} // namespace Kiosk
