// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <linux/input.h>

namespace Kiosk {

inline input_event inputEvent(int type, int code, int value)
{
    input_event event {};
    event.type = __u16(type);
    event.code = __u16(code);
    event.value = value;
    return event;
}

/// One key going down or up, as a USB scanner tells it: scan code, key, report.
inline QList<input_event> keyMoved(int code, int value)
{
    return { inputEvent(EV_MSC, MSC_SCAN, 0x70000 + code), inputEvent(EV_KEY, code, value),
             inputEvent(EV_SYN, SYN_REPORT, 0) };
}

inline QList<input_event> keyStroke(int code) { return keyMoved(code, 1) + keyMoved(code, 0); }

/// What a scanner set to the US layout sends for letters, digits, dash and underscore.
inline QList<input_event> keysOf(const QString &text)
{
    static const QString plain
        = QStringLiteral("1234567890-\0\0\0qwertyuiop\0\0\0\0asdfghjkl\0\0\0\0\0zxcvbnm");
    QList<input_event> events;
    for (const QChar character : text) {
        const bool isShifted = character.isUpper() || character == u'_';
        const QChar key = character == u'_' ? u'-' : character.toLower();
        const int code = KEY_1 + int(plain.indexOf(key));
        if (isShifted)
            events += keyMoved(KEY_LEFTSHIFT, 1);
        events += keyStroke(code);
        if (isShifted)
            events += keyMoved(KEY_LEFTSHIFT, 0);
    }
    return events;
}

/// As the kernel stamps them: the first at @p at, each report a millisecond after the one before.
inline QList<input_event> timed(QList<input_event> events, std::chrono::milliseconds at)
{
    for (input_event &event : events) {
        event.input_event_sec = at.count() / 1000;
        event.input_event_usec = at.count() % 1000 * 1000;
        if (event.type == EV_SYN)
            at += std::chrono::milliseconds(1);
    }
    return events;
}

inline QByteArray bytesOf(const QList<input_event> &events)
{
    return { reinterpret_cast<const char *>(events.constData()),
             events.size() * qsizetype(sizeof(input_event)) };
}

} // namespace Kiosk
