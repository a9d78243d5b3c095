// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "codepad.h"

#include "parts/guestbutton.h"
#include "parts/touchkeys.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr int longestCode = 64;

CodePad::CodePad(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(new TouchKeys(theme, TouchKeys::Layout::Code, this))
    , m_back(new GuestButton(theme, { {}, {} }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_keys, &TouchKeys::typed, this, &CodePad::type);
    connect(m_keys, &TouchKeys::erased, this, &CodePad::eraseLast);
    connect(m_keys, &TouchKeys::done, this, &CodePad::submit);
    connect(m_back, &QAbstractButton::clicked, this, &CodePad::left);
    translate();
    m_idle.setSingleShot(true);
    m_idle.setInterval(Duration::typing);
    connect(&m_idle, &QTimer::timeout, this, &CodePad::left);
}

void CodePad::translate()
{
    m_keys->setDoneName(tr("Check this code"));
    m_back->setFace(tr("Back"));
    setAccessibleName(tr("Type your ticket code. So far: %1").arg(m_text));
}

void CodePad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
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
    m_keys->setUnit(oneU);
    m_back->setUnit(oneU);
    layOut();
}

void CodePad::setText(const QString &text)
{
    m_text = text.left(longestCode);
    m_keys->setDoneEnabled(!m_text.isEmpty());
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
    const QRect foot(qRound(margin), qRound(height() - margin - GuestSize::foot * m_unit), 0, 0);
    m_back->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(foot.topLeft(), m_back->sizeHint())));
    const double top = lineArea().bottom() + GuestSize::gap * m_unit;
    const double room = foot.top() - GuestSize::within * m_unit - top;
    m_keys->setGeometry(
        QRectF(margin, top, width() - 2 * margin, std::min(room, 4.4 * GuestSize::pinKey * m_unit)).toRect());
    update();
}

void CodePad::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.paper);
    painter.setPen(m_theme.ink);
    painter.setFont(displayFont(GuestSize::detail * m_unit, QFont::DemiBold));
    const QRectF line = lineArea();
    const int start = Qt::AlignLeft;
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
