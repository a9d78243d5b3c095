// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "endhabit.h"
#include "plugwatch.h"
#include "scanlines.h"
#include "scanmarks.h"
#include "scansource.h"
#include "silence.h"

#include <chrono>
#include <memory>

class QSerialPort;

namespace Kiosk {

/// The line a scanner sits on: 8 data bits, no parity, 1 stop bit.
struct SerialSettings {
    QString name = {};
    QString device = {}; ///< Best a path that names the scanner: /dev/serial/by-id/…
    int baud = 9600; ///< USB ones take any.
    std::chrono::milliseconds pause { 80 }; ///< Silence that ends a scan without CR or LF.
    ScanMarks marks = {};
};

/// A scanner on a serial line, real or by USB. When it is pulled out it says so once, and comes back by
/// itself.
class SerialScanner : public ScanSource
{
    Q_OBJECT

public:
    /// @p clock must outlive this; it dates the results.
    SerialScanner(const Clock &clock, SerialSettings settings, QObject *parent = nullptr);
    ~SerialScanner() override;

    void start() override;
    void stop() override;

private:
    void open();
    [[nodiscard]] Error refusal() const;
    void close();
    void read();
    void lose();
    void endAtSilence();
    void tell(const QString &text);

    const Clock &m_clock;
    SerialSettings m_settings;
    std::unique_ptr<QSerialPort> m_port;
    PlugWatch m_watch;
    ScanLines m_lines;
    EndHabit m_habit;
    Silence m_silence;
    bool m_isTorn = false; ///< What comes is the rest of something that was cut off.
    std::chrono::microseconds m_began {};
    std::chrono::microseconds m_last {};
};

} // namespace Kiosk
