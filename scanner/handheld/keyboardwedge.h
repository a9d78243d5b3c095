// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "keyboardlayout.h"
#include "keyburst.h"
#include "scanmarks.h"
#include "scansource.h"

#include <QKeyEvent>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

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
/// held back for a moment and given to their window unchanged when they were a person's.
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

    [[nodiscard]] bool takePress(QWindow *window, const QKeyEvent &event);
    [[nodiscard]] bool takeRelease(QWindow *window, const QKeyEvent &event);
    /// What a key adds to a burst: empty for a dead key, nothing for a key that is no scanner's.
    [[nodiscard]] std::optional<QString> charactersOf(const QKeyEvent &event) const;
    void hold(QWindow *window, const QKeyEvent &event);
    KeyBurst::Verdict finish();
    void swallowHeld();
    void giveBack();
    [[nodiscard]] std::chrono::microseconds timeOf(const QKeyEvent &event) const;

    const Clock &m_clock;
    WedgeSettings m_settings;
    KeyBurst m_burst;
    std::vector<Held> m_held;
    QSet<int> m_swallowed; ///< Keys of a burst whose release is still to come.
    QTimer m_pause;
    const QEvent *m_givenBack = nullptr; ///< On its way to its window, not to be held again.
};

} // namespace Kiosk
