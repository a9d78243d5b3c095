// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "outcome.h"

#include <QJsonObject>

namespace Kiosk {

class Database;
class Output;

/// The event as a line for people.
[[nodiscard]] QString lineFor(const Event &event);

/// The event on one line: for an event with a server, JSON also tells of the server.
[[nodiscard]] Outcome<> printEvent(Database &db, const Event &event, const QString &text, Output &out);

} // namespace Kiosk
