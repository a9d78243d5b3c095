// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketkey.h"

#include "event.h"
#include "ticketcode.h"

namespace Kiosk {

// Without regard to case, to what codeIn() drops around a code, and to whether an accent is a character of
// its own. Keys are kept in columns: another rule for a kind that there is needs a step of the layout.
static QString inAnyCase(const QString &code)
{
    return withoutNoise(code).normalized(QString::NormalizationForm_C).toCaseFolded();
}

TicketKey TicketKey::of(BackendKind backend, const QString &code)
{
    if (code.isNull())
        return {};
    switch (backend) {
    case BackendKind::Local:
    case BackendKind::Tickera: // its database compares so (tickera-api.md 4)
    case BackendKind::FastCheck:
        return TicketKey(inAnyCase(code));
    }
    Q_UNREACHABLE();
}

} // namespace Kiosk
