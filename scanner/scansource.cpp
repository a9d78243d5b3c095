// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scansource.h"

#include <utility>

namespace Kiosk {

ScanSource::ScanSource(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

Error ScanSource::gone(const QString &device, const QString &detail)
{
    return {
        .kind = Error::Kind::Network, .detail = detail, .cause = Error::Cause::ScannerGone, .subject = device
    };
}

void ScanSource::setState(State state, const std::optional<Error> &problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

} // namespace Kiosk
