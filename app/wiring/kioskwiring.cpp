// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"

#include "backend/gatelog.h"
#include "demo.h"
#include "process/log.h"
#include "theme/brand.h"
#include "words/errorwords.h"
#include "words/statuswords.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>

#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(kioskLog, "kiosk.app")

namespace Kiosk {

constexpr int setupThreads = 4; // some may wait for a silent server

// An event from a newer version may name what this one does not know: then it looks for everything.
static FrameDecoder::Options liveOptions(const QString &formats)
{
    const Result<QList<Symbology>> wanted = symbologiesFromWords(formats);
    return { .symbologies = wanted.value_or(QList<Symbology>(allSymbologies.begin(), allSymbologies.end())) };
}

static bool isHeadless() { return QGuiApplication::platformName() == "offscreen"_L1; }

KioskWiring::KioskWiring(KioskOptions options)
    : m_options(std::move(options))
    , m_backend(new BackendWorker(m_clock))
    , m_scans(*m_backend)
    , m_decoding(liveOptions(m_formats), m_clock)
    , m_guest(*m_backend, m_decoding, m_theme, m_clock)
{
    m_backendThread.setObjectName(u"backend"_s);
    new GateLog(*m_backend);
    m_backend->moveToThread(&m_backendThread);
    connect(&m_backendThread, &QThread::finished, m_backend, &QObject::deleteLater);

    m_setupThreads.setMaxThreadCount(setupThreads);
    // Before any screen says a word: what is set comes later, and may be nothing.
    m_language.use(m_settings.language);
    m_theme = themeFor(m_settings);
    m_guest.retheme();
    m_window.addWidget(&m_guest.screen());
    m_staff = std::make_unique<StaffScreens>(
        SetupNeeds { *m_backend, m_guest.camera(), m_setupThreads, m_clock, m_scans }, m_theme, m_window);
    const bool isFull = !m_options.isWindowed && !isHeadless();
    m_staff->setScreen(isFull ? KioskScreen::Full : KioskScreen::Windowed);
    // The demonstration is set up already.
    const bool isSetup = m_options.screen == KioskOptions::Screen::Setup;
    m_doorkeeper = std::make_unique<Doorkeeper>(m_window, m_guest, *m_staff,
                                                m_options.isDemo && isSetup ? KioskOptions::Screen::Guest
                                                                            : m_options.screen);
    m_window.setWindowTitle(u"FastCheck Kiosk"_s);
    connectBackend();
    connectScans();
    connectGuest();
    connectStaff();
}

KioskWiring::~KioskWiring()
{
    m_window.hide(); // what follows may take seconds
    m_staff->setup().scanners().stop();
    m_backendThread.requestInterruption();
    // Its event loop goes on: answers that are still pending are waited for, up to the limit.
    connect(m_backend, &BackendWorker::closed, &m_backendThread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(m_backend, &BackendWorker::close, Qt::QueuedConnection);
    m_backendThread.wait();
    m_guest.screen().setParent(nullptr); // it belongs to its wiring, not to the stack
}

void KioskWiring::start()
{
    m_backendThread.start();
    m_staff->setup().scanners().start();
    m_guest.camera().use(m_options, m_settings.camera);
    showWindow();
    if (m_options.isDemo)
        startDemo();
    if (!m_options.dataFolder.isEmpty())
        openStore();
}

void KioskWiring::connectBackend()
{
    connect(m_backend, &BackendWorker::placeTaken, this, &KioskWiring::takePlace);
    connect(m_backend, &BackendWorker::eventChanged, this, &KioskWiring::takeEvent);
    connect(m_backend, &BackendWorker::settingsLoaded, this, &KioskWiring::takeSettings);
    connect(m_backend, &BackendWorker::decided, this, &KioskWiring::showDecision);
    connect(m_backend, &BackendWorker::syncChanged, this, &KioskWiring::showSync);
    connect(m_backend, &BackendWorker::failed, this, &KioskWiring::showFailure);
    connect(m_backend, &BackendWorker::eventNeeded, m_staff.get(), &StaffScreens::askForEvent);
    connect(m_backend, &BackendWorker::entranceNeeded, m_staff.get(), &StaffScreens::askForGate);
    connect(m_backend, &BackendWorker::setupNeeded, this, [this](const std::optional<Error> &why) {
        m_staff->setup().screen().showProblem(why ? errorWords(*why) : QString());
        m_doorkeeper->go(Way::NoEvent);
    });
}

void KioskWiring::connectScans()
{
    m_scans.ask([this] { return seenScreen(); },
                [this](const QString &scanner) { return m_staff->setup().scanners().laneOf(scanner); });
    connect(&m_decoding, &FrameDecoding::scanned, &m_guest, &GuestWiring::noteScan);
    connect(&m_decoding, &FrameDecoding::scanned, &m_scans, &GateScans::takeFromCamera);
    connect(m_staff.get(), &StaffScreens::scanned, &m_scans, &GateScans::takeFromScanner);
    m_scans.carry(&m_guest.screen(), &GuestScreen::codeTyped, &BackendWorker::submit);
    connect(&m_scans, &GateScans::tried, this,
            [this](const ScanResult &scan) { m_staff->setup().showTrial(scan); });
    connect(&m_scans, &GateScans::told, this, &KioskWiring::showHeld);
    connect(&m_guest.camera(), &GateCamera::ended, this, &KioskWiring::pictureEnded);
}

void KioskWiring::connectStaff()
{
    connect(m_staff.get(), &StaffScreens::demoChosen, this, [this] {
        m_options.isDemo = true;
        m_options.dataFolder.clear(); // the demonstration never mixes with real check-ins
        m_options.event.clear();
        m_options.gate.clear();
        m_guest.forget();
        m_doorkeeper->go(Way::Away);
        startDemo();
        openStore();
    });
    connect(m_staff.get(), &StaffScreens::settingsChanged, this, &KioskWiring::changeSettings);
}

void KioskWiring::connectGuest()
{
    connect(&m_guest.screen(), &GuestScreen::readied, &m_language, &SpokenLanguage::speakOwn);
    connect(&m_guest, &GuestWiring::languageChosen, &m_language, &SpokenLanguage::lend);
    connect(&m_guest, &GuestWiring::retryWanted, this, [this] {
        QMetaObject::invokeMethod(m_backend, &BackendWorker::close);
        openStore();
    });
}

void KioskWiring::openStore()
{
    m_awaitsSettings = true;
    logTo(m_options.dataFolder, u"fastcheck-kiosk"_s);
    if (const QString note = std::exchange(m_options.folderNote, {}); !note.isEmpty())
        qCWarning(kioskLog).noquote() << note;
    m_staff->setFolder(m_options.dataFolder);
    QMetaObject::invokeMethod(m_backend, [worker = m_backend, options = m_options] {
        worker->open(options.dataFolder, options.event, options.gate);
    });
}

void KioskWiring::startDemo()
{
    if (m_options.dataFolder.isEmpty()) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        m_options.dataFolder = m_demoFolder->path();
    }
    m_options.event = demoEventName();
    QMetaObject::invokeMethod(m_backend, &BackendWorker::close);
    if (GateCamera::needsTickets(m_options)) {
        m_ticketFolder = QDir(m_options.dataFolder).filePath(u"tickets"_s);
        std::fprintf(stderr, "fastcheck-kiosk: tickets to show to the camera are in %s\n",
                     qPrintable(m_ticketFolder));
    }
    QMetaObject::invokeMethod(m_backend,
                              [worker = m_backend, folder = m_options.dataFolder, tickets = m_ticketFolder] {
                                  Result<> made = makeDemoEvent(folder);
                                  if (made && !tickets.isEmpty())
                                      made = writeDemoTickets(tickets);
                                  if (!made)
                                      Q_EMIT worker->failed(made.error());
                              });
}

void KioskWiring::showWindow()
{
    if (m_options.isWindowed || isHeadless()) {
        m_window.resize(isHeadless() ? QSize(1920, 1080) : QSize(1366, 768));
        m_window.show();
        return;
    }
    // Without a window manager full screen alone keeps the layout's size.
    m_window.setWindowFlag(Qt::FramelessWindowHint);
    m_guest.guard(m_window);
    m_window.setGeometry(QGuiApplication::primaryScreen()->geometry());
    m_window.showFullScreen();
}

void KioskWiring::takeEvent(const Event &event)
{
    if (std::exchange(m_formats, event.scanFormats) != event.scanFormats)
        m_decoding.setOptions(liveOptions(event.scanFormats));
}

void KioskWiring::takeSettings(const QHash<QString, QString> &settings)
{
    // Told again for screens that were made anew, it may be older than what was changed since.
    if (!std::exchange(m_awaitsSettings, false))
        return;
    apply(screenSettingsFrom(settings.value(screenSettingsName.toString())));
    m_doorkeeper->go(Way::Start);
}

void KioskWiring::changeSettings(const ScreenSettings &settings)
{
    if (m_awaitsSettings)
        return; // it would stand for what is not known yet, the PIN among it
    QMetaObject::invokeMethod(m_backend, [worker = m_backend, text = toText(settings)] {
        worker->keepSetting(screenSettingsName.toString(), text);
    });
    // Whoever sets a PIN has not to enter it.
    const bool isStaffIn = m_doorkeeper->isStaffIn();
    apply(settings);
    if (isStaffIn)
        m_guest.letIn();
}

void KioskWiring::apply(const ScreenSettings &settings)
{
    const bool isOtherFace = settings.language != m_settings.language || settings.look != m_settings.look
        || settings.colour != m_settings.colour;
    m_settings = settings;
    m_language.use(settings.language);
    m_theme = themeFor(settings);
    m_guest.use(settings);
    m_guest.retheme();
    if (isOtherFace) // later: the page that tells of it is one of them
        QMetaObject::invokeMethod(m_staff.get(), &StaffScreens::makeAnew, Qt::QueuedConnection);
    m_staff->use(settings);
    m_guest.camera().use(m_options, settings.camera);
}

void KioskWiring::takePlace(const Place &place)
{
    // What a person chose since holds when the store is opened again.
    m_options.event = place.event.name;
    m_options.gate = place.gate.name;
    takeEvent(place.event);
    m_guest.takePlace(place);
    m_staff->takePlace(place);
    m_guest.camera().use(m_options, m_settings.camera);
    m_guest.camera().start();
    Q_EMIT ready();
}

void KioskWiring::showSync(const SyncView &view)
{
    const StatusWords words = statusWords(view, m_clock.now());
    m_staff->desk().setStatus(words.full(), words.kindWithNotes());
    m_staff->desk().screen().showShrink(view.status.held);
    if (m_ticketFolder.isEmpty())
        m_guest.screen().setStatus(words.text, words.kind);
    else
        m_guest.screen().setStatus(tr("Tickets to show: %1", "folder").arg(m_ticketFolder), StatusKind::Good);
}

void KioskWiring::showDecision(AdmissionDecision decision)
{
    if (!m_staff->setup().scanners().areSeveral())
        decision.lane.clear(); // nothing to be told apart
    decision.isAmongOthers = m_guest.wasAmongOthers(decision);
    m_staff->desk().show(decision);
    m_guest.show(decision);
    if (m_staff->isSetupSeen())
        m_staff->setup().show(decision);
    Q_EMIT decided(decision);
}

void KioskWiring::showHeld(HeldScan held)
{
    if (!m_staff->setup().scanners().areSeveral())
        held.lane.clear();
    if (held.why != HeldScan::Why::SetupOpen) // it would be seen when that is no more true
        m_staff->desk().screen().showHeld(held);
    m_guest.showHeld(held);
    if (m_staff->isSetupSeen())
        m_staff->setup().showHeld(held);
}

SeenScreen KioskWiring::seenScreen() const
{
    if (!m_staff->isSetupSeen())
        return SeenScreen::Gate;
    return m_staff->setup().scanners().isTrial() ? SeenScreen::Trial : SeenScreen::Setup;
}

void KioskWiring::showFailure(const Error &what)
{
    qCCritical(kioskLog).noquote() << what.detail;
    m_guest.showFailure(what);
    m_staff->desk().showError(what);
    m_doorkeeper->go(Way::Away);
    Q_EMIT failed(what.detail);
}

} // namespace Kiosk
