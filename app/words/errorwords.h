// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

namespace Kiosk {

/// What is wrong and what to do about it, in the language that is spoken: "The disk is full: …". The English
/// detail of @p error is for the log and the command line. Any thread.
[[nodiscard]] QString errorWords(const Error &error);

} // namespace Kiosk
