// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "enginestarter.h"

#include "backend.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr std::chrono::milliseconds longestWait = 1min;

static QByteArray authoritiesIn(const QString &dataFolder)
{
    QFile file(authoritiesFile(dataFolder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

EngineStarter::EngineStarter(EventSync sync, SecretStore &secrets, QString dataFolder, QObject *parent)
    : QObject(parent)
    , m_sync(std::move(sync))
    , m_secrets(secrets)
    , m_folder(std::move(dataFolder))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(KeychainHome::limit);
    m_again.setSingleShot(true);
    connect(&m_asked, &QFutureWatcherBase::finished, this, &EngineStarter::answered);
    connect(&m_again, &QTimer::timeout, this, &EngineStarter::ask);
    // The question stays: the answer may come as soon as somebody opens the keychain.
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ .kind = Error::Kind::Auth,
               .detail = u"the keychain does not answer: unlock it, or enter the key again"_s,
               .cause = Error::Cause::KeychainFails });
    });
}

EngineStarter::~EngineStarter() { stop(); }

void EngineStarter::start()
{
    m_failures = 0;
    ask();
}

void EngineStarter::stop()
{
    m_again.stop();
    m_silence.stop();
    m_asked.disconnect(this);
}

void EngineStarter::ask()
{
    if (m_engine && !isWorthAnotherTry())
        return m_again.start(longestWait);
    const QFuture<Result<Secret>> answer = m_secrets.ask(keyNameOf(m_sync.event.id));
    if (answer.isFinished()) {
        m_asked.setFuture({});
        const Result<Secret> key = answer.result();
        return key ? make(*key) : fail(key.error());
    }
    m_silence.start();
    m_asked.setFuture(answer);
}

void EngineStarter::answered()
{
    if (m_asked.future().resultCount() == 0)
        return; // the program ends
    m_silence.stop();
    const Result<Secret> key = m_asked.result();
    key ? make(*key) : fail(key.error());
}

bool EngineStarter::isWorthAnotherTry() const
{
    const SyncState &state = m_engine->state();
    return state.isKeyRefused || state.health.failures > 0;
}

void EngineStarter::make(const Secret &key)
{
    const QByteArray authorities = authoritiesIn(m_folder);
    m_again.start(longestWait);
    if (m_engine && m_key == key && m_authorities == authorities)
        return;
    const Result<BackendFactory> makeBackend = backendsFor(m_sync.event, key, m_folder, m_sync.clock);
    if (!makeBackend)
        return fail(makeBackend.error());
    m_key = key;
    m_authorities = authorities;
    if (!m_engine)
        return replace(*makeBackend);
    // A delivery that is out is to be answered first: cut off it stays in doubt.
    m_engine->finish([this, makeBackend = *makeBackend] {
        QMetaObject::invokeMethod(
            this, [this, makeBackend] { replace(makeBackend); }, Qt::QueuedConnection);
    });
}

void EngineStarter::replace(const BackendFactory &makeBackend)
{
    m_trouble.reset();
    m_failures = 0;
    const std::unique_ptr<SyncEngine> before
        = std::exchange(m_engine, std::make_unique<SyncEngine>(m_sync, makeBackend));
    static_cast<void>(m_engine->prepare()); // what fails is tried again by the engine itself
    Q_EMIT made();
}

void EngineStarter::fail(const Error &why)
{
    if (!m_asked.isRunning())
        m_again.start(std::min(longestWait, backOff(++m_failures, 0.5)));
    if (m_engine || m_trouble == why)
        return; // an engine that is there keeps the key that it has
    m_trouble = why;
    Q_EMIT failed();
}

} // namespace Kiosk
