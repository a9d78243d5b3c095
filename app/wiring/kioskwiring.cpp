// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"

#include "demo.h"
#include "statuswords.h"
#include "theme/brand.h"

#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QShortcut>
#include <QStyle>
#include <QStyleFactory>

#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(kioskLog, "kiosk.app")

namespace Kiosk {

constexpr int setupThreads = 4; // some may wait for a silent server
constexpr auto guestLanguageTime = std::chrono::seconds(60); // for whoever chose it and went away

// An event from a newer version may name what this one does not know: then it looks for everything.
static FrameDecoder::Options liveOptions(const QString &formats)
{
    const Result<QList<Symbology>> wanted = symbologiesFromWords(formats);
    return { .symbologies = wanted.value_or(QList<Symbology>(allSymbologies.begin(), allSymbologies.end())) };
}

static bool isHeadless() { return QGuiApplication::platformName() == "offscreen"_L1; }

static Theme themeFor(const ScreenSettings &settings)
{
    const std::unique_ptr<QStyle> style(QStyleFactory::create(u"Fusion"_s));
    const QPalette system = style->standardPalette();
    const bool isSystemDark = system.window().color().lightness() < system.windowText().color().lightness();
    const bool isNight = settings.look == ScreenSettings::Look::Night
        || (settings.look == ScreenSettings::Look::System && isSystemDark);
    return branded(isNight ? nightTheme : dayTheme, settings.colour);
}

KioskWiring::KioskWiring(const KioskOptions &options)
    : m_options(options)
    , m_backend(new BackendWorker)
    , m_decoding(liveOptions(m_formats), m_clock)
    , m_guest(*m_backend, m_decoding, m_theme)
{
    m_backendThread.setObjectName(u"backend"_s);
    m_backend->moveToThread(&m_backendThread);
    connect(&m_backendThread, &QThread::finished, m_backend, &QObject::deleteLater);

    m_setupThreads.setMaxThreadCount(setupThreads);
    // Before any screen says a word: what is set comes later, and may be nothing.
    speakOwnLanguage();
    m_theme = themeFor(m_settings);
    m_guest.retheme();
    m_window.addWidget(&m_guest.screen());
    makeStaffScreens();
    m_window.setWindowTitle(u"FastCheck Kiosk"_s);
    connectBackend();
    connectScans();
    connectGuest();
    auto *toggle = new QShortcut(QKeySequence(u"Ctrl+Shift+S"_s), &m_window);
    connect(toggle, &QShortcut::activated, this, &KioskWiring::toggleSteward);
}

KioskWiring::~KioskWiring()
{
    m_setup->scanners().stop();
    // Its event loop runs on meanwhile: what is out to a server is heard of, as long as that takes at most.
    connect(m_backend, &BackendWorker::closed, &m_backendThread, &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(m_backend, &BackendWorker::close, Qt::QueuedConnection);
    m_backendThread.wait();
    // The screens belong to their wirings, not to the stack.
    for (QWidget *screen : screens())
        screen->setParent(nullptr);
}

QList<QWidget *> KioskWiring::screens()
{
    return { &m_guest.screen(), &m_desk->screen(), &m_setup->screen() };
}

void KioskWiring::start()
{
    m_backendThread.start();
    m_setup->scanners().start();
    m_guest.camera().use(m_options, m_settings.camera);
    showWindow();
    if (m_options.isDemo)
        startDemo();
    else if (m_options.screen == KioskOptions::Screen::Setup)
        showScreen(m_setup->screen());
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
    connect(m_backend, &BackendWorker::setupNeeded, this, [this](const QString &why) {
        m_setup->screen().showProblem(why);
        showScreen(m_setup->screen());
    });
}

void KioskWiring::connectScans()
{
    connect(&m_decoding, &FrameDecoding::scanned, this, [this](const ScanResult &scan) {
        if (m_setup->scanners().isTrial())
            return m_setup->showTrial(scan);
        m_guest.noteScan(scan);
        QMetaObject::invokeMethod(m_backend,
                                  [worker = m_backend, text = scan.text] { worker->submit(text); });
    });
    connect(&m_guest.camera(), &GateCamera::ended, this, &KioskWiring::pictureEnded);
}

void KioskWiring::connectSetup()
{
    connect(&m_setup->screen(), &SetupScreen::demoChosen, this, [this] {
        m_options.isDemo = true;
        m_options.dataFolder.clear(); // the demonstration never mixes with real check-ins
        m_options.event.clear();
        startDemo();
        openStore();
    });
    connect(&m_setup->screen(), &SetupScreen::left, this, &KioskWiring::leaveSetup);
    connect(m_setup.get(), &SetupWiring::settingsChanged, this, &KioskWiring::changeSettings);
    connect(&m_setup->scanners(), &GateScanners::scanned, this,
            [this](const ScanResult &scan, const Lane &lane) {
                QMetaObject::invokeMethod(m_backend, [worker = m_backend, text = scan.text, lane] {
                    worker->submitFrom(text, lane.name, lane.gate);
                });
            });
    connect(&m_setup->scanners(), &GateScanners::troubled, m_desk.get(), &DeskWiring::showProblem);
}

void KioskWiring::connectDesk()
{
    connect(m_backend, &BackendWorker::problemFound, m_desk.get(), &DeskWiring::showProblem);
    connect(&m_desk->screen(), &StewardScreen::setupChosen, this, &KioskWiring::openSetup);
}

void KioskWiring::makeStaffScreens()
{
    m_desk = std::make_unique<DeskWiring>(*m_backend, m_theme);
    m_setup = std::make_unique<SetupWiring>(
        SetupNeeds { *m_backend, m_guest.camera(), m_setupThreads, m_clock }, m_theme);
    m_window.addWidget(&m_desk->screen());
    m_window.addWidget(&m_setup->screen());
    const bool isFull = !m_options.isWindowed && !isHeadless();
    m_setup->setScreen(isFull ? KioskScreen::Full : KioskScreen::Windowed);
    connectDesk();
    connectSetup();
}

// What was typed on a page and not yet kept is lost with it, so nobody is at another one meanwhile.
void KioskWiring::makeStaffScreensAnew()
{
    const bool isSetup = m_window.currentWidget() == &m_setup->screen();
    const bool isDesk = m_window.currentWidget() == &m_desk->screen();
    const int step = m_setup->screen().step();
    m_setup->scanners().stop();
    m_setup.reset();
    m_desk.reset();
    makeStaffScreens();
    m_setup->scanners().start();
    m_setup->setFolder(m_options.dataFolder);
    m_setup->showSettings(m_settings);
    m_desk->use(m_settings);
    if (m_place.event.id != 0) {
        m_desk->takePlace(m_place);
        m_setup->takePlace(m_place);
    }
    if (m_isSetupFromDesk)
        m_setup->open();
    if (isSetup) {
        m_setup->screen().openStep(step);
        showScreen(m_setup->screen());
    } else if (isDesk) {
        showScreen(m_desk->screen());
    }
    QMetaObject::invokeMethod(m_backend, &BackendWorker::tellAgain);
}

void KioskWiring::connectGuest()
{
    connect(&m_guest, &GuestWiring::unlocked, this, [this] { showScreen(m_desk->screen()); });
    connect(&m_guest, &GuestWiring::relocked, this, [this] {
        if (m_options.screen == KioskOptions::Screen::Guest)
            showScreen(m_guest.screen());
    });
    m_ownLanguage.setSingleShot(true);
    m_ownLanguage.setInterval(guestLanguageTime);
    connect(&m_ownLanguage, &QTimer::timeout, this, &KioskWiring::speakOwnLanguage);
    connect(&m_guest.screen(), &GuestScreen::readied, this, &KioskWiring::speakOwnLanguage);
    connect(&m_guest, &GuestWiring::languageChosen, this, [this](const QString &code) {
        m_interpreter.speak(code);
        m_ownLanguage.start();
    });
    connect(&m_guest, &GuestWiring::retryWanted, this, [this] {
        QMetaObject::invokeMethod(m_backend, &BackendWorker::close);
        openStore();
    });
}

void KioskWiring::openSetup()
{
    m_isSetupFromDesk = true;
    m_setup->open();
    showScreen(m_setup->screen());
    m_setup->screen().takeFocus();
}

void KioskWiring::openStore()
{
    m_awaitsSettings = true;
    m_setup->setFolder(m_options.dataFolder);
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
    const bool isSteward = m_window.currentWidget() == &m_desk->screen();
    showScreen(isSteward ? static_cast<QWidget &>(m_guest.screen()) : m_desk->screen());
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
}

void KioskWiring::changeSettings(const ScreenSettings &settings)
{
    QMetaObject::invokeMethod(m_backend, [worker = m_backend, text = toText(settings)] {
        worker->keepSetting(screenSettingsName.toString(), text);
    });
    apply(settings);
}

void KioskWiring::apply(const ScreenSettings &settings)
{
    const bool isOtherFace = settings.language != m_settings.language || settings.look != m_settings.look
        || settings.colour != m_settings.colour;
    m_settings = settings;
    speakOwnLanguage();
    m_theme = themeFor(settings);
    m_guest.use(settings);
    m_guest.retheme();
    if (isOtherFace) // later: the page that tells of it is one of them
        QMetaObject::invokeMethod(this, &KioskWiring::makeStaffScreensAnew, Qt::QueuedConnection);
    m_desk->use(settings);
    m_setup->showSettings(settings);
    m_guest.camera().use(m_options, settings.camera);
}

void KioskWiring::speakOwnLanguage()
{
    m_ownLanguage.stop();
    m_interpreter.speak(languageFor(m_settings.language, QLocale::system().uiLanguages()));
}

void KioskWiring::leaveSetup()
{
    const bool isDesk
        = std::exchange(m_isSetupFromDesk, false) || m_options.screen == KioskOptions::Screen::Steward;
    showScreen(isDesk ? static_cast<QWidget &>(m_desk->screen()) : m_guest.screen());
}

void KioskWiring::takePlace(const Place &place)
{
    m_place = place;
    takeEvent(place.event);
    m_guest.takePlace(place);
    m_desk->takePlace(place);
    m_setup->takePlace(place);
    // Nobody is taken away from what they are doing there.
    const bool isSetUp = m_window.currentWidget() == &m_setup->screen() && !m_options.isDemo;
    if (m_window.currentWidget() != &m_desk->screen() && !isSetUp)
        leaveSetup();
    m_guest.camera().use(m_options, m_settings.camera);
    m_guest.camera().start();
    Q_EMIT ready();
}

void KioskWiring::showSync(const SyncView &view)
{
    const StatusWords words = statusWords(view, m_clock.now());
    m_desk->screen().setStatus(words.full(), words.kindWithNotes());
    m_desk->screen().showShrink(view.status.held);
    if (m_ticketFolder.isEmpty())
        m_guest.screen().setStatus(words.text, words.kind);
    else
        m_guest.screen().setStatus(tr("Tickets to show: %1", "folder").arg(m_ticketFolder), StatusKind::Good);
}

void KioskWiring::showDecision(AdmissionDecision decision)
{
    if (!m_setup->scanners().areSeveral())
        decision.lane.clear(); // nothing to be told apart
    decision.isAmongOthers = m_guest.wasAmongOthers(decision);
    m_desk->show(decision);
    m_guest.show(decision);
    Q_EMIT decided(decision);
}

void KioskWiring::showFailure(const QString &what)
{
    qCCritical(kioskLog).noquote() << what;
    m_guest.showFailure(what);
    m_desk->showProblem(what);
    showScreen(m_guest.screen());
    Q_EMIT failed(what);
}

} // namespace Kiosk
