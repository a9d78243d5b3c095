// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyboardwedge.h"

#include "keykinds.h"

#include <QGuiApplication>
#include <QWindow>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

// What is on its way from the window system when the time is over.
constexpr std::chrono::milliseconds onItsWay { 20 };

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
    , m_line(m_settings.rhythm.fewestCharacters)
    , m_paced(m_settings.rhythm.fewestCharacters)
{
    connect(&m_silence, &Silence::passed, this, &KeyboardWedge::finish);
    connect(&m_lineSilence, &Silence::passed, this, &KeyboardWedge::finishLine);
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
    m_line.forget();
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
        if (!isHeldBack(*static_cast<QKeyEvent *>(event))) {
            noteShortcut(*static_cast<QKeyEvent *>(event));
            return false;
        }
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

// A shortcut takes its key: no press of it follows.
void KeyboardWedge::noteShortcut(const QKeyEvent &event)
{
    if (isBareModifier(event) || isEdit(event) || strokeOf(event).key != KeyBurst::Key::Control)
        return;
    m_paced.add(KeyBurst::Key::Control, {}, timeOf(event));
    leaveLine(timeOf(event));
}

// As takePress() will say.
bool KeyboardWedge::isHeldBack(const QKeyEvent &event) const
{
    if (isBareModifier(event))
        return false;
    const std::chrono::microseconds at = timeOf(event);
    const KeyBurst::Key key = strokeOf(event).key;
    if (isOfSlowPull(event) || (!m_burst.isEmpty() && !m_burst.isOver(at)))
        return true;
    return key == KeyBurst::Key::Character || mayLead(event)
        || (key == KeyBurst::Key::End && (m_burst.isTail(at) || endsLine(event)));
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
    const bool isOfPull = m_burst.isEmpty() && isOfSlowPull(event);
    m_paced.add(stroke.key, stroke.text, at);
    if (isEdit(event))
        m_paced.forget();
    if (isOfPull) {
        swallowOfPull(event);
        return true;
    }
    if (m_burst.isEmpty() && stroke.key == KeyBurst::Key::End && (m_burst.isTail(at) || endsLine(event))) {
        m_swallowed.insert(nameOf(event));
        finishLine();
        return true;
    }
    if (m_burst.isEmpty() && stroke.key != KeyBurst::Key::Character && !mayLead(event)) {
        leaveLine(at);
        return false;
    }
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
    const KeyBurst::Verdict verdict = m_burst.finish();
    const bool isScan = verdict == KeyBurst::Verdict::Burst || verdict == KeyBurst::Verdict::Torn;
    if (isScan && m_line.isContinuedAt(m_burst.begunAt()))
        return continueLine();
    switch (verdict) {
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

// A slow scanner on a busy computer: some of its keys come as fast as a quick one's.
void KeyboardWedge::continueLine()
{
    m_line.add(m_burst.text(), m_burst.begunAt() + m_burst.took());
    if (m_burst.isTorn())
        m_line.tear();
    swallowHeld();
    if (m_burst.hasEnded())
        finishLine();
    else
        m_lineSilence.start(m_line.patience());
}

void KeyboardWedge::deliver()
{
    const RawScan raw { name(), m_burst.text(), m_burst.took() };
    m_line.forget();
    if (m_settings.marks.strip(m_settings.translation.apply(raw.text)))
        swallowHeld();
    for (Held &held : std::exchange(m_held, {}))
        m_returning.push_back(std::move(held));
    giveBack();
    emitScan(raw);
}

void KeyboardWedge::refuse()
{
    const RawScan raw { name(), notWhole(m_burst.text()), m_burst.took() };
    swallowHeld();
    tellPart(raw);
}

void KeyboardWedge::tellPart(const RawScan &raw)
{
    m_line.forget();
    Q_EMIT arrived(raw);
    Q_EMIT scanned({ raw.text, {}, name(), m_clock.steady() });
}

bool KeyboardWedge::isOfSlowPull(const QKeyEvent &event) const
{
    const KeyBurst::Key key = strokeOf(event).key;
    return (key == KeyBurst::Key::Control && !isEdit(event) && m_paced.holdsControl(timeOf(event)))
        || (key == KeyBurst::Key::End && m_paced.isCutAt(timeOf(event)));
}

// Other keys of it have been to their windows: what they typed is told as a part, so that nobody acts on it.
void KeyboardWedge::swallowOfPull(const QKeyEvent &event)
{
    m_swallowed.insert(nameOf(event));
    if (strokeOf(event).key != KeyBurst::Key::End)
        return m_line.tear();
    tellPart({ name(), notWhole(m_paced.text()), {} });
}

void KeyboardWedge::emitScan(const RawScan &raw)
{
    const auto code = m_settings.marks.strip(m_settings.translation.apply(raw.text));
    Q_EMIT arrived(raw);
    if (code)
        Q_EMIT scanned({ *code, {}, name(), m_clock.steady() });
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
        if (key.window)
            give(key);
    }
}

void KeyboardWedge::give(const Held &key)
{
    if (key.event->type() == QEvent::KeyPress && isOfSlowPull(*key.event))
        return swallowOfPull(*key.event);
    if (key.event->type() == QEvent::KeyPress && endsLine(*key.event)) {
        m_swallowed.insert(nameOf(*key.event));
        return finishLine();
    }
    if (key.event->type() == QEvent::KeyRelease && m_swallowed.remove(nameOf(*key.event)))
        return;
    const QPointer<KeyboardWedge> self(this);
    const QObject *focus = QGuiApplication::focusObject();
    const bool isChoice = isListOfChoices(focus);
    const std::chrono::microseconds at = timeOf(*key.event);
    if (m_typedInto != focus && at - m_typedAt <= PacedKeys::longestStep)
        m_paced.cut();
    const QEvent *before = std::exchange(m_givenBack, key.event.get());
    QCoreApplication::sendEvent(key.window, key.event.get());
    if (!self)
        return;
    m_givenBack = before;
    m_typedInto = QGuiApplication::focusObject(); // the key may have taken the focus along
    m_typedAt = at;
    if (key.event->isAccepted() && !isChoice)
        return leaveLine(at);
    noteGiven(*key.event);
}

void KeyboardWedge::noteGiven(const QKeyEvent &event)
{
    const Stroke stroke = strokeOf(event);
    if (event.type() != QEvent::KeyPress || event.isAutoRepeat())
        return;
    if (stroke.key != KeyBurst::Key::Character)
        return leaveLine(timeOf(event));
    if (m_line.isOverAt(timeOf(event)))
        finishLine(); // the timer was late
    using enum UnclaimedLine::Taken;
    m_line.add(stroke.text, timeOf(event), event.isAccepted() ? AsChoice : ByNobody);
    m_lineSilence.start(m_line.patience());
}

// Somebody works with the keys; or it is a scanner's, and what follows at once is the rest of its pull.
void KeyboardWedge::leaveLine(std::chrono::microseconds at)
{
    if (m_line.isContinuedAt(at) || !m_paced.text().isEmpty())
        m_line.beginAfter(at);
    m_line.forget();
}

bool KeyboardWedge::endsLine(const QKeyEvent &event) const { return m_line.mayBeCode() && isEndKey(event); }

void KeyboardWedge::finishLine()
{
    m_lineSilence.stop();
    const auto took = m_line.took();
    if (const std::optional<QString> line = m_line.finish())
        emitScan({ name(), *line, took });
}

// Where the keys go while another program has the focus is unknown here.
void KeyboardWedge::watchFocus(const QWindow *window)
{
    const bool hadFocus = std::exchange(m_hadFocus, window != nullptr);
    if (window == nullptr) {
        m_burst.tear();
        m_line.tear();
    } else if (!hadFocus) {
        m_burst.gainFocus(m_clock.steady());
        m_line.beginAfter(m_clock.steady());
    }
}

std::chrono::microseconds KeyboardWedge::timeOf(const QKeyEvent &event) const
{
    if (event.timestamp() != 0)
        return std::chrono::milliseconds(event.timestamp());
    return m_clock.steady();
}

} // namespace Kiosk
