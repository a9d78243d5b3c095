// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"

#include "camerasource.h"
#include "demo.h"
#include "syntheticsource.h"
#include "videofilesource.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(kioskLog, "kiosk.app")

namespace Kiosk {

constexpr int demoFramesPerSecond = 15;

static FrameDecoder::Options liveOptions()
{
    return { .symbologies = QList<Symbology>(allSymbologies.begin(), allSymbologies.end()) };
}

KioskWiring::KioskWiring(const KioskOptions &options)
    : m_options(options)
    , m_backend(new BackendWorker)
    , m_decoding(liveOptions(), m_clock)
    , m_wedge(m_clock)
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
    connectSetup();
    auto *toggle = new QShortcut(QKeySequence(u"Ctrl+Shift+S"_s), &m_window);
    connect(toggle, &QShortcut::activated, this, &KioskWiring::toggleSteward);
}

KioskWiring::~KioskWiring()
{
    qApp->removeEventFilter(&m_wedge);
    if (m_source) {
        m_source->disconnect(this);
        m_source->stop();
    }
    QMetaObject::invokeMethod(m_backend, &BackendWorker::close, Qt::QueuedConnection);
    m_backendThread.quit();
    m_backendThread.wait();
    // The screens belong to this object, not to the stack.
    for (QWidget *screen : std::initializer_list<QWidget *> { &m_guest, &m_steward, &m_setup })
        screen->setParent(nullptr);
}

void KioskWiring::start()
{
    m_backendThread.start();
    qApp->installEventFilter(&m_wedge);
    showWindow();
    if (m_options.isDemo)
        startDemo();
    else if (m_options.screen == KioskOptions::Screen::Setup)
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
        m_setup.showProblem(why);
        showScreen(m_setup);
    });
    connect(m_backend, &BackendWorker::problemFound, this, [this](const QString &what) {
        m_setup.showProblem(what);
        m_steward.setStatus(what, StatusKind::Problem);
    });
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
    const auto submit = [this](const ScanResult &scan) {
        QMetaObject::invokeMethod(m_backend,
                                  [worker = m_backend, text = scan.text] { worker->submit(text); });
    };
    connect(&m_decoding, &FrameDecoding::scanned, this, submit);
    connect(&m_wedge, &KeyboardWedge::scanned, this, submit);
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
    QMetaObject::invokeMethod(m_backend, [worker = m_backend, folder = m_options.dataFolder] {
        if (const Result<> made = makeDemoEvent(folder); !made)
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

void KioskWiring::takePlace(const Place &place)
{
    m_guest.setPlace(place.event.name, place.gate.name);
    m_guest.setStatus(tr("Saved on this device"), StatusKind::Good);
    m_steward.setEvents(place.events, place.event.id);
    m_steward.setGates(place.gates, place.gate.id);
    m_steward.setDirection(place.gate.direction == GateDirection::Out ? Direction::Out : Direction::In);
    m_steward.setStatus(tr("Saved on this device"), StatusKind::Good);
    const bool isOpen = place.event.isOpen && place.gate.isOpen;
    isOpen ? m_guest.showReady() : m_guest.showClosed();
    if (m_window.currentWidget() != &m_steward)
        showScreen(m_options.screen == KioskOptions::Screen::Steward ? static_cast<QWidget &>(m_steward)
                                                                     : m_guest);
    if (!m_source)
        connectSource();
    Q_EMIT ready();
}

void KioskWiring::showDecision(const AdmissionDecision &decision)
{
    m_guest.show(decision);
    m_steward.show(decision);
    m_tones.play(lookOf(decision.verdict).tone);
    if (decision.verdict == Verdict::Error)
        m_steward.setStatus(decision.detail, StatusKind::Problem);
    Q_EMIT decided(decision);
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

std::unique_ptr<FrameSource> KioskWiring::makeSource() const
{
    if (m_options.camera == "none"_L1)
        return nullptr;
    if (QFileInfo(m_options.camera).isFile())
        return std::make_unique<VideoFileSource>(m_options.camera);
    const bool isHeadless = QGuiApplication::platformName() == "offscreen"_L1;
    if (!m_options.isDemo || (!isHeadless && !CameraSource::available().isEmpty()))
        return std::make_unique<CameraSource>(m_options.camera);
    const DemoPace pace = isHeadless ? DemoPace { 900ms, 500ms } : DemoPace { 2500ms, 2000ms };
    auto source = std::make_unique<SyntheticSource>(demoPainter(pace, demoFramesPerSecond, !isHeadless));
    source->setFramesPerSecond(demoFramesPerSecond);
    return source;
}

static CameraState cameraStateOf(FrameSource::State state)
{
    switch (state) {
    case FrameSource::State::Running:
        return CameraState::Live;
    case FrameSource::State::Starting:
    case FrameSource::State::Stalled:
        return CameraState::Starting;
    case FrameSource::State::NoCamera:
    case FrameSource::State::Failed:
    case FrameSource::State::Ended:
        return CameraState::Missing;
    }
    Q_UNREACHABLE();
}

void KioskWiring::connectSource()
{
    m_source = makeSource();
    m_guest.setCamera(CameraState::Missing);
    if (!m_source)
        return;
    connect(m_source.get(), &FrameSource::frameArrived, &m_decoding, &FrameDecoding::offer);
    connect(m_source.get(), &FrameSource::frameArrived, this, &KioskWiring::showFrame);
    connect(m_source.get(), &FrameSource::stateChanged, this, [this](FrameSource::State state) {
        m_guest.setCamera(cameraStateOf(state));
        if (state == FrameSource::State::Ended)
            Q_EMIT pictureEnded();
    });
    m_decoding.setSource(m_source->description());
    m_source->start();
    m_guest.setCamera(cameraStateOf(m_source->state()));
}

void KioskWiring::showFrame(const QVideoFrame &frame)
{
    // Half the frames are enough for a mirror, and it is the costliest thing on the GUI thread.
    m_showsEveryOtherFrame = !m_showsEveryOtherFrame;
    if (!m_showsEveryOtherFrame || !m_guest.isVisible() || !m_guest.isReady()
        || frame.pixelFormat() == QVideoFrameFormat::Format_YUV422P)
        return; // Qt 6.4 converts 4:2:2 planar past the end of its buffer
    m_guest.showFrame(frame.toImage());
}

} // namespace Kiosk
