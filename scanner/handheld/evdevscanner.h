// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "endhabit.h"
#include "inputnode.h"
#include "keyboardlayout.h"
#include "keycodetext.h"
#include "plugwatch.h"
#include "scanmarks.h"
#include "scansource.h"
#include "silence.h"

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace Kiosk {

struct EvdevSettings {
    QString name = {};
    QString device = {}; ///< Best a path that names the scanner: /dev/input/by-id/…-event-kbd
    std::chrono::milliseconds pause { 150 }; ///< Silence that ends a scan without an end key.
    KeyTranslation translation = {}; ///< Only for a scanner that is not set to the US layout.
    ScanMarks marks = {};
};

/// A scanner that types, read as the device that it is: the keys reach no other program, the computer's
/// layout does not matter, and it has a name of its own. Silence is measured by the kernel's times of its
/// keys. Comes back by itself. Linux only.
class EvdevScanner : public ScanSource
{
    Q_OBJECT

public:
    using OpenNode = std::function<Result<std::unique_ptr<InputNode>>(const QString &path)>;

    /// @p clock must outlive this; it dates the results. @p openNode is for what is no real device.
    EvdevScanner(const Clock &clock, EvdevSettings settings, OpenNode openNode = &InputNode::open,
                 QObject *parent = nullptr);
    ~EvdevScanner() override;

    void start() override;
    void stop() override;

private:
    void open();
    void close();
    void read();
    void add(const input_event &event);
    void tell(const QString &typed);
    void endAtKey();
    void endAtSilence();
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_habit.patience(m_settings.pause); }

    const Clock &m_clock;
    EvdevSettings m_settings;
    OpenNode m_openNode;
    std::unique_ptr<InputNode> m_node;
    QSocketNotifier *m_notifier = nullptr; ///< Child of this, while there is a node.
    PlugWatch m_watch;
    KeyCodeText m_text;
    EndHabit m_habit;
    Silence m_silence;
    bool m_isTorn = false; ///< What comes is the rest of something that was cut off.
    std::chrono::microseconds m_began {};
    std::chrono::microseconds m_lastKey {}; ///< By the kernel's time.
};

} // namespace Kiosk
