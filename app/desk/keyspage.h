// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deskcommands.h"
#include "theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace Kiosk {

class KeyButton;

/// Every key of the desk and what it does; a touch on a row does it.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QList<KeyButton *> &rows() const { return m_rows; }
    void takeFocus();

Q_SIGNALS:
    void commanded(Kiosk::DeskCommand command);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QGridLayout *m_grid;
    QList<KeyButton *> m_rows;
};

} // namespace Kiosk
