// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "listsource.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Result<QString> nameOf(Database &db, qint64 eventId)
{
    Result<Rows> rows = db.select(u"SELECT name FROM events WHERE id = ?"_s, { eventId });
    if (!rows)
        return failure(rows);
    const QString name = rows->next() ? rows->text(0) : QString();
    return rows->end().map([&name] { return name; });
}

Result<> checkSource(Database &db, qint64 eventId, BackendKind backend, ListSource source)
{
    if ((backend == BackendKind::Local) == (source == ListSource::File))
        return {};
    const Result<QString> name = nameOf(db, eventId);
    if (!name)
        return failure(name);
    return failure(
        Error::Kind::Rejected,
        source == ListSource::File
            ? u"the list of '%1' comes from its server: bring it in with fastcheck sync"_s.arg(*name)
            : u"'%1' has no server to pull a list from: import a file"_s.arg(*name));
}

} // namespace Kiosk
