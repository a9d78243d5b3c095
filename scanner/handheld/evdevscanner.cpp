// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "evdevscanner.h"

#include <QFileInfo>
#include <QSocketNotifier>

#include <linux/input.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

EvdevScanner::EvdevScanner(const Clock &clock, EvdevSettings settings, OpenNode openNode, QObject *parent)
    : ScanSource(settings.name, parent)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_openNode(std::move(openNode))
    , m_watch(m_settings.device)
{
    connect(&m_silence, &Silence::passed, this, &EvdevScanner::endAtSilence);
    connect(&m_watch, &PlugWatch::due, this, &EvdevScanner::open);
}

EvdevScanner::~EvdevScanner() { close(); }

void EvdevScanner::start()
{
    if (!m_node)
        open();
}

void EvdevScanner::stop()
{
    m_watch.stop();
    close();
    setState(State::Stopped);
}

void EvdevScanner::open()
{
    Result<std::unique_ptr<InputNode>> node = m_openNode(m_settings.device);
    if (node) {
        m_watch.stop();
        m_node = std::move(*node);
        m_notifier = new QSocketNotifier(m_node->descriptor(), QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &EvdevScanner::read);
        setState(State::Ready);
        return;
    }
    m_watch.start();
    if (QFileInfo::exists(m_settings.device))
        setState(State::Trouble, node.error());
    else if (state() != State::Lost) // that was said
        setState(State::Lost,
                 gone(m_settings.device, u"%1 is not there: plug the scanner in"_s.arg(m_settings.device)));
}

void EvdevScanner::close()
{
    m_silence.stop();
    m_text.clear(); // a scan that was cut off is none
    if (m_notifier) {
        m_notifier->setEnabled(false);
        std::exchange(m_notifier, nullptr)->deleteLater(); // this may be its own signal
    }
    m_node.reset();
}

void EvdevScanner::read()
{
    const Result<QList<input_event>> events = m_node->read();
    if (!events) {
        close();
        m_watch.start();
        setState(State::Lost, gone(m_settings.device, u"%1 was unplugged"_s.arg(m_settings.device)));
        return;
    }
    for (const input_event &event : *events) {
        add(event);
        if (!m_node) // somebody who was told of a scan has stopped this
            return;
    }
    if (m_text.isEmpty())
        m_silence.stop();
    else
        m_silence.start(patience());
}

static std::chrono::microseconds timeOf(const input_event &event)
{
    return std::chrono::seconds(event.input_event_sec) + std::chrono::microseconds(event.input_event_usec);
}

void EvdevScanner::add(const input_event &event)
{
    const std::chrono::microseconds at = timeOf(event);
    if (event.type == EV_KEY && !m_text.isEmpty() && at - m_lastKey > patience())
        endAtSilence();
    if (!m_node) // somebody who was told of the scan has stopped this
        return;
    const bool isFirst = m_text.isEmpty();
    const KeyCodeText::Step step = m_text.add(event);
    if (isFirst && !m_text.isEmpty()) {
        m_began = m_clock.steady();
        m_isTorn = m_habit.isRest(at);
    }
    if (event.type == EV_KEY)
        m_lastKey = at;
    if (step == KeyCodeText::Step::Ended)
        endAtKey();
}

void EvdevScanner::endAtKey()
{
    const QString typed = m_text.finish();
    if (typed.isEmpty()) // a second end key
        return;
    m_habit.endedByKey();
    tell(m_isTorn ? notWhole(typed) : typed);
}

void EvdevScanner::endAtSilence()
{
    const QString typed = m_text.finish();
    if (typed.isEmpty())
        return;
    const bool isWhole = m_habit.endedBySilence(m_lastKey) && !m_isTorn;
    tell(isWhole ? typed : notWhole(typed));
}

void EvdevScanner::tell(const QString &typed)
{
    const std::chrono::microseconds now = m_clock.steady();
    Q_EMIT arrived({ name(), typed, now - m_began });
    const QString meant = m_settings.translation.apply(typed);
    // The beginning, with its prefix, may be what is missing.
    const auto code = m_isTorn ? std::optional(meant) : m_settings.marks.strip(meant);
    if (code)
        Q_EMIT scanned({ *code, {}, name(), now });
}

} // namespace Kiosk
