// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatescanners.h"

#include "endhabit.h"
#include "parts/textblock.h"
#include "scannerdevices.h"
#include "setup/scannerspage.h"
#include "setup/setupscreen.h"
#include "setupcode.h"
#include "symbolwriter.h"
#include "words/errorwords.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(scannersLog, "kiosk.scanners")

namespace Kiosk {

constexpr int layoutCodeModule = 3; // pixels: a handheld scanner reads it off the screen

GateScanners::GateScanners(SetupScreen &setup, const Clock &clock)
    : m_setup(setup)
    , m_scanners(clock)
{
    connect(&m_scanners, &HandheldScanners::scanned, this, &GateScanners::scanned);
    // Later: what comes of it may replace the very scanner that is telling.
    connect(&m_scanners, &HandheldScanners::arrived, this, &GateScanners::tryOut, Qt::QueuedConnection);
    connect(&m_scanners, &HandheldScanners::stateChanged, this, &GateScanners::tell, Qt::QueuedConnection);
    connect(&m_setup, &SetupScreen::opened, this, [this](const QWidget *page) {
        if (page != &m_setup.scanners())
            return;
        const Result<QImage> code = writeSymbol(setUpCode(), Symbology::Qr, layoutCodeModule);
        m_setup.scanners().setLayoutCode(code.value_or(QImage()));
        m_setup.scanners().showNote({}, StatusKind::Good);
        list();
    });
    connect(&m_setup.scanners(), &ScannersPage::laneChosen, this, &GateScanners::setLane);
    connect(&m_setup.scanners(), &ScannersPage::marksChosen, this, &GateScanners::setMarks);
    connect(&m_setup.scanners(), &ScannersPage::deviceTaken, this, &GateScanners::takeDevice);
    connect(&m_setup.scanners(), &ScannersPage::deviceReleased, this, &GateScanners::releaseDevice);
}

static const ScannerSettings *find(const QList<ScannerSettings> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &ScannerSettings::name);
    return found == all.end() ? nullptr : &*found;
}

void GateScanners::start() { use(m_settings); }

void GateScanners::stop() { static_cast<void>(m_scanners.use({})); }

void GateScanners::load(const QString &settings)
{
    const Result<QList<ScannerSettings>> kept = scannersFrom(settings);
    m_isLoaded = true;
    if (!kept) {
        qCWarning(scannersLog).noquote() << kept.error().detail;
        Q_EMIT troubled(tr("The scanners' settings cannot be read, so no scanner admits anybody: choose "
                           "their entrances again in the set-up, Scanning."));
        // What is kept stays as it is until somebody sets them up again.
        m_settings.first().isGateUnset = true;
        return list();
    }
    if (*kept != m_settings)
        use(*kept);
}

std::optional<Lane> GateScanners::laneOf(const QString &scanner) const
{
    if (!m_isLoaded)
        return {};
    const Lane nowhere { .name = scanner, .isUnset = true }; // it was let go meanwhile
    return find(m_settings, scanner) ? Kiosk::laneOf(m_settings, scanner) : nowhere;
}

void GateScanners::setGates(const QStringList &gates)
{
    m_gates = gates;
    list();
}

bool GateScanners::isTrial() const { return m_setup.isTryingScanners(); }

void GateScanners::tryOut(const RawScan &scan)
{
    if (!isTrial())
        return;
    const ScannerSettings *scanner = find(m_settings, scan.source);
    const QString layout = scanner ? scanner->translation.toText() : QString();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(scan.took);
    const bool isTyping = scanner && scanner->kind == ScannerSettings::Kind::Keyboard;
    const bool isPart = isNotWhole(scan.text);
    const QString text = isPart ? scan.text.chopped(1) : scan.text;
    const QString origin = isPart
        ? tr("%1, layout %2, only a part: %3 characters in %4 ms", "scanner, keyboard layout, count, time")
        : tr("%1, layout %2, %3 characters in %4 ms", "scanner, keyboard layout, count, time");
    m_setup.scanners().showScan({ text,
                                  origin.arg(isTyping ? tr("A scanner that types") : scan.source,
                                             layout.startsWith("map:"_L1) ? tr("learned") : layout,
                                             QString::number(text.size()), QString::number(took.count())) });
    learnFrom(scan);
}

void GateScanners::learnFrom(const RawScan &scan)
{
    const Result<KeyTranslation> learned = learnTranslation(scan.text);
    ScannersPage &page = m_setup.scanners();
    if (!learned) {
        // Anything but the set-up code is an ordinary trial.
        const bool isSetUp = learned.error().kind == Error::Kind::Rejected;
        return page.showNote(isSetUp ? errorWords(learned.error()) : QString(), StatusKind::Problem);
    }
    change(scan.source, [&learned](ScannerSettings &scanner) { scanner.translation = *learned; });
    page.showNote(tr("This scanner's layout is learned: every character arrives as printed."),
                  StatusKind::Good);
}

void GateScanners::tell(const ScannerState &state)
{
    if (state.problem) {
        qCWarning(scannersLog).noquote() << state.name << state.problem->detail;
        Q_EMIT troubled(u"%1 · %2"_s.arg(isolated(state.name), errorWords(*state.problem)));
    }
    list();
}

bool GateScanners::isClosed(const ScannerSettings &scanner) const
{
    // Without an event nobody knows what entrances there are.
    const bool isHere = scanner.gate.isEmpty() || m_gates.isEmpty() || m_gates.contains(scanner.gate);
    return scanner.isGateUnset || !isHere;
}

ScannerRow GateScanners::rowOf(const ScannerSettings &scanner) const
{
    const QList<ScannerState> states = m_scanners.states();
    const auto state = std::ranges::find(states, scanner.name, &ScannerState::name);
    const bool isRunning = state != states.end();
    const bool isReady = isRunning && state->state == ScanSource::State::Ready && !isClosed(scanner);
    const bool isKeyboard = scanner.kind == ScannerSettings::Kind::Keyboard;
    ScannerRow row { .id = scanner.name,
                     .name = isKeyboard ? tr("Any that types") : scanner.name,
                     .state = isReady || !isRunning ? tr("Ready") : QString(),
                     .kind = isReady ? StatusKind::Good : StatusKind::Problem,
                     .lane = scanner.lane,
                     .gate = scanner.gate,
                     .isGateUnset = scanner.isGateUnset,
                     .prefix = writtenMark(scanner.marks.prefix),
                     .suffix = writtenMark(scanner.marks.suffix),
                     .use = isKeyboard ? ScannerRow::Use::Always : ScannerRow::Use::Taken };
    if (isClosed(scanner))
        row.state = tr("Closed: choose its entrance");
    else if (isRunning && state->problem)
        row.state = errorWords(*state->problem);
    return row;
}

QList<ScannerRow> GateScanners::rows() const
{
    QList<ScannerRow> rows;
    QStringList taken;
    for (const ScannerSettings &scanner : m_settings) {
        rows.append(rowOf(scanner));
        taken.append(scanner.device);
    }
    for (const ScannerDevice &device : inputDevices() + serialDevices()) {
        if (!taken.contains(device.path))
            rows.append({ .id = device.path,
                          .name = device.name,
                          .state = device.isReadable
                              ? tr("Not used here")
                              : tr("Not readable: allow this user to read %1").arg(device.path),
                          .kind = device.isReadable ? StatusKind::Waiting : StatusKind::Problem,
                          .use = ScannerRow::Use::Free });
    }
    return rows;
}

void GateScanners::list()
{
    if (isTrial())
        m_setup.scanners().showScanners(rows(), m_gates);
}

void GateScanners::setLane(const QString &name, const QString &lane, const QString &gate)
{
    change(name, [&](ScannerSettings &scanner) {
        scanner.lane = lane;
        scanner.gate = gate;
        scanner.isGateUnset = false;
    });
}

void GateScanners::setMarks(const QString &name, const QString &prefix, const QString &suffix)
{
    const Result<QString> before = markFrom(prefix);
    const Result<QString> after = markFrom(suffix);
    if (!before || !after)
        return m_setup.scanners().showNote(errorWords((before ? after : before).error()),
                                           StatusKind::Problem);
    change(name, [&](ScannerSettings &scanner) { scanner.marks = { .prefix = *before, .suffix = *after }; });
}

// Two of one make are told apart by a number.
static QString freeName(const QList<ScannerSettings> &settings, const QString &wanted)
{
    QString name = wanted.simplified().left(60);
    for (int i = 2; find(settings, name); ++i)
        name = u"%1 %2"_s.arg(wanted.simplified().left(60), QString::number(i));
    return name;
}

void GateScanners::releaseDevice(const QString &id)
{
    QList<ScannerSettings> settings = m_settings;
    settings.removeIf([&id](const ScannerSettings &scanner) { return scanner.name == id; });
    use(settings);
}

void GateScanners::takeDevice(const QString &id)
{
    QList<ScannerSettings> settings = m_settings;
    const QList<ScannerDevice> inputs = inputDevices();
    const QList<ScannerDevice> all = inputs + serialDevices();
    const auto device = std::ranges::find(all, id, &ScannerDevice::path);
    if (device == all.end())
        return list(); // unplugged meanwhile
    const bool isInput = std::ranges::count(inputs, id, &ScannerDevice::path) > 0;
    settings.append({ .kind = isInput ? ScannerSettings::Kind::Input : ScannerSettings::Kind::Serial,
                      .name = freeName(settings, device->name.isEmpty() ? device->path : device->name),
                      .device = device->path });
    use(settings);
}

void GateScanners::change(const QString &name, const std::function<void(ScannerSettings &)> &how)
{
    QList<ScannerSettings> settings = m_settings;
    const auto scanner = std::ranges::find(settings, name, &ScannerSettings::name);
    if (scanner == settings.end())
        return;
    how(*scanner);
    if (settings != m_settings)
        use(settings);
}

void GateScanners::use(const QList<ScannerSettings> &settings)
{
    if (const Result<> used = m_scanners.use(settings); !used) {
        qCWarning(scannersLog).noquote() << used.error().detail;
        m_setup.scanners().showNote(errorWords(used.error()), StatusKind::Problem);
        Q_EMIT troubled(errorWords(used.error()));
        return list();
    }
    const bool isNew = settings != m_settings;
    m_settings = settings;
    if (isNew)
        Q_EMIT changed(toText(m_settings));
    list();
}

} // namespace Kiosk
