// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "answerview.h"

#include "parts/announcement.h"
#include "parts/guestbutton.h"
#include "spokenanswer.h"
#include "theme/signs.h"

#include <QEasingCurve>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

AnswerView::AnswerView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_done(new GuestButton(theme, { {}, u"tick"_s, GuestButton::Kind::OnField }, this))
{
    makeAnswersAlerts();
    m_done->setFace(tr("Done"));
    m_done->hide();
    connect(m_done, &QAbstractButton::clicked, &m_end, [this] { m_end.start(0); });
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_frames.setInterval(Duration::frame);
    m_end.setSingleShot(true);
    connect(&m_frames, &QTimer::timeout, this, &AnswerView::advance);
    connect(&m_end, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT finished();
    });
}

void AnswerView::show(const Message &message)
{
    m_shown.start();
    m_end.stop();
    m_frames.start();
    if (message.stays.count() > 0 && !message.isHeld)
        m_end.start(message.stays);
    reword(message);
    QWidget::show();
    announce(*this);
}

void AnswerView::reword(const Message &message)
{
    m_message = message;
    m_notes.setNotes(message.notes);
    m_done->setColours(m_theme.colours(message.field));
    m_done->setVisible(message.isHeld);
    setAccessibleName(spokenWords(message));
    layOut();
    update();
}

void AnswerView::stop()
{
    m_end.stop();
    m_frames.stop();
}

void AnswerView::setUnit(double oneU)
{
    m_unit = oneU;
    layOut();
}

void AnswerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_done->setFace(tr("Done"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void AnswerView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

int AnswerView::noteColumns() const
{
    const bool isSmall = height() < GuestSize::smallScreen;
    if (height() > width() || isSmall)
        return 1;
    return m_message.notes.size() > 2 ? int(m_message.notes.size() + 1) / 2 : int(m_message.notes.size());
}

double AnswerView::signSize() const
{
    if (!m_notes.isEmpty())
        return GuestSize::noteSign * m_unit;
    return (height() > width() ? GuestSize::portraitSign : GuestSize::sign) * m_unit;
}

double AnswerView::headlineSize() const
{
    if (m_notes.isEmpty())
        return 18;
    return height() < GuestSize::smallScreen ? GuestSize::smallNoteHeadline : GuestSize::noteHeadline;
}

double AnswerView::bodyBottom() const
{
    if (!m_notes.isEmpty())
        return m_notesPlace.top() - m_notesTitle.height() - GuestSize::within * m_unit;
    return m_staff.isEmpty() ? height() - GuestSize::countdown * m_unit : m_staff.place().top();
}

void AnswerView::layOutNotes()
{
    if (m_notes.isEmpty())
        return;
    const bool portrait = height() > width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = GuestSize::margin * m_unit;
    const double gap = GuestSize::within * m_unit;
    const double top = (GuestSize::bodyTop + GuestSize::noteSign + GuestSize::gap) * m_unit;
    m_notesTitle
        = TextBlock(tr("For our staff"),
                    { displayFont(GuestSize::detail * m_unit, QFont::DemiBold), width() - 2 * margin, 1.2 });
    QRectF area(margin, 0, width() - 2 * margin, 0);
    area.setBottom(height() - margin);
    QRectF done(margin, area.bottom() - 1.2 * GuestSize::foot * m_unit, area.width(),
                1.2 * GuestSize::foot * m_unit);
    if (m_message.isHeld && portrait)
        area.setBottom(done.top() - gap);
    const double room = area.bottom() - top - m_notesTitle.height();
    const double tall = std::min(m_notes.wantedHeight(noteColumns()) * m_unit, room);
    area.setTop(area.bottom() - tall);
    if (m_message.isHeld && !portrait) {
        const double wide = std::min(26 * m_unit, area.width() / 4);
        done = QRectF(mirrored ? area.left() : area.right() - wide, area.top(), wide, tall);
        area.adjust(mirrored ? wide + gap : 0, 0, mirrored ? 0 : -wide - gap, 0);
    }
    m_done->setUnit(m_unit);
    m_done->setGeometry(done.toRect());
    m_notesPlace = area;
    m_notes.layOut(area, noteColumns(), m_unit);
}

void AnswerView::layOut()
{
    const bool portrait = height() > width() && m_notes.isEmpty();
    const double margin = GuestSize::margin * m_unit;
    const double sign = signSize();
    const double gap = (portrait ? GuestSize::portraitSignGap : GuestSize::signGap) * m_unit;
    const double column = width() - 2 * margin - (portrait ? 0 : sign + gap);
    m_text.layOut(m_message.words, column, m_unit, headlineSize());
    m_staff.layOut(m_message.forStaff, size(), m_unit);
    // Smaller rather than crowded against the header.
    for (const double size : { 15.0, 12.0 }) {
        if (m_notes.isEmpty() && m_text.height() > textRoom())
            m_text.setHeadlineSize(size);
    }
    layOutNotes();
    placeText(sign, gap);
}

void AnswerView::placeText(double sign, double gap)
{
    const bool portrait = height() > width() && m_notes.isEmpty();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = GuestSize::margin * m_unit;
    const double middle = bodyMiddle();
    const double text = m_text.height();
    const double signX = mirrored ? width() - margin - sign : margin;
    if (portrait) {
        const double top = std::max(GuestSize::bodyTop * m_unit, middle - (sign + gap + text) / 2);
        m_signPlace = QRectF(signX, top, sign, sign);
        m_text.moveTo(QPointF(margin, top + sign + gap));
        return;
    }
    m_signPlace = QRectF(signX, middle - sign / 2, sign, sign);
    const double top = std::max((GuestSize::margin + GuestSize::header) * m_unit, middle - text / 2);
    m_text.moveTo(QPointF(mirrored ? margin : margin + sign + gap, top));
}

// As in ready: the middle lies a little under the screen's, because of the header.
double AnswerView::bodyMiddle() const
{
    const double bottom = m_notes.isEmpty() && m_staff.isEmpty() ? height() : bodyBottom();
    return (bottom + (m_notes.isEmpty() ? 4 : GuestSize::margin + GuestSize::header) * m_unit) / 2;
}

double AnswerView::textRoom() const
{
    const double header = (GuestSize::margin + GuestSize::header + GuestSize::within) * m_unit;
    if (height() > width())
        return bodyBottom() - header - signSize() - GuestSize::portraitSignGap * m_unit;
    return 2 * (bodyMiddle() - header);
}

bool AnswerView::fits() const { return m_text.bottom() <= bodyBottom() + 1; }

Countdown AnswerView::bar() const
{
    const int thick = qRound(GuestSize::countdown * m_unit);
    return { .area = { 0, height() - thick, width(), thick },
             .isMirrored = layoutDirection() == Qt::RightToLeft,
             .isStepped = m_isMotionReduced };
}

double AnswerView::signScale() const
{
    if (m_isMotionReduced)
        return 1;
    const double share = double(m_shown.elapsed()) / double(Duration::settle.count());
    return share >= 1 ? 1 : 0.94 + 0.06 * QEasingCurve(QEasingCurve::OutCubic).valueForProgress(share);
}

void AnswerView::advance()
{
    const std::chrono::milliseconds shown(m_shown.elapsed());
    if (shown < 2 * Duration::settle)
        update(m_signPlace.toAlignedRect());
    if (m_message.stays.count() > 0 && !m_message.isHeld)
        update(bar().area);
    else if (shown > 2 * Duration::settle)
        m_frames.stop();
}

void AnswerView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const FieldColours &colours = m_theme.colours(m_message.field);
    painter.fillRect(event->rect(), colours.field);
    paintBar(painter);
    if (bar().area.contains(event->rect()))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double lost = m_signPlace.width() * (1 - signScale()) / 2;
    painter.save();
    if (layoutDirection() == Qt::RightToLeft && m_message.sign == Sign::Exit) {
        painter.translate(2 * m_signPlace.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.fillPath(signPath(m_message.sign, m_signPlace.adjusted(lost, lost, -lost, -lost)), colours.text);
    painter.restore();
    painter.setPen(colours.text);
    m_text.paint(painter, layoutDirection());
    m_staff.paint(painter, m_theme);
    if (m_notes.isEmpty())
        return;
    painter.setPen(colours.text);
    const double above = m_notesPlace.top() - m_notesTitle.height() - 0.8 * m_unit;
    m_notesTitle.draw(painter, QPointF(GuestSize::margin * m_unit, above));
    m_notes.paint(painter, m_theme);
}

void AnswerView::paintBar(QPainter &painter) const
{
    if (m_message.stays.count() <= 0 || m_message.isHeld || (m_message.isWaiting && m_isMotionReduced))
        return;
    const FieldColours &colours = m_theme.colours(m_message.field);
    const std::chrono::milliseconds shown(m_shown.elapsed());
    painter.fillRect(bar().area, mixed(colours.text, colours.field, GuestSize::countdownTrack));
    painter.fillRect(m_message.isWaiting ? bar().piece(shown) : bar().left(shown, m_message.stays),
                     colours.text);
}

} // namespace Kiosk
