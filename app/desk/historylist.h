// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QWidget>

namespace Kiosk {

/// The last scans, newest first: sign, time, verdict and who.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longest = 50;

    explicit HistoryList(const Theme &theme, QWidget *parent = nullptr);

    void add(const AdmissionDecision &decision);
    void setAll(const QList<AdmissionDecision> &oldestFirst);
    [[nodiscard]] const QList<AdmissionDecision> &decisions() const { return m_decisions; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double size(double units) const;
    void paintRow(QPainter &painter, const QRectF &row, const AdmissionDecision &decision) const;

    const Theme &m_theme;
    QList<AdmissionDecision> m_decisions;
};

} // namespace Kiosk
