// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keptplace.h"

#include "settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString eventSetting = u"event"_s;

// Events' numbers are never used again.
static QString gateSetting(const Event &event) { return u"entrance of event %1"_s.arg(event.id); }

Result<std::optional<Event>> KeptPlace::event()
{
    const Result<QList<Event>> events = EventCatalog(m_db).events();
    const auto settings = Settings(m_db).all();
    if (!events)
        return failure(events);
    if (!settings)
        return failure(settings);
    const qint64 kept = settings->value(eventSetting).toLongLong();
    const auto chosen = std::ranges::find(*events, kept, &Event::id);
    if (chosen != events->end())
        return *chosen;
    return events->size() == 1 ? std::optional(events->first()) : std::nullopt;
}

Result<Gate> KeptPlace::gate(const Event &event)
{
    const auto settings = Settings(m_db).all();
    if (!settings)
        return failure(settings);
    return EventCatalog(m_db).findGate(event, settings->value(gateSetting(event)));
}

Result<> KeptPlace::keepEvent(const Event &event)
{
    return Settings(m_db).set(eventSetting, QString::number(event.id));
}

Result<> KeptPlace::keepGate(const Event &event, const Gate &gate)
{
    return Settings(m_db).set(gateSetting(event), gate.name);
}

} // namespace Kiosk
