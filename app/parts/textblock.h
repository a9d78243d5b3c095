// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Kiosk {

/// Plain text set into lines of one column, ready to paint. Never elided.
/// A line feed is a preferred break. Foreign text is expected to be isolated (U+2068 … U+2069).
class TextBlock
{
public:
    struct Style {
        QFont font;
        double width = 0; ///< Of the column.
        double lineHeight = 1.35; ///< Of the font's size.
    };

    TextBlock() = default;
    TextBlock(const QString &text, const Style &style);

    [[nodiscard]] bool isEmpty() const { return lineCount() == 0; }
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double height() const;
    [[nodiscard]] double width() const { return m_style.width; }
    [[nodiscard]] double widestLine() const;
    /// No line needed more than the column.
    [[nodiscard]] bool fits() const;
    [[nodiscard]] double fontSize() const { return m_style.font.pixelSize(); }
    [[nodiscard]] QString text() const { return m_text; }

    /// Paints in the painter's pen; @p topLeft of the column.
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    QString m_text;
    Style m_style;
    std::unique_ptr<QTextLayout> m_layout;
};

/// A guest's headline at the largest step that fits the column: 18, 15, 12 u in two lines, 9 u in three;
/// what is longer still goes on shrinking rather than losing a letter. Preferred breaks hold from 12 u up.
/// @p largest in u; what begins smaller flows, without preferred breaks.
[[nodiscard]] TextBlock headlineBlock(const QString &text, double width, double oneU, double largest = 18);

/// Text from outside, kept from turning the sentence around it.
[[nodiscard]] QString isolated(const QString &text);

} // namespace Kiosk
