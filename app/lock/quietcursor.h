// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>
#include <QWidget>

namespace Kiosk {

/// Takes the mouse's arrow away when the mouse rests, and wherever fingers are used.
class QuietCursor : public QObject
{
    Q_OBJECT

public:
    /// Only while @p screen is what is seen; it must outlive this.
    explicit QuietCursor(const QWidget &screen, QObject *parent = nullptr);
    ~QuietCursor() override;

    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setHidden(bool isHidden);

    const QWidget &m_screen;
    QTimer m_rest;
    bool m_isHidden = false;
};

} // namespace Kiosk
