// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvcolumns.h"

#include "csvguard.h"
#include "csvreader.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

struct Title {
    QLatin1StringView title;
    Field field;
};

} // namespace

constexpr std::array titles {
    Title { "ticket_code"_L1, Field::Code },
    Title { "code"_L1, Field::Code },
    Title { "checksum"_L1, Field::Code },
    Title { "barcode"_L1, Field::Code },
    Title { "ticket"_L1, Field::Code },
    Title { "first_name"_L1, Field::FirstName },
    Title { "last_name"_L1, Field::LastName },
    Title { "name"_L1, Field::Name },
    Title { "email"_L1, Field::Email },
    Title { "e_mail"_L1, Field::Email },
    Title { "ticket_type"_L1, Field::TicketType },
    Title { "allowed_checkins"_L1, Field::AllowedCheckIns },
    Title { "payment_status"_L1, Field::PaymentStatus },
    Title { "status"_L1, Field::Status },
    Title { "valid_from"_L1, Field::ValidFrom },
    Title { "valid_until"_L1, Field::ValidUntil },
};

static Field fieldOf(const QString &title)
{
    QString key = title.toLower();
    key.replace(u' ', u'_').replace(u'-', u'_');
    const auto *found
        = std::find_if(titles.begin(), titles.end(), [&key](const Title &t) { return t.title == key; });
    return found == titles.end() ? Field::Custom : found->field;
}

static bool hasField(const QList<Column> &columns, Field field)
{
    return std::any_of(columns.begin(), columns.end(), [field](const Column &c) { return c.field == field; });
}

static QString uniqueTitle(const QList<Column> &columns, const QString &wanted)
{
    const auto isTaken = [&columns](const QString &title) {
        return std::any_of(columns.begin(), columns.end(), [&](const Column &c) { return c.title == title; });
    };
    QString title = wanted;
    for (int i = 2; isTaken(title); ++i)
        title = u"%1 %2"_s.arg(wanted, QString::number(i));
    return title;
}

// Of several columns that mean the same the first counts; the others are kept as custom fields.
Result<QList<Column>> columnsFrom(const CsvRecord &header)
{
    if (!header.problem.isEmpty())
        return failure(Error::Kind::Malformed, Error::Cause::BadLine,
                       u"line %1, the titles: %2"_s.arg(header.line).arg(header.problem),
                       QString::number(header.line));
    QList<Column> columns;
    for (const QString &field : header.fields) {
        const QString title = unguarded(field.simplified());
        const Field known = fieldOf(title);
        columns.append({ hasField(columns, known) ? Field::Custom : known,
                         uniqueTitle(columns, title.isEmpty() ? u"column"_s : title) });
    }
    if (!hasField(columns, Field::Code))
        return failure(Error::Kind::Malformed, Error::Cause::NoCodes,
                       u"no column holds the ticket codes: name one of them ticket_code"_s);
    if (hasField(columns, Field::FirstName) || hasField(columns, Field::LastName)) {
        for (Column &column : columns)
            column.field = column.field == Field::Name ? Field::Custom : column.field;
    }
    return columns;
}

} // namespace Kiosk
