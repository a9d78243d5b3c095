// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "handheldscanners.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Kiosk {

class SetupScreen;
struct ScannerRow;

/// The handheld scanners of this kiosk: which are used, where they admit, and their page in the set-up.
///
/// Thread: the GUI thread.
class GateScanners : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GateScanners(SetupScreen &setup, const Clock &clock);

    /// Listens to what types; more once load() knows of more.
    void start();
    void stop();
    /// Takes up what changed() told in an earlier run; empty: nothing was ever set.
    void load(const QString &settings);
    /// The entrances that a scanner may stand at.
    void setGates(const QStringList &gates);

    /// Where the scanner of that name stands; nothing: not known before load().
    [[nodiscard]] std::optional<Lane> laneOf(const QString &scanner) const;
    /// Whether scanners need to be told apart on the screens.
    [[nodiscard]] bool areSeveral() const { return m_settings.size() > 1; }
    /// Whether scans are for a look only.
    [[nodiscard]] bool isTrial() const;

Q_SIGNALS:
    /// As HandheldScanners', whatever has the screen.
    void scanned(const Kiosk::ScanResult &scan);
    /// To be kept for the next run.
    void changed(const QString &settings);
    /// English, one line: a scanner was lost or cannot be used.
    void troubled(const QString &what);

private:
    void tryOut(const RawScan &scan);
    void learnFrom(const RawScan &scan);
    void tell(const ScannerState &state);
    void list();
    [[nodiscard]] bool isClosed(const ScannerSettings &scanner) const;
    [[nodiscard]] ScannerRow rowOf(const ScannerSettings &scanner) const;
    [[nodiscard]] QList<ScannerRow> rows() const;
    void setLane(const QString &name, const QString &lane, const QString &gate);
    void setMarks(const QString &name, const QString &prefix, const QString &suffix);
    void takeDevice(const QString &id);
    void releaseDevice(const QString &id);
    void change(const QString &name, const std::function<void(ScannerSettings &)> &how);
    void use(const QList<ScannerSettings> &settings);

    SetupScreen &m_setup;
    HandheldScanners m_scanners;
    QList<ScannerSettings> m_settings = usualScanners();
    bool m_isLoaded = false;
    QStringList m_gates;
};

} // namespace Kiosk
