// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickeraparser.h"

#include "answerproblem.h"
#include "attendeerow.h"
#include "event.h"
#include "jsonbody.h"
#include "plaintext.h"
#include "sendablecode.h"
#include "ticketkey.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestPlace = 300;
constexpr qsizetype longestTime = 200;

namespace {

struct Document {
    Result<QJsonValue> json;
    AnswerTraits traits = {};
};

} // namespace

static bool isLabelledJson(const HttpAnswer &answer) { return answer.contentType.toLower().contains("json"); }

static bool isNothing(const HttpAnswer &answer)
{
    return answer.status == 200 && withoutMarks(answer.body).isEmpty();
}

static Document documentFrom(const HttpAnswer &answer)
{
    const AnswerTraits traits { .isKeyInDoubt = isNothing(answer) };
    JsonBody body;
    if (answer.status == 200)
        body = jsonBodyFrom(answer.body);
    // Warnings printed too early push the label aside (the headers are gone by then): noise excuses its
    // absence.
    if (body.state != JsonBody::State::Whole || !(isLabelledJson(answer) || body.isNoisy))
        return { tl::make_unexpected(problemOf(answer)), traits };
    return { body.value, { .isKeyInDoubt = traits.isKeyInDoubt, .isNoisy = body.isNoisy } };
}

/// Real booleans are the mark of 2015, strings that of today.
static std::optional<bool> isOldBy(const QJsonValue &flag)
{
    if (flag.isBool())
        return true;
    return isQuoted(flag) ? std::optional(false) : std::nullopt;
}

static tl::unexpected<Error> foreign(const QString &what)
{
    return failure(
        Error::Kind::Malformed, Error::Cause::NotTickera,
        u"The answer is JSON, but %1: correct the site's address, or update the plugin"_s.arg(what));
}

Parsed<void> keyCheckFrom(const HttpAnswer &answer)
{
    const Document document = documentFrom(answer);
    if (!document.json)
        return { failure(document.json), document.traits };
    const QJsonValue pass = (*document.json)["pass"_L1];
    const std::optional<bool> isGood = lenientBool(pass);
    if (pass.isUndefined() || !isGood)
        return { foreign(u"it says nothing of a key"_s), document.traits };
    AnswerTraits traits = document.traits;
    if (*isGood) {
        traits.isOldServer = isOldBy(pass);
        return { {}, traits };
    }
    return { failure(Error::Kind::Auth, Error::Cause::KeyRefused,
                     u"The server does not take the key: copy it again from Tickera, API Access"_s),
             traits };
}

/// Keys for several events name none: a translated "Multiple Events" and "N/A" for place and time.
static bool coversSeveralEvents(const QJsonObject &essentials)
{
    const QString place = lenientText(essentials["event_location"_L1]);
    return place.size() <= 4 && place.contains(u'/')
        && place == lenientText(essentials["event_date_time"_L1]);
}

Parsed<ServerEvent> serverEventFrom(const HttpAnswer &answer)
{
    const Document document = documentFrom(answer);
    if (!document.json)
        return { failure(document.json), document.traits };
    const QJsonObject essentials = document.json->toObject();
    const std::optional<qint64> sold = lenientNumber(essentials["sold_tickets"_L1]);
    const std::optional<qint64> checkedIn = lenientNumber(essentials["checked_tickets"_L1]);
    if (!sold || !checkedIn)
        return { foreign(u"it counts no tickets"_s), document.traits };
    if (*sold < 0 || *checkedIn < 0)
        return { foreign(u"it counts fewer than no tickets"_s), document.traits };

    ServerEvent event { .sold = *sold, .checkedIn = *checkedIn };
    if (!coversSeveralEvents(essentials)) {
        const auto text = [&essentials](QLatin1String name) {
            return plainTextFrom(lenientText(essentials[name]), longestPlace);
        };
        event.name = text("event_name"_L1);
        event.location = text("event_location"_L1);
        // A key for all events has neither name nor place, and the present moment for a time.
        if (!event.name.isEmpty())
            event.startsAtText = text("event_date_time"_L1);
    }
    AnswerTraits traits = document.traits;
    traits.isOldServer = isOldBy(essentials["pass"_L1]);
    return { event, traits };
}

// What changes when the ticket is used is no part of it.
static void addTo(QCryptographicHash &digest, const QJsonObject &row)
{
    for (const auto name : { "checksum"_L1, "buyer_first"_L1, "buyer_last"_L1, "payment_date"_L1 }) {
        digest.addData(lenientText(row[name]).toUtf8());
        digest.addData(QByteArrayView("\n"));
    }
}

/// Takes up one row of a page; a code that stands there twice belongs to the newer ticket, which comes first.
static void addRow(AttendeePage &page, QSet<TicketKey> &known, const QJsonObject &row)
{
    ++page.listed;
    const std::optional<Attendee> attendee = attendeeFromRow(row);
    if (!attendee) {
        ++page.unusable;
        return;
    }
    if (!whyNotSendable(attendee->code).isEmpty())
        ++page.unsendable;
    const TicketKey key = TicketKey::of(BackendKind::Tickera, attendee->code);
    if (known.contains(key))
        return;
    known.insert(key);
    page.attendees.append(*attendee);
}

Parsed<AttendeePage> attendeePageFrom(const HttpAnswer &answer)
{
    const Document document = documentFrom(answer);
    if (!document.json)
        return { failure(document.json), document.traits };
    AnswerTraits traits = document.traits;
    AttendeePage page;
    QSet<TicketKey> known;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QJsonValue additional = QJsonValue::Undefined;
    const QJsonArray elements = document.json->toArray();
    for (const QJsonValueConstRef element : elements) {
        if (const QJsonValue row = element["data"_L1]; !row.isUndefined()) {
            addRow(page, known, row.toObject());
            addTo(digest, row.toObject());
            traits.isOldServer = !row.toObject().contains("allowed_checkins"_L1);
        } else {
            additional = element["additional"_L1];
        }
    }
    page.digest = digest.result().toHex();
    // An empty list would strike every ticket off: nothing but the plugin's own closing entry makes a list.
    if (!additional.isObject())
        return { foreign(u"it is no list of tickets"_s), traits };
    const std::optional<qint64> count = lenientNumber(additional["results_count"_L1]);
    if (count && *count != page.listed) {
        return {
            failure(Error::Kind::Network, Error::Cause::ListCut,
                    u"The list came incomplete (%1 of %2 tickets): try again"_s.arg(page.listed).arg(*count)),
            traits
        };
    }
    return { page, traits };
}

static bool isPass(const QJsonValue &status)
{
    return lenientText(status).trimmed().compare("pass"_L1, Qt::CaseInsensitive) == 0;
}

Parsed<QList<CheckInRecord>> checkInRecordsFrom(const HttpAnswer &answer)
{
    const Document document = documentFrom(answer);
    if (!document.json)
        return { failure(document.json), document.traits };
    if (!document.json->isArray())
        return { foreign(u"it is no list of check-ins"_s), document.traits };
    QList<CheckInRecord> records;
    const QJsonArray elements = document.json->toArray();
    for (const QJsonValueConstRef element : elements) {
        const QJsonObject record = element["data"_L1].toObject();
        // A record missed here could admit a guest twice: better none of the answer than a part of it.
        if (!isQuoted(record["status"_L1]))
            return { foreign(u"it is no list of check-ins"_s), document.traits };
        records.append({ .isPass = isPass(record["status"_L1]),
                         .at = plainTextFrom(lenientText(record["date_checked"_L1]), longestTime) });
    }
    return { records, document.traits };
}

} // namespace Kiosk
