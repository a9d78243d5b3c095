// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatelog.h"

#include <QLoggingCategory>

#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(gateLog, "kiosk.gate")

namespace Kiosk {

GateLog::GateLog(BackendWorker &backend)
    : QObject(&backend)
{
    connect(&backend, &BackendWorker::placeTaken, this, [this](const Place &place) {
        m_isServing = true;
        qCInfo(gateLog).noquote() << "serving event" << place.event.id << place.event.name << "at"
                                  << place.gate.name;
    });
    connect(&backend, &BackendWorker::syncChanged, this, &GateLog::noteSync);
    connect(&backend, &BackendWorker::conflictFound, this, [](const OutboxEntry &entry) {
        qCInfo(gateLog) << "the server contradicts ledger row" << entry.checkInNumber;
    });
    connect(&backend, &BackendWorker::decided, this, [](const AdmissionDecision &decision) {
        if (decision.verdict == Verdict::Error)
            qCWarning(gateLog).noquote() << "not saved:" << decision.detail;
    });
    connect(&backend, &BackendWorker::setupNeeded, this, [](const std::optional<Error> &why) {
        qCInfo(gateLog).noquote() << "no place:" << (why ? why->detail : u"no event yet"_s);
    });
    connect(&backend, &BackendWorker::problemFound, this,
            [](const Error &what) { qCWarning(gateLog).noquote() << what.detail; });
    connect(&backend, &BackendWorker::connectFailed, this,
            [](const Error &why) { qCInfo(gateLog).noquote() << "not connected:" << why.detail; });
    connect(&backend, &BackendWorker::closed, this, [this] {
        if (std::exchange(m_isServing, false))
            qCInfo(gateLog) << "store closed";
    });
}

static QLatin1StringView wordOf(SyncStatus::Kind kind)
{
    switch (kind) {
    case SyncStatus::Kind::UpToDate:
    case SyncStatus::Kind::Pulling:
    case SyncStatus::Kind::Waiting:
        return "reached"_L1; // these follow each other all day long
    case SyncStatus::Kind::Offline:
        return "offline"_L1;
    case SyncStatus::Kind::KeyRefused:
        return "key refused"_L1;
    case SyncStatus::Kind::Foreign:
        return "another server"_L1;
    case SyncStatus::Kind::Held:
        return "list held back"_L1;
    case SyncStatus::Kind::StoreFailed:
        return "store failed"_L1;
    }
    Q_UNREACHABLE();
}

void GateLog::noteSync(const SyncView &view)
{
    const QString line = u"server: %1 %2"_s.arg(wordOf(view.status.kind), view.status.detail).trimmed();
    if (view.hasServer && std::exchange(m_server, line) != line)
        qCInfo(gateLog).noquote() << line;
}

} // namespace Kiosk
