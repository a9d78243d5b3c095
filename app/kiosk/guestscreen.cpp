// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestscreen.h"

#include "codepad.h"
#include "guestheader.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

GuestScreen::GuestScreen(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ready(new ReadyView(theme, this))
    , m_answer(new AnswerView(theme, this))
    , m_codePad(new CodePad(theme, this))
    , m_header(new GuestHeader(this))
{
    setAccessibleName(tr("Gate"));
    setFocusPolicy(Qt::StrongFocus); // so that no button looks chosen while nobody uses the keys
    connect(m_ready, &ReadyView::typingRequested, this, &GuestScreen::openCodePad);
    connect(m_codePad, &CodePad::left, this, &GuestScreen::showReady);
    connect(m_codePad, &CodePad::codeTyped, this, [this](const QString &code) {
        showReady();
        Q_EMIT codeTyped(code);
    });
    connect(m_answer, &AnswerView::finished, this, [this] {
        m_resting ? showMessage(*m_resting) : showReady();
        Q_EMIT readied();
    });
    connect(&m_clock, &QTimer::timeout, this, &GuestScreen::tickClock);
    m_clock.start(std::chrono::seconds(1));
    tickClock();
    showReady();
}

void GuestScreen::show(const AdmissionDecision &decision)
{
    const VerdictLook look = lookOf(decision.verdict);
    const auto usual = isGranted(decision.verdict) ? Duration::admitted : Duration::refused;
    showMessage({ look.field, look.sign, guestWords(decision), {}, m_answerTime.value_or(usual) });
}

void GuestScreen::showLookingUp()
{
    showMessage(
        { .field = Field::Lookup,
          .sign = Sign::LookingUp,
          .words
          = { tr("Looking up"), tr("One moment,\nplease"), tr("We are checking with the box office."), {} },
          .stays = Duration::lookup,
          .isWaiting = true });
}

void GuestScreen::showReady()
{
    m_resting.reset();
    m_answer->stop();
    showPage(m_ready, { m_theme.paper, m_theme.ink });
    setFocus();
}

void GuestScreen::showClosed(const QString &detail)
{
    const GuestWords words { tr("Entrance closed"), tr("Please use\nanother door"), detail, {} };
    m_resting = AnswerView::Message { Field::Closed, Sign::Closed, words, {}, {} };
    showMessage(*m_resting);
}

void GuestScreen::showOutOfOrder(const QString &forStaff)
{
    const GuestWords words {
        tr("Out of order"), tr("Please use\nanother door"), tr("Your ticket was not counted here."), {}
    };
    m_resting = AnswerView::Message { Field::Closed, Sign::OutOfOrder, words, forStaff, {} };
    showMessage(*m_resting);
}

void GuestScreen::setPlace(const QString &eventName, const QString &gateName)
{
    m_header->setPlace(eventName, gateName);
}

void GuestScreen::setStatus(const QString &text, StatusKind kind) { m_ready->setStatus(text, kind); }

void GuestScreen::setCamera(CameraState state) { m_ready->setCamera(state); }

bool GuestScreen::isReady() const { return !m_ready->isHidden(); }

bool GuestScreen::isAnswering() const
{
    const AnswerView::Message &message = m_answer->message();
    return !m_answer->isHidden() && !message.isWaiting && message.stays.count() > 0;
}

void GuestScreen::showFrame(const QImage &frame) { m_ready->showFrame(frame); }

void GuestScreen::showMessage(const AnswerView::Message &message)
{
    m_answer->show(message);
    showPage(m_answer, m_theme.colours(message.field));
}

void GuestScreen::showPage(QWidget *page, const FieldColours &colours)
{
    for (QWidget *other : { static_cast<QWidget *>(m_ready), static_cast<QWidget *>(m_answer),
                            static_cast<QWidget *>(m_codePad) })
        other->setVisible(other == page);
    m_header->setColours(colours);
    m_header->raise();
}

void GuestScreen::openCodePad()
{
    m_codePad->open();
    showPage(m_codePad, { m_theme.paper, m_theme.ink });
}

void GuestScreen::tickClock() { m_header->setTime(timeOfDay(QDateTime::currentDateTimeUtc())); }

void GuestScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const double oneU = u(1, size());
    for (QWidget *page : { static_cast<QWidget *>(m_ready), static_cast<QWidget *>(m_answer),
                           static_cast<QWidget *>(m_codePad) })
        page->setGeometry(rect());
    m_ready->setUnit(oneU);
    m_answer->setUnit(oneU);
    m_codePad->setUnit(oneU);
    m_header->setUnit(oneU);
    const double margin = GuestSize::margin * oneU;
    m_header->setGeometry(QRectF(margin, margin, width() - 2 * margin, GuestSize::header * oneU).toRect());
}

} // namespace Kiosk
