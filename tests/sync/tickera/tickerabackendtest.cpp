// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickerabackend.h"

#include "faketickera.h"

#include <QSet>
#include <QTest>

#include <utility>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeliveryAnswer::Kind;
using Fault = FakeFault::Kind;
using Function = FakeTickera::Function;

static QString goodKey() { return u"0A1B2C3D"_s; }

/// Backend and server, and each question with its answer waited for.
class Site
{
public:
    explicit Site(const QString &key = goodKey())
    {
        server.shop().setKey(goodKey());
        for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 5))
            server.shop().addTicket(ticket);
        connectTo(server.url().toString(), key);
    }

    void connectTo(const QString &address, const QString &key = goodKey())
    {
        backend = std::move(*TickeraBackend::create(address, *Secret::from(key.toUtf8()),
                                                    { .shortTime = 1s, .longTime = 1s }, clock));
    }

    [[nodiscard]] Result<> checkKey()
    {
        return waited<Result<>>([this](auto answered) { backend->checkKey(answered); });
    }
    [[nodiscard]] Result<ServerEvent> describe()
    {
        return waited<Result<ServerEvent>>([this](auto answered) { backend->describe(answered); });
    }
    [[nodiscard]] Result<AttendeePage> page(int page, int pageSize)
    {
        return waited<Result<AttendeePage>>(
            [=, this](auto answered) { backend->fetchPage(page, pageSize, answered); });
    }
    [[nodiscard]] Result<QList<CheckInRecord>> records(const QString &code)
    {
        return waited<Result<QList<CheckInRecord>>>(
            [&, this](auto answered) { backend->fetchRecords(code, answered); });
    }
    [[nodiscard]] DeliveryAnswer deliver(const QString &code)
    {
        return waited<DeliveryAnswer>([&, this](auto answered) {
            backend->deliver({ .code = code, .scannedAt = 1794986478 }, answered);
        });
    }

    FakeTickera server;
    SystemClock clock;
    std::unique_ptr<TickeraBackend> backend;

private:
    template<typename T> T waited(const std::function<void(std::function<void(T)>)> &ask)
    {
        std::optional<T> answer;
        int answers = 0;
        ask([&](const T &given) {
            answer = given;
            ++answers;
        });
        const bool isImmediate = answer.has_value();
        const bool isAnswered = QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        if (isImmediate || !isAnswered || answers != 1)
            qFatal("an answer came at once, never or twice");
        return *answer;
    }
};

class TickeraBackendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWell();
    void pages();
    void inAFolder();
    void theYear2015();
    void rejections();
    void neverSendsHollowCodes_data();
    void neverSendsHollowCodes();
    void badKey();
    void revokedKeyDuringDelivery();
    void crashIsNotABadKey();
    void deliveryFaults_data();
    void deliveryFaults();
    void readFaults_data();
    void readFaults();
    void offline();
    void keyIsNeverTold();
    void skew();
    void answersMayAskAgain();
    void answersMayDestroy();
};

void TickeraBackendTest::goesWell()
{
    Site site;
    QVERIFY(!site.backend->isEncrypted());
    QVERIFY(site.checkKey());
    const Result<ServerEvent> event = site.describe();
    QVERIFY(event);
    QCOMPARE(event->name, u"Rock & Roll Night"_s);
    QCOMPARE(event->sold, 5);
    const QString code = site.server.shop().tickets().at(0).code;
    QCOMPARE(site.deliver(code).kind, Kind::Accepted);
    QCOMPARE(site.deliver(code).kind, Kind::Refused);
    const Result<QList<CheckInRecord>> records = site.records(code);
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    QVERIFY(records->at(0).isPass);
    QVERIFY(!records->at(1).isPass);
    QCOMPARE(site.server.shop().attempts(code).at(0).seconds, 1794986478);
    QVERIFY(site.backend->traits().keepsScanTime);
}

void TickeraBackendTest::pages()
{
    Site site;
    const Result<AttendeePage> first = site.page(1, 3);
    QVERIFY(first);
    QCOMPARE(first->listed, 3);
    const Result<AttendeePage> second = site.page(2, 3);
    QVERIFY(second);
    QCOMPARE(second->listed, 2);
    QSet<QString> codes;
    for (const AttendeePage &page : { *first, *second }) {
        for (const Attendee &attendee : page.attendees)
            codes.insert(attendee.code);
    }
    QCOMPARE(codes.size(), 5);
    QCOMPARE(site.page(3, 3)->listed, 0);
}

void TickeraBackendTest::inAFolder()
{
    Site site;
    site.server.setFolder(u"/shop"_s);
    site.connectTo(site.server.url().toString() + u"/?page_id=3"_s);
    QVERIFY(site.checkKey());
    site.connectTo(site.server.url().toString() + u"/index.php"_s);
    QVERIFY(site.checkKey());
}

void TickeraBackendTest::theYear2015()
{
    Site site;
    site.server.shop().rules = FakeRules::Year2015;
    QVERIFY(site.backend->traits().keepsScanTime);
    QVERIFY(site.checkKey());
    QVERIFY(!site.backend->traits().keepsScanTime);
    const Result<AttendeePage> page = site.page(1, 50);
    QVERIFY(page);
    QCOMPARE(page->attendees.at(0).serverRemaining, std::optional(1));
    QCOMPARE(site.deliver(u"NOSUCH-1"_s).kind, Kind::Rejected);
    QCOMPARE(site.deliver(page->attendees.at(0).code).kind, Kind::Accepted);
    site.server.shop().rules = FakeRules::Today; // updated in the meantime
    QVERIFY(site.checkKey());
    QVERIFY(site.backend->traits().keepsScanTime);
}

void TickeraBackendTest::rejections()
{
    Site site;
    const DeliveryAnswer unknown = site.deliver(u"NOSUCH-1"_s);
    QCOMPARE(unknown.kind, Kind::Rejected);
    QCOMPARE(unknown.detail, u"Ticket does not exist"_s);
    const QString code = site.server.shop().tickets().at(0).code;
    site.server.shop().ticket(code).isPaid = false;
    QCOMPARE(site.deliver(code).kind, Kind::Rejected);
}

void TickeraBackendTest::neverSendsHollowCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("tag") << u"<foo>"_s;
    QTest::newRow("tag inside") << u"A<b>1"_s;
    QTest::newRow("percent escape") << u"%7C"_s;
    QTest::newRow("percent escape inside") << u"A%201"_s;
    QTest::newRow("line end") << u"\n"_s;
    QTest::newRow("bar") << u"|"_s;
    QTest::newRow("10 kB") << QString(10'000, u'A');
}

void TickeraBackendTest::neverSendsHollowCodes()
{
    QFETCH(QString, code);
    Site site;
    QCOMPARE(site.deliver(code).kind, Kind::Rejected);
    QVERIFY(!site.records(code));
    QCOMPARE(site.server.connections(), 0);
}

void TickeraBackendTest::badKey()
{
    Site site(u"BADBADBA"_s);
    QCOMPARE(site.checkKey().error().kind, Error::Kind::Auth);
    QCOMPARE(site.describe().error().kind, Error::Kind::Auth);
    QCOMPARE(site.page(1, 50).error().kind, Error::Kind::Auth);
    const QString code = site.server.shop().tickets().at(0).code;
    QCOMPARE(site.records(code).error().kind, Error::Kind::Auth);
    QCOMPARE(site.deliver(code).kind, Kind::KeyRefused);
    QCOMPARE(site.server.shop().attempts(code).size(), 0);
}

void TickeraBackendTest::revokedKeyDuringDelivery()
{
    Site site;
    QVERIFY(site.checkKey());
    site.server.shop().revokeKey();
    QCOMPARE(site.deliver(site.server.shop().tickets().at(0).code).kind, Kind::KeyRefused);
    QCOMPARE(site.server.calls(Function::CheckIn), 1);
}

void TickeraBackendTest::crashIsNotABadKey()
{
    Site site;
    const QString code = site.server.shop().tickets().at(0).code;
    site.server.failNext(Function::CheckIn, Fault::EmptyBodyAfterExecuting);
    QCOMPARE(site.deliver(code).kind, Kind::Unknown);
    QCOMPARE(site.server.executions(Function::CheckIn), 1);
    site.server.failNext(Function::List, Fault::EmptyBody);
    const Result<AttendeePage> page = site.page(1, 50);
    QCOMPARE(page.error().kind, Error::Kind::Network);
    QVERIFY(page.error().detail.contains("key is good"_L1));
}

void TickeraBackendTest::deliveryFaults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("executes");
    QTest::addColumn<bool>("isAnswered");
    for (const FakeFaultTraits &traits : allFaults())
        QTest::newRow(traits.name) << traits.kind << traits.executes << traits.isAnswered;
}

// Whatever happens: it arrives at most once, and nobody claims to know what he does not.
void TickeraBackendTest::deliveryFaults()
{
    QFETCH(Fault, fault);
    QFETCH(bool, executes);
    QFETCH(bool, isAnswered);
    Site site;
    const QString code = site.server.shop().tickets().at(0).code;
    site.server.failNext(Function::CheckIn, fault);
    const DeliveryAnswer answer = site.deliver(code);
    QTRY_COMPARE(site.server.shop().attempts(code).size(), executes ? 1 : 0); // Late comes when it comes
    QVERIFY(site.checkKey()); // what was sent again would have come before it
    QCOMPARE(site.server.calls(Function::CheckIn), 1);
    QCOMPARE(site.server.shop().attempts(code).size(), executes ? 1 : 0);
    if (fault == Fault::Drip) // in time or not, as this machine has it
        QVERIFY(answer.kind == Kind::Accepted || answer.kind == Kind::Unknown);
    else if (isAnswered || fault == Fault::PhpNotice) // a notice in front of the JSON is no obstacle
        QCOMPARE(answer.kind, Kind::Accepted);
    else if (fault == Fault::Error503Html)
        QVERIFY(answer.kind == Kind::NotSent || answer.kind == Kind::Unknown);
    else
        QCOMPARE(answer.kind, Kind::Unknown);
    if (answer.kind == Kind::NotSent)
        QVERIFY(!executes);
}

void TickeraBackendTest::readFaults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isAnswered");
    for (const FakeFaultTraits &traits : allFaults()) {
        if (traits.kind != Fault::Drip) // in time or not, as this machine has it
            QTest::newRow(traits.name) << traits.kind << traits.isAnswered;
    }
}

void TickeraBackendTest::readFaults()
{
    QFETCH(Fault, fault);
    QFETCH(bool, isAnswered);
    Site site;
    // Qt repeats a read whose connection breaks, so the fault lasts.
    site.server.setFaults([fault](const FakeCall &) { return FakeFault { .kind = fault }; });
    const bool isExpected = isAnswered || fault == Fault::PhpNotice;
    const Result<> key = site.checkKey();
    const Result<ServerEvent> event = site.describe();
    const Result<AttendeePage> page = site.page(1, 50);
    const Result<QList<CheckInRecord>> records = site.records(u"FAKE000001-1"_s);
    QCOMPARE(key.has_value(), isExpected);
    QCOMPARE(event.has_value(), isExpected);
    QCOMPARE(page.has_value(), isExpected);
    QCOMPARE(records.has_value(), isExpected);
    if (isExpected)
        return;
    QVERIFY(key.error().kind == Error::Kind::Network || key.error().kind == Error::Kind::Malformed);
    qInfo("%s", qPrintable(key.error().detail));
    QVERIFY(!key.error().detail.contains(goodKey()));
}

void TickeraBackendTest::offline()
{
    Site site;
    site.server.goOffline();
    QCOMPARE(site.deliver(site.server.shop().tickets().at(0).code).kind, Kind::NotSent);
    QCOMPARE(site.checkKey().error().kind, Error::Kind::Network);
    site.server.goOnline();
    QCOMPARE(site.deliver(site.server.shop().tickets().at(0).code).kind, Kind::Accepted);
}

void TickeraBackendTest::keyIsNeverTold()
{
    Site site(u"Gate.1 Süd"_s);
    site.server.shop().setKey(u"Gate.1 Süd"_s); // works in the query form only
    QVERIFY(site.checkKey());
    for (const FakeFaultTraits &traits : allFaults()) {
        if (!traits.ends || traits.isHostile)
            continue;
        site.server.failNext(Function::CheckIn, traits.kind);
        const DeliveryAnswer answer = site.deliver(u"FAKE000001-1"_s);
        QVERIFY(!answer.detail.contains("Gate.1"_L1));
        QVERIFY(!answer.detail.contains(u'\n'));
    }
}

void TickeraBackendTest::skew()
{
    Site site;
    QVERIFY(!site.backend->clockSkew());
    site.server.shop().setClockOffset(7200);
    QVERIFY(site.checkKey());
    QVERIFY(site.backend->clockSkew());
    QVERIFY(std::chrono::abs(*site.backend->clockSkew() - 7200s) < 3s);
}

void TickeraBackendTest::answersMayAskAgain()
{
    Site site;
    bool isDone = false;
    site.backend->checkKey([&](const Result<> &key) {
        QVERIFY(key);
        site.backend->describe([&isDone](const Result<ServerEvent> &event) { isDone = event.has_value(); });
    });
    QTRY_VERIFY(isDone);
}

void TickeraBackendTest::answersMayDestroy()
{
    Site site(u"BADBADBA"_s);
    site.backend->describe([&site](const Result<ServerEvent> &) { site.backend.reset(); });
    QTRY_VERIFY(site.backend == nullptr);
    site.connectTo(site.server.url().toString());
    site.backend->deliver({ .code = u"A-1"_s }, [&site](const DeliveryAnswer &) { site.backend.reset(); });
    QTRY_VERIFY(site.backend == nullptr);
}

QTEST_GUILESS_MAIN(TickeraBackendTest)
#include "tickerabackendtest.moc"
