// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"

#include "demo.h"
#include "desk/scannerspage.h"
#include "desk/scanrules.h"
#include "showing.h"
#include "statuswords.h"
#include "ticketcode.h"

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
    , m_decoding(liveOptions(Event().scanFormats), m_clock)
    , m_scanners(m_setup, m_clock)
    , m_camera(m_guest, m_decoding)
{
    m_backendThread.setObjectName(u"backend"_s);
    m_backend->moveToThread(&m_backendThread);
    connect(&m_backendThread, &QThread::finished, m_backend, &QObject::deleteLater);

    for (QWidget *screen : std::initializer_list<QWidget *> { &m_guest, &m_steward, &m_setup })
        m_window.addWidget(screen);
    m_window.setWindowTitle(u"FastCheck Kiosk"_s);
    connectDecisions();
    connectSteward();
    connectScanners();
    connectSync();
    connectSetup();
    auto *toggle = new QShortcut(QKeySequence(u"Ctrl+Shift+S"_s), &m_window);
    connect(toggle, &QShortcut::activated, this, &KioskWiring::toggleSteward);
}

KioskWiring::~KioskWiring()
{
    m_scanners.stop();
    // Its event loop runs on meanwhile: what is out to a server is heard of, as long as that takes at most.
    connect(m_backend, &BackendWorker::closed, &m_backendThread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(m_backend, &BackendWorker::close, Qt::QueuedConnection);
    m_backendThread.wait();
    // The screens belong to this object, not to the stack.
    for (QWidget *screen : std::initializer_list<QWidget *> { &m_guest, &m_steward, &m_setup })
        screen->setParent(nullptr);
}

void KioskWiring::start()
{
    m_backendThread.start();
    m_scanners.start();
    showWindow();
    if (m_options.isDemo)
        startDemo();
    else if (m_opensSetup)
        showScreen(m_setup);
    if (!m_options.dataFolder.isEmpty())
        openStore();
}

void KioskWiring::connectDecisions()
{
    connect(m_backend, &BackendWorker::placeTaken, this, &KioskWiring::takePlace);
    connect(m_backend, &BackendWorker::decided, this, &KioskWiring::showDecision);
    connect(m_backend, &BackendWorker::failed, this, &KioskWiring::showFailure);
    connect(m_backend, &BackendWorker::setupNeeded, this, [this](const QString &why) {
        m_opensSetup = false; // here it is
        m_setup.showProblem(why);
        showScreen(m_setup);
    });
    connect(m_backend, &BackendWorker::problemFound, this, [this](const QString &what) {
        m_setup.showProblem(what);
        m_steward.setStatus(what, StatusKind::Problem);
    });
    connect(m_backend, &BackendWorker::eventChanged, this, &KioskWiring::takeEvent);
    connect(&m_guest, &GuestScreen::codeTyped, m_backend, &BackendWorker::submit);
}

void KioskWiring::connectSteward()
{
    connect(&m_steward, &StewardScreen::searchEdited, m_backend, &BackendWorker::search);
    connect(&m_steward, &StewardScreen::codeEntered, m_backend, &BackendWorker::submitTyped);
    connect(&m_steward, &StewardScreen::attendeeChosen, m_backend, &BackendWorker::submit);
    connect(&m_steward, &StewardScreen::overrideRequested, m_backend, &BackendWorker::submitOverride);
    connect(&m_steward, &StewardScreen::eventChosen, m_backend, &BackendWorker::chooseEvent);
    connect(&m_steward, &StewardScreen::gateChosen, m_backend, &BackendWorker::chooseGate);
    connect(&m_steward, &StewardScreen::directionChosen, m_backend, &BackendWorker::setDirection);
    connect(m_backend, &BackendWorker::matched, this, &KioskWiring::showMatches);
    connect(m_backend, &BackendWorker::historyLoaded, &m_steward, &StewardScreen::showHistory);
    connect(m_backend, &BackendWorker::counted, this, [this](const Statistics &counts) {
        m_total = static_cast<int>(counts.attendees);
        m_steward.showNumbers(
            { static_cast<int>(counts.checkedIn), m_total, static_cast<int>(counts.inside) });
    });
}

void KioskWiring::connectScanners()
{
    connect(&m_decoding, &FrameDecoding::scanned, this, [this](const ScanResult &scan) {
        if (m_scanners.isTrial())
            return m_scanners.showTrial(scan);
        if (scan.others > 0)
            m_crowded.insert(ticketShown(scan.text));
        QMetaObject::invokeMethod(m_backend,
                                  [worker = m_backend, text = scan.text] { worker->submit(text); });
    });
    connect(&m_scanners, &GateScanners::scanned, this, [this](const ScanResult &scan, const Lane &lane) {
        QMetaObject::invokeMethod(m_backend, [worker = m_backend, text = scan.text, lane] {
            worker->submitFrom(text, lane.name, lane.gate);
        });
    });
    connect(&m_scanners, &GateScanners::changed, m_backend, &BackendWorker::keepScanners);
    connect(m_backend, &BackendWorker::scannersLoaded, &m_scanners, &GateScanners::load);
    connect(&m_scanners, &GateScanners::troubled, this,
            [this](const QString &what) { m_steward.setStatus(what, StatusKind::Problem); });
    connect(&m_setup.scanners().rules(), &ScanRules::chosen, m_backend, &BackendWorker::changeScanning);
    connect(&m_camera, &GateCamera::ended, this, &KioskWiring::pictureEnded);
}

void KioskWiring::connectSync()
{
    connect(m_backend, &BackendWorker::syncChanged, this, &KioskWiring::showSync);
    connect(m_backend, &BackendWorker::lookingUp, this, [this](const QString &code) {
        m_lookedUp.insert(codeKey(code));
        m_guest.showLookingUp();
        m_steward.showLookingUp(code);
    });
    connect(m_backend, &BackendWorker::problemsLoaded, &m_steward, &StewardScreen::showProblems);
    connect(&m_steward, &StewardScreen::problemSettled, m_backend, &BackendWorker::settleProblem);
    connect(&m_steward, &StewardScreen::shrinkAgreed, m_backend, &BackendWorker::agreeToShrink);
    connect(&m_guest, &GuestScreen::readied, this, [this] {
        if (!m_late.isEmpty())
            showToGuest(m_late.takeFirst());
    });
}

void KioskWiring::connectSetup()
{
    connect(&m_setup, &SetupScreen::importChosen, m_backend, &BackendWorker::addLocalEvent);
    connect(&m_setup, &SetupScreen::demoChosen, this, [this] {
        m_options.isDemo = true;
        m_options.dataFolder.clear(); // the demonstration never mixes with real check-ins
        m_options.event.clear();
        startDemo();
        openStore();
    });
    connect(&m_setup, &SetupScreen::connectChosen, m_backend, &BackendWorker::connectTo);
    connect(m_backend, &BackendWorker::connectFailed, &m_setup, &SetupScreen::showConnectProblem);
    connect(m_backend, &BackendWorker::connected, &m_setup, &SetupScreen::reset);
    connect(&m_steward, &StewardScreen::setupChosen, this, &KioskWiring::openSetup);
    connect(&m_setup, &SetupScreen::left, this, [this] {
        m_isSetupFromDesk = false;
        showScreen(m_steward);
    });
}

void KioskWiring::openSetup()
{
    m_isSetupFromDesk = true;
    m_setup.reset();
    m_setup.setWayBack(true);
    if (m_event.backend == BackendKind::Tickera)
        m_setup.proposeShop(m_event.site, m_event.name);
    showScreen(m_setup);
    m_setup.takeFocus();
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
    m_window.setGeometry(QGuiApplication::primaryScreen()->geometry());
    m_window.showFullScreen();
}

void KioskWiring::showScreen(QWidget &screen) { m_window.setCurrentWidget(&screen); }

void KioskWiring::toggleSteward()
{
    const bool isSteward = m_window.currentWidget() == &m_steward;
    showScreen(isSteward ? static_cast<QWidget &>(m_guest) : m_steward);
}

void KioskWiring::takeEvent(const Event &event)
{
    if (m_event.scanFormats != event.scanFormats)
        m_decoding.setOptions(liveOptions(event.scanFormats));
    m_event = event;
    ScanRules &rules = m_setup.scanners().rules();
    rules.show(event.scanFormats, event.sameShowing);
    rules.setVisible(true);
}

void KioskWiring::takePlace(const Place &place)
{
    takeEvent(place.event);
    m_guest.setPlace(place.event.name, place.gate.name);
    m_steward.setEvents(place.events, place.event.id);
    m_steward.setGates(place.gates, place.gate.id);
    QStringList gates;
    for (const Gate &gate : place.gates)
        gates.append(gate.name);
    m_scanners.setGates(gates);
    m_steward.setDirection(place.gate.direction == GateDirection::Out ? Direction::Out : Direction::In);
    const bool isOpen = place.event.isOpen && place.gate.isOpen;
    isOpen ? m_guest.showReady() : m_guest.showClosed();
    const bool wantsSetup = std::exchange(m_opensSetup, false);
    const bool isDesk
        = std::exchange(m_isSetupFromDesk, false) || m_options.screen == KioskOptions::Screen::Steward;
    if (m_window.currentWidget() != &m_steward && !wantsSetup)
        showScreen(isDesk ? static_cast<QWidget &>(m_steward) : m_guest);
    m_camera.start(m_options);
    Q_EMIT ready();
}

void KioskWiring::showSync(const SyncView &view)
{
    const StatusWords words = statusWords(view, m_clock.now());
    m_steward.setStatus(words.full(), words.kindWithNotes());
    m_steward.showShrink(view.status.held);
    if (m_ticketFolder.isEmpty())
        m_guest.setStatus(words.text, words.kind);
    else
        m_guest.setStatus(tr("Tickets to show: %1", "folder").arg(m_ticketFolder), StatusKind::Good);
}

void KioskWiring::showDecision(AdmissionDecision decision)
{
    if (!m_scanners.areSeveral())
        decision.lane.clear(); // nothing to be told apart
    decision.isAmongOthers = decision.code && m_crowded.remove(ticketShown(*decision.code));
    m_steward.show(decision);
    // Somebody else may have been answered meanwhile: that answer has its time first.
    const bool isLate = decision.code && m_lookedUp.remove(codeKey(*decision.code));
    if (isLate && m_guest.isAnswering())
        m_late.append(decision);
    else
        showToGuest(decision);
    if (decision.verdict == Verdict::Error)
        m_steward.setStatus(decision.detail, StatusKind::Problem);
    Q_EMIT decided(decision);
}

void KioskWiring::showToGuest(const AdmissionDecision &decision)
{
    m_guest.show(decision);
    m_tones.play(lookOf(decision.verdict).tone);
}

void KioskWiring::showMatches(const QString &text, const QList<Attendee> &attendees)
{
    Q_UNUSED(text)
    QList<AttendeeRow> rows;
    for (const Attendee &attendee : attendees) {
        const bool isIn = attendee.firstCheckInAt.has_value();
        rows.append({ .code = attendee.code,
                      .name = attendee.fullName(),
                      .email = attendee.email,
                      .ticketType = attendee.ticketType,
                      .state = attendee.isRevoked ? tr("Revoked")
                          : isIn                  ? tr("In")
                                                  : tr("Not yet"),
                      .in = isIn });
    }
    m_steward.showMatches(rows, m_total);
}

void KioskWiring::showFailure(const QString &what)
{
    qCCritical(kioskLog).noquote() << what;
    m_guest.showOutOfOrder(what);
    m_steward.setStatus(what, StatusKind::Problem);
    showScreen(m_guest);
    Q_EMIT failed(what);
}

} // namespace Kiosk
