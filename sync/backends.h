// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"
#include "secret.h"

#include <functional>
#include <memory>

namespace Kiosk {

class Backend;
class Clock;

using BackendFactory = std::function<std::unique_ptr<Backend>()>;

/// Makes connections to the event's server: the one place that knows which kinds there are.
///
/// Certificates of authorities in `ca.pem` in the data folder count besides the system's. @p clock must
/// outlive what is made. Errors: Rejected (a local event has no server), Malformed (address, `ca.pem`).
[[nodiscard]] Result<BackendFactory> backendsFor(const Event &event, const Secret &key,
                                                 const QString &dataFolder, const Clock &clock);

/// Where a data folder keeps the certificates of authorities of one's own.
[[nodiscard]] QString authoritiesFile(const QString &dataFolder);

/// Name of the event's key in the SecretStore.
[[nodiscard]] QString keyNameOf(qint64 eventId);

/// Whether everybody on the way can read what is said; for a loud warning.
[[nodiscard]] bool isUnencrypted(const Event &event);

} // namespace Kiosk
