// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ownwordsline.h"

#include "clock.h"

#include <QKeyEvent>

namespace Kiosk {

OwnWordsLine::OwnWordsLine(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OwnWordsLine::settle);
}

bool OwnWordsLine::settle()
{
    m_pause.stop();
    if (m_burst.finish() != KeyBurst::Verdict::Burst)
        return false;
    setText(m_before);
    Q_EMIT scanned(m_burst.text());
    return true;
}

// A busy screen gets the keys of a person late and at once: then only their own time tells the rhythm.
std::chrono::microseconds OwnWordsLine::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() != 0 ? std::chrono::milliseconds(event.timestamp()) : m_clock.steady();
}

void OwnWordsLine::keyPressEvent(QKeyEvent *event)
{
    const bool isBareModifier = event->key() == Qt::Key_Shift || event->key() == Qt::Key_AltGr;
    if (isBareModifier) // a scanner holds it for capitals
        return QLineEdit::keyPressEvent(event);
    const auto at = timeOf(*event);
    if (m_burst.isOver(at))
        settle();
    const QString letter = event->text();
    if (letter.isEmpty() || !letter.at(0).isPrint()) {
        if (settle())
            event->accept(); // the key that ends a scan
        else
            QLineEdit::keyPressEvent(event);
        return;
    }
    if (m_burst.isEmpty())
        m_before = text();
    if (m_burst.add(letter, at))
        m_pause.start(m_burst.patience());
    else
        settle();
    QLineEdit::keyPressEvent(event);
}

} // namespace Kiosk
