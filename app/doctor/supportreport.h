// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor.h"
#include "result.h"

namespace Kiosk {

/// What somebody needs who helps from afar, as plain text in English: versions, what the doctor found,
/// counts, how the exchange with the servers stands, settings and logs. Holds no names, codes, addresses,
/// keys or PIN.
///
/// Thread: as examine(). Errors: Storage: the store cannot be read, so nobody knows what to leave out.
[[nodiscard]] Result<QString> supportReport(const QString &folder, AskServers mode,
                                            const MediaDevices &media = mediaDevicesHere());

} // namespace Kiosk
