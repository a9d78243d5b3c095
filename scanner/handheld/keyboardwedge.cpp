// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyboardwedge.h"

#include <QGuiApplication>
#include <QWindow>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

// What is on its way from the window system when the time is over.
constexpr std::chrono::milliseconds onItsWay { 20 };

static bool isShortcut(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    // Control and Alt together are AltGr on some platforms; one alone is a shortcut.
    return control != alt || event.modifiers().testFlag(Qt::MetaModifier);
}

static bool isEndKey(const QKeyEvent &event)
{
    const int key = event.key();
    return (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) && !isShortcut(event);
}

// They type nothing themselves: a scanner holds them, and people do at any time.
static bool isBareModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
        return true;
    default:
        return false;
    }
}

static bool isDeadKey(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_Dead_Grave && event.key() <= Qt::Key_Dead_Longsolidusoverlay;
}

static bool isPrintable(const QKeyEvent &event)
{
    const QString text = event.text();
    return !isShortcut(event) && !text.isEmpty() && (text.front().isPrint() || text.front().isSurrogate());
}

static bool isFunctionKey(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
}

// Of a key that types nothing to be seen: the character that it stands for.
static QChar signOf(const QKeyEvent &event)
{
    if (isFunctionKey(event))
        return functionKey(event.key() - Qt::Key_F1 + 1);
    const QString text = event.text();
    return text.size() == 1 && !text.front().isPrint() ? text.front() : QChar();
}

// A key that types nothing, and is a scanner's even in front of a scan; the others are how people edit.
static bool mayLead(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool isControl
        = modifiers.testFlag(Qt::ControlModifier) && key >= Qt::Key_At && key <= Qt::Key_Underscore;
    const bool isCode = modifiers.testFlag(Qt::AltModifier) && key >= Qt::Key_0 && key <= Qt::Key_9;
    return isControl || isCode || isFunctionKey(event) || key == Qt::Key_Escape;
}

static quint32 nameOf(const QKeyEvent &event)
{
    // Shift may be let go first, and then a key bears another name.
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : quint32(event.key());
}

KeyboardWedge::Stroke KeyboardWedge::strokeOf(const QKeyEvent &event) const
{
    using enum KeyBurst::Key;
    if (isPrintable(event))
        return { event.text(), Character };
    if (isDeadKey(event))
        return { {}, Character };
    const QChar sign = signOf(event);
    if (m_settings.marks.contains(sign))
        return { QString(sign), Character };
    if (isEndKey(event))
        return { QString(sign.isNull() ? QChar(u'\r') : sign), End };
    const bool isCharacter = !sign.isNull() && !isFunctionKey(event);
    return { QString(isCharacter ? sign : QChar(QChar::ReplacementCharacter)), Control };
}

KeyboardWedge::KeyboardWedge(const Clock &clock, WedgeSettings settings, QObject *parent)
    : ScanSource(settings.name, parent)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_burst(m_settings.rhythm)
{
    connect(&m_silence, &Silence::passed, this, &KeyboardWedge::finish);
}

KeyboardWedge::~KeyboardWedge() = default;

void KeyboardWedge::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_hadFocus = QGuiApplication::focusWindow() != nullptr;
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &KeyboardWedge::watchFocus,
            Qt::UniqueConnection);
    setState(State::Ready);
}

void KeyboardWedge::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    qGuiApp->disconnect(this);
    m_burst.tear(); // its rest goes to nobody
    finish();
    setState(State::Stopped);
}

bool KeyboardWedge::eventFilter(QObject *watched, QEvent *event)
{
    // Windows get a key before the widget with the focus does, so one look there sees all keys.
    if (event == m_givenBack || !watched->isWindowType())
        return false;
    auto *window = static_cast<QWindow *>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Of a key that is held back this is asked again by the window, if the key gets there.
        if (!isHeldBack(*static_cast<QKeyEvent *>(event)))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        return takePress(window, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return takeRelease(window, *static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

// As takePress() will say.
bool KeyboardWedge::isHeldBack(const QKeyEvent &event) const
{
    if (isBareModifier(event))
        return false;
    const std::chrono::microseconds at = timeOf(event);
    const KeyBurst::Key key = strokeOf(event).key;
    if (!m_burst.isEmpty() && !m_burst.isOver(at))
        return true;
    return key == KeyBurst::Key::Character || mayLead(event)
        || (key == KeyBurst::Key::End && m_burst.isTail(at));
}

bool KeyboardWedge::takePress(QWindow *window, const QKeyEvent &event)
{
    giveBack(); // a key that is on its way may have opened a dialog: the rest of them come first
    if (isBareModifier(event))
        return false;
    const std::chrono::microseconds at = timeOf(event);
    if (m_burst.isOver(at))
        finish();
    if (event.isAutoRepeat())
        return takeRepeat();
    const Stroke stroke = strokeOf(event);
    if (m_burst.isEmpty() && stroke.key == KeyBurst::Key::End && m_burst.isTail(at)) {
        m_swallowed.insert(nameOf(event));
        return true;
    }
    if (m_burst.isEmpty() && stroke.key != KeyBurst::Key::Character && !mayLead(event))
        return false;
    m_swallowed.remove(nameOf(event));
    hold(window, event);
    if (!m_burst.add(stroke.text, stroke.key, at))
        finish();
    else
        m_silence.start(m_burst.patience() + (m_burst.isEstablished() ? onItsWay : 0ms));
    return true;
}

// A held down key repeats as fast as a scanner types, so a repeat is a person by definition. In the middle of
// a burst the computer was too slow to see that the key went up.
bool KeyboardWedge::takeRepeat()
{
    if (m_burst.isEstablished()) {
        m_burst.tear();
        return true;
    }
    finish();
    return false;
}

bool KeyboardWedge::takeRelease(QWindow *window, const QKeyEvent &event)
{
    if (m_swallowed.remove(nameOf(event)))
        return true;
    if (m_held.empty() || isBareModifier(event))
        return false;
    hold(window, event); // after its press, which is being held
    return true;
}

void KeyboardWedge::hold(QWindow *window, const QKeyEvent &event)
{
    if (!m_burst.isEndless()) // of which nothing is ever given back
        m_held.push_back({ window, std::unique_ptr<QKeyEvent>(event.clone()) });
}

void KeyboardWedge::finish()
{
    m_silence.stop();
    switch (m_burst.finish()) {
    case KeyBurst::Verdict::Nothing:
    case KeyBurst::Verdict::Typing:
        for (Held &held : std::exchange(m_held, {}))
            m_returning.push_back(std::move(held));
        return giveBack();
    case KeyBurst::Verdict::Torn:
        return refuse();
    case KeyBurst::Verdict::Burst:
        return deliver();
    }
}

void KeyboardWedge::deliver()
{
    const RawScan raw { name(), m_burst.text(), m_burst.took() };
    const auto code = m_settings.marks.strip(m_settings.translation.apply(raw.text));
    if (code)
        swallowHeld();
    for (Held &held : std::exchange(m_held, {}))
        m_returning.push_back(std::move(held));
    giveBack();
    Q_EMIT arrived(raw);
    if (code)
        Q_EMIT scanned({ *code, {}, name(), m_clock.steady() });
}

void KeyboardWedge::refuse()
{
    const RawScan raw { name(), notWhole(m_burst.text()), m_burst.took() };
    swallowHeld();
    Q_EMIT arrived(raw);
    Q_EMIT scanned({ raw.text, {}, name(), m_clock.steady() });
}

void KeyboardWedge::swallowHeld()
{
    for (const Held &held : std::exchange(m_held, {})) {
        if (held.event->type() == QEvent::KeyPress)
            m_swallowed.insert(nameOf(*held.event));
        else
            m_swallowed.remove(nameOf(*held.event));
    }
}

void KeyboardWedge::giveBack()
{
    const QPointer<KeyboardWedge> self(this); // what a key leads to may end this
    while (self && !m_returning.empty()) {
        const Held key = std::move(m_returning.front());
        m_returning.pop_front();
        if (!key.window)
            continue;
        const QEvent *before = std::exchange(m_givenBack, key.event.get());
        QCoreApplication::sendEvent(key.window, key.event.get());
        if (self)
            m_givenBack = before;
    }
}

// Where the keys go while another program has the focus is unknown here.
void KeyboardWedge::watchFocus(const QWindow *window)
{
    const bool hadFocus = std::exchange(m_hadFocus, window != nullptr);
    if (window == nullptr)
        m_burst.tear();
    else if (!hadFocus)
        m_burst.gainFocus(m_clock.steady());
}

std::chrono::microseconds KeyboardWedge::timeOf(const QKeyEvent &event) const
{
    if (event.timestamp() != 0)
        return std::chrono::milliseconds(event.timestamp());
    return m_clock.steady();
}

} // namespace Kiosk
