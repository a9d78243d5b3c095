// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"

#include "demo.h"
#include "statuswords.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QShortcut>

#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(kioskLog, "kiosk.app")

namespace Kiosk {

// An event from a newer version may name what this one does not know: then it looks for everything.
static FrameDecoder::Options liveOptions(const QString &formats)
{
    const Result<QList<Symbology>> wanted = symbologiesFromWords(formats);
    return { .symbologies = wanted.value_or(QList<Symbology>(allSymbologies.begin(), allSymbologies.end())) };
}

KioskWiring::KioskWiring(const KioskOptions &options)
    : m_options(options)
    , m_opensSetup(!options.isDemo && options.screen == KioskOptions::Screen::Setup)
    , m_backend(new BackendWorker)
    , m_decoding(liveOptions(m_formats), m_clock)
    , m_guest(*m_backend, m_decoding, dayTheme)
    , m_desk(*m_backend)
    , m_setup(*m_backend, m_clock)
{
    m_backendThread.setObjectName(u"backend"_s);
    m_backend->moveToThread(&m_backendThread);
    connect(&m_backendThread, &QThread::finished, m_backend, &QObject::deleteLater);

    for (QWidget *screen : screens())
        m_window.addWidget(screen);
    m_window.setWindowTitle(u"FastCheck Kiosk"_s);
    connectBackend();
    connectScans();
    connectSetup();
    connectGuest();
    auto *toggle = new QShortcut(QKeySequence(u"Ctrl+Shift+S"_s), &m_window);
    connect(toggle, &QShortcut::activated, this, &KioskWiring::toggleSteward);
}

KioskWiring::~KioskWiring()
{
    m_setup.scanners().stop();
    // Its event loop runs on meanwhile: what is out to a server is heard of, as long as that takes at most.
    connect(m_backend, &BackendWorker::closed, &m_backendThread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(m_backend, &BackendWorker::close, Qt::QueuedConnection);
    m_backendThread.wait();
    // The screens belong to their wirings, not to the stack.
    for (QWidget *screen : screens())
        screen->setParent(nullptr);
}

QList<QWidget *> KioskWiring::screens() { return { &m_guest.screen(), &m_desk.screen(), &m_setup.screen() }; }

void KioskWiring::start()
{
    m_backendThread.start();
    m_setup.scanners().start();
    showWindow();
    if (m_options.isDemo)
        startDemo();
    else if (m_opensSetup)
        showScreen(m_setup.screen());
    if (!m_options.dataFolder.isEmpty())
        openStore();
}

void KioskWiring::connectBackend()
{
    connect(m_backend, &BackendWorker::placeTaken, this, &KioskWiring::takePlace);
    connect(m_backend, &BackendWorker::eventChanged, this, &KioskWiring::takeEvent);
    connect(m_backend, &BackendWorker::decided, this, &KioskWiring::showDecision);
    connect(m_backend, &BackendWorker::syncChanged, this, &KioskWiring::showSync);
    connect(m_backend, &BackendWorker::failed, this, &KioskWiring::showFailure);
    connect(m_backend, &BackendWorker::problemFound, &m_desk, &DeskWiring::showProblem);
    connect(m_backend, &BackendWorker::setupNeeded, this, [this](const QString &why) {
        m_opensSetup = false; // here it is
        m_setup.screen().showProblem(why);
        showScreen(m_setup.screen());
    });
}

void KioskWiring::connectScans()
{
    connect(&m_decoding, &FrameDecoding::scanned, this, [this](const ScanResult &scan) {
        if (m_setup.scanners().isTrial())
            return m_setup.scanners().showTrial(scan);
        m_guest.noteScan(scan);
        QMetaObject::invokeMethod(m_backend,
                                  [worker = m_backend, text = scan.text] { worker->submit(text); });
    });
    connect(&m_setup.scanners(), &GateScanners::scanned, this,
            [this](const ScanResult &scan, const Lane &lane) {
                QMetaObject::invokeMethod(m_backend, [worker = m_backend, text = scan.text, lane] {
                    worker->submitFrom(text, lane.name, lane.gate);
                });
            });
    connect(&m_setup.scanners(), &GateScanners::troubled, &m_desk, &DeskWiring::showProblem);
    connect(&m_guest.camera(), &GateCamera::ended, this, &KioskWiring::pictureEnded);
}

void KioskWiring::connectSetup()
{
    connect(&m_setup.screen(), &SetupScreen::demoChosen, this, [this] {
        m_options.isDemo = true;
        m_options.dataFolder.clear(); // the demonstration never mixes with real check-ins
        m_options.event.clear();
        startDemo();
        openStore();
    });
    connect(&m_desk.screen(), &StewardScreen::setupChosen, this, &KioskWiring::openSetup);
    connect(&m_setup.screen(), &SetupScreen::left, this, [this] {
        m_isSetupFromDesk = false;
        showScreen(m_desk.screen());
    });
}

void KioskWiring::connectGuest()
{
    connect(m_backend, &BackendWorker::settingsLoaded, this, [this](const QHash<QString, QString> &settings) {
        m_guest.use(screenSettingsFrom(settings.value(screenSettingsName.toString())));
    });
    connect(&m_guest, &GuestWiring::unlocked, this, [this] { showScreen(m_desk.screen()); });
    connect(&m_guest, &GuestWiring::relocked, this, [this] {
        if (m_options.screen == KioskOptions::Screen::Guest)
            showScreen(m_guest.screen());
    });
    connect(&m_guest, &GuestWiring::retryWanted, this, [this] {
        QMetaObject::invokeMethod(m_backend, &BackendWorker::close);
        openStore();
    });
}

void KioskWiring::openSetup()
{
    m_isSetupFromDesk = true;
    m_setup.open();
    showScreen(m_setup.screen());
    m_setup.screen().takeFocus();
}

void KioskWiring::openStore()
{
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
                                      Q_EMIT worker->failed(made.error().detail);
                              });
}

void KioskWiring::showWindow()
{
    const bool isHeadless = QGuiApplication::platformName() == "offscreen"_L1;
    if (m_options.isWindowed || isHeadless) {
        m_window.resize(isHeadless ? QSize(1920, 1080) : QSize(1366, 768));
        m_window.show();
        return;
    }
    // Without a window manager full screen alone keeps the layout's size.
    m_window.setWindowFlag(Qt::FramelessWindowHint);
    m_guest.guard(m_window);
    m_window.setGeometry(QGuiApplication::primaryScreen()->geometry());
    m_window.showFullScreen();
}

void KioskWiring::showScreen(QWidget &screen)
{
    if (&screen == &m_guest.screen() && m_window.currentWidget() != &screen)
        m_guest.lockAgain();
    m_window.setCurrentWidget(&screen);
}

void KioskWiring::toggleSteward()
{
    if (m_window.currentWidget() == &m_guest.screen() && m_guest.lock().isLocked())
        return;
    const bool isSteward = m_window.currentWidget() == &m_desk.screen();
    showScreen(isSteward ? static_cast<QWidget &>(m_guest.screen()) : m_desk.screen());
}

void KioskWiring::takeEvent(const Event &event)
{
    if (std::exchange(m_formats, event.scanFormats) != event.scanFormats)
        m_decoding.setOptions(liveOptions(event.scanFormats));
}

void KioskWiring::takePlace(const Place &place)
{
    takeEvent(place.event);
    m_guest.takePlace(place);
    m_desk.takePlace(place);
    m_setup.takePlace(place);
    const bool wantsSetup = std::exchange(m_opensSetup, false);
    const bool isDesk
        = std::exchange(m_isSetupFromDesk, false) || m_options.screen == KioskOptions::Screen::Steward;
    if (m_window.currentWidget() != &m_desk.screen() && !wantsSetup)
        showScreen(isDesk ? static_cast<QWidget &>(m_desk.screen()) : m_guest.screen());
    m_guest.camera().start(m_options);
    Q_EMIT ready();
}

void KioskWiring::showSync(const SyncView &view)
{
    const StatusWords words = statusWords(view, m_clock.now());
    m_desk.screen().setStatus(words.full(), words.kindWithNotes());
    m_desk.screen().showShrink(view.status.held);
    if (m_ticketFolder.isEmpty())
        m_guest.screen().setStatus(words.text, words.kind);
    else
        m_guest.screen().setStatus(tr("Tickets to show: %1", "folder").arg(m_ticketFolder), StatusKind::Good);
}

void KioskWiring::showDecision(AdmissionDecision decision)
{
    if (!m_setup.scanners().areSeveral())
        decision.lane.clear(); // nothing to be told apart
    decision.isAmongOthers = m_guest.wasAmongOthers(decision);
    m_desk.show(decision);
    m_guest.show(decision);
    Q_EMIT decided(decision);
}

void KioskWiring::showFailure(const QString &what)
{
    qCCritical(kioskLog).noquote() << what;
    m_guest.showFailure(what);
    m_desk.showProblem(what);
    showScreen(m_guest.screen());
    Q_EMIT failed(what);
}

} // namespace Kiosk
