// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

#include <utility>

namespace Kiosk {

/// Between the button's edge and the words, in rem.
inline constexpr double placeInset = 0.5;

/// A button that is no wider, in rem, has room for the entrance alone.
inline constexpr double briefPlace = 6;

/// Event and entrance at the top of the desk. Each ends in an ellipsis where there is no room for it; the
/// page behind has them whole.
class PlaceButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlaceButton(const Theme &theme, QWidget *parent = nullptr);

    void setPlace(const QString &event, const QString &gate);
    /// What is seen of them in a button of @p width.
    [[nodiscard]] std::pair<QString, QString> shownIn(int width) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont eventFont() const;
    [[nodiscard]] QFont gateFont() const;
    [[nodiscard]] double gap() const;
    [[nodiscard]] double inset() const;

    const Theme &m_theme;
    QString m_event;
    QString m_gate;
};

} // namespace Kiosk
