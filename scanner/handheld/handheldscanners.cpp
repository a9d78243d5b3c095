// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "handheldscanners.h"

#include "keyboardwedge.h"
#include "serialscanner.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_LINUX
#include "evdevscanner.h"
#endif

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

HandheldScanners::HandheldScanners(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

HandheldScanners::~HandheldScanners() = default;

static std::unique_ptr<ScanSource> makeKeyboard(const Clock &clock, const ScannerSettings &settings)
{
    WedgeSettings wedge { .name = settings.name,
                          .translation = settings.translation,
                          .marks = settings.marks };
    wedge.rhythm.pause = settings.pause.value_or(wedge.rhythm.pause);
    return std::make_unique<KeyboardWedge>(clock, wedge);
}

static std::unique_ptr<ScanSource> makeSerial(const Clock &clock, const ScannerSettings &settings)
{
    SerialSettings serial {
        .name = settings.name, .device = settings.device, .baud = settings.baud, .marks = settings.marks
    };
    serial.pause = settings.pause.value_or(serial.pause);
    return std::make_unique<SerialScanner>(clock, serial);
}

#ifdef Q_OS_LINUX
static std::unique_ptr<ScanSource> makeInput(const Clock &clock, const ScannerSettings &settings)
{
    EvdevSettings evdev { .name = settings.name,
                          .device = settings.device,
                          .translation = settings.translation,
                          .marks = settings.marks };
    evdev.pause = settings.pause.value_or(evdev.pause);
    return std::make_unique<EvdevScanner>(clock, evdev);
}
constexpr bool hasInput = true;
#else
static std::unique_ptr<ScanSource> makeInput(const Clock &, const ScannerSettings &) { return {}; }
constexpr bool hasInput = false;
#endif

std::unique_ptr<ScanSource> HandheldScanners::make(const ScannerSettings &settings) const
{
    switch (settings.kind) {
    case ScannerSettings::Kind::Keyboard:
        return makeKeyboard(m_clock, settings);
    case ScannerSettings::Kind::Input:
        return makeInput(m_clock, settings);
    case ScannerSettings::Kind::Serial:
        return makeSerial(m_clock, settings);
    }
    Q_UNREACHABLE();
}

Result<> HandheldScanners::use(const QList<ScannerSettings> &scanners)
{
    if (const Result<> checked = checkScanners(scanners); !checked)
        return checked;
    const auto isInput = [](const ScannerSettings &s) { return s.kind == ScannerSettings::Kind::Input; };
    if (!hasInput && std::ranges::any_of(scanners, isInput))
        return failure(Error::Kind::Rejected, Error::Cause::BadScanners,
                       u"input devices are read on Linux only: use the keyboard"_s);
    // First these go: a device that changes hands is free then.
    std::erase_if(m_running, [&](Running &running) {
        const bool goes = !scanners.contains(running.settings);
        if (goes)
            end(std::move(running.source));
        return goes;
    });
    for (const ScannerSettings &settings : scanners) {
        if (!std::ranges::count(m_running, settings, &Running::settings))
            begin(settings);
    }
    return {};
}

void HandheldScanners::begin(const ScannerSettings &settings)
{
    m_running.push_back({ settings, make(settings) });
    ScanSource *source = m_running.back().source.get();
    connect(source, &ScanSource::scanned, this, &HandheldScanners::scanned);
    connect(source, &ScanSource::arrived, this, &HandheldScanners::arrived);
    connect(source, &ScanSource::stateChanged, this, [this, source] {
        Q_EMIT stateChanged({ source->name(), source->state(), source->problem() });
    });
    source->start();
}

// What it just read may be the reason why it goes: it must outlive its own signal.
void HandheldScanners::end(std::unique_ptr<ScanSource> source)
{
    source->disconnect(this);
    source->stop();
    source->setParent(this);
    source.release()->deleteLater();
}

QList<ScannerState> HandheldScanners::states() const
{
    QList<ScannerState> states;
    for (const Running &running : m_running)
        states.append({ running.source->name(), running.source->state(), running.source->problem() });
    return states;
}

Lane HandheldScanners::laneOf(const QString &source) const
{
    QList<ScannerSettings> scanners;
    for (const Running &running : m_running)
        scanners.append(running.settings);
    return Kiosk::laneOf(scanners, source);
}

} // namespace Kiosk
