// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyboardwedge.h"

#include <QCoreApplication>
#include <QWindow>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static bool isEndKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

static bool isBareModifier(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_AltGr || event.key() == Qt::Key_CapsLock;
}

// A held down key repeats as fast as a scanner types, so a repeat is a person by definition.
static bool isCharacter(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    // Control and Alt together are AltGr on some platforms; one alone is a shortcut.
    if (control != alt || event.modifiers().testFlag(Qt::MetaModifier) || event.isAutoRepeat())
        return false;
    const QString text = event.text();
    return !text.isEmpty() && (text.front().isPrint() || text.front().isSurrogate());
}

KeyboardWedge::KeyboardWedge(const Clock &clock, KeyBurst::Settings settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_burst(settings)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &KeyboardWedge::finish);
}

KeyboardWedge::~KeyboardWedge() = default;

bool KeyboardWedge::eventFilter(QObject *watched, QEvent *event)
{
    // Windows get a key before the widget with the focus does, so one look there sees all keys.
    if (event == m_givenBack || !watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    if (event->type() == QEvent::KeyPress)
        return takePress(window, *static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::KeyRelease)
        return takeRelease(window, *static_cast<QKeyEvent *>(event));
    return false;
}

bool KeyboardWedge::takePress(QWindow *window, const QKeyEvent &event)
{
    if (isBareModifier(event))
        return false;
    const std::chrono::microseconds at = timeOf(event);
    if (m_burst.isOver(at))
        finish();
    if (isCharacter(event)) {
        m_swallowed.remove(event.key());
        hold(window, event);
        if (m_burst.add(event.text(), at))
            m_pause.start(m_burst.patience());
        else
            finish();
        return true;
    }
    const bool burst = finish() == KeyBurst::Verdict::Burst;
    if (!burst || !isEndKey(event))
        return false;
    m_swallowed.insert(event.key());
    return true;
}

bool KeyboardWedge::takeRelease(QWindow *window, const QKeyEvent &event)
{
    if (m_swallowed.remove(event.key()))
        return true;
    if (m_held.empty() || isBareModifier(event))
        return false;
    hold(window, event); // after its press, which is being held
    return true;
}

void KeyboardWedge::hold(QWindow *window, const QKeyEvent &event)
{
    m_held.push_back({ window, std::unique_ptr<QKeyEvent>(event.clone()) });
}

KeyBurst::Verdict KeyboardWedge::finish()
{
    m_pause.stop();
    const KeyBurst::Verdict verdict = m_burst.finish();
    if (verdict != KeyBurst::Verdict::Burst) {
        giveBack();
        return verdict;
    }
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.event->type() == QEvent::KeyPress)
            m_swallowed.insert(held.event->key());
        else
            m_swallowed.remove(held.event->key());
    }
    Q_EMIT scanned({ m_burst.text(), {}, u"wedge"_s, m_clock.steady() });
    return verdict;
}

void KeyboardWedge::giveBack()
{
    // Taken out first: a key may open a dialog, which handles further keys before this returns.
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held &key : held) {
        if (!key.window)
            continue;
        m_givenBack = key.event.get();
        QCoreApplication::sendEvent(key.window, key.event.get());
    }
    m_givenBack = nullptr;
}

std::chrono::microseconds KeyboardWedge::timeOf(const QKeyEvent &event) const
{
    if (event.timestamp() != 0)
        return std::chrono::milliseconds(event.timestamp());
    return m_clock.steady();
}

} // namespace Kiosk
