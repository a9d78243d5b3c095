// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "serverevent.h"

#include "backends.h"
#include "clock.h"
#include "doctor/serverquestion.h"
#include "enrolment.h"
#include "output.h"
#include "secretstore.h"
#include "store.h"
#include "syncstate.h"

#include <QEventLoop>
#include <QFile>

#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

/// Keeps a terminal from showing what is typed.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        complain(u"the key, then Enter (nothing is shown):"_s);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before = {};
    bool m_isTerminal;
};

} // namespace

Outcome<Secret> keyFromInput()
{
    const SilentTerminal silent;
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return couldNot(u"standard input is closed: write the key on its first line"_s);
    QByteArray line = input.readLine(Secret::maximumSize + 3); // more than a key has, so that it is seen
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Result<Secret> key = Secret::from(line);
    if (!key)
        return couldNot(key);
    return *key;
}

Outcome<Event> enrol(Store &store, const Event &draft, const Secret &key)
{
    const SystemClock clock;
    SecretStore secrets(store.folder(), store.device());
    Enrolment enrolment(store, secrets, clock, store.folder());
    std::optional<Outcome<Event>> ended;
    QEventLoop loop;
    const auto end = [&](const Outcome<Event> &outcome) {
        ended = outcome;
        loop.quit();
    };
    QObject::connect(&enrolment, &Enrolment::added, &loop, end);
    QObject::connect(&enrolment, &Enrolment::failed, &loop,
                     [&end](const Error &error) { end(couldNot(error.detail)); });
    enrolment.start(draft, key);
    if (!ended)
        loop.exec();
    return *ended;
}

// The wait of a server that refused the old key is not the new one's.
static Result<> forgetRefusal(Store &store, qint64 eventId)
{
    Result<SyncState> state = loadSyncState(store.database(), eventId);
    if (!state)
        return failure(state);
    state->isKeyRefused = false;
    state->health = {};
    state->problem.clear();
    return saveSyncState(store.database(), eventId, *state);
}

Outcome<> replaceKey(Store &store, const Event &event, const Secret &key)
{
    const Result<> good = askWhetherGood(store.folder(), event, key);
    if (!good && good.error().kind != Error::Kind::Network)
        return couldNot(good);
    if (!good)
        complain(u"warning: the key is kept, but could not be checked: "_s + good.error().detail);
    SecretStore secrets(store.folder(), store.device());
    if (const Result<SecretHome> kept = secrets.put(keyNameOf(event.id), key); !kept)
        return couldNot(kept);
    if (const Result<> forgotten = forgetRefusal(store, event.id); !forgotten)
        return couldNot(forgotten);
    return {};
}

void forgetKey(Store &store, const Event &event)
{
    if (event.backend == BackendKind::Local)
        return;
    SecretStore secrets(store.folder(), store.device());
    if (const Result<> removed = secrets.remove(keyNameOf(event.id)); !removed)
        complain(u"warning: the event is gone, its key is not: "_s + removed.error().detail);
}

void warnIfUnencrypted(const Event &event)
{
    if (isUnencrypted(event))
        complain(
            u"WARNING: %1 is not encrypted: anybody on the way reads the key and the names; use https"_s.arg(
                event.site));
}

} // namespace Kiosk
