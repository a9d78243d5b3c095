// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace Kiosk {

/// One of several answers to a question: icon, title, one sentence, and a mark when it is chosen.
class ChoiceTile : public QAbstractButton
{
    Q_OBJECT

public:
    struct Face {
        QString icon;
        QString title;
        QString sentence;
    };
    ChoiceTile(const Theme &theme, const Face &face, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double size(double units) const;
    void paintMark(QPainter &painter, const QRectF &place) const;

    const Theme &m_theme;
    Face m_face;
};

} // namespace Kiosk
