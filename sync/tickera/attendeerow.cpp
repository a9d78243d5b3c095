// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeerow.h"

#include "jsonbody.h"
#include "plaintext.h"
#include "ticketcode.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestName = 500;
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestValue = 2000;
constexpr qsizetype mostFields = 60;
constexpr qint64 fewestUnlimited = 90'000; ///< Unlimited is 99999 less every use so far.

using Fields = QList<QPair<QString, QString>>;

static Fields fieldsFrom(const QJsonValue &pairs)
{
    Fields fields;
    const QJsonArray list = pairs.toArray();
    for (const QJsonValueConstRef pair : list) {
        if (fields.size() == mostFields)
            break;
        fields.append({ plainTextFrom(lenientText(pair[0]), longestTitle),
                        plainTextFrom(lenientText(pair[1]), longestValue) });
    }
    return fields;
}

static bool isEmailAt(const Fields &fields, qsizetype at)
{
    const QString value = fields.value(at).second;
    return value.indexOf(u'@') > 0 && !value.contains(u' ') && !value.endsWith(u'@');
}

namespace {

// Titles are translated, so fields are told apart by their place: ticket type, event (not in 2015), buyer's
// name, buyer's e-mail, attendee's e-mail if there is one, then what add-ons ask for.
struct FieldPlaces {
    qsizetype buyerName = 1;
    qsizetype buyerEmail = 2;
    qsizetype attendeeEmail = -1;
};

} // namespace

static FieldPlaces placesIn(const Fields &fields, bool isOldServer)
{
    const bool hasEvent = isEmailAt(fields, 3) || (!isEmailAt(fields, 2) && !isOldServer);
    FieldPlaces places { .buyerName = hasEvent ? 2 : 1, .buyerEmail = hasEvent ? 3 : 2 };
    if (isEmailAt(fields, places.buyerEmail + 1))
        places.attendeeEmail = places.buyerEmail + 1;
    // 2015 without event: an add-on's e-mail field behind the buyer's makes the fourth place look like the
    // buyer's.
    if (isOldServer && hasEvent && isEmailAt(fields, 2))
        places = { .buyerName = 1, .buyerEmail = 2 };
    return places;
}

static void takeFields(Attendee &attendee, const Fields &fields, bool isOldServer)
{
    attendee.ticketType = fields.value(0).second;
    const FieldPlaces places = placesIn(fields, isOldServer);
    const bool hasOwnEmail = places.attendeeEmail >= 0;
    attendee.email = fields.value(hasOwnEmail ? places.attendeeEmail : places.buyerEmail).second;
    for (qsizetype i = 1; i < fields.size(); ++i) {
        const QString &value = fields[i].second;
        const bool isKnown = i == places.attendeeEmail || (i == places.buyerEmail && value == attendee.email)
            || (i == places.buyerName && value == attendee.fullName());
        if (!isKnown && !value.isEmpty())
            attendee.customFields.append(fields[i]);
    }
}

/// @p left is "what remains now"; the quota itself is never told.
static std::optional<int> usesFrom(qint64 left)
{
    if (left >= fewestUnlimited)
        return std::nullopt;
    return static_cast<int>(std::max<qint64>(left, 0));
}

/// A number, but not one of entries: guessing would turn guests away, or let too many in.
static bool isUncountable(const QJsonValue &value)
{
    return value.isString() && !isQuoted(value) && !lenientNumber(value);
}

std::optional<Attendee> attendeeFromRow(const QJsonObject &row)
{
    Attendee attendee;
    attendee.code = lenientText(row["checksum"_L1]);
    // Half a character would be stored as another one: another ticket.
    if (codeIn(attendee.code).isEmpty() || !attendee.code.isValidUtf16()
        || isRoundedNumber(row["checksum"_L1]) || isUncountable(row["allowed_checkins"_L1]))
        return std::nullopt;
    attendee.firstName = plainTextFrom(lenientText(row["buyer_first"_L1]), longestName);
    attendee.lastName = plainTextFrom(lenientText(row["buyer_last"_L1]), longestName);
    attendee.paymentStatus = u"completed"_s; // only paid tickets are on the list
    takeFields(attendee, fieldsFrom(row["custom_fields"_L1]), !row.contains("allowed_checkins"_L1));

    const std::optional<qint64> left = lenientNumber(row["allowed_checkins"_L1]);
    // Servers of 2015 keep the quota to themselves: the safe guess is one use, taken when any record exists.
    const bool isUntouched = lenientText(row["date_checked"_L1]).trimmed().isEmpty();
    attendee.serverRemaining = left ? usesFrom(*left) : std::optional(isUntouched ? 1 : 0);
    attendee.allowedCheckIns = attendee.serverRemaining;
    return attendee;
}

} // namespace Kiosk
