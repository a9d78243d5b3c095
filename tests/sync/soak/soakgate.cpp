// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
// One gate of the soak: codes in, a line each; answers out, a line each: `admitted CODE`, `already_used
// CODE`, …
#include "checkindesk.h"
#include "store/outbox.h"
#include "syncengine.h"
#include "testevent.h"
#include "tickerabackend.h"

#include <QCoreApplication>
#include <QQueue>
#include <QSocketNotifier>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto lastRoundsLimit = 90s;
constexpr auto personsPatience = 3s; ///< Who is told to wait longer asks for a sync at once.

/// A desk and its sync engine in a process that somebody may kill at any moment.
class SoakGate : public QObject
{
    Q_OBJECT

public:
    SoakGate(Store &store, const Clock &clock, const Event &event, const BackendFactory &makeBackend)
        : m_store(store)
        , m_clock(clock)
        , m_event(event)
        , m_gateId(need(EventCatalog(store.database()).gates(event.id)).constFirst().id)
        , m_desk(store, clock)
        , m_engine(EventSync { .db = store.database(), .clock = clock, .event = event, .settle = 2s },
                   makeBackend)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_turn.setSingleShot(true);
        connect(&m_turn, &QTimer::timeout, this, &SoakGate::answerNext);
        connect(&m_input, &QSocketNotifier::activated, this, &SoakGate::read);
        connect(&m_engine, &SyncEngine::statusChanged, this, &SoakGate::sayReady);
        connect(&m_person, &QTimer::timeout, this, &SoakGate::insist);
    }

    void start()
    {
        need(m_engine.prepare());
        m_engine.start();
        m_person.start(1s);
    }

private:
    void read();
    void answerNext();
    void sayReady(const SyncStatus &status);
    void insist();
    void finish();
    void roundEnded(const SyncEnd &end);
    void giveUp();
    static void say(const QString &word, const QString &code = {});

    Store &m_store;
    const Clock &m_clock;
    Event m_event;
    qint64 m_gateId;
    CheckInDesk m_desk;
    SyncEngine m_engine;
    QSocketNotifier m_input;
    QTimer m_turn; ///< Of the next code: at once, after whatever else is due.
    QTimer m_person;
    QByteArray m_unread;
    QQueue<QByteArray> m_codes;
    SyncEnd m_lastEnd;
    bool m_isReady = false;
    bool m_isInputOver = false;
    bool m_isLastRound = false;
};

void SoakGate::say(const QString &word, const QString &code)
{
    std::printf("%s %s\n", qPrintable(word), qPrintable(code));
    std::fflush(stdout);
}

void SoakGate::sayReady(const SyncStatus &status)
{
    if (status.listAt && !std::exchange(m_isReady, true))
        say(u"ready"_s);
}

void SoakGate::read()
{
    QByteArray block(4096, Qt::Uninitialized);
    const ssize_t size = ::read(STDIN_FILENO, block.data(), size_t(block.size()));
    if (size < 0)
        return;
    if (size == 0) {
        m_isInputOver = true;
        m_input.setEnabled(false);
    }
    QList<QByteArray> lines = (m_unread + block.left(size)).split('\n');
    m_unread = lines.takeLast();
    m_codes.append(lines);
    m_turn.start();
}

// One at a time, so that sync gets its turns.
void SoakGate::answerNext()
{
    if (m_codes.isEmpty())
        return m_isInputOver ? finish() : void();
    const QString code = QString::fromUtf8(m_codes.dequeue());
    const AdmissionDecision decision
        = m_desk.submit(code, { .eventId = m_event.id, .gateId = m_gateId, .operatorName = u"Ada"_s });
    say(decision.isRepeat ? u"repeat"_s : toWord(decision.verdict), code);
    need(m_store.ledgerHead().follow(m_clock.steady()));
    if (isGranted(decision.verdict))
        m_engine.wake();
    m_turn.start();
}

// A server in maintenance asks for ten minutes, longer than most soaks last.
void SoakGate::insist()
{
    const auto until = m_engine.state().health.retryAt;
    if (until && *until > m_clock.now().addMSecs(std::chrono::milliseconds(personsPatience).count()))
        m_engine.run({ .pull = false, .now = true });
}

void SoakGate::finish()
{
    m_person.stop();
    connect(&m_engine, &SyncEngine::roundFinished, this, &SoakGate::roundEnded);
    QTimer::singleShot(lastRoundsLimit, this, &SoakGate::giveUp);
    m_engine.run({ .pull = false, .now = true });
}

// Rounds until nothing waits by itself; the last one pulls, so that the replica has it all.
void SoakGate::roundEnded(const SyncEnd &end)
{
    m_lastEnd = end;
    const auto due = need(Outbox(m_store.database()).nextDueAt(m_event.id));
    const bool isDone = end.kind == SyncEnd::Kind::Done && !due;
    if (isDone && m_isLastRound) {
        need(m_store.ledgerHead().write());
        return QCoreApplication::exit(0);
    }
    m_isLastRound = isDone;
    const qint64 wait = due ? std::max<qint64>(0, m_clock.now().msecsTo(*due)) : 0;
    QTimer::singleShot(std::chrono::milliseconds(wait + 50), this,
                       [this] { m_engine.run({ .pull = m_isLastRound, .now = true }); });
}

void SoakGate::giveUp()
{
    const SyncStatus status = m_engine.status();
    const auto due = need(Outbox(m_store.database()).nextDueAt(m_event.id));
    qCritical("%lld deliveries wait, the next until %s; last round: kind %d, %s; %d failures in a row",
              qint64(status.waiting), qPrintable(due ? due->toString(Qt::ISODateWithMs) : u"-"_s),
              int(m_lastEnd.kind), qPrintable(m_lastEnd.detail), m_engine.state().health.failures);
    QCoreApplication::exit(3);
}

static Event eventIn(Store &store, const QString &site)
{
    EventCatalog catalog(store.database());
    const QList<Event> events = need(catalog.events());
    if (!events.isEmpty())
        return events.first();
    return need(catalog.add({ .name = u"Soak"_s,
                              .backend = BackendKind::Tickera,
                              .site = site,
                              .timeZone = u"UTC"_s,
                              .checkoutTypes = u"none"_s }));
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        qCritical("usage: KIOSK_SOAK_KEY=… soakgate FOLDER SITE");
        return 2;
    }
    ::fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    const Secret key = need(Secret::from(qgetenv("KIOSK_SOAK_KEY")));
    const SystemClock clock;
    const std::unique_ptr<Store> store = need(Store::open(arguments.at(1)));
    const Event event = eventIn(*store, arguments.at(2));
    const auto make = [&]() -> std::unique_ptr<Backend> {
        return need(TickeraBackend::create(event.site, key, { .shortTime = 1s, .longTime = 10s }, clock));
    };
    SoakGate gate(*store, clock, event, make);
    gate.start();
    return QCoreApplication::exec();
}

#include "soakgate.moc"
