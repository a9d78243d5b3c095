// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace Kiosk {

struct CsvRecord;

/// What a column of an attendee list means.
enum class Field {
    Code,
    FirstName,
    LastName,
    Name,
    Email,
    TicketType,
    AllowedCheckIns,
    PaymentStatus,
    Status,
    ValidFrom,
    ValidUntil,
    Custom,
};

struct Column {
    Field field = Field::Custom;
    QString title;
};

/// Recognises the columns by their titles, leniently.
///
/// Errors: Error::Kind::Malformed when no column holds codes, or the titles are no CSV.
[[nodiscard]] Result<QList<Column>> columnsFrom(const CsvRecord &header);

} // namespace Kiosk
