// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faketickera.h"
#include "gateprocess.h"
#include "soakbooks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// An evening of five gates on one bad server: faults, pulled plugs, and at the end everybody agrees.
///
/// KIOSK_SOAK_SECONDS: how long guests come, 15 unless told. KIOSK_SOAK_SEED: the seed of an earlier run, to
/// have its guests, faults and kills again; what falls together with what is up to the machine all the same.
class SoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everybodyAgreesAtTheEnd();

private:
    static constexpr int tickets = 5000;
    static constexpr int gateCount = 5;
    static constexpr int guestsPerTurn = 12;
    static constexpr auto turn = 50ms;
    static constexpr int killEvery = 20; ///< Turns on average, for each of two ways.
    static constexpr int patience = 120'000; ///< Milliseconds for anything that all gates do.

    static FakeTicket ticketNumber(int number);
    void openTheDoors();
    void serveGuests();
    void serveOne();
    [[nodiscard]] GateProcess &gateOf(const FakeTicket &multi);
    void pounceOn(const FakeTicket &ticket);
    void watchTheServer();
    [[nodiscard]] bool areAllReady() const;
    [[nodiscard]] bool haveAllEnded() const;
    void compareBooks();
    void report(const SoakBooks &books);

    QTemporaryDir m_dir;
    quint32 m_seed = 0;
    QRandomGenerator m_random;
    std::chrono::seconds m_duration = 15s;
    FakeTickera m_server;
    std::vector<std::unique_ptr<GateProcess>> m_gates;
    bool m_isLurking = false; ///< Whoever delivers the next entry of several is killed.
    int m_guests = 0;
    int m_callsUnderFaults = 0; ///< Check-ins while the server was bad.
    int m_strays = 0; ///< Check-ins of nothing that was ever sold.
    QElapsedTimer m_lastBeat;
    qint64 m_longestStall = 0; ///< Milliseconds that the server did nothing.
};

void SoakTest::initTestCase()
{
    const int wanted = qEnvironmentVariableIntValue("KIOSK_SOAK_SEED");
    m_seed = wanted != 0 ? quint32(wanted) : QRandomGenerator::system()->bounded(1U, 1U << 30);
    if (const int seconds = qEnvironmentVariableIntValue("KIOSK_SOAK_SECONDS"); seconds > 0)
        m_duration = std::chrono::seconds(seconds);
    m_random.seed(m_seed);
    qInfo("KIOSK_SOAK_SEED=%u KIOSK_SOAK_SECONDS=%d", m_seed, int(m_duration.count()));
    QVERIFY(m_dir.isValid());
}

// Every fifth is good for three entries, all of them at one gate.
FakeTicket SoakTest::ticketNumber(int number)
{
    const bool isMulti = number % 5 == 0;
    return { .code = u"SOAK%1-1"_s.arg(number, 6, 10, QLatin1Char('0')),
             .ticketType = isMulti ? u"Multi"_s : u"Single"_s,
             .quota = isMulti ? 3 : 1 };
}

// The worst moment for a plug to be pulled: the server has it, the gate does not know.
void SoakTest::pounceOn(const FakeTicket &ticket)
{
    if (ticket.quota == 1 || !std::exchange(m_isLurking, false))
        return;
    GateProcess &gate = gateOf(ticket);
    if (gate.isReady())
        QTimer::singleShot(0, this, [&gate] { gate.kill(); });
}

void SoakTest::watchTheServer()
{
    m_server.onCall([this](const FakeCall &call) {
        if (call.function != FakeTickera::Function::CheckIn)
            return;
        const bool isStray = call.code.isEmpty() || m_server.shop().find(call.code) < 0;
        isStray ? void(++m_strays) : pounceOn(m_server.shop().ticket(call.code));
    });
    auto *heart = new QTimer(this);
    connect(heart, &QTimer::timeout, this,
            [this] { m_longestStall = std::max(m_longestStall, m_lastBeat.restart()); });
    m_lastBeat.start();
    heart->start(turn);
}

void SoakTest::openTheDoors()
{
    for (int number = 0; number < tickets; ++number)
        m_server.shop().addTicket(ticketNumber(number));
    for (int gate = 0; gate < gateCount; ++gate) {
        m_gates.push_back(
            std::make_unique<GateProcess>(m_dir.filePath(QString::number(gate)), m_server.url(), "0A1B2C3D"));
        m_gates.back()->start();
    }
}

GateProcess &SoakTest::gateOf(const FakeTicket &multi)
{
    return *m_gates[QStringView(multi.code).mid(4, 6).toUInt() / 5 % gateCount];
}

void SoakTest::serveOne()
{
    const int number = m_random.bounded(tickets);
    const FakeTicket ticket = ticketNumber(number);
    GateProcess &anyGate = *m_gates[m_random.bounded(quint32(gateCount))];
    GateProcess &gate = ticket.quota == 1 ? anyGate : gateOf(ticket);
    const bool isForged = m_random.bounded(50) == 0;
    if (!gate.isReady())
        return;
    ++m_guests;
    gate.feed(isForged ? u"FORGED-%1"_s.arg(number) : ticket.code);
}

void SoakTest::serveGuests()
{
    QEventLoop evening;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &evening, [this] {
        for (int guest = 0; guest < guestsPerTurn; ++guest)
            serveOne();
        GateProcess &gate = *m_gates[m_random.bounded(quint32(gateCount))];
        const int chance = m_random.bounded(killEvery);
        m_isLurking = m_isLurking || chance == 1;
        if (chance == 0 && gate.isReady())
            gate.kill();
    });
    timer.start(turn);
    QTimer::singleShot(m_duration, &evening, &QEventLoop::quit);
    evening.exec();
}

bool SoakTest::areAllReady() const
{
    return std::ranges::all_of(m_gates, [](const auto &gate) { return gate->isReady(); });
}

bool SoakTest::haveAllEnded() const
{
    return std::ranges::all_of(m_gates, [](const auto &gate) { return gate->exitCode().has_value(); });
}

void SoakTest::report(const SoakBooks &books)
{
    int kills = 0;
    int answers = 0;
    for (const auto &gate : m_gates) {
        kills += gate->kills();
        answers += gate->answers();
    }
    qInfo(
        "%d guests, %d answers, %d kills; %d admissions: %d confirmed (%d probably), %d conflicts, %d open; "
        "%d entries at the server; %d check-ins asked, %d of them amid faults, %d executed; longest stall "
        "%lld ms",
        m_guests, answers, kills, books.admissions(), books.confirmed(), books.guesses(), books.conflicts(),
        books.open(), books.served(), m_server.calls(FakeTickera::Function::CheckIn), m_callsUnderFaults,
        m_server.executions(FakeTickera::Function::CheckIn), qint64(m_longestStall));
}

static QList<FakeFault::Kind> honestFaults()
{
    QList<FakeFault::Kind> kinds;
    for (const FakeFaultTraits &traits : allFaults()) {
        if (traits.kind != FakeFault::Kind::None && !traits.isHostile)
            kinds += traits.kind;
    }
    return kinds;
}

void SoakTest::everybodyAgreesAtTheEnd()
{
    watchTheServer();
    openTheDoors();
    QVERIFY(QTest::qWaitFor([this] { return areAllReady(); }, patience));
    m_server.setFaults(randomFaults(m_seed, 10, honestFaults()));
    serveGuests();
    m_server.setFaults({});
    m_isLurking = false;
    m_callsUnderFaults = m_server.calls(FakeTickera::Function::CheckIn);
    QVERIFY(QTest::qWaitFor([this] { return areAllReady(); }, patience));
    for (const auto &gate : m_gates)
        gate->endInput();
    QVERIFY(QTest::qWaitFor([this] { return haveAllEnded(); }, patience));
    compareBooks();
}

void SoakTest::compareBooks()
{
    SoakBooks books;
    for (int gate = 0; gate < gateCount; ++gate)
        books.addGate(gate, *m_gates[size_t(gate)]);
    books.compareWith(m_server.shop());
    report(books);
    m_dir.setAutoRemove(books.problems().isEmpty());
    const QString said = books.problems().mid(0, 20).join(u'\n');
    QVERIFY2(
        books.problems().isEmpty(),
        qPrintable(
            u"%1 problems, stores kept in %2\n%3"_s.arg(books.problems().size()).arg(m_dir.path(), said)));
    QCOMPARE(m_strays, 0);
    QVERIFY(books.served() > 0);
}

QTEST_GUILESS_MAIN(SoakTest)
#include "soaktest.moc"
