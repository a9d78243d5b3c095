// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faketickera.h"

#include "fakeanswers.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

static constexpr auto raceWindow = 250ms; ///< How long a check-in waits for another one.

FakeTickera::FakeTickera(quint16 port)
    : m_server(new QTcpServer(this))
    , m_raceTimer(new QTimer(this))
    , m_port(port)
{
    m_raceTimer->setSingleShot(true);
    connect(m_raceTimer, &QTimer::timeout, this, &FakeTickera::finishHeld);
    connect(m_server, &QTcpServer::newConnection, this, &FakeTickera::accept);
    goOnline();
}

FakeTickera::~FakeTickera() = default;

QUrl FakeTickera::url() const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(m_folder)); }

void FakeTickera::goOnline()
{
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        qFatal("the fake cannot listen on port %d: %s", int(m_port), qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void FakeTickera::goOffline()
{
    m_server->close();
    const QList<QTcpSocket *> sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void FakeTickera::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        new FakeConnection(socket, [this](FakeConnection &connection, const FakeRequest &request) {
            handle(connection, request);
        });
    }
}

bool FakeTickera::handlePrivate(FakeConnection &connection, const FakeRequest &request)
{
    if (request.target == "/__state") {
        Q_EMIT stateAsked();
        connection.send(
            FakeAnswer { .contentType = "application/jsonl", .body = m_shop.stateLines() }.bytes("GET"));
        return true;
    }
    if (request.target == "/__shutdown") {
        connect(&connection.socket(), &QTcpSocket::disconnected, this, &FakeTickera::shutdownAsked);
        connection.send(FakeAnswer { .contentType = "text/plain", .body = "bye\n" }.bytes("GET"));
        connection.close();
        return true;
    }
    return false;
}

void FakeTickera::handle(FakeConnection &connection, const FakeRequest &request)
{
    if (handlePrivate(connection, request))
        return;
    FakeCall call = readCall(request, m_folder, m_shop.rules);
    call.number = ++m_number;
    ++m_calls[call.function];
    if (m_hook)
        m_hook(call);
    const FakeFault fault = faultFor(call);
    const QPointer<FakeConnection> client(&connection);
    const auto answered = [this, client, fault, call, request](FakeAnswer answer) {
        if (!client)
            return;
        answer.headers = commonHeaders(call, request) + answer.headers;
        deliver(*client, fault, answer, call.method);
    };
    if (!traitsOf(fault.kind).executes)
        answered({});
    else if (fault.kind == FakeFault::Kind::Late)
        QTimer::singleShot(fault.delay, this, [this, call, answered] { execute(call, answered); });
    else
        execute(call, answered);
}

FakeFault FakeTickera::faultFor(const FakeCall &call)
{
    QList<FakeFault> &waiting = m_failNext[call.function];
    if (!waiting.isEmpty())
        return waiting.takeFirst();
    return m_faultFor ? m_faultFor(call) : FakeFault {};
}

void FakeTickera::execute(const FakeCall &call, std::function<void(const FakeAnswer &)> done)
{
    const bool isCheckIn = call.function == Function::CheckIn && m_shop.isKeyGood(call.key);
    if (!isCheckIn || !m_isRacing) {
        done(executed(call, isCheckIn ? m_shop.begin(call.code, call.timestamp) : FakeUse {}));
        return;
    }
    m_held.append({ .call = call, .done = std::move(done) });
    if (m_held.size() < 2)
        m_raceTimer->start(raceWindow);
    else
        finishHeld();
}

void FakeTickera::finishHeld()
{
    m_raceTimer->stop();
    const QList<Held> held = std::exchange(m_held, {});
    QList<FakeUse> uses;
    for (const Held &one : held)
        uses.append(m_shop.begin(one.call.code, one.call.timestamp));
    for (qsizetype i = 0; i < held.size(); ++i)
        held[i].done(executed(held[i].call, uses[i]));
}

FakeAnswer FakeTickera::executed(const FakeCall &call, const FakeUse &use)
{
    ++m_executions[call.function];
    if (call.function >= Function::NoKey)
        return wordPressAnswer(call);
    m_shop.finish(use);
    return answerTo(call, m_shop, use);
}

FakeAnswer FakeTickera::wordPressAnswer(const FakeCall &call) const
{
    if (call.function == Function::NotFound)
        return htmlPage(404, "Page not found");
    if (call.function == Function::HomePage || !call.target.contains("/index.php"))
        return htmlPage(200, "Welcome");
    const QByteArray there = url().toEncoded() + "/?" + call.target.mid(call.target.indexOf('?') + 1);
    return { .status = 301,
             .contentType = "text/html; charset=UTF-8",
             .headers = { { "X-Redirect-By", "WordPress" }, { "Location", there } } };
}

FakeHeaders FakeTickera::commonHeaders(const FakeCall &call, const FakeRequest &request) const
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_shop.now(), Qt::UTC);
    const bool isToday = m_shop.rules == FakeRules::Today;
    FakeHeaders headers { { "Date",
                            QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() },
                          { "Server", "Apache/2.4.71 (Debian)" } };
    if (!call.isQueryForm)
        headers.append({ "Set-Cookie", "PHPSESSID=" + QByteArray::number(call.number) + "; path=/" });
    if (isToday) {
        headers += FakeHeaders { { "Expires", "0" },
                                 { "Cache-Control", "no-cache, no-store, must-revalidate" },
                                 { "Pragma", "no-cache" } };
    } else if (!call.isQueryForm) {
        headers += FakeHeaders { { "Expires", "Thu, 19 Nov 1981 08:52:00 GMT" },
                                 { "Cache-Control", "no-store, no-cache, must-revalidate" },
                                 { "Pragma", "no-cache" } };
    }
    const QByteArray origin = request.header("Origin");
    if (isToday && !origin.isEmpty()) {
        headers += FakeHeaders { { "Access-Control-Allow-Origin", origin },
                                 { "Access-Control-Allow-Credentials", "true" } };
    }
    return headers;
}

} // namespace Kiosk
