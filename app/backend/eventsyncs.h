// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "enginestarter.h"
#include "syncview.h"

#include <QPointer>

#include <map>

namespace Kiosk {

class Enrolment;
class Store;

/// An engine for each event that has a server, shown or not: what waits goes out whatever the kiosk serves.
///
/// An event whose key cannot be had yet is tried again by itself. Thread: the backend thread; a new key may
/// go to a keychain: connectTo() blocks for as long as SecretStore says.
class EventSyncs : public QObject
{
    Q_OBJECT

public:
    /// @p store and @p clock must outlive it.
    EventSyncs(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~EventSyncs() override;

    void startAll();
    /// A check-in of the event was queued.
    void wake(qint64 eventId);
    void wakeAll();
    /// As the engine's: @p done hears at once when there is no server, or none within reach.
    void lookForLateSale(qint64 eventId, std::chrono::milliseconds budget,
                         const std::function<void(bool)> &done);
    [[nodiscard]] SyncView view(const Event &event);
    /// As the engine's. Errors: Rejected (nothing is held, or no engine runs), Storage.
    [[nodiscard]] Result<qint64> acceptShrink(qint64 eventId);
    /// Begins nothing more; finished() follows when what is out has been answered, within @p limit.
    void finish(std::chrono::milliseconds limit);

    /// Adds the event that @p key opens at @p site, under @p name or the server's; when an event of that site
    /// and name is here, its key is replaced. Ends with connected() or connectFailed().
    void connectTo(const QString &site, const QString &name, const Secret &key);

Q_SIGNALS:
    void changed(qint64 eventId);
    void conflictFound(const Kiosk::OutboxEntry &entry);
    void connected(const Kiosk::Event &event);
    void connectFailed(const Kiosk::Error &why);
    /// The engines may go now, but not within this call.
    void finished();

private:
    void oneFinished();
    void start(const Event &event);
    void startEngine(SyncEngine &engine, qint64 eventId);
    [[nodiscard]] SyncEngine *engineOf(qint64 eventId) const;
    void enrol(const Event &draft, const Secret &key);
    void renewKey(const Event &event, const Secret &key);
    void endRenewal(const Event &event, const Result<> &kept);

    Store &m_store;
    const Clock &m_clock;
    SecretStore m_secrets;
    std::size_t m_unfinished = 0; ///< While finishing: who is still to be heard of.
    std::map<qint64, std::unique_ptr<EngineStarter>> m_starters; ///< By event.
    QPointer<Enrolment> m_enrolment;
    std::unique_ptr<Backend> m_renewal;
};

} // namespace Kiosk
