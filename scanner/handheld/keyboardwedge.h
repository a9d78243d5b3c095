// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "keyburst.h"
#include "scanresult.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

class QWindow;

namespace Kiosk {

/// A handheld scanner that types what it reads, whatever has the focus. Keys that may be a scanner's are
/// held back for a moment and given to their window unchanged when they were a person's.
///
/// Install it as event filter on the application. Thread: the GUI thread.
class KeyboardWedge : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive this; it dates the results, and keys whose event has no time stamp.
    explicit KeyboardWedge(const Clock &clock, KeyBurst::Settings settings = {}, QObject *parent = nullptr);
    ~KeyboardWedge() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const Kiosk::ScanResult &result);

private:
    struct Held {
        QPointer<QWindow> window = {};
        std::unique_ptr<QKeyEvent> event = {};
    };

    [[nodiscard]] bool takePress(QWindow *window, const QKeyEvent &event);
    [[nodiscard]] bool takeRelease(QWindow *window, const QKeyEvent &event);
    void hold(QWindow *window, const QKeyEvent &event);
    KeyBurst::Verdict finish();
    void giveBack();
    [[nodiscard]] std::chrono::microseconds timeOf(const QKeyEvent &event) const;

    const Clock &m_clock;
    KeyBurst m_burst;
    std::vector<Held> m_held;
    QSet<int> m_swallowed; ///< Keys of a burst whose release is still to come.
    QTimer m_pause;
    const QEvent *m_givenBack = nullptr; ///< On its way to its window, not to be held again.
};

} // namespace Kiosk
