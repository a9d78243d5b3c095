// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "linereader.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <unistd.h>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto longestTurn = 5ms; // what the network waits for lines at most, and one answer more

LineReader::LineReader()
    : m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::stop()
{
    m_isStopped = true;
    m_input.setEnabled(false);
}

// Reads what is there and no more: it was said to be readable, so this does not wait.
void LineReader::read()
{
    constexpr std::size_t chunkSize = 16384;
    std::array<char, chunkSize> chunk {};
    const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_isAtEnd = true;
    } else {
        m_buffer.append(chunk.data(), count);
        shorten();
    }
    if (m_isAtEnd || hasMore())
        goOn();
}

// By way of the event queue even for a single line: after what was queued, the dispatcher lets timers run
// that lines without a pause would hold up.
void LineReader::goOn()
{
    m_input.setEnabled(false);
    QMetaObject::invokeMethod(this, &LineReader::next, Qt::QueuedConnection);
}

void LineReader::next()
{
    const QDeadlineTimer turn(longestTurn);
    while (!m_isStopped && hasMore()) {
        Q_EMIT arrived(takeLine());
        if (turn.hasExpired())
            return goOn();
    }
    if (m_isStopped)
        return;
    if (m_isAtEnd)
        Q_EMIT ended();
    else
        m_input.setEnabled(true);
}

QByteArray LineReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    QByteArray line = m_buffer.left(end < 0 ? m_buffer.size() : end);
    m_buffer.remove(0, end < 0 ? m_buffer.size() : end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// Keeps memory bounded while an endless line comes in.
void LineReader::shorten()
{
    if (m_buffer.size() > longestLine + 1 && !m_buffer.contains('\n'))
        m_buffer.truncate(longestLine + 1);
}

} // namespace Kiosk
