// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "localevent.h"

#include "store/csvimport.h"
#include "store/eventcatalog.h"
#include "store/store.h"

#include <QTimeZone>

namespace Kiosk {

Result<Event> addLocalEvent(Store &store, const QString &name, const QString &organisation,
                            const QString &csvFile)
{
    EventCatalog catalog(store.database());
    const Result<Event> event
        = catalog.add({ .name = name,
                        .organisation = organisation,
                        .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()) });
    if (!event)
        return event;
    if (const auto imported = importAttendees(store.database(), *event, csvFile); !imported) {
        static_cast<void>(catalog.remove(event->id)); // an event without its list is no use to anybody
        return failure(imported);
    }
    return event;
}

} // namespace Kiosk
