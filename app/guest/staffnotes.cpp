// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "staffnotes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static bool isNamed(const QStringList &names, const QString &what)
{
    return std::ranges::any_of(names, [key = what.trimmed()](const QString &name) {
        return !key.isEmpty() && name.trimmed().compare(key, Qt::CaseInsensitive) == 0;
    });
}

static QString iconFor(const QString &words)
{
    const auto has = [&words](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); };
    if (has("wheelchair"_L1) || has("access"_L1))
        return u"wheelchair"_s;
    return has("band"_L1) ? u"wristband"_s : u"person"_s;
}

QList<StaffNote> staffNotes(const AdmissionDecision &decision, const QStringList &names)
{
    QList<StaffNote> notes;
    if (decision.ticketType && isNamed(names, *decision.ticketType))
        notes.append({ u"ticket"_s, {}, decision.ticketType->simplified() });
    for (const auto &[title, value] : decision.customFields) {
        const QString text = value.simplified();
        if (isNamed(names, title) && !text.isEmpty())
            notes.append({ iconFor(title + u' ' + text), title.simplified(), text });
    }
    return notes;
}

} // namespace Kiosk
