// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "scannersettings.h"
#include "scansource.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Kiosk {

/// How one scanner does.
struct ScannerState {
    QString name = {};
    ScanSource::State state = ScanSource::State::Stopped;
    std::optional<Error> problem = {}; ///< Nothing unless lost or in trouble.

    bool operator==(const ScannerState &) const = default;
};

/// All handheld scanners of this machine, running. Each says when it is lost and comes back by itself.
///
/// Thread: the GUI thread.
class HandheldScanners : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive this; it dates the results.
    explicit HandheldScanners(const Clock &clock, QObject *parent = nullptr);
    ~HandheldScanners() override;

    /// Runs these from now on, and no others. Those that stay as they are do not notice. May be called from
    /// a slot of the signals below, as when a scan has just taught the layout. Malformed changes
    /// nothing; Rejected is a kind that this system does not have.
    [[nodiscard]] Result<> use(const QList<ScannerSettings> &scanners);

    [[nodiscard]] QList<ScannerState> states() const;
    [[nodiscard]] Lane laneOf(const QString &source) const;

Q_SIGNALS:
    void scanned(const Kiosk::ScanResult &result);
    /// For setting a scanner up: see ScanSource.
    void arrived(const Kiosk::RawScan &scan);
    void stateChanged(const Kiosk::ScannerState &state);

private:
    struct Running {
        ScannerSettings settings = {};
        std::unique_ptr<ScanSource> source = {};
    };

    [[nodiscard]] std::unique_ptr<ScanSource> make(const ScannerSettings &settings) const;
    void begin(const ScannerSettings &settings);
    void end(std::unique_ptr<ScanSource> source);

    const Clock &m_clock;
    std::vector<Running> m_running;
};

} // namespace Kiosk

Q_DECLARE_METATYPE(Kiosk::ScannerState)
