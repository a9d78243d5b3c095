// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setupwiring.h"

#include "lock/pin.h"
#include "parts/textblock.h"
#include "setup/cameratrial.h"
#include "setup/doorspage.h"
#include "setup/gatepage.h"
#include "setup/lookpage.h"
#include "setup/outpage.h"
#include "setup/pinpage.h"
#include "setup/scannerspage.h"
#include "setup/scanrules.h"
#include "words/errorwords.h"
#include "words/heldwords.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(setupLog, "kiosk.setup")

namespace Kiosk {

static const QString scannersSetting = u"scanners"_s;

SetupWiring::SetupWiring(const SetupNeeds &needs, const Theme &theme)
    : m_screen(theme)
    , m_scanners(m_screen, needs.clock)
    , m_camera(m_screen.scanners().camera(), needs.camera)
    , m_doors(m_screen.doors(), m_tones, needs.threads, needs.clock)
    , m_exports(m_screen.files(), needs.threads, needs.clock)
{
    BackendWorker &backend = needs.backend;
    connectPin();
    connect(&m_screen, &SetupScreen::settingsChanged, this, [this](const ScreenSettings &settings) {
        m_settings = settings;
        Q_EMIT settingsChanged(settings);
    });
    connect(&m_screen.look(), &LookPage::soundTried, this, [this] { m_tones.play({ Tone::Admitted }); });
    connect(&m_screen.scanners().camera(), &CameraTrial::cameraChosen, this, [this](const QString &name) {
        keep([&name](ScreenSettings &settings) { settings.camera = name; });
    });
    connectList(backend);
    connectScanners(backend);
    connect(&m_screen.gates(), &GatePage::gateChosen, &backend, &BackendWorker::chooseGate);
    connect(&m_screen.gates(), &GatePage::gateAdded, &backend, &BackendWorker::addGate);
    connect(&backend, &BackendWorker::gateRefused, this,
            [this](const Error &why) { m_screen.gates().showProblem(errorWords(why)); });
    connect(&backend, &BackendWorker::eventChanged, this, &SetupWiring::takeEvent);
}

SetupWiring::~SetupWiring() = default;

void SetupWiring::connectPin()
{
    connect(&m_screen.pin(), &PinPage::pinChosen, this, [this](const Secret &typed) {
        const std::optional<Pin> pin = Pin::from(QString::fromLatin1(typed.reveal()));
        if (pin) // slow by intention
            m_pin.setFuture(QtConcurrent::run([pin = *pin] { return hashPin(pin); }));
    });
    connect(&m_pin, &QFutureWatcherBase::finished, this, [this] {
        const Result<QString> hash = m_pin.result();
        if (!hash)
            return m_screen.pin().showProblem(errorWords(hash.error()));
        keep([&hash](ScreenSettings &settings) { settings.pinHash = *hash; });
    });
    connect(&m_screen.pin(), &PinPage::pinRemoved, this,
            [this] { keep([](ScreenSettings &settings) { settings.pinHash.clear(); }); });
}

void SetupWiring::keep(const std::function<void(ScreenSettings &)> &change)
{
    change(m_settings);
    Q_EMIT settingsChanged(m_settings);
}

void SetupWiring::showSettings(const ScreenSettings &settings)
{
    m_settings = settings;
    m_tones.setVolume(settings.volume / 100.0);
    m_screen.showSettings(settings);
    m_camera.showChosen(settings.camera);
}

void SetupWiring::showTrial(const ScanResult &scan) { m_screen.scanners().camera().showRead(scan.text); }

void SetupWiring::showHeld(const HeldScan &held)
{
    m_screen.showScan(heldSentence(held), StatusKind::Problem);
}

// Shown before the set-up was opened: its answer must not be lost.
void SetupWiring::show(const AdmissionDecision &decision)
{
    const StewardWords words = stewardWords(decision);
    m_screen.showScan(u"%1 · %2"_s.arg(words.verdict, isolated(words.who)),
                      isGranted(decision.verdict) ? StatusKind::Good : StatusKind::Problem);
}

void SetupWiring::setFolder(const QString &folder)
{
    m_folder = folder;
    m_doors.setFolder(folder);
    tellPlace();
}

void SetupWiring::tellPlace() { m_exports.setPlace({ m_folder, m_event.id, m_event.name }); }

void SetupWiring::connectList(BackendWorker &backend)
{
    connect(&m_screen, &SetupScreen::kept, this, [this, &backend](int event) {
        if (m_offered.isEmpty())
            return m_screen.goOnFromList();
        QMetaObject::invokeMethod(&backend,
                                  [&backend, id = m_offered.at(event).id] { backend.chooseEvent(id); });
    });
    connect(&m_screen, &SetupScreen::importChosen, &backend, &BackendWorker::addLocalEvent);
    connect(&m_screen, &SetupScreen::connectChosen, &backend, &BackendWorker::connectTo);
    connect(&backend, &BackendWorker::connectFailed, this, [this](const Error &why) {
        qCWarning(setupLog).noquote() << why.detail;
        m_screen.showConnectProblem(errorWords(why));
    });
    connect(&backend, &BackendWorker::problemFound, this,
            [this](const Error &what) { m_screen.showProblem(errorWords(what)); });
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
    m_offered.clear();
    m_screen.offerToKeep({ place.event.name });
}

void SetupWiring::offer(const QList<Event> &events)
{
    m_offered = events;
    QStringList names;
    for (const Event &event : events)
        names.append(event.name);
    m_screen.offerToKeep(names);
}

void SetupWiring::takeEvent(const Event &event)
{
    m_event = event;
    m_doors.setEvent(event.id);
    m_screen.files().setEvent(event.name);
    tellPlace();
    ScanRules &rules = m_screen.scanners().rules();
    rules.show(event.scanFormats, event.sameShowing);
    rules.setVisible(true);
}

void SetupWiring::forget()
{
    m_screen.reset();
    m_screen.showSettings(m_settings);
}

void SetupWiring::open()
{
    forget();
    m_screen.setWayBack(true);
    if (m_event.backend == BackendKind::Tickera)
        m_screen.proposeShop(m_event.site, m_event.name);
}

} // namespace Kiosk
