// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "outcome.h"
#include "secret.h"

namespace Kiosk {

class Store;

/// The key on the first line of standard input; a terminal does not show what is typed.
[[nodiscard]] Outcome<Secret> keyFromInput();

/// Adds the event that lives on a server: asks there first, keeps the key. Takes as long as the server does.
[[nodiscard]] Outcome<Event> enrol(Store &store, const Event &draft, const Secret &key);

/// Keeps another key for the event. One that the server refuses is not taken; when nobody can tell, it is,
/// with a warning.
[[nodiscard]] Outcome<> replaceKey(Store &store, const Event &event, const Secret &key);

/// Removes the key of an event that is gone; what stays behind is told as a warning.
void forgetKey(Store &store, const Event &event);

/// Warns loudly when everybody on the way can read what is said.
void warnIfUnencrypted(const Event &event);

} // namespace Kiosk
