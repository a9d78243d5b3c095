// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deskcommands.h"

#include <QLineEdit>

namespace Kiosk {

/// The line that takes scans and searches. Its keys also move the highlight of the matches below.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

Q_SIGNALS:
    void commanded(Kiosk::DeskCommand command);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Kiosk
