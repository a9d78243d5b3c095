// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deskcommands.h"

#include <QLineEdit>

class QLabel;

namespace Kiosk {

/// The line that takes scans and searches. Its keys also move the highlight of the matches below.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    /// How many matches there are, at the end of the line.
    void setCount(const QString &words);

Q_SIGNALS:
    void commanded(Kiosk::DeskCommand command);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    QLabel *m_count;
};

} // namespace Kiosk
