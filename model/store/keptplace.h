// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "eventcatalog.h"

namespace Kiosk {

/// The event that this device serves and, for each event, the entrance at which it stands, as a person chose
/// them. Kept by name, so that an entrance that is gone or renamed is asked for and never another one.
///
/// Errors: Storage; Rejected as EventCatalog::findGate().
class KeptPlace
{
public:
    explicit KeptPlace(Database &db)
        : m_db(db)
    {
    }

    /// The chosen one, or the only one. Nothing: there is none, or nobody chose among several.
    [[nodiscard]] Result<std::optional<Event>> event();
    /// The chosen entrance; the event's first when nobody ever chose. Rejected: the chosen one is gone.
    [[nodiscard]] Result<Gate> gate(const Event &event);
    [[nodiscard]] Result<> keepEvent(const Event &event);
    [[nodiscard]] Result<> keepGate(const Event &event, const Gate &gate);

private:
    Database &m_db;
};

} // namespace Kiosk
