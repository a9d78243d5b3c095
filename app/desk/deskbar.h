// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deskcommands.h"
#include "gate.h"
#include "settings/shift.h"
#include "theme/status.h"
#include "theme/theme.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace Kiosk {

class Clock;
class KeyButton;
class PlaceButton;

/// The top of the desk: which event and entrance, the pages, which way, how fresh, who is there, and the
/// time.
class DeskBar : public QWidget
{
    Q_OBJECT

public:
    DeskBar(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setPlace(const QString &event, const QString &gate);
    /// Which way is served. Until it is told, none is shown.
    void setDirection(Direction direction);
    /// Asks for the other way.
    void toggleDirection();
    void setStatus(const QString &text, StatusKind kind);
    void setShift(const Shift &shift);
    /// The tab of the page that is open; none when it has none.
    void setPage(DeskCommand page);
    /// Leaves out, what matters least first, what a window of @p width has no room for. Everything stays on
    /// one line; what is cut short here stands whole on the pages behind F4 and F7.
    void arrange(int width);

Q_SIGNALS:
    void commanded(Kiosk::DeskCommand command);
    /// A wish: setDirection() tells what came of it.
    void directionChosen(Kiosk::Direction direction);
    /// The keys belong to the search line again.
    void done();

private:
    [[nodiscard]] QPushButton *makeWay(const QString &word, Direction direction);
    void showDirection();
    void askFor(Direction direction);
    void addTab(DeskCommand page, const QString &words);
    void showShift();
    [[nodiscard]] int placeWidth() const;
    [[nodiscard]] int statusWidth() const;
    [[nodiscard]] int neededWidth() const;
    void shareOut(int spare);
    void leaveOut(int step);
    void tickClock();

    const Theme &m_theme;
    const Clock &m_clock;
    PlaceButton *m_place;
    QHash<DeskCommand, KeyButton *> m_tabs;
    std::optional<Direction> m_direction;
    QPushButton *m_in;
    QPushButton *m_out;
    QLabel *m_status;
    QPushButton *m_shift;
    QLabel *m_time;
    Shift m_who;
    bool m_isBrief = false;
    QString m_words; ///< The whole status.
    double m_placeRoom = 0; ///< In rem, as m_statusRoom: what they get at least, if they need it.
    double m_statusRoom = 0;
    QTimer m_second;
};

} // namespace Kiosk
