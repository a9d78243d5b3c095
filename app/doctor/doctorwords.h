// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>

namespace Kiosk {

/// What the doctor says. The command line has no translator, so it stays English there.
class DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)

public:
    /// "see the message"
    [[nodiscard]] static QString seeTheLine() { return tr("see the message"); }
    /// "4 min"; below ten seconds with tenths. Never negative.
    [[nodiscard]] static QString length(std::chrono::milliseconds length);
    /// "70 GB"
    [[nodiscard]] static QString size(qint64 bytes);
    /// Date and time of day here, as the language writes them.
    [[nodiscard]] static QString time(const QDateTime &time);
};

} // namespace Kiosk
