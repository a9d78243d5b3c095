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

static bool isDeadKey(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_Dead_Grave && event.key() <= Qt::Key_Dead_Longsolidusoverlay;
}

static bool isPrintable(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    // Control and Alt together are AltGr on some platforms; one alone is a shortcut.
    if (control != alt || event.modifiers().testFlag(Qt::MetaModifier))
        return false;
    const QString text = event.text();
    return !text.isEmpty() && (text.front().isPrint() || text.front().isSurrogate());
}

// Of a key that types nothing to be seen: what may stand for it in a mark.
static QChar signOf(const QKeyEvent &event)
{
    if (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35)
        return functionKey(event.key() - Qt::Key_F1 + 1);
    return event.text().isEmpty() ? QChar() : event.text().front();
}

std::optional<QString> KeyboardWedge::charactersOf(const QKeyEvent &event) const
{
    // A held down key repeats as fast as a scanner types, so a repeat is a person by definition.
    if (event.isAutoRepeat())
        return std::nullopt;
    if (isPrintable(event))
        return event.text();
    if (isDeadKey(event))
        return QString();
    const QChar sign = signOf(event);
    return m_settings.marks.contains(sign) ? std::optional(QString(sign)) : std::nullopt;
}

KeyboardWedge::KeyboardWedge(const Clock &clock, WedgeSettings settings, QObject *parent)
    : ScanSource(settings.name, parent)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_burst(m_settings.rhythm)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &KeyboardWedge::finish);
}

KeyboardWedge::~KeyboardWedge() = default;

void KeyboardWedge::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    setState(State::Ready);
}

void KeyboardWedge::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    finish();
    setState(State::Stopped);
}

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
    if (const auto characters = charactersOf(event)) {
        m_swallowed.remove(event.key());
        hold(window, event);
        if (m_burst.add(*characters, at))
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
    const RawScan raw { name(), m_burst.text(), m_burst.took() };
    const auto code = m_settings.marks.strip(m_settings.translation.apply(raw.text));
    if (!code) {
        giveBack();
        Q_EMIT arrived(raw);
        return KeyBurst::Verdict::Typing;
    }
    swallowHeld();
    Q_EMIT arrived(raw);
    Q_EMIT scanned({ *code, {}, name(), m_clock.steady() });
    return verdict;
}

void KeyboardWedge::swallowHeld()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.event->type() == QEvent::KeyPress)
            m_swallowed.insert(held.event->key());
        else
            m_swallowed.remove(held.event->key());
    }
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
