// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "linereader.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace Kiosk {

// Lock-free and set by the handler only.
static volatile std::sig_atomic_t isStopped = 0;

static void stop(int /*signal*/) { isStopped = 1; }

LineReader::LineReader()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    struct sigaction action = {};
    action.sa_handler = stop;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

bool LineReader::waitForInput(bool isBuffered)
{
    sigset_t none;
    sigemptyset(&none);
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    const timespec atOnce {};
    ::ppoll(&input, 1, isBuffered ? &atOnce : nullptr, &none);
    return isStopped == 0;
}

std::optional<QByteArray> LineReader::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 && !(m_isAtEnd && !m_buffer.isEmpty()))
        return std::nullopt;
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

std::optional<QByteArray> LineReader::next()
{
    constexpr std::size_t chunkSize = 16384;
    std::array<char, chunkSize> chunk {};
    for (;;) {
        const bool isBuffered = m_buffer.contains('\n') || m_isAtEnd;
        if (!waitForInput(isBuffered))
            return std::nullopt;
        if (isBuffered)
            return takeLine();
        const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            m_isAtEnd = true;
            continue;
        }
        m_buffer.append(chunk.data(), count);
        shorten();
    }
}

} // namespace Kiosk
