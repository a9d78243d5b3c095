// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secretstore.h"
#include "syncengine.h"

#include <QFutureWatcher>

namespace Kiosk {

/// Makes an event's engine as soon as what it takes can be had, and tries by itself until then.
///
/// When a computer starts, its keychain may still be locked; a file of a key or of authorities may be put
/// right at any time. So an engine whose server does not take the key, or is not reached, is also made anew
/// when one of the two has changed. Thread: the backend thread; nothing in it waits.
class EngineStarter : public QObject
{
    Q_OBJECT

public:
    /// @p secrets and what @p sync names must outlive it.
    EngineStarter(EventSync sync, SecretStore &secrets, QString dataFolder, QObject *parent = nullptr);
    ~EngineStarter() override;

    /// Asks for the key. A key at hand has made the engine when this returns.
    void start();
    /// Asks no more; what was made goes on.
    void stop();
    [[nodiscard]] const Event &event() const { return m_sync.event; }
    /// None until made().
    [[nodiscard]] SyncEngine *engine() const { return m_engine.get(); }
    /// Why there is none, once that is known: Auth (no key, or a keychain that does not open), else what is
    /// wrong with the address or the authorities.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// There is an engine, not yet started. One that was there before goes when this returns.
    void made();
    /// trouble() is another one.
    void failed();

private:
    void ask();
    void answered();
    void make(const Secret &key);
    void replace(const BackendFactory &makeBackend);
    void fail(const Error &why);
    [[nodiscard]] bool isWorthAnotherTry() const;

    EventSync m_sync;
    SecretStore &m_secrets;
    QString m_folder;
    std::unique_ptr<SyncEngine> m_engine;
    std::optional<Error> m_trouble;
    QFutureWatcher<Result<Secret>> m_asked;
    QTimer m_silence; ///< A keychain that has not answered by then is locked.
    QTimer m_again;
    int m_failures = 0;
    std::optional<Secret> m_key; ///< Of the engine, as the next.
    QByteArray m_authorities;
};

} // namespace Kiosk
