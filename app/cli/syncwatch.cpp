// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncwatch.h"

#include "output.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(watchLog, "kiosk.watch")

namespace Kiosk {

SyncWatch::SyncWatch(Store &store, Event event, SyncEngine &engine, Output &out)
    : m_store(store)
    , m_event(std::move(event))
    , m_engine(engine)
    , m_out(out)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(1s);
    connect(&m_pace, &QTimer::timeout, this, &SyncWatch::print);
    connect(&m_engine, &SyncEngine::statusChanged, this, &SyncWatch::noteStatus);
}

void SyncWatch::start(const SyncRound &round)
{
    m_round.asked = round;
    print();
    if (round.push && round.pull)
        return m_engine.start();
    m_rounds.setInterval(round.push ? 2s : 60s);
    connect(&m_rounds, &QTimer::timeout, &m_engine, [this] { m_engine.run(m_round.asked); });
    connect(&m_engine, &SyncEngine::roundFinished, this, [this](const SyncEnd &) { print(); });
    m_rounds.start();
    m_engine.run(round);
}

static SyncEnd::Kind endOf(SyncStatus::Kind kind)
{
    switch (kind) {
    case SyncStatus::Kind::Offline:
        return SyncEnd::Kind::Offline;
    case SyncStatus::Kind::KeyRefused:
        return SyncEnd::Kind::KeyRefused;
    case SyncStatus::Kind::Foreign:
        return SyncEnd::Kind::Foreign;
    case SyncStatus::Kind::StoreFailed:
        return SyncEnd::Kind::StoreFailed;
    case SyncStatus::Kind::UpToDate:
    case SyncStatus::Kind::Pulling:
    case SyncStatus::Kind::Waiting:
    case SyncStatus::Kind::Held:
        return SyncEnd::Kind::Done;
    }
    Q_UNREACHABLE();
}

void SyncWatch::noteStatus(const SyncStatus &status)
{
    if (status.kind != m_kind)
        return print();
    if (!m_pace.isActive())
        m_pace.start();
}

void SyncWatch::print()
{
    const SyncStatus status = m_engine.status();
    m_kind = status.kind;
    m_round.end = { endOf(status.kind), status.detail };
    const Outcome<SyncReport> report = reportOf(m_store, m_event, m_engine, m_round);
    if (!report)
        return Q_EMIT failed(report.error().text);
    const QJsonObject json = report->json();
    if (json == m_printed)
        return;
    m_printed = json;
    const QString line
        = report->states.isEmpty() ? report->line() : report->line() + u"; "_s + report->detail;
    m_out.print(json, line);
    qCInfo(watchLog).noquote() << line;
    if (const Outcome<> state = m_out.state(); !state)
        Q_EMIT failed(state.error().text);
}

} // namespace Kiosk
