// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "outbox.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<> Outbox::queue(BackendKind backend, const CheckIn &checkIn)
{
    if (backend == BackendKind::Local || checkIn.entries == 0)
        return {};
    return m_db.run(u"INSERT INTO outbox (check_in, event_id, code) VALUES (?, ?, ?)"_s,
                    { checkIn.number, checkIn.eventId, checkIn.code });
}

Result<qint64> Outbox::waiting(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM outbox WHERE event_id = ? AND state <> 'confirmed'"_s,
                       { eventId });
}

Result<qint64> Outbox::conflicts(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM outbox WHERE event_id = ? AND state = 'conflict'"_s,
                       { eventId });
}

Result<QString> Outbox::stateOf(qint64 checkInNumber)
{
    Result<Rows> rows = m_db.select(u"SELECT state FROM outbox WHERE check_in = ?"_s, { checkInNumber });
    if (!rows)
        return failure(rows);
    const QString state = rows->next() ? rows->text(0) : QString();
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return state;
}

} // namespace Kiosk
