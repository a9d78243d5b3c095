// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace Kiosk {

class GuestButton;
class TouchKeys;

/// A keypad for a ticket code: letters, digits and the dash, in keys for gloves.
class CodePad : public QWidget
{
    Q_OBJECT

public:
    explicit CodePad(const Theme &theme, QWidget *parent = nullptr);

    void open();
    void setUnit(double oneU);
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void codeTyped(const QString &code);
    /// Left without a code.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setText(const QString &text);
    void type(const QString &letters);
    void eraseLast();
    void submit();
    void translate();
    void layOut();
    [[nodiscard]] QRectF lineArea() const;

    const Theme &m_theme;
    QString m_text;
    TouchKeys *m_keys;
    GuestButton *m_back;
    QTimer m_idle;
    double m_unit = 1;
};

} // namespace Kiosk
