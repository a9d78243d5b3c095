// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doorsband.h"

#include "fieldbutton.h"
#include "parts/textblock.h"
#include "theme/signs.h"
#include "words/keynames.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

DoorsBand::DoorsBand(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_again(new FieldButton(theme, { u"sync"_s, tr("Check again"), u"F9"_s }, this))
    , m_back(new FieldButton(theme, { {}, tr("Back"), keyNames(Qt::Key_Escape) }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_again->setShortcut(Qt::Key_F9);
    m_back->setShortcut(Qt::Key_Escape);
    connect(m_again, &QAbstractButton::clicked, this, &DoorsBand::againRequested);
    connect(m_back, &QAbstractButton::clicked, this, &DoorsBand::left);
}

void DoorsBand::show(const DoorsWords &words)
{
    m_words = words;
    setAccessibleName(u"%1. %2"_s.arg(words.headline, words.detail));
    for (QAbstractButton *button : { m_again, m_back })
        static_cast<FieldButton *>(button)->setField(words.field);
    update();
}

void DoorsBand::takeFocus() { m_again->setFocus(); }

double DoorsBand::size(double units) const { return rem(units, window()->width()); }

QSize DoorsBand::sizeHint() const
{
    const bool isLow = window()->height() < DeskSize::low;
    return { 0, qRound(size(isLow ? DeskSize::lowBand : DeskSize::band)) };
}

void DoorsBand::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

/// Side by side at the end.
void DoorsBand::placeButtons()
{
    const QSize again = m_again->sizeHint();
    const QSize back = m_back->sizeHint();
    const int margin = qRound(size(DeskSize::margin));
    const int gap = qRound(size(DeskSize::gap));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    int end = width() - margin;
    for (QAbstractButton *button : { m_back, m_again }) {
        const QSize hint = button == m_back ? back : again;
        const QRect place(end - hint.width(), (height() - hint.height()) / 2, hint.width(), hint.height());
        button->setGeometry(isMirrored
                                ? QRect(width() - place.right() - 1, place.y(), place.width(), place.height())
                                : place);
        end = place.left() - gap;
    }
}

void DoorsBand::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FieldColours &colours = m_theme.colours(m_words.field);
    painter.fillRect(rect(), colours.field);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = size(DeskSize::margin);
    const double sign = std::min(size(DeskSize::sign), 0.6 * height());
    painter.fillPath(
        signPath(m_words.sign,
                 QRectF(isMirrored ? width() - margin - sign : margin, (height() - sign) / 2, sign, sign)),
        colours.text);
    const int buttons = isMirrored ? m_again->geometry().right() : width() - m_again->geometry().left();
    const double start = 2 * margin + sign;
    const double column = std::max(1.0, width() - start - buttons - margin);
    const bool isLow = height() < size(DeskSize::band);
    const TextBlock detail(
        m_words.detail,
        { textFont(size(isLow ? DeskSize::label : DeskSize::search), QFont::Medium), column, 1.35 });
    TextBlock headline;
    for (const double step : { DeskSize::headline, 2.25, 1.75, 1.25 }) {
        headline = TextBlock(m_words.headline, { headlineFont(size(step)), column, 1.08 });
        if (headline.lineCount() == 1 && headline.height() + detail.height() < 0.85 * height())
            break;
    }
    QPointF at(isMirrored ? buttons + margin : start, (height() - headline.height() - detail.height()) / 2);
    painter.setPen(colours.text);
    headline.draw(painter, at);
    detail.draw(painter, at + QPointF(0, headline.height()));
}

} // namespace Kiosk
