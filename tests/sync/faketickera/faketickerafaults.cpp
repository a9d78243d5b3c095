// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faketickerafaults.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;

namespace Kiosk {

using Kind = FakeFault::Kind;

const QList<FakeFaultTraits> &allFaults()
{
    // kind, name, executes, isAnswered, ends, isHostile
    static const QList<FakeFaultTraits> faults {
        { Kind::None, "none" },
        { Kind::Slow, "slow" },
        { Kind::Late, "late" },
        { Kind::Drip, "drip" },
        { Kind::DropBefore, "drop-before", false, false },
        { Kind::DropAfter, "drop-after", true, false },
        { Kind::DropInHead, "drop-in-head", true, false },
        { Kind::DropMidAnswer, "drop-mid-answer", true, false },
        { Kind::Hang, "hang", true, false, false },
        { Kind::HangBefore, "hang-before", false, false, false },
        { Kind::Error500Html, "error-500", false, false },
        { Kind::Error503Html, "error-503", false, false },
        { Kind::Error500AfterExecuting, "error-500-after-executing", true, false },
        { Kind::EmptyBody, "empty-body", false, false },
        { Kind::EmptyBodyAfterExecuting, "empty-body-after-executing", true, false },
        { Kind::Truncated, "truncated", true, false },
        { Kind::HtmlHomePage, "html-home-page", false, false },
        { Kind::PhpNotice, "php-notice", true, false },
        { Kind::RedirectToPortal, "redirect-to-portal", false, false },
        { Kind::WrongJson, "wrong-json", false, false },
        { Kind::HugeBody, "huge-body", false, false, true, true },
        { Kind::EndlessDrip, "endless-drip", true, false, false, true },
        { Kind::DeepJson, "deep-json", false, false, true, true },
    };
    return faults;
}

const FakeFaultTraits &traitsOf(Kind kind)
{
    const QList<FakeFaultTraits> &all = allFaults();
    return *std::find_if(all.begin(), all.end(),
                         [kind](const FakeFaultTraits &traits) { return traits.kind == kind; });
}

Kind faultNamed(const QString &name)
{
    for (const FakeFaultTraits &traits : allFaults()) {
        if (name == QLatin1String(traits.name))
            return traits.kind;
    }
    return Kind::None;
}

FakeFaultChooser randomFaults(quint32 seed, int percent, const QList<Kind> &kinds)
{
    const auto random = std::make_shared<QRandomGenerator>(seed);
    return [random, percent, kinds](const FakeCall &) {
        // Two numbers for every call, so that the kinds do not shift the times.
        const bool fails = random->bounded(100) < percent;
        const int which = random->bounded(static_cast<int>(std::max<qsizetype>(1, kinds.size())));
        return fails ? FakeFault { .kind = kinds.value(which) } : FakeFault {};
    };
}

static FakeAnswer withBody(FakeAnswer answer, QByteArray body)
{
    answer.body = std::move(body);
    return answer;
}

static FakeAnswer replaced(Kind kind, const FakeAnswer &answer)
{
    FakeAnswer page = htmlPage(kind == Kind::Error503Html ? 503 : 500, "There has been a critical error");
    page.headers = answer.headers;
    switch (kind) {
    case Kind::Error503Html:
        page.headers.emplaceBack("Retry-After", "600");
        return page;
    case Kind::Error500Html:
    case Kind::Error500AfterExecuting:
        return page;
    case Kind::EmptyBody:
    case Kind::EmptyBodyAfterExecuting:
        return { .contentType = "application/json;", .headers = answer.headers };
    case Kind::Truncated:
        return withBody(answer, answer.body.left(answer.body.size() / 2));
    case Kind::HtmlHomePage:
        return htmlPage(200, "Welcome");
    case Kind::PhpNotice:
        return withBody(
            answer, "<br />\n<b>Notice</b>:  Undefined index: \"x\" [{ in /srv/a.php<br />\n" + answer.body);
    case Kind::RedirectToPortal:
        page.status = 302;
        page.headers.emplaceBack("Location", "http://portal.invalid/login");
        return page;
    case Kind::WrongJson:
        return withBody(answer, R"({"name":"Another site","routes":{"status":"1"},"data":[]})");
    case Kind::DeepJson:
        return withBody(answer, QByteArray(100000, '[') + QByteArray(100000, ']'));
    default: // the others spoil how an answer is sent, not what it is
        return answer;
    }
}

static void drip(FakeConnection &connection, const QByteArray &bytes)
{
    auto *timer = new QTimer(&connection);
    const qsizetype piece = std::max<qsizetype>(1, bytes.size() / 1000);
    QObject::connect(timer, &QTimer::timeout, &connection,
                     [&connection, timer, bytes, piece, at = qsizetype(0)]() mutable {
                         connection.socket().write(bytes.mid(at, piece));
                         at += piece;
                         if (at < bytes.size())
                             return;
                         timer->deleteLater();
                         connection.send({});
                     });
    timer->start(1ms);
}

static void dripForEver(FakeConnection &connection, const FakeAnswer &answer)
{
    connection.socket().write("HTTP/1.1 200 OK\r\nContent-Type: " + answer.contentType + "\r\n\r\n[");
    auto *timer = new QTimer(&connection);
    QObject::connect(timer, &QTimer::timeout, &connection, [&connection] { connection.socket().write(" "); });
    timer->start(5ms);
}

// Only a few blocks wait at any time; closing the connection is what ends the body.
static void sendGigabyte(FakeConnection &connection, const FakeAnswer &answer)
{
    constexpr qint64 gigabyte = 1 << 30;
    QTcpSocket &socket = connection.socket();
    socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + answer.contentType
                 + "\r\n\r\n[\"");
    const auto left = std::make_shared<qint64>(gigabyte);
    const auto fill = [&connection, left, block = QByteArray(1 << 16, 'a')] {
        while (*left > 0 && connection.socket().bytesToWrite() < 4 * block.size())
            *left -= connection.socket().write(block);
        if (*left <= 0)
            connection.close();
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &connection, fill);
    fill();
}

static void sendPart(FakeConnection &connection, const QByteArray &part)
{
    connection.socket().write(part);
    connection.close();
}

void deliver(FakeConnection &connection, const FakeFault &fault, const FakeAnswer &answer,
             const QByteArray &method)
{
    const QByteArray whole = replaced(fault.kind, answer).bytes(method);
    switch (fault.kind) {
    case Kind::Slow:
        QTimer::singleShot(fault.delay, &connection, [&connection, whole] { connection.send(whole); });
        return;
    case Kind::Drip:
        return drip(connection, whole);
    case Kind::DropBefore:
    case Kind::DropAfter:
        return connection.close();
    case Kind::DropInHead:
        return sendPart(connection, answer.head().left(answer.head().size() / 2));
    case Kind::DropMidAnswer:
        return sendPart(connection, answer.head() + answer.body.left(answer.body.size() / 2));
    case Kind::Hang:
    case Kind::HangBefore:
        return; // until the client hangs up
    case Kind::HugeBody:
        return sendGigabyte(connection, answer);
    case Kind::EndlessDrip:
        return dripForEver(connection, answer);
    default: // the others spoil the answer, not how it is sent
        return connection.send(whole);
    }
}

} // namespace Kiosk
