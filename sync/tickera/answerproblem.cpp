// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "answerproblem.h"

#include "jsonbody.h"
#include "masking.h"
#include "plaintext.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestPageRead = qsizetype(64) * 1024;

using Cause = Error::Cause;

static Error network(Cause cause, QString detail)
{
    return { .kind = Error::Kind::Network, .detail = std::move(detail), .cause = cause };
}

static Error malformed(Cause cause, QString detail, QString subject = {})
{
    return { .kind = Error::Kind::Malformed,
             .detail = std::move(detail),
             .cause = cause,
             .subject = std::move(subject) };
}

static QByteArray startOfPage(const HttpAnswer &answer)
{
    return answer.body.left(longestPageRead).toLower();
}

/// ` ("Welcome")`, or nothing when the page has no title.
static QString titleOf(const HttpAnswer &answer)
{
    const QByteArray page = startOfPage(answer);
    const qsizetype open = page.indexOf("<title");
    const qsizetype start = page.indexOf('>', open);
    const qsizetype end = page.indexOf("</title", start);
    if (open < 0 || start < 0 || end < 0)
        return {};
    const QByteArray inside = answer.body.sliced(start + 1, end - start - 1);
    const QString title = plainTextFrom(QString::fromUtf8(inside), longestTitle);
    return title.isEmpty() ? QString() : u" (\"%1\")"_s.arg(title);
}

static bool isWordPressPage(const HttpAnswer &answer)
{
    const QByteArray page = startOfPage(answer);
    return answer.isFromWordPress || page.contains("wp-content") || page.contains("wp-includes")
        || page.contains("wp-die-message") || page.contains("wp-json");
}

bool isMaintenancePage(const HttpAnswer &answer)
{
    // A 503 alone tells nothing: a proxy that gives up waiting sends one after the plugin has run, too.
    return answer.status == 503 && answer.retryAfter && startOfPage(answer).contains("wp-die-message");
}

static QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

static Error redirectProblem(const HttpAnswer &answer)
{
    if (!answer.redirect.isValid() || answer.redirect.host().isEmpty())
        return network(Cause::ServerFails,
                       u"The server sends us on without saying where to: ask the site's administrator"_s);
    const bool keepsQuestion = QUrlQuery(answer.redirect).hasQueryItem(u"tickera"_s);
    const QString target = masked(shownAddress(answer.redirect));
    if (!keepsQuestion && !answer.isFromWordPress)
        return network(
            Cause::NetworkLogin,
            u"Sent on to %1: probably the login page of this Wi-Fi, or a wall in front of the site; "
            "open that page in a browser on this network"_s.arg(target));
    const bool isSamePlace = hostOf(answer.redirect) == hostOf(answer.asked)
        && answer.redirect.scheme() == answer.asked.scheme();
    if (isSamePlace)
        return malformed(Cause::NotTickera,
                         u"WordPress answers, but not Tickera (sent on to %1): switch the Tickera plugin on, "
                         "or correct the site's address"_s.arg(target));
    return malformed(Cause::OtherAddress,
                     u"The site lives at another address, %1: enter that address"_s.arg(target), target);
}

static Error serverFault(const HttpAnswer &answer)
{
    const QByteArray page = startOfPage(answer);
    if (isMaintenancePage(answer))
        return network(Cause::ServerBusy,
                       u"WordPress is in maintenance (an update is running): wait a few minutes"_s);
    if (page.contains("<title>database error"))
        return network(Cause::ServerFails,
                       u"WordPress does not reach its database: ask the site's administrator"_s);
    if (answer.status == 503 || answer.status == 429)
        return network(Cause::ServerBusy,
                       u"The server is overloaded or shut for now (status %1)%2: wait a few minutes"_s.arg(
                           QString::number(answer.status), titleOf(answer)));
    if (answer.status == 502 || answer.status == 504)
        return network(Cause::ServerFails,
                       u"A proxy in front of the site waited in vain (status %1): wait, then ask the site's "
                       "administrator"_s.arg(answer.status));
    return network(
        Cause::ServerFails,
        u"The server failed (status %1)%2: ask the site's administrator to look into its error log"_s.arg(
            QString::number(answer.status), titleOf(answer)));
}

static Error statusProblem(const HttpAnswer &answer)
{
    if (answer.status == 511)
        return network(Cause::NetworkLogin,
                       u"This network wants a login first: open a page in a browser on this network"_s);
    if (answer.status >= 500 || answer.status == 429) {
        Error problem = serverFault(answer);
        problem.retryAfter = answer.retryAfter;
        return problem;
    }
    if (answer.status == 404 || answer.status == 410)
        return malformed(
            Cause::BadAddress,
            u"There is nothing at %1 (status %2): correct the site's address, above all the folder"_s.arg(
                masked(shownAddress(answer.asked)), QString::number(answer.status)));
    if (answer.status == 401 || answer.status == 403)
        return network(
            Cause::TurnedAway,
            u"The web server or a firewall turns us away (status %1)%2: ask the site's administrator "
            "to let this device in"_s.arg(QString::number(answer.status), titleOf(answer)));
    return malformed(Cause::BadAddress,
                     u"The server answers with status %1%2: correct the site's address"_s.arg(
                         QString::number(answer.status), titleOf(answer)));
}

static Error pageProblem(const HttpAnswer &answer)
{
    if (isWordPressPage(answer))
        return malformed(
            Cause::NotTickera,
            u"A page of WordPress came%1, not Tickera's answer: switch the Tickera plugin on, or "
            "correct the site's address"_s.arg(titleOf(answer)));
    return malformed(
        Cause::NotTickera,
        u"A web page came%1, not Tickera's answer: the plugin is off, this is no WordPress site, or it "
        "is the login page of this Wi-Fi; open the address in a browser on this network"_s.arg(
            titleOf(answer)));
}

Error problemOf(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return redirectProblem(answer);
    if (answer.status != 200)
        return statusProblem(answer);
    if (withoutMarks(answer.body).isEmpty())
        return network(
            Cause::ServerFails,
            u"The server answers with nothing: either the key is wrong or PHP crashed; check the key, "
            "then ask the site's administrator"_s);
    if (isHtmlPage(answer.body))
        return pageProblem(answer);
    if (jsonBodyFrom(answer.body).state == JsonBody::State::Broken)
        return network(Cause::ServerFails,
                       u"The answer is broken or cut off: try again, then ask the site's administrator"_s);
    return malformed(Cause::NotTickera,
                     u"The answer is none of Tickera's: correct the site's address, or update the plugin"_s);
}

static Cause causeOf(HttpFailure::Reason reason)
{
    switch (reason) {
    case HttpFailure::Reason::NoSuchHost:
        return Cause::NoSuchHost;
    case HttpFailure::Reason::Refused:
    case HttpFailure::Reason::Unreachable:
    case HttpFailure::Reason::TimedOut:
    case HttpFailure::Reason::Cut:
        return Cause::ServerSilent;
    case HttpFailure::Reason::Tls:
        return Cause::Untrusted;
    case HttpFailure::Reason::Proxy:
        return Cause::ProxyFails;
    case HttpFailure::Reason::TooLarge:
        return Cause::NotTickera;
    }
    Q_UNREACHABLE();
}

Error problemOf(const HttpFailure &failure)
{
    const Cause cause = causeOf(failure.reason);
    return failure.reason == HttpFailure::Reason::TooLarge ? malformed(cause, failure.detail)
                                                           : network(cause, failure.detail);
}

} // namespace Kiosk
