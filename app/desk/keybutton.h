// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace Kiosk {

/// Words and the key that does the same: a tab of the top bar, or a row of the page of keys.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look { Tab, Row };

    KeyButton(const Theme &theme, Look look, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &key);
    /// Without the key where there is no room.
    void setBrief(bool isBrief);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] double capWidth() const;
    void paintCap(QPainter &painter, const QRectF &place) const;

    const Theme &m_theme;
    Look m_look;
    QString m_key;
    bool m_isBrief = false;
};

} // namespace Kiosk
