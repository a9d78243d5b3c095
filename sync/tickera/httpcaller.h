// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "httpanswer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Kiosk {

/// How much one call may cost. The time counts from its start to its last byte, however busily a server
/// drips.
struct HttpLimits {
    std::chrono::milliseconds time = std::chrono::seconds(10);
    qint64 bodyBytes = qint64(1) << 20; ///< Unpacked.
};

/// Asks one web server, one question at a time, and follows no redirect, keeps no cookie, caches nothing.
///
/// Thread: lives on one thread; answers come from its event loop, once a call, and never after destruction.
class HttpCaller : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(HttpOutcome)>;

    /// @p tls is used for every request: Qt shares connections without looking at it. @p clock must outlive
    /// this.
    HttpCaller(const QSslConfiguration &tls, const Clock &clock);
    ~HttpCaller() override;

    /// Reads. Qt may repeat this unseen when a connection breaks.
    void get(const QUrl &url, HttpLimits limits, Answered answered);
    /// Changes something, with all data in @p url. Sent at most once.
    void postOnce(const QUrl &url, HttpLimits limits, Answered answered);
    /// Answers later, as a call would, but without one.
    void answerWith(HttpOutcome outcome, Answered answered);
    /// Ends what is under way without an answer.
    void cancel();

    /// Server's clock less ours, by the newest answer's Date.
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockSkew() const { return m_skew; }

private:
    enum class Stage { Idle, Connecting, Asking };

    void begin(HttpLimits limits, Answered answered);
    void connectFirst();
    void post();
    void listenTo(QNetworkReply *reply);
    void read();
    void finish();
    void timeOut();
    void answer(HttpOutcome outcome);
    void answerLater(HttpOutcome outcome);
    void dropReply();
    void noteTime(const QNetworkReply &reply);
    [[nodiscard]] bool isConnectionFresh() const;
    [[nodiscard]] QNetworkRequest requestFor(const QUrl &url) const;
    [[nodiscard]] HttpAnswer answerFrom(const QNetworkReply &reply) const;
    [[nodiscard]] HttpFailure failureFrom(const QNetworkReply &reply) const;

    QSslConfiguration m_tls;
    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr; ///< Owned by m_network.
    Stage m_stage = Stage::Idle;
    QUrl m_url;
    HttpLimits m_limits;
    Answered m_answered;
    QByteArray m_body;
    QString m_tlsProblem;
    int m_call = 0; ///< Counts calls, so that a cancelled one's answer finds itself out of date.
    std::chrono::microseconds m_startedSteady = {};
    std::optional<std::chrono::microseconds> m_lastAnswerSteady;
    std::optional<std::chrono::milliseconds> m_skew;
};

} // namespace Kiosk
