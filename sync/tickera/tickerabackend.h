// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend.h"
#include "clock.h"
#include "httpcaller.h"
#include "secret.h"
#include "tickeraparser.h"
#include "tickerasite.h"

#include <QFutureWatcher>

#include <chrono>
#include <memory>

namespace Kiosk {

struct TickeraOptions {
    QString caFile = {}; ///< Authorities besides the system's; empty: none.
    /// For questions on one ticket or the key.
    std::chrono::milliseconds shortTime = std::chrono::seconds(10);
    /// For pages and counters, which cost the server queries for every ticket.
    std::chrono::milliseconds longTime = std::chrono::seconds(60);
};

/// The event that one API key of a WordPress site with Tickera opens, today's plugin or that of 2015.
class TickeraBackend : public Backend
{
public:
    /// @p address as people type it (TickeraSite). @p clock must outlive the backend.
    /// Errors: Error::Kind::Malformed (address, CA file).
    [[nodiscard]] static Result<std::unique_ptr<TickeraBackend>>
    create(const QString &address, const Secret &key, const TickeraOptions &options, const Clock &clock);

    void checkKey(Answered<void> answered) override;
    void describe(Answered<ServerEvent> answered) override;
    void fetchPage(int page, int pageSize, Answered<AttendeePage> answered) override;
    [[nodiscard]] QString whyNotSendable(const QString &code) const override;
    void fetchRecords(const QString &code, Answered<QList<CheckInRecord>> answered) override;
    void deliver(const Delivery &delivery, std::function<void(DeliveryAnswer)> answered) override;
    void cancel() override;

    [[nodiscard]] ServerTraits traits() const override;
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockSkew() const override;

    /// Without it anybody on the way reads the key and the names: warn loudly.
    [[nodiscard]] bool isEncrypted() const { return m_site.isEncrypted(); }

private:
    TickeraBackend(TickeraSite site, Secret key, TickeraOptions options, std::unique_ptr<HttpCaller> http);

    template<typename T> void conclude(const Parsed<T> &parsed, const Answered<T> &answered);
    template<typename T>
    void ask(const QUrl &url, HttpLimits limits, std::function<Parsed<T>(const HttpAnswer &)> parse,
             Answered<T> answered);
    /// Nothing came: is it the key? Answers with Kind::Auth if so, with what else is wrong if that, else with
    /// nothing wrong.
    void suspectKey(Answered<void> answered);
    void settle(const HttpOutcome &outcome, std::function<void(DeliveryAnswer)> answered);
    void note(const AnswerTraits &traits);
    [[nodiscard]] tl::unexpected<Error> failed(const Error &error) const;
    [[nodiscard]] DeliveryAnswer told(DeliveryAnswer answer) const;
    [[nodiscard]] QUrl url(const QByteArray &function, const TickeraSite::Parameters &parameters = {}) const;

    TickeraSite m_site;
    Secret m_key;
    TickeraOptions m_options;
    std::unique_ptr<HttpCaller> m_http;
    /// A page on its way through Qt's pool. Not QFuture::then(): with a context it is a race in Qt 6.4.
    QFutureWatcher<Parsed<AttendeePage>> m_reading;
    bool m_isOldServer = false;
    bool m_hasSeenNoise = false;
};

} // namespace Kiosk
