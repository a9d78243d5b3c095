// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "textblock.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

TextBlock::TextBlock(const QString &text, const Style &style)
    : m_text(text)
    , m_style(style)
{
    if (text.isEmpty())
        return;
    QString broken = text;
    broken.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_unique<QTextLayout>(broken, style.font);
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    const double lineHeight = style.lineHeight * fontSize();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(style.width);
        const int number = line.lineNumber();
        line.setPosition(QPointF(0, number * lineHeight + (lineHeight - line.height()) / 2));
    }
    m_layout->endLayout();
}

int TextBlock::lineCount() const { return m_layout ? m_layout->lineCount() : 0; }

double TextBlock::height() const { return lineCount() * m_style.lineHeight * fontSize(); }

double TextBlock::widestLine() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

bool TextBlock::fits() const
{
    if (!m_layout)
        return true;
    const QString text = m_layout->text();
    for (int i = 0; i + 1 < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QChar last = text.at(line.textStart() + line.textLength() - 1);
        if (!last.isSpace() && last != u'-') // broken inside a word
            return false;
    }
    return widestLine() <= m_style.width;
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft) const
{
    if (m_layout)
        m_layout->draw(&painter, topLeft);
}

TextBlock headlineBlock(const QString &text, double width, double oneU, double largest)
{
    struct Size {
        double units;
        int lines;
        bool keepsBreaks;
    };
    const bool isUsual = largest >= 15;
    const std::array sizes = { Size { largest, 2, isUsual }, Size { 15, 2, isUsual }, Size { 12, 2, isUsual },
                               Size { 9, 3, false },         Size { 7.5, 4, false },  Size { 6, 5, false },
                               Size { 5, 6, false } };
    const double lineHeight = QLocale().script() == QLocale::ArabicScript ? 1.35 : 1.03;
    QString flowing = text;
    flowing.replace(u'\n', u' ');
    TextBlock block;
    for (const Size &size : sizes) {
        if (size.units > largest)
            continue;
        block = TextBlock(size.keepsBreaks ? text : flowing,
                          { headlineFont(size.units * oneU), width, lineHeight });
        if (block.lineCount() <= size.lines && block.fits())
            break;
    }
    return block;
}

QString isolated(const QString &text) { return text.isEmpty() ? text : u"\u2068%1\u2069"_s.arg(text); }

} // namespace Kiosk
