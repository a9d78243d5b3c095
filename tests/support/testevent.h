// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "eventcatalog.h"
#include "replica.h"
#include "store.h"

#include <QTemporaryDir>

namespace Kiosk {

/// A result that a test relies on; what failed ends the test program.
template<typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A store in a folder of its own, with helpers to fill it.
class TestStore
{
public:
    TestStore() { reopen(); }

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString file() const { return Store::fileIn(folder()); }
    [[nodiscard]] Store &operator*() { return *m_store; }
    [[nodiscard]] Database &database() { return m_store->database(); }
    [[nodiscard]] EventCatalog catalog() { return EventCatalog(database()); }

    void close() { m_store.reset(); }
    /// What a restart does: the same file, a new process's eyes.
    void reopen()
    {
        close();
        m_store = need(Store::open(folder()));
    }

    Event addEvent(Event event)
    {
        if (event.timeZone.isEmpty())
            event.timeZone = QStringLiteral("UTC");
        return need(catalog().add(std::move(event)));
    }
    [[nodiscard]] Gate mainGate(const Event &event) { return need(catalog().gates(event.id)).constFirst(); }
    Attendee add(const Event &event, Attendee attendee)
    {
        attendee.eventId = event.id;
        Transaction transaction = need(Transaction::begin(database()));
        const bool isLocal = event.backend == BackendKind::Local;
        need(Replica(database()).upsert(attendee, isLocal ? ListSource::File : ListSource::Pull));
        need(transaction.commit());
        return this->attendee(event, attendee.code);
    }
    [[nodiscard]] Attendee attendee(const Event &event, const QString &code)
    {
        return need(Replica(database()).find(event.id, code)).value();
    }
    [[nodiscard]] qint64 number(const QString &sql) { return need(database().number(sql)); }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
};

} // namespace Kiosk
