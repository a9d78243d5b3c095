// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "scanlines.h"

#include <QList>

namespace Kiosk {

/// The last scans, newest first: sign, time, verdict, who, where and by whom.
class HistoryList : public ScanLines
{
    Q_OBJECT

public:
    static constexpr int longest = 50;

    explicit HistoryList(const Theme &theme, QWidget *parent = nullptr);

    void add(const AdmissionDecision &decision);
    void setAll(const QList<AdmissionDecision> &oldestFirst);
    [[nodiscard]] const QList<AdmissionDecision> &decisions() const { return m_decisions; }

private:
    void showLines();

    QList<AdmissionDecision> m_decisions;
};

} // namespace Kiosk
