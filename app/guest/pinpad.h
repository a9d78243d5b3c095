// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "lock/pin.h"
#include "parts/textblock.h"
#include "theme/theme.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

namespace Kiosk {

class GuestButton;

/// Asks the staff for the PIN: ten keys for gloves, a dot for each digit.
class PinPad : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(const Theme &theme, QWidget *parent = nullptr);

    /// Empty; @p wait: how long no PIN is taken.
    void open(std::chrono::milliseconds wait);
    /// The PIN was wrong.
    void showRefused(std::chrono::milliseconds wait);
    /// Wipes what was typed.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setUnit(double oneU);
    [[nodiscard]] int digits() const { return m_pin.size(); }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void entered(const Kiosk::Pin &pin);
    /// Left without a PIN.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Say { Nothing, Checking, Wrong, Letters };

    [[nodiscard]] bool isOfAScanner(const QString &text);
    void type(QChar digit);
    void submit();
    void leave();
    void take(Say say);
    void tick();
    [[nodiscard]] int secondsToWait() const;
    void translate();
    void layOut();
    [[nodiscard]] QRectF keyArea() const;
    void paintDots(QPainter &painter, const QPointF &at) const;

    const Theme &m_theme;
    Pin m_pin;
    QList<GuestButton *> m_keys; ///< 1 to 9, erase, 0, done.
    GuestButton *m_back;
    TextBlock m_headline;
    TextBlock m_words;
    QTimer m_ticker;
    QDeadlineTimer m_idle;
    QDeadlineTimer m_wait;
    QDeadlineTimer m_scanner { 0 }; ///< Until then keys are a scanner's.
    Say m_say = Say::Nothing;
    bool m_isOpen = false;
    double m_unit = 1;
};

} // namespace Kiosk
