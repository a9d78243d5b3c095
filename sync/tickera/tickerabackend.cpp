// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickerabackend.h"

#include "answerproblem.h"
#include "masking.h"
#include "sendablecode.h"
#include "tlstrust.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Q_LOGGING_CATEGORY(tickeraLog, "kiosk.sync.tickera")

constexpr qint64 largestPage = qint64(64) << 20;

Result<std::unique_ptr<TickeraBackend>> TickeraBackend::create(const QString &address, const Secret &key,
                                                               const TickeraOptions &options,
                                                               const Clock &clock)
{
    Result<TickeraSite> site = TickeraSite::from(address);
    if (!site)
        return failure(site);
    const Result<QSslConfiguration> tls = tlsTrusting(options.caFile);
    if (!tls)
        return failure(tls);
    auto http = std::make_unique<HttpCaller>(*tls, clock);
    // make_unique cannot reach the constructor
    return std::unique_ptr<TickeraBackend>(new TickeraBackend(*site, key, options, std::move(http)));
}

TickeraBackend::TickeraBackend(TickeraSite site, Secret key, TickeraOptions options,
                               std::unique_ptr<HttpCaller> http)
    : m_site(std::move(site))
    , m_key(std::move(key))
    , m_options(std::move(options))
    , m_http(std::move(http))
{
}

QUrl TickeraBackend::url(const QByteArray &function, const TickeraSite::Parameters &parameters) const
{
    return m_site.url(function, m_key.reveal(), parameters);
}

// The server's words may repeat the question, and with it the key.
tl::unexpected<Error> TickeraBackend::failed(const Error &error) const
{
    Error told = error;
    told.detail = masked(error.detail, m_key);
    told.subject = masked(error.subject, m_key);
    return tl::make_unexpected(told);
}

DeliveryAnswer TickeraBackend::told(DeliveryAnswer answer) const
{
    answer.detail = masked(answer.detail, m_key);
    return answer;
}

void TickeraBackend::note(const AnswerTraits &traits)
{
    // The newest answer counts: a site may be updated while we run.
    m_isOldServer = traits.isOldServer.value_or(m_isOldServer);
    if (traits.isNoisy && !std::exchange(m_hasSeenNoise, true))
        qCWarning(tickeraLog,
                  "The server prints warnings around its answers: ask its administrator to switch "
                  "the display of errors off");
}

template<typename T>
void TickeraBackend::ask(const QUrl &url, HttpLimits limits,
                         std::function<Parsed<T>(const HttpAnswer &)> parse, Answered<T> answered)
{
    m_http->get(url, limits, [this, parse, answered](const HttpOutcome &outcome) {
        if (!outcome) {
            answered(failed(problemOf(outcome.error())));
            return;
        }
        conclude(parse(*outcome), answered);
    });
}

template<typename T> void TickeraBackend::conclude(const Parsed<T> &parsed, const Answered<T> &answered)
{
    note(parsed.traits);
    if (parsed.value) {
        answered(parsed.value);
        return;
    }
    if (!parsed.traits.isKeyInDoubt) {
        answered(failed(parsed.value.error()));
        return;
    }
    suspectKey([this, answered](const Result<> &key) {
        answered(key ? failed({ .kind = Error::Kind::Network,
                                .detail = u"The server answers with nothing although the key is good: ask "
                                          "its administrator to look into PHP's error log"_s,
                                .cause = Error::Cause::ServerFails })
                     : failed(key.error()));
    });
}

void TickeraBackend::suspectKey(Answered<void> answered)
{
    m_http->get(url("tickera_check_credentials"), { .time = m_options.shortTime },
                [this, answered = std::move(answered)](const HttpOutcome &outcome) {
                    if (!outcome) {
                        answered(tl::make_unexpected(problemOf(outcome.error())));
                        return;
                    }
                    const Parsed<void> parsed = keyCheckFrom(*outcome);
                    note(parsed.traits);
                    answered(parsed.value);
                });
}

void TickeraBackend::checkKey(Answered<void> answered)
{
    suspectKey([this, answered = std::move(answered)](const Result<> &key) {
        answered(key ? key : Result<>(failed(key.error())));
    });
}

void TickeraBackend::describe(Answered<ServerEvent> answered)
{
    ask<ServerEvent>(url("tickera_event_essentials"), { .time = m_options.longTime }, serverEventFrom,
                     std::move(answered));
}

void TickeraBackend::fetchPage(int page, int pageSize, Answered<AttendeePage> answered)
{
    const QUrl address = url("tickera_tickets_info",
                             { { "results_per_page", QByteArray::number(pageSize) },
                               { "page_number", QByteArray::number(page) } });
    m_http->get(address, { .time = m_options.longTime, .bodyBytes = largestPage },
                [this, answered = std::move(answered)](const HttpOutcome &outcome) {
                    if (!outcome) {
                        answered(failed(problemOf(outcome.error())));
                        return;
                    }
                    // On Qt's pool, bytes in and values out: admissions do not wait for a whole page.
                    m_reading.disconnect();
                    QObject::connect(&m_reading, &QFutureWatcherBase::finished, &m_reading,
                                     [this, answered] { conclude(m_reading.result(), answered); });
                    m_reading.setFuture(QtConcurrent::run(attendeePageFrom, *outcome));
                });
}

QString TickeraBackend::whyNotSendable(const QString &code) const { return Kiosk::whyNotSendable(code); }

void TickeraBackend::fetchRecords(const QString &code, Answered<QList<CheckInRecord>> answered)
{
    if (const QString why = whyNotSendable(code); !why.isEmpty()) {
        m_http->answerWith({}, [answered, why](const HttpOutcome &) {
            answered(failure(Error::Kind::Malformed, u"Not looked up: %1"_s.arg(why)));
        });
        return;
    }
    ask<QList<CheckInRecord>>(url("tickera_checkins", { { "checksum", code.toUtf8() } }),
                              { .time = m_options.shortTime }, checkInRecordsFrom, std::move(answered));
}

void TickeraBackend::deliver(const Delivery &delivery, std::function<void(DeliveryAnswer)> answered)
{
    if (const QString why = whyNotSendable(delivery.code); !why.isEmpty()) {
        m_http->answerWith({}, [answered, why](const HttpOutcome &) {
            answered({ .kind = DeliveryAnswer::Kind::Rejected, .detail = u"Not sent: %1"_s.arg(why) });
        });
        return;
    }
    const QUrl address = url(
        "tickera_scan",
        { { "checksum", delivery.code.toUtf8() }, { "timestamp", QByteArray::number(delivery.scannedAt) } });
    m_http->postOnce(
        address, { .time = m_options.shortTime },
        [this, answered = std::move(answered)](const HttpOutcome &outcome) { settle(outcome, answered); });
}

void TickeraBackend::settle(const HttpOutcome &outcome, std::function<void(DeliveryAnswer)> answered)
{
    using enum DeliveryAnswer::Kind;
    if (!outcome) {
        answered(told({ .kind = outcome.error().isSurelyNotSent ? NotSent : Unknown,
                        .detail = outcome.error().detail }));
        return;
    }
    const ParsedDelivery parsed = deliveryAnswerFrom(*outcome);
    note(parsed.traits);
    if (!parsed.traits.isKeyInDoubt) {
        answered(told(parsed.value));
        return;
    }
    suspectKey([this, unclear = parsed.value, answered = std::move(answered)](const Result<> &key) {
        const bool isKeyBad = !key && key.error().kind == Error::Kind::Auth;
        if (isKeyBad)
            answered(told({ .kind = KeyRefused, .detail = key.error().detail }));
        else if (key)
            answered(
                { .detail = u"The server answered with nothing although the key is good: PHP crashed"_s });
        else
            answered(told(unclear));
    });
}

void TickeraBackend::cancel()
{
    m_http->cancel();
    m_reading.disconnect();
    m_reading.setFuture({});
}

ServerTraits TickeraBackend::traits() const { return { .keepsScanTime = !m_isOldServer }; }

std::optional<std::chrono::milliseconds> TickeraBackend::clockSkew() const { return m_http->clockSkew(); }

} // namespace Kiosk
