// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "syncreport.h"

#include <QObject>
#include <QTimer>

namespace Kiosk {

class Output;

/// Prints how one event's sync goes: at once when the kind of state changes, else once a second at most.
///
/// Syncs by itself both ways, or again and again the one way that was asked for.
class SyncWatch : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SyncWatch(Store &store, Event event, SyncEngine &engine, Output &out);

    void start(const SyncRound &round);

Q_SIGNALS:
    /// The store or standard output failed.
    void failed(const QString &why);

private:
    void noteStatus(const SyncStatus &status);
    void print();

    Store &m_store;
    Event m_event;
    SyncEngine &m_engine;
    Output &m_out;
    QTimer m_pace;
    QTimer m_rounds;
    SyncStatus::Kind m_kind = SyncStatus::Kind::UpToDate;
    RoundResult m_round;
    QJsonObject m_printed;
};

} // namespace Kiosk
