// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerview.h"
#include "backend/heldscan.h"
#include "checkin.h"
#include "gatestate.h"
#include "lock/pin.h"
#include "readyview.h"
#include "settings/screensettings.h"

#include <QWidget>

#include <optional>

namespace Kiosk {

class CodePad;
class CornerHold;
class CrossFade;
class Clock;
class GuestHeader;
class LanguagePage;
class PinPad;

/// What stands in front of the guests: the gate at rest, an answer, or why it does not work now. What is at
/// rest follows from facts alone, so it recovers by itself when they change.
class GuestScreen : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GuestScreen(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    using QWidget::show;
    /// The answer to a ticket. Replaces whatever is shown and goes back to rest by itself, or once it is
    /// acknowledged.
    void show(const AdmissionDecision &decision);
    /// Whoever was answered, or typed a code, did so at another place.
    void clearAnswer();
    /// Why a scan was not decided. Stands as long as a refusal.
    void showHeld(const HeldScan &held);
    /// The server is asked about an unknown ticket; an answer follows within a second or two.
    void showLookingUp();

    /// The camera is known from setCamera(), the time from the clock.
    void setFacts(GateFacts facts);
    [[nodiscard]] const GateFacts &facts() const { return m_facts; }
    [[nodiscard]] GateFace face() const { return gateFaceOf(m_facts); }
    /// What the staff reads besides when the gate is not ready: what failed, or how the sync stands.
    void setStaffNote(const QString &note);

    /// Times, names, notes, motion, languages and logo, at once.
    void use(const ScreenSettings &settings);
    /// The theme's values are others now.
    void retheme();

    void setPlace(const QString &eventName, const QString &gateName, std::optional<Direction> way = {});
    void setStatus(const QString &text, StatusKind kind);
    void setCamera(CameraState state);
    void setHint(ScanHint hint) { m_ready->setHint(hint); }
    void setMirrored(bool isMirrored) { m_ready->setMirrored(isMirrored); }
    void setOutline(const QPolygonF &outline) { m_ready->setOutline(outline); }

    /// Asks the staff for the PIN; @p wait: how long none is taken. Tickets are answered meanwhile. A pad
    /// that is seen stays as it is.
    void openPinPad(std::chrono::milliseconds wait);
    void showPinRefused(std::chrono::milliseconds wait);
    void closePinPad();
    /// Back to the gate, whatever a guest or the staff had begun.
    void rest();

    [[nodiscard]] const AnswerView &answer() const { return *m_answer; }
    [[nodiscard]] bool isReady() const;
    /// The answer to a ticket is on the screen.
    [[nodiscard]] bool isAnswering() const;

public Q_SLOTS:
    void showFrame(const QImage &frame);

Q_SIGNALS:
    void codeTyped(const QString &code);
    /// An answer's time is over and the gate rests again.
    void readied();
    void faceChanged(Kiosk::GateFace face);
    void languageChosen(const QString &code);
    /// Somebody held the corner that leads away from the gate.
    void cornerHeld();
    void pinEntered(const Kiosk::Pin &pin);
    /// Whoever was asked for the PIN has gone.
    void pinPadLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectPages();
    [[nodiscard]] QList<QWidget *> pages() const;
    [[nodiscard]] AnswerView::Message messageOf(const AdmissionDecision &decision) const;
    [[nodiscard]] AnswerView::Message messageOf(const HeldScan &held) const;
    void forgetAnswer();
    void showMessage(const AnswerView::Message &message);
    void showPage(QWidget *page, const FieldColours &colours);
    void showRest();
    void followFacts();
    void endAnswer();
    void openCodePad();
    void openLanguages();
    void colourHeader();
    void translate();
    void placeCorner();
    void tickClock();

    const Theme &m_theme;
    const Clock &m_clock;
    ScreenSettings m_settings;
    ReadyView *m_ready;
    AnswerView *m_answer;
    CodePad *m_codePad;
    LanguagePage *m_languages;
    PinPad *m_pinPad;
    GuestHeader *m_header;
    CornerHold *m_corner;
    CrossFade *m_fade;
    QTimer m_second;
    GateFacts m_facts;
    GateFace m_shownFace;
    QString m_staffNote;
    QString m_language;
    QString m_eventName;
    QString m_gateName;
    std::optional<Direction> m_way;
    std::optional<AdmissionDecision> m_decision; ///< While it is being shown, as the next.
    std::optional<HeldScan> m_held;
};

} // namespace Kiosk
