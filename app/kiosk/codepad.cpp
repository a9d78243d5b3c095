// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "codepad.h"

#include "guestbutton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr int columns = 10;
static constexpr int rows = 4;
static constexpr int longestCode = 64;

CodePad::CodePad(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_erase(new GuestButton(theme, { {}, u"backspace"_s, GuestButton::Kind::Key }, this))
    , m_done(new GuestButton(theme, { {}, u"tick"_s, GuestButton::Kind::Primary }, this))
    , m_back(new GuestButton(theme, { tr("Back"), {} }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    for (const QChar letter : u"1234567890QWERTYUIOPASDFGHJKL-ZXCVBNM"_s) {
        auto *key = new GuestButton(theme, { letter, {}, GuestButton::Kind::Key }, this);
        connect(key, &QAbstractButton::clicked, this, [this, letter] { type(letter); });
        m_keys << key;
    }
    m_erase->setAccessibleName(tr("Erase the last letter"));
    m_done->setAccessibleName(tr("Check this code"));
    connect(m_erase, &QAbstractButton::clicked, this, &CodePad::eraseLast);
    connect(m_done, &QAbstractButton::clicked, this, &CodePad::submit);
    connect(m_back, &QAbstractButton::clicked, this, &CodePad::left);
    m_idle.setSingleShot(true);
    m_idle.setInterval(Duration::typing);
    connect(&m_idle, &QTimer::timeout, this, &CodePad::left);
}

void CodePad::open()
{
    setText({});
    show();
    raise();
    setFocus();
}

void CodePad::setUnit(double oneU)
{
    m_unit = oneU;
    for (GuestButton *key : std::as_const(m_keys))
        key->setUnit(oneU);
    for (GuestButton *key : { m_erase, m_done, m_back })
        key->setUnit(oneU);
    layOut();
}

void CodePad::setText(const QString &text)
{
    m_text = text.left(longestCode);
    m_done->setEnabled(!m_text.isEmpty());
    setAccessibleName(tr("Type your ticket code. So far: %1").arg(m_text));
    m_idle.start();
    update();
}

void CodePad::type(const QString &letters) { setText(m_text + letters); }

void CodePad::eraseLast() { setText(m_text.chopped(std::min<qsizetype>(1, m_text.size()))); }

void CodePad::submit()
{
    if (m_text.isEmpty())
        return;
    m_idle.stop();
    Q_EMIT codeTyped(m_text);
}

void CodePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else if (event->key() == Qt::Key_Backspace)
        eraseLast();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        type(event->text());
    else
        QWidget::keyPressEvent(event);
}

void CodePad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QRectF CodePad::lineArea() const
{
    const double margin = GuestSize::margin * m_unit;
    return { margin, (GuestSize::bodyTop + 7) * m_unit, width() - 2 * margin, 12 * m_unit };
}

void CodePad::layOut()
{
    const double margin = GuestSize::margin * m_unit;
    const double gap = GuestSize::buttonCorner * m_unit;
    const QRect foot(qRound(margin), qRound(height() - margin - GuestSize::foot * m_unit), 0, 0);
    m_back->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(foot.topLeft(), m_back->sizeHint())));
    const double top = lineArea().bottom() + GuestSize::gap * m_unit;
    const double keyWidth = (width() - 2 * margin - (columns - 1) * gap) / columns;
    const double keyHeight
        = std::min((foot.top() - GuestSize::within * m_unit - top - (rows - 1) * gap) / rows, 18 * m_unit);
    const auto place = [=](int number, int cells) {
        const int row = number / columns;
        return QRectF(margin + (number % columns) * (keyWidth + gap), top + row * (keyHeight + gap),
                      cells * keyWidth + (cells - 1) * gap, keyHeight)
            .toRect();
    };
    int number = 0;
    for (GuestButton *key : std::as_const(m_keys))
        key->setGeometry(place(number++, 1));
    m_erase->setGeometry(place(number++, 1));
    m_done->setGeometry(place(number, 2));
}

void CodePad::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.paper);
    painter.setPen(m_theme.ink);
    painter.setFont(displayFont(GuestSize::detail * m_unit, QFont::DemiBold));
    const QRectF line = lineArea();
    const int start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(line.left(), line.top() - 8.5 * m_unit, line.width(), 7 * m_unit),
                     start | Qt::AlignVCenter, tr("Type the code on your ticket"));
    const double thick = std::max(2.0, GuestSize::focus * m_unit);
    painter.setBrush(m_theme.surface);
    painter.setPen(QPen(m_theme.accent, thick));
    painter.drawRoundedRect(line.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2),
                            GuestSize::tileCorner * m_unit, GuestSize::tileCorner * m_unit);
    const QRectF inside = line.adjusted(3 * m_unit, 0, -3 * m_unit, 0);
    painter.setFont(displayFont(GuestSize::keyText * m_unit, QFont::DemiBold));
    painter.setPen(m_theme.ink);
    const QFontMetricsF metrics(painter.font());
    const double typed = std::min(metrics.horizontalAdvance(m_text), inside.width() - m_unit);
    // Codes read left to right everywhere; of a long one the end is seen.
    const QString seen = metrics.elidedText(m_text, Qt::ElideLeft, inside.width() - m_unit);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, seen);
    painter.fillRect(
        QRectF(inside.left() + typed + 0.3 * m_unit, line.top() + 3 * m_unit, 0.4 * m_unit, 6 * m_unit),
        m_theme.accent);
}

} // namespace Kiosk
