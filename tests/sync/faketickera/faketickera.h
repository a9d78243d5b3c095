// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakeshop.h"
#include "faketickerafaults.h"

#include <QTcpServer>
#include <QTimer>
#include <QUrl>

namespace Kiosk {

/// A small Tickera server on 127.0.0.1: the contract's functions over HTTP/1.1, with faults on demand.
///
/// Thread: lives on the event loop of the thread that made it; nothing in it blocks or sleeps.
class FakeTickera : public QObject
{
    Q_OBJECT

public:
    using Function = FakeCall::Function;

    /// Listens on @p port, 0 for any; ends the program when it cannot.
    explicit FakeTickera(quint16 port = 0);
    ~FakeTickera() override;

    [[nodiscard]] FakeShop &shop() { return m_shop; }
    /// The address of the site, folder included, without a slash at the end.
    [[nodiscard]] QUrl url() const;
    void setFolder(const QString &folder) { m_folder = folder; } ///< "" or "/shop".

    /// Stops and resumes listening on the same port; open connections are cut.
    void goOffline();
    void goOnline();

    /// Called with each request before anything is done with it: the moment to change the shop.
    void onCall(std::function<void(const FakeCall &)> hook) { m_hook = std::move(hook); }
    [[nodiscard]] int calls(Function function) const { return m_calls.value(function); }
    [[nodiscard]] int executions(Function function) const { return m_executions.value(function); }
    [[nodiscard]] int connections() const { return m_connections; } ///< Accepted so far.

    /// Asked for each call that failNext() does not decide.
    void setFaults(FakeFaultChooser faultFor) { m_faultFor = std::move(faultFor); }
    /// The next call of @p function fails so; several of these wait their turns.
    void failNext(Function function, FakeFault fault) { m_failNext[function].append(fault); }
    void failNext(Function function, FakeFault::Kind kind) { failNext(function, FakeFault { .kind = kind }); }
    /// With the race on, a check-in waits a moment for a second one; both then see the same quota (Q3), and
    /// of two records of one ticket one is lost (Q4).
    void setRace(bool isOn) { m_isRacing = isOn; }

Q_SIGNALS:
    void stateAsked(); ///< GET /__state, which is answered with the shop's state.
    void shutdownAsked(); ///< GET /__shutdown, after it has been answered.

private:
    struct Held {
        FakeCall call = {};
        std::function<void(const FakeAnswer &)> done = {};
    };

    void accept();
    void handle(FakeConnection &connection, const FakeRequest &request);
    [[nodiscard]] bool handlePrivate(FakeConnection &connection, const FakeRequest &request);
    [[nodiscard]] FakeFault faultFor(const FakeCall &call);
    void execute(const FakeCall &call, std::function<void(const FakeAnswer &)> done);
    void finishHeld();
    [[nodiscard]] FakeAnswer executed(const FakeCall &call, const FakeUse &use);
    [[nodiscard]] FakeAnswer wordPressAnswer(const FakeCall &call) const;
    [[nodiscard]] FakeHeaders commonHeaders(const FakeCall &call, const FakeRequest &request) const;

    FakeShop m_shop;
    QTcpServer *m_server;
    QTimer *m_raceTimer;
    quint16 m_port = 0;
    QString m_folder;
    std::function<void(const FakeCall &)> m_hook;
    FakeFaultChooser m_faultFor;
    QHash<Function, QList<FakeFault>> m_failNext;
    QHash<Function, int> m_calls;
    QHash<Function, int> m_executions;
    QList<Held> m_held;
    int m_connections = 0;
    int m_number = 0;
    bool m_isRacing = false;
};

} // namespace Kiosk
