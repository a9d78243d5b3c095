// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "httpproblem.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

bool isWholeAnswer(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid())
        return false;
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError)
        return true;
    if (status.toInt() < 400) // an error of the transport, or of the packing
        return false;
    const bool isOfTheServer = error >= QNetworkReply::InternalServerError; // 5xx
    const bool isOfTheContent
        = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError; // 4xx
    const bool isRefusal = error == QNetworkReply::ProtocolInvalidOperationError; // 400
    return isOfTheServer || isRefusal || (isOfTheContent && error != QNetworkReply::ContentReSendError);
}

static HttpFailure cut(const QString &host)
{
    return { HttpFailure::Reason::Cut,
             u"The connection to %1 broke off before the answer: check the network, then try again"_s.arg(
                 host) };
}

static HttpFailure proxyFailure(const QNetworkReply &reply)
{
    return { HttpFailure::Reason::Proxy,
             u"The proxy of this network fails (%1): correct the proxy settings of this computer"_s.arg(
                 reply.errorString().simplified()) };
}

HttpFailure failureOf(const QNetworkReply &reply, const QString &host, const QString &tlsProblem)
{
    using enum HttpFailure::Reason;
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return { NoSuchHost,
                 u"There is no host %1, or no name service: check the address and the network"_s.arg(host) };
    case QNetworkReply::ConnectionRefusedError:
        return { Refused,
                 u"%1 refuses the connection: check the address and port, or whether the web server "
                 "runs"_s.arg(host) };
    case QNetworkReply::SslHandshakeFailedError:
        return { Tls,
                 u"The connection to %1 cannot be trusted (%2): check this computer's date, name the site's "
                 "own CA file, or ask its administrator"_s.arg(
                     host, tlsProblem.isEmpty() ? reply.errorString().simplified() : tlsProblem) };
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return { Unreachable,
                 u"%1 is out of reach (%2): check the network of this computer"_s.arg(
                     host, reply.errorString().simplified()) };
    case QNetworkReply::TimeoutError:
        return { TimedOut, u"%1 does not answer: check the network, then the server"_s.arg(host) };
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return proxyFailure(reply);
    default: // Qt's other errors all mean that the answer is not whole
        return cut(host);
    }
}

HttpFailure timedOut(std::chrono::milliseconds limit, const QString &host)
{
    const QString seconds = QString::number(std::chrono::duration<double>(limit).count());
    return { HttpFailure::Reason::TimedOut,
             u"%1 gave no whole answer within %2 s: check the network, then the server"_s.arg(host,
                                                                                              seconds) };
}

HttpFailure tooLarge(qint64 limit)
{
    return { HttpFailure::Reason::TooLarge,
             u"The answer is larger than %1 MB, which none of Tickera's is: check the site's address"_s.arg(
                 QString::number(limit / (1 << 20))) };
}

QString tlsProblemFrom(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors.first(std::min<qsizetype>(errors.size(), 2)))
        words.append(error.errorString().simplified());
    return words.join(u"; "_s);
}

} // namespace Kiosk
