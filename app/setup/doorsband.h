// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doorswords.h"

#include <QWidget>

class QAbstractButton;

namespace Kiosk {

/// One sentence about all the checks on the colour that it means, and the buttons beside it.
class DoorsBand : public QWidget
{
    Q_OBJECT

public:
    explicit DoorsBand(const Theme &theme, QWidget *parent = nullptr);

    void show(const DoorsWords &words);
    void takeFocus();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void againRequested();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] double size(double units) const;
    void placeButtons();

    const Theme &m_theme;
    DoorsWords m_words;
    QAbstractButton *m_again;
    QAbstractButton *m_back;
};

} // namespace Kiosk
