// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/backendworker.h"
#include "backend/gatereadiness.h"
#include "scannersettings.h"
#include "scanresult.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Kiosk {

/// Every ticket on its way from whoever shows it to its answer: cameras, handheld scanners, typed codes,
/// overrides. Here alone it is decided what a scan may do while something else has the screen, and none ends
/// in silence: what is not begun within scanPatience is told so and forgotten.
///
/// Thread: the GUI thread.
class GateScans : public QObject
{
    Q_OBJECT

public:
    /// @p backend must outlive it, and its clock dates the scans.
    explicit GateScans(BackendWorker &backend, QObject *parent = nullptr);

    /// Who knows what has the screen, and where a scanner stands; nothing: not yet. Without them the gate
    /// has the screen, and every scanner stands at the kiosk's own entrance.
    void ask(std::function<SeenScreen()> seen, std::function<std::optional<Lane>(const QString &)> lanes);

    /// A camera read this.
    void takeFromCamera(const ScanResult &scan);
    /// A handheld scanner did.
    void takeFromScanner(const ScanResult &scan);
    /// What somebody asks for by hand, from now on: @p slot follows @p signal as a scan does. @p place: the
    /// number of the place that whoever asks sees; nothing is done in another one.
    template<typename Sender, typename... Args>
    void carry(const Sender *sender, void (Sender::*signal)(Args...), void (BackendWorker::*slot)(Args...),
               std::function<int()> place = {});

Q_SIGNALS:
    /// For a look only: nobody is admitted.
    void tried(const Kiosk::ScanResult &scan);
    void told(const Kiosk::HeldScan &held);

private:
    struct Scan {
        quint64 number = 0;
        std::chrono::microseconds at {}; ///< When it was shown.
        QString scanner = {}; ///< Its handheld scanner; empty: none.
        std::optional<ScanResult> picture = {}; ///< What a camera read.
        std::function<void(BackendWorker &, const Lane &)> run = {};
        bool isSent = false; ///< To the backend, which begins in its own time.
        bool isBegun = false; ///< Its answer follows, however long that takes.
        bool isTold = false; ///< That it takes long.
    };

    void take(Scan scan);
    void look();
    void advance(const Scan &scan);
    void send(const Scan &scan, const Lane &lane);
    void tryOut(const Scan &scan);
    void tellLate();
    void tell(const Scan &scan, HeldScan::Why why);
    void takeReadiness(const GateReadiness &readiness);
    void takeRefusal(quint64 number, const HeldScan &held);
    [[nodiscard]] std::optional<Lane> laneOf(const Scan &scan) const;
    [[nodiscard]] Scan *find(quint64 number);
    [[nodiscard]] std::chrono::microseconds age(const Scan &scan) const;
    void drop(quint64 number);

    BackendWorker &m_backend;
    GateReadiness m_readiness;
    std::function<SeenScreen()> m_seen;
    std::function<std::optional<Lane>(const QString &)> m_lanes;
    QList<Scan> m_scans; ///< Not yet answered.
    quint64 m_newest = 0;
    QTimer m_watch; ///< While there are any.
};

template<typename Sender, typename... Args>
void GateScans::carry(const Sender *sender, void (Sender::*signal)(Args...),
                      void (BackendWorker::*slot)(Args...), std::function<int()> place)
{
    connect(sender, signal, this, [this, slot, place](std::decay_t<Args>... args) {
        const std::optional<int> seen = place ? std::optional(place()) : std::nullopt;
        take({ .at = m_backend.clock().steady(),
               .run = [slot, seen, args...](BackendWorker &worker, const Lane &) {
                   if (!seen || worker.isAt(*seen))
                       (worker.*slot)(args...);
               } });
    });
}

} // namespace Kiosk
