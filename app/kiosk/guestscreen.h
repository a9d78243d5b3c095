// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerview.h"
#include "checkin.h"
#include "readyview.h"

#include <QWidget>

#include <optional>

namespace Kiosk {

class CodePad;
class GuestHeader;

/// What stands in front of the guests: the gate at rest, an answer, or why it does not work now.
class GuestScreen : public QWidget
{
    Q_OBJECT

public:
    explicit GuestScreen(const Theme &theme = dayTheme, QWidget *parent = nullptr);

    using QWidget::show;
    /// The answer to a ticket. Replaces whatever is shown and goes back to ready by itself.
    void show(const AdmissionDecision &decision);
    /// The server is asked about an unknown ticket; an answer follows within a second or two.
    void showLookingUp();
    void showReady();
    /// The entrance rests; until showReady().
    void showClosed(const QString &detail = {});
    /// The gate cannot work; until showReady(). @p forStaff says what to do, in words for staff.
    void showOutOfOrder(const QString &forStaff);

    void setPlace(const QString &eventName, const QString &gateName);
    void setStatus(const QString &text, StatusKind kind);
    void setCamera(CameraState state);
    void setHint(ScanHint hint) { m_ready->setHint(hint); }
    void setMirrored(bool isMirrored) { m_ready->setMirrored(isMirrored); }
    void setOutline(const QPolygonF &outline) { m_ready->setOutline(outline); }
    /// How long answers stay, in place of 3 s for granted and 5 s for refused ones.
    void setAnswerTime(std::chrono::milliseconds time) { m_answerTime = time; }

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMessage(const AnswerView::Message &message);
    void showPage(QWidget *page, const FieldColours &colours);
    void openCodePad();
    void tickClock();

    const Theme &m_theme;
    ReadyView *m_ready;
    AnswerView *m_answer;
    CodePad *m_codePad;
    GuestHeader *m_header;
    QTimer m_clock;
    std::optional<std::chrono::milliseconds> m_answerTime;
    /// What comes back after the answer to a ticket, other than ready.
    std::optional<AnswerView::Message> m_resting;
};

} // namespace Kiosk
