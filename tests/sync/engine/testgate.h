// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "faketickera.h"
#include "store/outbox.h"
#include "syncengine.h"
#include "testdesk.h"
#include "tickerabackend.h"

#include <QEventLoop>

namespace Kiosk {

/// A gate whose event lives on a FakeTickera: store, desk and sync engine, with a clock that tests turn.
class TestGate
{
public:
    explicit TestGate(FakeTickera &server, const QString &checkoutTypes = QStringLiteral("all-multi"))
        : m_server(server)
        , m_event(m_store.addEvent({ .name = QStringLiteral("Gala"),
                                     .backend = BackendKind::Tickera,
                                     .site = server.url().toString(),
                                     .checkoutTypes = checkoutTypes }))
    {
        m_server.shop().setClock([this] { return m_clock.now().toSecsSinceEpoch(); });
        start();
    }

    [[nodiscard]] TestStore &store() { return m_store; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] const Event &event() const { return m_event; }
    [[nodiscard]] SyncEngine &engine() { return *m_engine; }
    [[nodiscard]] bool isRunning() const { return m_engine != nullptr; }

    void start()
    {
        m_desk = std::make_unique<CheckInDesk>(*m_store, m_clock);
        const TickeraOptions options { .shortTime = std::chrono::milliseconds(150),
                                       .longTime = std::chrono::milliseconds(1500) };
        const auto make = [this, options]() -> std::unique_ptr<Backend> {
            const Secret key = need(Secret::from(QByteArrayLiteral("0A1B2C3D")));
            return need(TickeraBackend::create(m_event.site, key, options, m_clock));
        };
        m_engine = std::make_unique<SyncEngine>(EventSync { .db = m_store.database(),
                                                            .clock = m_clock,
                                                            .event = m_event,
                                                            .settle = m_settle,
                                                            .pageSize = m_pageSize },
                                                make);
        static_cast<void>(m_engine->prepare()); // what fails is tried again by the engine itself
    }
    /// What pulling the plug does: nothing is finished, nothing is said.
    void kill()
    {
        m_engine.reset();
        m_desk.reset();
        m_store.close();
    }
    void restart()
    {
        kill();
        m_store.reopen();
        start();
    }
    void setPageSize(int size)
    {
        m_pageSize = size;
        restart();
    }

    void setSettle(std::chrono::milliseconds settle)
    {
        m_settle = settle;
        restart();
    }

    /// One round; a kill in the midst of it ends it too, as Offline.
    SyncEnd round(const SyncRound &round = { .now = true })
    {
        QEventLoop loop;
        SyncEnd end { SyncEnd::Kind::Offline, QStringLiteral("killed") };
        QObject::connect(m_engine.get(), &SyncEngine::roundFinished, &loop, [&](const SyncEnd &how) {
            end = how;
            loop.quit();
        });
        QObject::connect(m_engine.get(), &QObject::destroyed, &loop, &QEventLoop::quit);
        QMetaObject::invokeMethod(
            m_engine.get(), [this, round] { m_engine->run(round); }, Qt::QueuedConnection);
        loop.exec();
        return end;
    }
    SyncEnd push() { return round({ .pull = false, .now = true }); }
    SyncEnd pull() { return round({ .push = false, .now = true }); }
    /// Rounds, with time enough between them for every wait, until nothing is left that waits by itself.
    void settle(int mostRounds = 10)
    {
        for (int i = 0; i < mostRounds; ++i) {
            m_clock.advance(std::chrono::seconds(31));
            const SyncEnd end = round();
            const auto due = need(Outbox(m_store.database()).nextDueAt(m_event.id));
            if (end.kind == SyncEnd::Kind::Done && !due)
                return;
        }
    }

    Verdict admit(const QString &code)
    {
        m_clock.advance(std::chrono::seconds(5));
        return m_desk->submit(code, { .eventId = m_event.id, .gateId = m_store.mainGate(m_event).id })
            .verdict;
    }
    [[nodiscard]] Attendee attendee(const QString &code) { return m_store.attendee(m_event, code); }
    [[nodiscard]] int remaining(const QString &code)
    {
        const Attendee found = attendee(code);
        return remainingCheckIns(found.serverRemaining, found.uncontainedAdmissions).value_or(-1);
    }
    [[nodiscard]] QList<OutboxEntry> outbox()
    {
        return need(Outbox(m_store.database()).entries(m_event.id, Outbox::Which::All));
    }
    [[nodiscard]] DeliveryState stateOf(const QString &code)
    {
        DeliveryState state = DeliveryState::Confirmed;
        for (const OutboxEntry &entry : outbox()) {
            if (entry.code == code && entry.state != DeliveryState::Confirmed)
                state = entry.state;
        }
        return state;
    }

private:
    FakeTickera &m_server;
    TestStore m_store;
    FakeClock m_clock;
    Event m_event;
    int m_pageSize = 500;
    std::chrono::milliseconds m_settle = std::chrono::seconds(30);
    std::unique_ptr<CheckInDesk> m_desk;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace Kiosk
