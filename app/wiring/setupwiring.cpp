// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setupwiring.h"

#include "setup/gatepage.h"
#include "setup/scannerspage.h"
#include "setup/scanrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString scannersSetting = u"scanners"_s;

SetupWiring::SetupWiring(BackendWorker &backend, const Clock &clock)
    : m_scanners(m_screen, clock)
{
    connectList(backend);
    connectScanners(backend);
    connect(&m_screen.gates(), &GatePage::gateChosen, &backend, &BackendWorker::chooseGate);
    connect(&m_screen.gates(), &GatePage::gateAdded, &backend, &BackendWorker::addGate);
    connect(&backend, &BackendWorker::gateRefused, &m_screen.gates(), &GatePage::showProblem);
    connect(&backend, &BackendWorker::eventChanged, this, &SetupWiring::takeEvent);
}

void SetupWiring::connectList(BackendWorker &backend)
{
    connect(&m_screen, &SetupScreen::importChosen, &backend, &BackendWorker::addLocalEvent);
    connect(&m_screen, &SetupScreen::connectChosen, &backend, &BackendWorker::connectTo);
    connect(&backend, &BackendWorker::connectFailed, &m_screen, &SetupScreen::showConnectProblem);
    connect(&backend, &BackendWorker::problemFound, &m_screen, &SetupScreen::showProblem);
}

void SetupWiring::connectScanners(BackendWorker &backend)
{
    connect(&m_screen.scanners().rules(), &ScanRules::chosen, &backend, &BackendWorker::changeScanning);
    connect(&m_scanners, &GateScanners::changed, &backend,
            [&backend](const QString &settings) { backend.keepSetting(scannersSetting, settings); });
    connect(&backend, &BackendWorker::settingsLoaded, this, [this](const QHash<QString, QString> &settings) {
        m_scanners.load(settings.value(scannersSetting));
    });
}

void SetupWiring::takePlace(const Place &place)
{
    takeEvent(place.event);
    QStringList gates;
    for (const Gate &gate : place.gates)
        gates.append(gate.name);
    m_scanners.setGates(gates);
    m_screen.gates().showGates(place.gates, place.gate.id);
    m_screen.goOnFromList();
}

void SetupWiring::takeEvent(const Event &event)
{
    m_event = event;
    ScanRules &rules = m_screen.scanners().rules();
    rules.show(event.scanFormats, event.sameShowing);
    rules.setVisible(true);
}

void SetupWiring::open()
{
    m_screen.reset();
    m_screen.setWayBack(true);
    if (m_event.backend == BackendKind::Tickera)
        m_screen.proposeShop(m_event.site, m_event.name);
}

} // namespace Kiosk
