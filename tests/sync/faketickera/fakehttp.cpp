// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fakehttp.h"

#include <QTimer>

#include <algorithm>
#include <optional>

namespace Kiosk {

static constexpr qsizetype longestRequestLine = 8190; // Apache's LimitRequestLine
static constexpr qsizetype longestHead = 65536;

QByteArray FakeRequest::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

static QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 414:
        return "Request-URI Too Long";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray FakeAnswer::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const auto &[key, value] : headers)
        text += key + ": " + value + "\r\n";
    if (isChunked)
        text += "Transfer-Encoding: chunked\r\n";
    else
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "Content-Type: " + contentType + "\r\n\r\n";
}

static QByteArray chunked(const QByteArray &body)
{
    constexpr qsizetype size = 8000;
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        text += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return text + "0\r\n\r\n";
}

QByteArray FakeAnswer::bytes(const QByteArray &method) const
{
    if (method == "HEAD")
        return head();
    return head() + (isChunked ? chunked(body) : body);
}

FakeConnection::FakeConnection(QTcpSocket *socket, Handler handler)
    : QObject(socket)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &FakeConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
}

void FakeConnection::send(const QByteArray &answer)
{
    m_socket->write(answer);
    m_isBusy = false;
    if (!m_buffer.isEmpty())
        QTimer::singleShot(std::chrono::seconds(0), this, &FakeConnection::read);
}

void FakeConnection::close() { m_socket->disconnectFromHost(); }

void FakeConnection::read()
{
    m_buffer += m_socket->readAll();
    FakeRequest request;
    if (m_isBusy || !takeRequest(request))
        return;
    m_isBusy = true;
    m_handler(*this, request);
}

void FakeConnection::complain(int status)
{
    m_buffer.clear();
    m_socket->write(htmlPage(status, reason(status)).bytes("GET"));
    m_isBusy = true; // for good
    close();
}

// The end of a body of that length, once it is there.
static std::optional<qsizetype> takeSized(const QByteArray &buffer, qsizetype at, qint64 size,
                                          QByteArray &body)
{
    const qsizetype end = at + std::max<qint64>(0, size);
    if (buffer.size() < end)
        return std::nullopt;
    body = buffer.mid(at, end - at);
    return end;
}

// The bytes that the chunks at `at` take up together; nothing while they are incomplete.
static std::optional<qsizetype> takeChunks(const QByteArray &buffer, qsizetype at, QByteArray &body)
{
    for (;;) {
        const qsizetype lineEnd = buffer.indexOf("\r\n", at);
        if (lineEnd < 0)
            return {};
        const qsizetype size
            = buffer.mid(at, lineEnd - at).split(';').first().trimmed().toLongLong(nullptr, 16);
        at = lineEnd + 2 + size + 2;
        if (at > buffer.size())
            return {};
        if (size <= 0)
            return at;
        body += buffer.mid(lineEnd + 2, size);
    }
}

static std::optional<FakeRequest> readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return {};
    FakeRequest request { .method = words[0], .target = words[1] };
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
    }
    return request;
}

bool FakeConnection::takeRequest(FakeRequest &request)
{
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0 && m_buffer.size() < longestHead)
        return false;
    const bool isTooLong = m_buffer.left(longestRequestLine + 1).indexOf("\r\n") < 0;
    const std::optional<FakeRequest> head = readHead(m_buffer.left(headEnd));
    if (isTooLong || headEnd < 0 || !head) {
        complain(isTooLong ? 414 : 400);
        return false;
    }
    request = *head;
    const qsizetype at = headEnd + 4;
    const bool isChunked = request.header("Transfer-Encoding") == "chunked";
    const std::optional<qsizetype> end = isChunked
        ? takeChunks(m_buffer, at, request.body)
        : takeSized(m_buffer, at, request.header("Content-Length").toLongLong(), request.body);
    if (!end)
        return false;
    m_buffer.remove(0, *end);
    return true;
}

FakeAnswer htmlPage(int status, const QByteArray &title)
{
    return { .status = status,
             .contentType = "text/html; charset=UTF-8",
             .body = "<!DOCTYPE html>\n<html lang=\"en-US\">\n<head><title>" + title
                 + " &#8211; Fake Tickera</title></head>\n<body><p>" + title + "</p></body>\n</html>\n" };
}

} // namespace Kiosk
