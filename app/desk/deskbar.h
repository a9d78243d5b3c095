// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "gate.h"
#include "theme/status.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Kiosk {

/// The top of the desk: which event, which entrance, which way, how fresh, and the time.
class DeskBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeskBar(QWidget *parent = nullptr);

    void setEvents(const QList<Event> &events, qint64 chosen);
    void setGates(const QList<Gate> &gates, qint64 chosen);
    void setDirection(Direction direction);
    void setStatus(const QString &text, StatusKind kind);

Q_SIGNALS:
    void eventChosen(qint64 eventId);
    void gateChosen(qint64 gateId);
    void directionChosen(Kiosk::Direction direction);
    void setupChosen();
    /// The keys belong to the search line again.
    void done();

private:
    [[nodiscard]] QPushButton *makeWay(const QString &word, Direction direction);
    void tickClock();

    QComboBox *m_events;
    QComboBox *m_gates;
    QPushButton *m_in;
    QPushButton *m_out;
    QPushButton *m_setup;
    QLabel *m_status;
    QLabel *m_time;
    QTimer m_clock;
};

} // namespace Kiosk
