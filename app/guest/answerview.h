// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answertext.h"
#include "countdown.h"
#include "notetiles.h"
#include "stafftile.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace Kiosk {

class GuestButton;

/// One message over the whole screen: field, sign, words, and the time it stays as a bar at the bottom edge.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    struct Message {
        Field field = Field::Closed;
        Sign sign = Sign::OutOfOrder;
        GuestWords words;
        QString forStaff = {}; ///< On a paper tile of its own; empty: no tile.
        std::chrono::milliseconds stays = {}; ///< Zero: until something else is shown.
        QList<StaffNote> notes = {}; ///< Each on a tile.
        bool isHeld = false; ///< Until somebody says that it is done; has no time.
        bool isWaiting = false; ///< For an answer: the bar moves to and fro in place of draining.
    };

    explicit AnswerView(const Theme &theme, QWidget *parent = nullptr);

    void show(const Message &message);
    /// The same in another language; its time goes on.
    void reword(const Message &message);
    /// Nothing moves but the bar, and that by steps.
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }
    /// Takes the message away without finished().
    void stop();
    void setUnit(double oneU);
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] const TextBlock &headline() const { return m_text.headline(); }
    /// Everything fits between header and bottom edge.
    [[nodiscard]] bool fits() const;

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutNotes();
    void placeText(double sign, double gap);
    [[nodiscard]] int noteColumns() const;
    [[nodiscard]] double headlineSize() const;
    [[nodiscard]] double signSize() const;
    /// Where the message ends and tiles begin.
    [[nodiscard]] double bodyBottom() const;
    [[nodiscard]] double bodyMiddle() const;
    /// As high as the words may be.
    [[nodiscard]] double textRoom() const;
    [[nodiscard]] double signScale() const;
    void advance();
    void paintBar(QPainter &painter) const;
    [[nodiscard]] Countdown bar() const;

    const Theme &m_theme;
    Message m_message;
    AnswerText m_text;
    StaffTile m_staff;
    QRectF m_signPlace;
    QElapsedTimer m_shown;
    QTimer m_frames;
    QTimer m_end;
    NoteTiles m_notes;
    TextBlock m_notesTitle;
    QRectF m_notesPlace;
    GuestButton *m_done;
    double m_unit = 1;
    bool m_isMotionReduced = false;
};

} // namespace Kiosk
