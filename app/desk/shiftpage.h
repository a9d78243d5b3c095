// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "gate.h"
#include "settings/shift.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Kiosk {

class Clock;
class OwnWordsLine;

/// Who is at the desk, at which event and which entrance.
class ShiftPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShiftPage(const Clock &clock, QWidget *parent = nullptr);

    void setShift(const Shift &shift);
    void setEvents(const QList<Event> &events, qint64 chosen);
    void setGates(const QList<Gate> &gates, qint64 chosen);
    void takeFocus();

Q_SIGNALS:
    void begun(const QString &name);
    void ended();
    /// A scanner typed this in place of a name.
    void scanned(const QString &text);
    void eventChosen(qint64 eventId);
    void gateChosen(qint64 gateId);

private:
    [[nodiscard]] QWidget *makePerson();
    [[nodiscard]] QWidget *makePlace();
    void begin();

    QLabel *m_who = nullptr;
    OwnWordsLine *m_name;
    QPushButton *m_begin = nullptr;
    QPushButton *m_end = nullptr;
    QWidget *m_recent = nullptr;
    QList<QPushButton *> m_names;
    QComboBox *m_events = nullptr;
    QComboBox *m_gates = nullptr;
    qint64 m_event = 0; ///< That is served.
    qint64 m_gate = 0;
};

} // namespace Kiosk
