// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "readyview.h"

#include "hintpicture.h"
#include "parts/guestbutton.h"
#include "parts/previewwidget.h"
#include "readywords.h"
#include "theme/icons.h"
#include "warningband.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ReadyView::ReadyView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preview(new PreviewWidget(theme, this))
    , m_language(new GuestButton(theme, { {}, u"globe"_s }, this))
    , m_type(new GuestButton(theme, { {}, u"keypad"_s }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_language->hide();
    m_frames.setInterval(Duration::frame);
    connect(&m_frames, &QTimer::timeout, this, [this] { update(hintPlace().toAlignedRect()); });
    m_sliding.start();
    connect(m_language, &QAbstractButton::clicked, this, &ReadyView::languageRequested);
    connect(m_type, &QAbstractButton::clicked, this, &ReadyView::typingRequested);
    translate();
}

void ReadyView::translate()
{
    m_type->setFace(tr("Type a code"));
    sayAnew();
}

void ReadyView::setLanguage(const QString &name)
{
    m_language->setFace(name);
    m_language->setAccessibleName(tr("Language: %1").arg(name));
    m_language->setVisible(!name.isEmpty());
    layOut();
}

void ReadyView::setBand(const QString &sentence)
{
    if (m_bandText == sentence)
        return;
    m_bandText = sentence;
    sayAnew();
}

void ReadyView::setMotionReduced(bool isReduced)
{
    m_isMotionReduced = isReduced;
    m_preview->setMotionReduced(isReduced);
    sayAnew();
}

void ReadyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void ReadyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sliding.start();
    moveHint();
}

void ReadyView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frames.stop();
}

// Only what is seen moves.
void ReadyView::moveHint()
{
    if (isVisible() && !m_isMotionReduced && showsHint())
        m_frames.start();
    else
        m_frames.stop();
}

void ReadyView::setUnit(double oneU)
{
    m_unit = oneU;
    m_preview->setUnit(oneU);
    m_language->setUnit(oneU);
    m_type->setUnit(oneU);
    layOut();
}

void ReadyView::setCamera(CameraState state)
{
    m_camera = state;
    if (state != CameraState::Live) {
        m_preview->clear();
        m_hint = ScanHint::None;
    }
    sayAnew();
}

void ReadyView::setHint(ScanHint hint)
{
    if (hint == m_hint || m_camera != CameraState::Live)
        return;
    m_hint = hint;
    sayAnew();
}

void ReadyView::setMirrored(bool isMirrored) { m_preview->setMirrored(isMirrored); }

void ReadyView::setOutline(const QPolygonF &outline) { m_preview->setOutline(outline); }

void ReadyView::sayAnew()
{
    QStringList spoken { instruction().simplified(), readySubline(m_camera, m_hint), m_bandText };
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u". "_s));
    if (m_camera == CameraState::Missing)
        m_preview->setProblem(
            tr("No camera"),
            tr("For staff: plug the camera in, it starts by itself. A handheld scanner works."));
    else
        m_preview->setProblem({}, {});
    layOut();
    moveHint();
}

void ReadyView::setStatus(const QString &text, StatusKind kind)
{
    m_status = text;
    m_statusKind = kind;
    update();
}

void ReadyView::showFrame(const QImage &frame)
{
    if (m_camera != CameraState::Live)
        setCamera(CameraState::Live);
    m_preview->showFrame(frame);
}

QString ReadyView::instruction() const { return readyInstruction(m_camera, m_hint); }

void ReadyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

double ReadyView::textHeight() const
{
    const double hint = showsHint() ? GuestSize::hint + GuestSize::gap : 0;
    return (hint + GuestSize::within) * m_unit + m_instruction.height() + m_subline.height();
}

bool ReadyView::showsHint() const { return m_bandText.isEmpty() || height() >= GuestSize::smallScreen; }

QRectF ReadyView::hintPlace() const
{
    const double wide = 30 * m_unit;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x = mirrored ? m_textPlace.x() + m_column - wide : m_textPlace.x();
    return { x, m_textPlace.y(), wide, GuestSize::hint * m_unit };
}

QRectF ReadyView::bandPlace() const
{
    const double foot = height() - (GuestSize::margin + GuestSize::foot) * m_unit;
    const double tall = GuestSize::band * m_unit;
    return { 0, foot - GuestSize::within * m_unit - tall, double(width()), tall };
}

void ReadyView::layOut()
{
    const bool portrait = height() > width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = GuestSize::margin * m_unit;
    const double gap = GuestSize::gap * m_unit;
    const bool small = height() < GuestSize::smallScreen;
    const double preview
        = portrait ? width() - 2 * margin : (small ? GuestSize::smallPreview : GuestSize::preview) * m_unit;
    m_column = portrait ? preview : width() - 2 * margin - preview - GuestSize::signGap * m_unit;
    const QFont big = headlineFont(GuestSize::instruction * m_unit);
    m_instruction = TextBlock(instruction(), { big, m_column, 1.08 });
    m_subline = TextBlock(readySubline(m_camera, m_hint),
                          { displayFont(GuestSize::subline * m_unit, QFont::Normal), m_column, 1.35 });

    const double top = GuestSize::bodyTop * m_unit;
    const double foot = height() - margin - GuestSize::foot * m_unit;
    const double body = m_bandText.isEmpty() ? foot : bandPlace().top() + gap - GuestSize::within * m_unit;
    const double bottom = portrait ? body - gap - textHeight() - gap : body - gap;
    const double pictureX = portrait || mirrored ? margin : width() - margin - preview;
    m_preview->setGeometry(QRectF(pictureX, top, preview, std::max(0.0, bottom - top)).toRect());
    const double textX = mirrored && !portrait ? width() - margin - m_column : margin;
    m_textPlace = QPointF(textX, portrait ? bottom + gap : (top + bottom - textHeight()) / 2);
    QRect button(QPoint(qRound(margin), qRound(foot)), m_language->sizeHint());
    m_language->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
    if (!m_language->isHidden())
        button.moveLeft(button.right() + qRound(GuestSize::within * m_unit));
    button.setSize(m_type->sizeHint());
    m_type->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
    update();
}

void ReadyView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_theme.paper);
    QPointF at = m_textPlace;
    if (showsHint()) {
        const std::chrono::milliseconds since(m_sliding.elapsed());
        painter.save();
        const QRectF place = hintPlace();
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(2 * place.center().x(), 0);
            painter.scale(-1, 1);
        }
        paintHint(painter, place, m_theme, m_isMotionReduced ? 1 : hintProgress(since));
        painter.restore();
        at.ry() += (GuestSize::hint + GuestSize::gap) * m_unit;
        if (place.toAlignedRect().contains(event->rect()))
            return;
    }
    painter.setPen(m_theme.ink);
    m_instruction.draw(painter, at);
    at.ry() += m_instruction.height() + GuestSize::within * m_unit;
    painter.setPen(m_theme.ink2);
    m_subline.draw(painter, at);
    if (!m_bandText.isEmpty())
        paintWarningBand(painter, bandPlace(), m_bandText, m_theme, m_unit);
    paintStatus(painter);
}

void ReadyView::paintStatus(QPainter &painter) const
{
    if (m_status.isEmpty())
        return;
    const double margin = GuestSize::margin * m_unit;
    const double foot = GuestSize::foot * m_unit;
    const double side = GuestSize::footIcon * m_unit;
    painter.setFont(displayFont(GuestSize::footText * m_unit, QFont::Medium));
    const bool good = m_statusKind == StatusKind::Good;
    const QString icon = good ? u"tick"_s : m_statusKind == StatusKind::Waiting ? u"sync"_s : u"offline"_s;
    const QColor colour = good                ? m_theme.okText
        : m_statusKind == StatusKind::Waiting ? m_theme.ink2
                                              : m_theme.warnText;
    const int buttons = m_type->width() + (m_language->isHidden() ? 0 : m_language->width());
    const double room = width() - 2 * margin - buttons - GuestSize::within * m_unit - 3 * side;
    const QString text = painter.fontMetrics().elidedText(m_status, Qt::ElideRight, int(room));
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF line(margin, height() - margin - foot, width() - 2 * margin, foot);
    painter.setPen(m_theme.ink2);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, text);
    const double iconX = mirrored ? line.left() + wide + side / 2 : line.right() - wide - 1.5 * side;
    painter.drawPixmap(QPointF(iconX, line.center().y() - side / 2),
                       iconOf(icon, side, colour, devicePixelRatioF()));
}

} // namespace Kiosk
