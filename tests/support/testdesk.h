// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkindesk.h"
#include "fakeclock.h"
#include "testevent.h"

namespace Kiosk {

/// An evening with one ticket of each sort, and a desk at its default gate.
struct TestDesk {
    TestDesk()
    {
        using namespace Qt::Literals::StringLiterals;
        store.add(
            event,
            { .code = u"AB-1"_s, .firstName = u"Zoë"_s, .lastName = u"Müller"_s, .ticketType = u"Adult"_s });
        store.add(event, { .code = u"FREE"_s, .allowedCheckIns = {}, .serverRemaining = {} });
        store.add(event, { .code = u"FIVE"_s, .allowedCheckIns = 5, .serverRemaining = 5 });
        store.add(event, { .code = u"UNPAID"_s, .paymentStatus = u"pending"_s });
        store.add(event, { .code = u"REVOKED"_s, .isRevoked = true });
        store.add(event, { .code = u"EARLY"_s, .validFrom = clock.now().addDays(1) });
        store.add(event, { .code = u"LATE"_s, .validUntil = clock.now().addDays(-1) });
        store.add(store.addEvent({ .name = u"Matinee"_s }), { .code = u"OTHER"_s });
    }

    AdmissionDecision submit(const QString &code) { return desk->submit(code, post); }
    /// Long enough after the last showing to be another one.
    AdmissionDecision submitLater(const QString &code)
    {
        clock.advance(std::chrono::seconds(10));
        return submit(code);
    }
    [[nodiscard]] qint64 rows() { return store.number(QStringLiteral("SELECT count(*) FROM check_ins")); }
    Gate addGate(Gate gate)
    {
        gate.eventId = event.id;
        return need(store.catalog().addGate(std::move(gate)));
    }
    void restart()
    {
        desk.reset();
        store.reopen();
        desk = std::make_unique<CheckInDesk>(*store, clock);
    }

    TestStore store;
    FakeClock clock;
    Event event = store.addEvent({ .name = QStringLiteral("Gala") });
    Gate main = store.mainGate(event);
    DeskPost post { .eventId = event.id, .gateId = main.id, .operatorName = QStringLiteral("Ada") };
    std::unique_ptr<CheckInDesk> desk = std::make_unique<CheckInDesk>(*store, clock);
};

} // namespace Kiosk
