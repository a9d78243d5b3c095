// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatescans.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto watchEvery = 100ms;

GateScans::GateScans(BackendWorker &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_seen([] { return SeenScreen::Gate; })
    , m_lanes([](const QString &scanner) { return Lane { scanner }; })
{
    m_watch.setInterval(watchEvery);
    // Later: what the backend told before now is heard first.
    connect(&m_watch, &QTimer::timeout, this, &GateScans::tellLate, Qt::QueuedConnection);
    connect(&backend, &BackendWorker::readinessChanged, this, &GateScans::takeReadiness);
    connect(&backend, &BackendWorker::turnedAway, this, &GateScans::takeRefusal);
    connect(&backend, &BackendWorker::ended, this, &GateScans::drop);
    connect(&backend, &BackendWorker::begun, this, [this](quint64 number) {
        if (Scan *scan = find(number))
            scan->isBegun = true;
    });
}

void GateScans::ask(std::function<SeenScreen()> seen,
                    std::function<std::optional<Lane>(const QString &)> lanes)
{
    m_seen = std::move(seen);
    m_lanes = std::move(lanes);
}

void GateScans::takeFromCamera(const ScanResult &scan)
{
    take({ .at = scan.at, .picture = scan, .run = [text = scan.text](BackendWorker &worker, const Lane &) {
              worker.submit(text);
          } });
}

void GateScans::takeFromScanner(const ScanResult &scan)
{
    take({ .at = scan.at,
           .scanner = scan.source,
           .run = [text = scan.text](BackendWorker &worker, const Lane &lane) {
               worker.submitFrom(text, lane.name, lane.gate);
           } });
}

void GateScans::take(Scan scan)
{
    scan.number = ++m_newest;
    const auto now = m_backend.clock().steady();
    scan.at = scan.at == 0us ? now : std::min(scan.at, now); // a scanner that knows no time read it now
    m_scans.append(std::move(scan));
    m_watch.start();
    look();
}

// Whatever one of them leads to may end others, or bring new ones.
void GateScans::look()
{
    const QList<Scan> now = m_scans;
    for (const Scan &scan : now) {
        if (!scan.isSent && find(scan.number))
            advance(scan);
    }
    if (m_scans.isEmpty())
        m_watch.stop();
}

void GateScans::advance(const Scan &scan)
{
    const std::optional<Lane> lane = laneOf(scan);
    const bool awaitsLane = !lane && m_readiness.state == GateReadiness::State::Ready;
    const auto state = awaitsLane ? GateReadiness::State::Opening : m_readiness.state;
    const ScanStep step = stepOf(m_seen(), state, age(scan));
    switch (step.kind) {
    case ScanStep::Kind::Wait:
        return;
    case ScanStep::Kind::Try:
        return tryOut(scan);
    case ScanStep::Kind::Tell:
        return tell(scan, step.why);
    case ScanStep::Kind::Decide:
        return send(scan, *lane);
    }
}

void GateScans::send(const Scan &scan, const Lane &lane)
{
    if (lane.isUnset)
        return tell(scan, HeldScan::Why::LaneClosed);
    find(scan.number)->isSent = true;
    QMetaObject::invokeMethod(&m_backend, [worker = &m_backend, scan, lane] {
        worker->begin({ scan.number, scan.at, [&] { scan.run(*worker, lane); } });
    });
}

void GateScans::tryOut(const Scan &scan)
{
    // What a handheld scanner reads is shown by the page that tries them.
    if (!scan.picture && scan.scanner.isEmpty())
        return tell(scan, HeldScan::Why::SetupOpen);
    drop(scan.number);
    if (scan.picture)
        Q_EMIT tried(*scan.picture);
}

void GateScans::tellLate()
{
    look();
    const QList<Scan> now = m_scans;
    for (const Scan &scan : now) {
        Scan *waiting = find(scan.number);
        if (!waiting || !waiting->isSent || age(*waiting) < scanPatience)
            continue;
        if (!waiting->isBegun)
            tell(scan, HeldScan::Why::TooLate);
        else if (!std::exchange(waiting->isTold, true))
            Q_EMIT told({ .why = HeldScan::Why::Slow, .lane = laneOf(scan).value_or(Lane()).name });
    }
}

void GateScans::tell(const Scan &scan, HeldScan::Why why)
{
    const Lane lane = laneOf(scan).value_or(Lane());
    drop(scan.number);
    Q_EMIT told({ .why = why, .lane = lane.name, .gate = lane.gate, .failure = m_readiness.why });
}

void GateScans::takeReadiness(const GateReadiness &readiness)
{
    m_readiness = readiness;
    look();
}

// A number that is no more here was told already; zero was none of ours.
void GateScans::takeRefusal(quint64 number, const HeldScan &held)
{
    if (number != 0 && !find(number))
        return;
    drop(number);
    Q_EMIT told(held);
}

std::optional<Lane> GateScans::laneOf(const Scan &scan) const
{
    return scan.scanner.isEmpty() ? Lane() : m_lanes(scan.scanner);
}

GateScans::Scan *GateScans::find(quint64 number)
{
    const auto found = std::ranges::find(m_scans, number, &Scan::number);
    return found == m_scans.end() ? nullptr : &*found;
}

std::chrono::microseconds GateScans::age(const Scan &scan) const
{
    return m_backend.clock().steady() - scan.at;
}

void GateScans::drop(quint64 number)
{
    m_scans.removeIf([number](const Scan &scan) { return scan.number == number; });
    if (m_scans.isEmpty())
        m_watch.stop();
}

} // namespace Kiosk
