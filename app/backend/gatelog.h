// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"

namespace Kiosk {

/// Reports what happens at a gate, but nobody's ticket, for whoever looks into the log when something went
/// wrong.
///
/// Thread: the backend thread.
class GateLog : public QObject
{
    Q_OBJECT

public:
    /// A child of @p backend, which moves with it.
    explicit GateLog(BackendWorker &backend);

private:
    void noteSync(const SyncView &view);

    bool m_isServing = false;
    QString m_server; ///< What was noted of it last.
};

} // namespace Kiosk
