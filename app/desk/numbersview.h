// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "livecounts.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace Kiosk {

class Clock;
class PacePlot;
class ShareList;

/// The event in numbers: who is in, who is inside, how fast they come, and when the rest will be in.
class NumbersView : public QWidget
{
    Q_OBJECT

public:
    NumbersView(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void show(const LiveCounts &counts);
    /// The same, as it looks @p now.
    void turnTo(const QDateTime &now);
    /// What the pace says of the guests who are still to come.
    [[nodiscard]] static QString forecastWords(const Forecast &forecast, qint64 missing);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QLayout *makeShares(QWidget *parent);
    [[nodiscard]] QLayout *makeBigNumbers(QWidget *parent);

    const Theme &m_theme;
    const Clock &m_clock;
    LiveCounts m_counts;
    QLabel *m_checkedIn = nullptr;
    QLabel *m_sold = nullptr;
    QLabel *m_inside = nullptr;
    PacePlot *m_plot = nullptr;
    QLabel *m_pace = nullptr;
    QLabel *m_forecast = nullptr;
    QBoxLayout *m_layout = nullptr;
    QBoxLayout *m_shares = nullptr;
    ShareList *m_types = nullptr;
    QLabel *m_gatesTitle = nullptr;
    ShareList *m_gates = nullptr;
    QTimer m_turn;
};

} // namespace Kiosk
