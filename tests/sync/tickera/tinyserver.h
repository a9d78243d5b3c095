// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Kiosk {

/// A web server of a few lines: hands every whole request to one function, which writes whatever bytes it
/// likes.
class TinyServer : public QTcpServer
{
public:
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    TinyServer()
    {
        connect(this, &QTcpServer::newConnection, this, &TinyServer::accept);
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

    void answerBy(Handler handler) { m_handler = std::move(handler); }
    /// The same whole answer to everything.
    void answerWith(const QByteArray &body, const QByteArray &headers = {},
                    const QByteArray &status = "200 OK")
    {
        const QByteArray answer = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_handler = [answer](QTcpSocket &socket, const QByteArray &) { socket.write(answer); };
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    virtual void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    }
    void serve(QTcpSocket *socket)
    {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(*socket);
    }

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const qsizetype length = buffer.toLower().indexOf("content-length: ");
        const qsizetype body = length < 0 || length > headEnd
            ? 0
            : buffer.sliced(length + 16, buffer.indexOf('\r', length) - length - 16).toLongLong();
        if (buffer.size() < headEnd + 4 + body)
            return;
        const QByteArray request = buffer.left(headEnd + 4 + body);
        buffer.remove(0, request.size());
        m_requests.append(request);
        if (m_handler)
            m_handler(socket, request);
    }

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

} // namespace Kiosk
