// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "gate.h"
#include "result.h"

#include <QList>

namespace Kiosk {

class Database;

/// The events of this device and their gates.
///
/// Errors: Rejected when a name is taken or nothing is found (the text names what there is); Storage.
class EventCatalog
{
public:
    explicit EventCatalog(Database &db)
        : m_db(db)
    {
    }

    /// Adds the event and its default gate `Main`; the answer holds its number.
    [[nodiscard]] Result<Event> add(Event event);
    [[nodiscard]] Result<> change(const Event &event);
    /// Removes the event with its attendees and gates. The ledger stays.
    [[nodiscard]] Result<> remove(qint64 eventId);
    [[nodiscard]] Result<QList<Event>> events();
    [[nodiscard]] Result<Event> event(qint64 eventId);
    /// By exact name, else by number.
    [[nodiscard]] Result<Event> find(const QString &nameOrNumber);

    [[nodiscard]] Result<Gate> addGate(Gate gate);
    [[nodiscard]] Result<> changeGate(const Gate &gate);
    /// In the order they were added: the first is the default.
    [[nodiscard]] Result<QList<Gate>> gates(qint64 eventId);
    [[nodiscard]] Result<Gate> gate(qint64 gateId);
    /// By exact name; without a name the default gate.
    [[nodiscard]] Result<Gate> findGate(const Event &event, const QString &name);

private:
    Database &m_db;
};

} // namespace Kiosk
