// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakehttp.h"

#include <QTest>
#include <QTestEventLoop>
#include <QUrl>

namespace Kiosk {

/// A client on one connection that never repeats anything and hides nothing of an answer.
class PlainClient
{
public:
    explicit PlainClient(const QUrl &url)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_loop, &QTestEventLoop::exitLoop);
        QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_loop, &QTestEventLoop::exitLoop);
        QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_loop, &QTestEventLoop::exitLoop);
        m_socket.connectToHost(url.host(), quint16(url.port()));
    }

    /// Sends one request; @p more are further header lines and the body's own.
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &more = "\r\n")
    {
        m_method = method;
        m_bytes.clear();
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: fake\r\n" + more);
    }
    /// Sends and waits. The status is 0 when no whole answer came.
    [[nodiscard]] FakeAnswer ask(const QByteArray &target, const QByteArray &method = "GET",
                                 const QByteArray &more = "\r\n")
    {
        send(method, target, more);
        return answer();
    }
    [[nodiscard]] FakeAnswer answer()
    {
        while (!hasWhole() && !isClosed() && !m_loop.timeout())
            m_loop.enterLoopMSecs(patience);
        if (!hasWhole())
            return { .status = 0 };
        FakeAnswer answer { .status = m_bytes.mid(9, 3).toInt(), .contentType = header("Content-Type") };
        answer.body = hasChunks() ? unchunked() : m_bytes.mid(bodyBegin());
        return answer;
    }
    /// What has come so far, headers included.
    [[nodiscard]] const QByteArray &bytes()
    {
        if (m_socket.isReadable())
            m_bytes += m_socket.readAll();
        return m_bytes;
    }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    void hangUp() { m_socket.abort(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const qsizetype at = m_bytes.indexOf("\r\n" + name + ": ");
        if (at < 0 || at > bodyBegin())
            return {};
        const qsizetype begin = at + name.size() + 4;
        return m_bytes.mid(begin, m_bytes.indexOf("\r\n", begin) - begin);
    }

private:
    static constexpr int patience = 20000; ///< Milliseconds.

    [[nodiscard]] qsizetype bodyBegin() const { return m_bytes.indexOf("\r\n\r\n") + 4; }
    [[nodiscard]] bool hasChunks() const { return header("Transfer-Encoding") == "chunked"; }
    [[nodiscard]] bool hasWhole()
    {
        if (!bytes().contains("\r\n\r\n"))
            return false;
        if (m_method == "HEAD")
            return true;
        if (hasChunks())
            return m_bytes.endsWith("\r\n0\r\n\r\n");
        const QByteArray length = header("Content-Length");
        return !length.isEmpty() && m_bytes.size() - bodyBegin() >= length.toLongLong();
    }
    [[nodiscard]] QByteArray unchunked() const
    {
        QByteArray body;
        for (qsizetype at = bodyBegin();;) {
            const qsizetype lineEnd = m_bytes.indexOf("\r\n", at);
            const qsizetype size = m_bytes.mid(at, lineEnd - at).toLongLong(nullptr, 16);
            if (size == 0)
                return body;
            body += m_bytes.mid(lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
    }

    QTestEventLoop m_loop;
    QTcpSocket m_socket;
    QByteArray m_method;
    QByteArray m_bytes;
};

} // namespace Kiosk
