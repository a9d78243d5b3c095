// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncstate.h"

#include "store/syncnotes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QJsonValue toJson(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toMSecsSinceEpoch()) : QJsonValue();
}

static std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

static QJsonObject toJson(const OddRows &odd)
{
    return { { u"unsendable"_s, odd.unsendable },
             { u"unusable"_s, odd.unusable },
             { u"doubled"_s, odd.doubled } };
}

static OddRows oddRowsFrom(const QJsonObject &json)
{
    return { .unsendable = json[u"unsendable"].toInteger(),
             .unusable = json[u"unusable"].toInteger(),
             .doubled = json[u"doubled"].toInteger() };
}

static QJsonObject toJson(const PullProgress &progress)
{
    return { { u"pull"_s, progress.pull },
             { u"started_at"_s, toJson(progress.startedAt) },
             { u"next_page"_s, progress.nextPage },
             { u"page_size"_s, progress.pageSize },
             { u"sold_before"_s, progress.soldBefore },
             { u"rows"_s, progress.rows },
             { u"seen"_s, progress.seen },
             { u"first_page"_s, progress.firstPage },
             { u"last_page"_s, progress.lastPage },
             { u"repeats"_s, progress.repeats },
             { u"odd"_s, toJson(progress.odd) } };
}

static std::optional<PullProgress> progressFrom(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return PullProgress { .pull = json[u"pull"].toInteger(),
                          .startedAt = timeFrom(json[u"started_at"]),
                          .nextPage = json[u"next_page"].toInt(1),
                          .pageSize = json[u"page_size"].toInt(),
                          .soldBefore = json[u"sold_before"].toInteger(),
                          .rows = json[u"rows"].toInteger(),
                          .seen = json[u"seen"].toInteger(),
                          .firstPage = json[u"first_page"].toString(),
                          .lastPage = json[u"last_page"].toString(),
                          .repeats = json[u"repeats"].toString(),
                          .odd = oddRowsFrom(json[u"odd"].toObject()) };
}

static QJsonObject toJson(const SyncState &state)
{
    QJsonObject json { { u"last_pull"_s, state.lastPull },
                       { u"consistent_pull"_s, state.consistentPull },
                       { u"consistent_at"_s, toJson(state.consistentAt) },
                       { u"repeats"_s, state.repeats },
                       { u"odd"_s, toJson(state.odd) },
                       { u"held_since"_s, state.heldSince },
                       { u"held_count"_s, state.heldCount },
                       { u"key_refused"_s, state.isKeyRefused },
                       { u"old_rules"_s, state.hasOldRules },
                       { u"reached_at"_s, toJson(state.reachedAt) },
                       { u"sold"_s, state.sold },
                       { u"checked_in"_s, state.checkedIn },
                       { u"starts_at_text"_s, state.startsAtText },
                       { u"failures"_s, state.health.failures },
                       { u"retry_at"_s, toJson(state.health.retryAt) },
                       { u"failing_since"_s, toJson(state.health.failingSince) },
                       { u"problem"_s, state.problem } };
    if (state.progress)
        json.insert(u"progress"_s, toJson(*state.progress));
    return json;
}

static SyncState stateFrom(const QJsonObject &json)
{
    return { .lastPull = json[u"last_pull"].toInteger(),
             .consistentPull = json[u"consistent_pull"].toInteger(),
             .consistentAt = timeFrom(json[u"consistent_at"]),
             .progress = progressFrom(json[u"progress"].toObject()),
             .repeats = json[u"repeats"].toString(),
             .odd = oddRowsFrom(json[u"odd"].toObject()),
             .heldSince = json[u"held_since"].toInteger(),
             .heldCount = json[u"held_count"].toInteger(),
             .isKeyRefused = json[u"key_refused"].toBool(),
             .hasOldRules = json[u"old_rules"].toBool(),
             .reachedAt = timeFrom(json[u"reached_at"]),
             .sold = json[u"sold"].toInteger(),
             .checkedIn = json[u"checked_in"].toInteger(),
             .startsAtText = json[u"starts_at_text"].toString(),
             .health = { .failures = json[u"failures"].toInt(),
                         .retryAt = timeFrom(json[u"retry_at"]),
                         .failingSince = timeFrom(json[u"failing_since"]) },
             .problem = json[u"problem"].toString() };
}

SyncState movedBy(qint64 milliseconds, SyncState state)
{
    for (std::optional<QDateTime> *time :
         { &state.consistentAt, &state.reachedAt, &state.health.retryAt, &state.health.failingSince }) {
        if (*time)
            *time = (*time)->addMSecs(milliseconds);
    }
    if (state.progress && state.progress->startedAt)
        state.progress->startedAt = state.progress->startedAt->addMSecs(milliseconds);
    if (state.skew)
        *state.skew -= milliseconds;
    return state;
}

// The skew has columns of its own: whoever queues a delivery notes it there, too.
Result<SyncState> loadSyncState(Database &db, qint64 eventId)
{
    return loadSyncNotes(db, eventId).map([](const SyncNotes &notes) {
        SyncState state = stateFrom(QJsonDocument::fromJson(notes.notes.toUtf8()).object());
        if (notes.skew)
            state.skew = notes.skew;
        state.clock = notes.clock;
        return state;
    });
}

Result<> saveSyncState(Database &db, qint64 eventId, const SyncState &state)
{
    const QByteArray json = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
    return saveSyncNotes(db, eventId,
                         { .notes = QString::fromUtf8(json),
                           .lastPull = state.lastPull,
                           .pulledAt = state.consistentAt,
                           .sold = state.sold,
                           .checkedIn = state.checkedIn,
                           .skew = state.skew,
                           .clock = state.clock });
}

} // namespace Kiosk
