// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "enginestarter.h"

#include "fakeclock.h"
#include "faketickera.h"
#include "testevent.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

/// What an engine takes may come late, or be put right while the program runs.
class EngineStarterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyAtHandIsTakenAtOnce();
    void aKeyThatComesLaterIsTaken();
    void authoritiesThatArePutRightAreTaken();
    void aRefusedKeyIsReplacedByAnother();
    void theSameKeyChangesNothing();

private:
    void keep(const QByteArray &key)
    {
        need(KeyFileHome(secrets()).write(keyNameOf(m_event.id), *Secret::from(key)));
    }
    [[nodiscard]] QString secrets() const { return m_store->folder() + u"/secrets"_s; }

    std::unique_ptr<FakeTickera> m_server;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<EngineStarter> m_starter;
    Event m_event;
};

void EngineStarterTest::init()
{
    m_server = std::make_unique<FakeTickera>();
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 3))
        m_server->shop().addTicket(ticket);
    m_store = std::make_unique<TestStore>();
    m_clock = std::make_unique<FakeClock>();
    m_event = m_store->addEvent(
        { .name = u"Gala"_s, .backend = BackendKind::Tickera, .site = m_server->url().toString() });
    m_secrets = std::make_unique<SecretStore>(m_store->folder(), u"device-1"_s);
    m_starter = std::make_unique<EngineStarter>(
        EventSync { .db = m_store->database(), .clock = *m_clock, .event = m_event }, *m_secrets,
        m_store->folder());
    connect(m_starter.get(), &EngineStarter::made, this, [this] { m_starter->engine()->start(); });
}

void EngineStarterTest::cleanup()
{
    m_starter.reset();
    m_secrets.reset();
    m_store.reset();
    m_server.reset();
}

void EngineStarterTest::aKeyAtHandIsTakenAtOnce()
{
    keep("0A1B2C3D");
    m_starter->start();
    QVERIFY(m_starter->engine());
    QVERIFY(!m_starter->trouble());
    QTRY_COMPARE(m_starter->engine()->status().kind, SyncStatus::Kind::UpToDate);
}

void EngineStarterTest::aKeyThatComesLaterIsTaken()
{
    m_starter->start();
    QTRY_VERIFY(m_starter->trouble());
    QCOMPARE(m_starter->trouble()->kind, Error::Kind::Auth);
    QVERIFY(!m_starter->engine());
    keep("0A1B2C3D");
    QTRY_VERIFY_WITH_TIMEOUT(m_starter->engine(), 30'000); // by itself
    QVERIFY(!m_starter->trouble());
    QTRY_COMPARE(m_starter->engine()->status().kind, SyncStatus::Kind::UpToDate);
}

void EngineStarterTest::authoritiesThatArePutRightAreTaken()
{
    keep("0A1B2C3D");
    QFile file(authoritiesFile(m_store->folder()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
    file.close();
    m_starter->start();
    QVERIFY(m_starter->trouble());
    QCOMPARE(m_starter->trouble()->cause, Error::Cause::BadCertificate);
    QVERIFY(file.remove());
    QTRY_VERIFY_WITH_TIMEOUT(m_starter->engine(), 30'000);
}

void EngineStarterTest::aRefusedKeyIsReplacedByAnother()
{
    keep("WRONG000");
    m_starter->start();
    QTRY_COMPARE(m_starter->engine()->status().kind, SyncStatus::Kind::KeyRefused);
    QSignalSpy made(m_starter.get(), &EngineStarter::made);
    keep("0A1B2C3D");
    m_starter->start(); // as it does by itself, a minute later
    QTRY_COMPARE(made.size(), 1);
    QTRY_COMPARE(m_starter->engine()->status().kind, SyncStatus::Kind::UpToDate);
}

void EngineStarterTest::theSameKeyChangesNothing()
{
    keep("WRONG000");
    m_starter->start();
    QTRY_COMPARE(m_starter->engine()->status().kind, SyncStatus::Kind::KeyRefused);
    const QSignalSpy made(m_starter.get(), &EngineStarter::made);
    const SyncEngine *before = m_starter->engine();
    m_starter->start();
    QCOMPARE(m_starter->engine(), before);
    QCOMPARE(made.size(), 0);
}

QTEST_GUILESS_MAIN(EngineStarterTest)
#include "enginestartertest.moc"
