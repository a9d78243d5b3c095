// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace Kiosk {

/// Lines of standard input, one for each turn of the event loop: however many come at once, the network and
/// the timers get their turns in between.
class LineReader : public QObject
{
    Q_OBJECT

public:
    /// A line longer than this comes as longestLine + 1 bytes; the rest of it is dropped.
    static constexpr qsizetype longestLine = qsizetype(64) * 1024;

    LineReader();

    /// Nothing more comes from now on.
    void stop();
    /// Whether another line is here already.
    [[nodiscard]] bool hasMore() const { return m_isAtEnd ? !m_buffer.isEmpty() : m_buffer.contains('\n'); }

Q_SIGNALS:
    /// Without its LF and a CR before that.
    void arrived(const QByteArray &line);
    /// The end of input, once the last line has arrived.
    void ended();

private:
    void read();
    void goOn();
    void next();
    [[nodiscard]] QByteArray takeLine();
    void shorten();

    QSocketNotifier m_input;
    QByteArray m_buffer;
    bool m_isAtEnd = false;
    bool m_isStopped = false;
};

} // namespace Kiosk
