// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestscreen.h"

#include "clock.h"
#include "codepad.h"
#include "cornerhold.h"
#include "crossfade.h"
#include "gatewords.h"
#include "guestheader.h"
#include "languagepage.h"
#include "pinpad.h"
#include "words/heldwords.h"

#include <QDateTime>
#include <QImageReader>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

GuestScreen::GuestScreen(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_ready(new ReadyView(theme, this))
    , m_answer(new AnswerView(theme, this))
    , m_codePad(new CodePad(theme, this))
    , m_languages(new LanguagePage(theme, this))
    , m_pinPad(new PinPad(theme, this))
    , m_header(new GuestHeader(this))
    , m_corner(new CornerHold(this))
    , m_fade(new CrossFade(this))
{
    setFocusPolicy(Qt::StrongFocus); // so that no button looks chosen while nobody uses the keys
    connectPages();
    connect(&m_second, &QTimer::timeout, this, &GuestScreen::tickClock);
    m_second.start(std::chrono::seconds(1));
    translate();
    tickClock();
    showRest();
}

void GuestScreen::connectPages()
{
    connect(m_ready, &ReadyView::typingRequested, this, &GuestScreen::openCodePad);
    connect(m_ready, &ReadyView::languageRequested, this, &GuestScreen::openLanguages);
    connect(m_codePad, &CodePad::left, this, &GuestScreen::showRest);
    connect(m_codePad, &CodePad::codeTyped, this, [this](const QString &code) {
        showRest();
        Q_EMIT codeTyped(code);
    });
    connect(m_languages, &LanguagePage::left, this, &GuestScreen::showRest);
    connect(m_languages, &LanguagePage::chosen, this, [this](const QString &code) {
        m_language = code;
        m_ready->setLanguage(languageName(code));
        showRest();
        Q_EMIT languageChosen(code);
    });
    connect(m_pinPad, &PinPad::left, this, &GuestScreen::showRest);
    connect(m_pinPad, &PinPad::left, this, &GuestScreen::pinPadLeft);
    connect(m_pinPad, &PinPad::entered, this, &GuestScreen::pinEntered);
    connect(m_corner, &CornerHold::held, this, &GuestScreen::cornerHeld);
    connect(m_answer, &AnswerView::finished, this, &GuestScreen::endAnswer);
}

QList<QWidget *> GuestScreen::pages() const
{
    return { m_ready, m_answer, m_codePad, m_languages, m_pinPad };
}

AnswerView::Message GuestScreen::messageOf(const AdmissionDecision &decision) const
{
    const VerdictLook look = lookOf(decision.verdict);
    const QList<StaffNote> notes = staffNotes(decision, m_settings.notes);
    return { .field = look.field,
             .sign = look.sign,
             .words = guestWords(decision, m_settings.nameShown),
             .stays = isGranted(decision.verdict) ? m_settings.grantedFor : m_settings.refusedFor,
             .notes = notes,
             .isHeld = m_settings.areNotesHeld && !notes.isEmpty() };
}

AnswerView::Message GuestScreen::messageOf(const HeldScan &held) const
{
    const HeldWords words = heldWords(held);
    return { .field = words.field,
             .sign = words.sign,
             .words = words.guest,
             .forStaff = words.forStaff,
             .stays = m_settings.refusedFor,
             .isWaiting = held.why == HeldScan::Why::Slow };
}

void GuestScreen::show(const AdmissionDecision &decision)
{
    forgetAnswer();
    m_decision = decision;
    showMessage(messageOf(decision));
}

void GuestScreen::showHeld(const HeldScan &held)
{
    forgetAnswer();
    m_held = held;
    showMessage(messageOf(held));
}

void GuestScreen::forgetAnswer()
{
    m_decision.reset();
    m_held.reset();
}

void GuestScreen::showLookingUp()
{
    forgetAnswer();
    m_facts.isLookingUp = true;
    followFacts();
    showRest();
}

void GuestScreen::setFacts(GateFacts facts)
{
    facts.camera = m_facts.camera;
    facts.now = m_clock.now();
    m_facts = facts;
    followFacts();
}

void GuestScreen::setStaffNote(const QString &note)
{
    if (std::exchange(m_staffNote, note) == note)
        return;
    if (!isAnswering() && !m_answer->isHidden())
        m_answer->reword(gateMessage(m_facts, m_staffNote));
}

void GuestScreen::followFacts()
{
    m_ready->setBand(bandSentence(m_facts));
    const GateFace face = gateFaceOf(m_facts);
    if (std::exchange(m_shownFace, face) == face)
        return;
    const bool isAtRest = !isAnswering() && (!m_ready->isHidden() || !m_answer->isHidden());
    if (isAtRest)
        showRest();
    Q_EMIT faceChanged(face);
}

void GuestScreen::rest()
{
    m_pinPad->close();
    clearAnswer();
}

void GuestScreen::clearAnswer()
{
    forgetAnswer();
    showRest();
}

void GuestScreen::showRest()
{
    if (isAnswering())
        return;
    const GateState state = gateFaceOf(m_facts).state;
    if (m_pinPad->isOpen())
        return showPage(m_pinPad, { m_theme.paper, m_theme.ink });
    if (state != GateState::Ready && state != GateState::NoCamera)
        return showMessage(gateMessage(m_facts, m_staffNote));
    m_answer->stop();
    showPage(m_ready, { m_theme.paper, m_theme.ink });
    setFocus();
}

void GuestScreen::endAnswer()
{
    const bool wasLookUp = !isAnswering();
    forgetAnswer();
    if (wasLookUp)
        m_facts.isLookingUp = false; // no answer came at all
    m_shownFace = gateFaceOf(m_facts);
    const bool fades = !m_settings.isMotionReduced && isVisible();
    const QPixmap before = fades ? grab() : QPixmap();
    showRest();
    if (fades && isReady())
        m_fade->start(before);
    Q_EMIT readied();
}

void GuestScreen::use(const ScreenSettings &settings)
{
    const bool isOtherChoice = settings.guestLanguages != m_settings.guestLanguages;
    const bool isOtherLogo = settings.logo != m_settings.logo;
    m_settings = settings;
    m_answer->setMotionReduced(settings.isMotionReduced);
    m_ready->setMotionReduced(settings.isMotionReduced);
    if (isOtherLogo) {
        QImageReader reader(settings.logo);
        reader.setAutoTransform(true);
        m_header->setLogo(settings.logo.isEmpty() ? QImage() : reader.read());
    }
    if (isOtherChoice)
        m_languages->setLanguages(settings.guestLanguages);
    if (m_language.isEmpty() || !settings.guestLanguages.contains(m_language))
        m_language = settings.language.isEmpty() ? settings.guestLanguages.value(0) : settings.language;
    m_ready->setLanguage(settings.guestLanguages.size() > 1 ? languageName(m_language) : QString());
    translate();
}

void GuestScreen::retheme()
{
    colourHeader();
    translate();
    for (QWidget *child : findChildren<QWidget *>())
        child->update();
    update();
}

void GuestScreen::setPlace(const QString &eventName, const QString &gateName, std::optional<Direction> way)
{
    m_eventName = eventName;
    m_gateName = gateName;
    m_way = way;
    translate();
}

void GuestScreen::setStatus(const QString &text, StatusKind kind) { m_ready->setStatus(text, kind); }

void GuestScreen::setCamera(CameraState state)
{
    m_ready->setCamera(state);
    m_facts.camera = state;
    followFacts();
}

void GuestScreen::openPinPad(std::chrono::milliseconds wait)
{
    if (!m_pinPad->isHidden())
        return; // somebody is typing
    forgetAnswer();
    m_answer->stop();
    m_pinPad->open(wait);
    showPage(m_pinPad, { m_theme.paper, m_theme.ink });
}

void GuestScreen::showPinRefused(std::chrono::milliseconds wait) { m_pinPad->showRefused(wait); }

void GuestScreen::closePinPad()
{
    m_pinPad->close();
    showRest();
}

bool GuestScreen::isReady() const { return !m_ready->isHidden(); }

bool GuestScreen::isAnswering() const { return m_decision || m_held; }

void GuestScreen::showFrame(const QImage &frame)
{
    if (m_facts.camera != CameraState::Live)
        setCamera(CameraState::Live);
    m_ready->showFrame(frame);
}

void GuestScreen::showMessage(const AnswerView::Message &message)
{
    m_fade->stop();
    m_answer->show(message);
    showPage(m_answer, m_theme.colours(message.field));
}

void GuestScreen::showPage(QWidget *page, const FieldColours &colours)
{
    for (QWidget *other : pages())
        other->setVisible(other == page);
    m_header->setColours(colours);
    m_header->setClockShown(page != m_pinPad || height() > width());
    m_header->raise();
    m_corner->setVisible(page != m_pinPad);
    m_corner->raise();
    if (page == m_pinPad || page == m_codePad)
        page->setFocus();
    else if (m_pinPad->isOpen())
        setFocus();
}

void GuestScreen::colourHeader()
{
    const bool isField = !m_answer->isHidden();
    m_header->setColours(isField ? m_theme.colours(m_answer->message().field)
                                 : FieldColours { m_theme.paper, m_theme.ink });
}

void GuestScreen::openCodePad()
{
    m_codePad->open();
    showPage(m_codePad, { m_theme.paper, m_theme.ink });
}

void GuestScreen::openLanguages()
{
    m_languages->open();
    showPage(m_languages, { m_theme.paper, m_theme.ink });
}

void GuestScreen::tickClock()
{
    m_facts.now = m_clock.now();
    m_header->setTime(timeOfDay(m_facts.now));
    followFacts();
}

void GuestScreen::translate()
{
    setAccessibleName(tr("Gate"));
    const QString way = m_way == Direction::Out ? tr("way out") : tr("way in");
    m_header->setPlace(m_eventName, m_way ? tr("%1 · %2", "entrance, way").arg(m_gateName, way) : m_gateName);
    m_ready->setBand(bandSentence(m_facts));
    if (m_answer->isHidden())
        return;
    if (m_decision)
        m_answer->reword(messageOf(*m_decision));
    else
        m_answer->reword(m_held ? messageOf(*m_held) : gateMessage(m_facts, m_staffNote));
}

void GuestScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        translate();
        tickClock();
    }
    if (event->type() == QEvent::LayoutDirectionChange) {
        translate();
        placeCorner();
        m_header->update();
    }
}

void GuestScreen::placeCorner()
{
    const int side = std::max(1, qRound(u(GuestSize::corner, size())));
    m_corner->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, side)));
}

// While an answer hides the pad, a PIN that is typed on is nobody else's: neither a ticket nor in the ledger.
void GuestScreen::keyPressEvent(QKeyEvent *event)
{
    if (!m_pinPad->isOpen() || m_pinPad->isVisible())
        QWidget::keyPressEvent(event);
}

void GuestScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_fade->stop();
    m_fade->setGeometry(rect());
    const double oneU = u(1, size());
    for (QWidget *page : pages())
        page->setGeometry(rect());
    m_ready->setUnit(oneU);
    m_answer->setUnit(oneU);
    m_codePad->setUnit(oneU);
    m_languages->setUnit(oneU);
    m_pinPad->setUnit(oneU);
    m_header->setUnit(oneU);
    const double margin = GuestSize::margin * oneU;
    m_header->setGeometry(QRectF(margin, margin, width() - 2 * margin, GuestSize::header * oneU).toRect());
    placeCorner();
}

} // namespace Kiosk
