// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QWidget>

namespace Kiosk {

/// So many of so many, a row each, with a bar.
class ShareList : public QWidget
{
    Q_OBJECT

public:
    struct Share {
        QString name = {};
        qint64 part = 0;
        qint64 whole = 0; ///< 0: nobody knows, no bar.

        bool operator==(const Share &) const = default;
    };

    ShareList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setShares(const QList<Share> &shares);
    [[nodiscard]] const QList<Share> &shares() const { return m_shares; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double nameWidth() const;
    void paintRow(QPainter &painter, const QRectF &row, const Share &share) const;

    const Theme &m_theme;
    QList<Share> m_shares;
};

} // namespace Kiosk
