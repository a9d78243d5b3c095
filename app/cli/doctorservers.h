// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

#include <QList>

namespace Kiosk {

class Store;

enum class AskServers { Yes, No };

/// Where keys go, and how each event's server does. Asks the servers when @p mode says so.
[[nodiscard]] QList<Finding> lookAtServers(Store &store, AskServers mode);

} // namespace Kiosk
