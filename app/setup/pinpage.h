// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Kiosk {

/// The number that opens a locked kiosk.
class PinPage : public QWidget
{
    Q_OBJECT

public:
    explicit PinPage(QWidget *parent = nullptr);

    void showPin(bool isSet);
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// Typed twice alike; 4 to 12 digits.
    void pinChosen(const Kiosk::Secret &pin);
    void pinRemoved();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLineEdit *makeLine(const QString &name);
    void choose();

    QLabel *m_state;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QPushButton *m_set;
    QPushButton *m_remove;
    QLabel *m_problem;
};

} // namespace Kiosk
