// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QTcpSocket>

#include <functional>
#include <utility>

namespace Kiosk {

using FakeHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request, its body included.
struct FakeRequest {
    QByteArray method = {};
    QByteArray target = {};
    FakeHeaders headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray header(const char *name) const; ///< Empty when absent.
};

/// One HTTP answer, before it is sent.
struct FakeAnswer {
    int status = 200;
    QByteArray contentType = "application/json; charset=UTF-8";
    FakeHeaders headers = {};
    QByteArray body = {};
    bool isChunked = false;

    /// Status line and headers with the blank line, as for a GET.
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray bytes(const QByteArray &method) const; ///< A HEAD gets no body.
};

/// The server's end of one connection: one request after the other, kept alive.
class FakeConnection : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(FakeConnection &, const FakeRequest &)>;

    /// Takes @p socket, and ends with it. The handler has to send() or close() before the next request.
    FakeConnection(QTcpSocket *socket, Handler handler);

    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }
    void send(const QByteArray &answer); ///< A whole answer.
    void close(); ///< What was written still arrives.

private:
    void read();
    [[nodiscard]] bool takeRequest(FakeRequest &request);
    void complain(int status);

    QTcpSocket *m_socket;
    Handler m_handler;
    QByteArray m_buffer;
    bool m_isBusy = false;
};

/// A page of the site around the plugin: what people would see.
[[nodiscard]] FakeAnswer htmlPage(int status, const QByteArray &title);

} // namespace Kiosk
