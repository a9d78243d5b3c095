// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ownwordsline.h"

#include "clock.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace Kiosk {

OwnWordsLine::OwnWordsLine(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    connect(&m_silence, &Silence::passed, this, &OwnWordsLine::settle);
}

bool OwnWordsLine::settle()
{
    m_silence.stop();
    const KeyBurst::Verdict verdict = m_burst.finish();
    if (verdict == KeyBurst::Verdict::Nothing || verdict == KeyBurst::Verdict::Typing)
        return false;
    setText(m_before);
    Q_EMIT scanned(verdict == KeyBurst::Verdict::Burst ? m_burst.text() : notWhole(m_burst.text()));
    return true;
}

// A busy screen gets the keys of a person late and at once: then only their own time tells the rhythm.
std::chrono::microseconds OwnWordsLine::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() != 0 ? std::chrono::milliseconds(event.timestamp()) : m_clock.steady();
}

bool OwnWordsLine::isScanned(const QKeyEvent &event) const
{
    return m_burst.isEstablished() && !m_burst.isOver(timeOf(event));
}

// A key in the middle of a scan is no shortcut.
bool OwnWordsLine::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isScanned(*static_cast<QKeyEvent *>(event)))
        return QLineEdit::event(event);
    event->accept();
    return true;
}

void OwnWordsLine::keyPressEvent(QKeyEvent *event)
{
    // A scanner holds them, for capitals and control characters.
    static constexpr std::array<int, 4> modifiers { Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt,
                                                    Qt::Key_AltGr };
    if (std::ranges::count(modifiers, event->key()) > 0)
        return QLineEdit::keyPressEvent(event);
    const auto at = timeOf(*event);
    if (m_burst.isOver(at))
        settle();
    const QString letter = event->text();
    if (letter.isEmpty() || !letter.at(0).isPrint())
        return takeControl(event, at);
    if (m_burst.isEmpty())
        m_before = text();
    if (m_burst.add(letter, KeyBurst::Key::Character, at))
        m_silence.start(m_burst.patience());
    else
        settle();
    QLineEdit::keyPressEvent(event);
}

void OwnWordsLine::takeControl(QKeyEvent *event, std::chrono::microseconds at)
{
    if (!m_burst.isEstablished()) {
        settle();
        return QLineEdit::keyPressEvent(event);
    }
    event->accept();
    const bool isEnd = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString sign
        = event->text().isEmpty() ? QString(QChar(QChar::ReplacementCharacter)) : event->text();
    const KeyBurst::Key key = isEnd ? KeyBurst::Key::End : KeyBurst::Key::Control;
    if (m_burst.add(sign, key, at) && !isEnd)
        m_silence.start(m_burst.patience());
    else
        settle();
}

} // namespace Kiosk
