// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "httpcaller.h"

#include "httpheaders.h"
#include "httpproblem.h"
#include "oncebody.h"

#include <QNetworkProxyFactory>
#include <QSslError>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

// Servers close idle connections after a few seconds; a delivery must not run into that moment.
constexpr std::chrono::microseconds longestIdle = 2s;
// Keeps what waits between the network thread and us small, whatever a server sends, packed or not.
constexpr qint64 readBuffer = qint64(256) * 1024;

namespace {

/// The system's proxies, for this caller alone and never for this computer itself.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1)
            return { QNetworkProxy::NoProxy };
        return systemProxyForQuery(query);
    }
};

} // namespace

HttpCaller::HttpCaller(const QSslConfiguration &tls, const Clock &clock)
    : m_tls(tls)
    , m_clock(clock)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new SystemProxies); // the manager owns it
    m_network->setAutoDeleteReplies(false);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCaller::timeOut);
}

HttpCaller::~HttpCaller() { cancel(); }

void HttpCaller::get(const QUrl &url, HttpLimits limits, Answered answered)
{
    begin(limits, std::move(answered));
    m_url = url;
    m_stage = Stage::Asking;
    listenTo(m_network->get(requestFor(url)));
}

void HttpCaller::postOnce(const QUrl &url, HttpLimits limits, Answered answered)
{
    const bool isFresh = isConnectionFresh();
    begin(limits, std::move(answered));
    m_url = url;
    if (isFresh)
        post();
    else
        connectFirst();
}

void HttpCaller::answerWith(HttpOutcome outcome, Answered answered)
{
    begin({}, std::move(answered));
    answerLater(std::move(outcome));
}

void HttpCaller::cancel()
{
    dropReply();
    m_deadline.stop();
    m_stage = Stage::Idle;
    m_answered = {};
    ++m_call;
}

void HttpCaller::begin(HttpLimits limits, Answered answered)
{
    cancel();
    m_limits = limits;
    m_answered = std::move(answered);
    m_body.clear();
    m_tlsProblem.clear();
    m_startedSteady = m_clock.steady();
}

bool HttpCaller::isConnectionFresh() const
{
    return m_lastAnswerSteady && m_clock.steady() - *m_lastAnswerSteady < longestIdle;
}

// A connection of our own making before the delivery: whatever goes wrong here, nothing was sent.
void HttpCaller::connectFirst()
{
    m_network->clearConnectionCache();
    m_stage = Stage::Connecting;
    QUrl url = m_url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    url.setScheme(u"preconnect-"_s + url.scheme());
    listenTo(m_network->get(requestFor(url)));
}

void HttpCaller::post()
{
    m_stage = Stage::Asking;
    m_startedSteady = m_clock.steady();
    QNetworkRequest request = requestFor(m_url);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    auto body = std::make_unique<OnceBody>();
    QNetworkReply *reply = m_network->post(request, body.get());
    body.release()->setParent(reply);
    listenTo(reply);
}

void HttpCaller::listenTo(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setReadBufferSize(readBuffer);
    connect(reply, &QNetworkReply::readyRead, this, &HttpCaller::read);
    connect(reply, &QNetworkReply::finished, this, &HttpCaller::finish);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsProblem = tlsProblemFrom(errors); // and not ignored: the handshake fails
    });
    m_deadline.start(m_limits.time);
}

void HttpCaller::read()
{
    // Piece by piece: of a packed body, one read may give less than there is.
    for (QByteArray piece = m_reply->read(readBuffer); !piece.isEmpty(); piece = m_reply->read(readBuffer)) {
        m_body += piece;
        if (m_body.size() > m_limits.bodyBytes) {
            m_body = {};
            answer(tl::make_unexpected(tooLarge(m_limits.bodyBytes)));
            return;
        }
    }
}

void HttpCaller::finish()
{
    if (m_stage == Stage::Connecting && m_reply->error() == QNetworkReply::NoError) {
        dropReply();
        post();
        return;
    }
    if (m_reply->isOpen())
        read();
    if (m_reply == nullptr) // that was too large
        return;
    if (!isWholeAnswer(*m_reply)) {
        answer(tl::make_unexpected(failureFrom(*m_reply)));
        return;
    }
    noteTime(*m_reply);
    HttpAnswer whole = answerFrom(*m_reply);
    answer(std::move(whole));
}

void HttpCaller::timeOut()
{
    HttpFailure failure = timedOut(m_limits.time, m_url.host());
    failure.isSurelyNotSent = m_stage == Stage::Connecting;
    answer(tl::make_unexpected(std::move(failure)));
}

void HttpCaller::answer(HttpOutcome outcome)
{
    m_lastAnswerSteady = outcome ? std::optional(m_clock.steady()) : std::nullopt;
    dropReply();
    // Nobody knows what the connection is still good for: Qt 6.4 may hand out one that was broken off for
    // ever.
    if (!outcome)
        m_network->clearConnectionCache();
    m_deadline.stop();
    m_stage = Stage::Idle;
    answerLater(std::move(outcome));
}

// Always from the event loop: the receiver may destroy this object, and Qt is still busy with the reply.
void HttpCaller::answerLater(HttpOutcome outcome)
{
    const auto deliver = [this, call = m_call, result = std::move(outcome)]() mutable {
        if (call != m_call)
            return;
        ++m_call;
        const Answered answered = std::exchange(m_answered, {});
        answered(std::move(result));
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void HttpCaller::dropReply()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr)
        return;
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

void HttpCaller::noteTime(const QNetworkReply &reply)
{
    const QDateTime server = httpDateFrom(reply.rawHeader("Date"));
    if (!server.isValid())
        return;
    // The steady clock for the span: somebody may set the other one meanwhile, and then its new time counts.
    const auto span
        = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_startedSteady);
    const QDateTime middle = m_clock.now().addMSecs(-span.count() / 2);
    constexpr qint64 halfASecond = 500; // the header cuts off the fraction
    m_skew = std::chrono::milliseconds(middle.msecsTo(server) + halfASecond);
}

QNetworkRequest HttpCaller::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"FastCheckKiosk"_s);
    request.setRawHeader("Accept", "application/json");
    return request;
}

HttpAnswer HttpCaller::answerFrom(const QNetworkReply &reply) const
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type");
    answer.body = m_body;
    answer.asked = m_url;
    if (const QByteArray location = reply.rawHeader("Location"); !location.isEmpty())
        answer.redirect = m_url.resolved(QUrl::fromEncoded(location));
    answer.isFromWordPress = reply.rawHeader("X-Redirect-By").contains("WordPress")
        || reply.rawHeader("Link").contains("wp-json");
    // A date is by the server's clock.
    const QDateTime server = httpDateFrom(reply.rawHeader("Date"));
    answer.retryAfter
        = retryAfterFrom(reply.rawHeader("Retry-After"), server.isValid() ? server : m_clock.now());
    return answer;
}

HttpFailure HttpCaller::failureFrom(const QNetworkReply &reply) const
{
    HttpFailure failure = failureOf(reply, m_url.host(), m_tlsProblem);
    // Later than that, even a refused connection may be Qt's attempt to come back after it has sent the
    // request.
    failure.isSurelyNotSent = m_stage == Stage::Connecting;
    return failure;
}

} // namespace Kiosk
