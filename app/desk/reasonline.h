// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Kiosk {

/// Asks why. Hidden until ask(); Enter or the button gives the reason, Escape leaves.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(QWidget *parent = nullptr);

    /// @p question stands in the empty line, @p verb on the button.
    void ask(const QString &question, const QString &verb);
    /// As Escape does.
    void leave();

Q_SIGNALS:
    /// Never empty; the line is hidden again.
    void given(const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QLineEdit *m_reason;
    QPushButton *m_send;
};

} // namespace Kiosk
