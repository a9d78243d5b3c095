// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "keyboardlayout.h"
#include "keyburst.h"
#include "pacedkeys.h"
#include "scanmarks.h"
#include "scansource.h"
#include "silence.h"
#include "unclaimedline.h"

#include <QKeyEvent>
#include <QPointer>
#include <QSet>

#include <deque>
#include <memory>

class QWindow;

namespace Kiosk {

/// How a scanner that types is told from a person, and what it meant.
struct WedgeSettings {
    QString name = QStringLiteral("wedge");
    KeyBurst::Settings rhythm = {};
    KeyTranslation translation = {}; ///< Comes before the marks: they are written as meant, too.
    ScanMarks marks = {}; ///< A burst without the prefix is somebody else's and goes to its window.
};

/// A handheld scanner that types what it reads, whatever has the focus. Keys that may be a scanner's are
/// held back for a moment and given to their window unchanged when they were a person's; none of a scanner's
/// is a shortcut. One pull of the trigger is one scan: a part of one, or more than one, is told as
/// notWhole(). What is typed more slowly is a person's; where no widget takes it, it is a scan all the same.
class KeyboardWedge : public ScanSource
{
    Q_OBJECT

public:
    /// @p clock must outlive this; it dates the results, and keys whose event has no time stamp.
    explicit KeyboardWedge(const Clock &clock, WedgeSettings settings = {}, QObject *parent = nullptr);
    ~KeyboardWedge() override;

    /// Watches the keys of every window of this program.
    void start() override;
    void stop() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Held {
        QPointer<QWindow> window = {};
        std::unique_ptr<QKeyEvent> event = {};
    };

    [[nodiscard]] bool isHeldBack(const QKeyEvent &event) const;
    [[nodiscard]] bool takePress(QWindow *window, const QKeyEvent &event);
    [[nodiscard]] bool takeRepeat();
    [[nodiscard]] bool takeRelease(QWindow *window, const QKeyEvent &event);
    /// What a key adds to a burst.
    struct Stroke {
        QString text = {}; ///< Empty for a dead key.
        KeyBurst::Key key = KeyBurst::Key::Character;
    };
    [[nodiscard]] Stroke strokeOf(const QKeyEvent &event) const;
    void hold(QWindow *window, const QKeyEvent &event);
    void finish();
    void deliver();
    void refuse();
    /// A control key or an end key in or after a pull that is slower than a burst.
    [[nodiscard]] bool isOfSlowPull(const QKeyEvent &event) const;
    void noteShortcut(const QKeyEvent &event);
    void swallowOfPull(const QKeyEvent &event);
    void leaveLine(std::chrono::microseconds at);
    void swallowHeld();
    void giveBack();
    void give(const Held &key);
    /// Once a key has been to its window, where it is nobody's text.
    void noteGiven(const QKeyEvent &event);
    [[nodiscard]] bool endsLine(const QKeyEvent &event) const;
    void continueLine();
    void finishLine();
    void tellPart(const RawScan &raw);
    void emitScan(const RawScan &raw);
    void watchFocus(const QWindow *window);
    [[nodiscard]] std::chrono::microseconds timeOf(const QKeyEvent &event) const;

    const Clock &m_clock;
    WedgeSettings m_settings;
    KeyBurst m_burst;
    std::deque<Held> m_held;
    std::deque<Held> m_returning; ///< On their way to their windows, in order.
    QSet<quint32> m_swallowed; ///< Keys of a burst whose release is still to come.
    Silence m_silence;
    UnclaimedLine m_line;
    PacedKeys m_paced;
    Silence m_lineSilence;
    const QEvent *m_givenBack = nullptr; ///< Not to be held again.
    bool m_hadFocus = false;
    QPointer<QObject> m_typedInto; ///< What had the keys after the last one that was given.
    std::chrono::microseconds m_typedAt = std::chrono::microseconds::min() / 2;
};

} // namespace Kiosk
