// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"
#include "syncengine.h"

#include <QJsonObject>
#include <QStringList>

namespace Kiosk {

class Store;

/// How an event's sync stands, for one line.
struct SyncReport {
    /// What keeps it from being whole: `offline`, `key`, `conflict`, `held`, `waiting`, in this order; empty
    /// when all is well.
    QStringList states = {};
    QString event = {};
    QString detail = {}; ///< English: what is wrong and what to do; empty when all is well.
    SyncStatus status = {};
    qint64 attendees = 0;
    qint64 sold = 0;
    qint64 neverSendable
        = 0; ///< Deliveries that only a person on the site can make; no failure by themselves.

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString line() const;
    /// The states, and what to do: `offline, waiting: …`.
    [[nodiscard]] QString complaint() const;
};

/// `, 2 with a code that cannot be sent back, …`; empty where every row is as it should be.
[[nodiscard]] QString inWords(const OddRows &odd);

/// What was asked of a round and how it ended.
struct RoundResult {
    SyncRound asked = {};
    SyncEnd end = {};
    bool isBackingOff = false; ///< The server was not even asked: its back-off is not over.
};

/// Errors: the store cannot be read.
[[nodiscard]] Outcome<SyncReport> reportOf(Store &store, const Event &event, SyncEngine &engine,
                                           const RoundResult &round);
/// Without a key there is no engine.
[[nodiscard]] Outcome<SyncReport> reportWithoutKey(Store &store, const Event &event, const QString &why);

/// A warning when the clocks differ by more than a minute.
void warnOfSkew(const SyncReport &report);

} // namespace Kiosk
