// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickerabackend.h"
#include "tinyserver.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QString dataFile(const QString &name)
{
    return QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickera/") + name;
}

static QByteArray data(const QString &name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Speaks TLS with a certificate of an authority that nobody knows.
class TlsServer : public TinyServer
{
protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(QSslCertificate(data(u"tls-server.pem"_s)));
        socket->setPrivateKey(QSslKey(data(u"tls-server.key"_s), QSsl::Ec));
        socket->startServerEncryption();
        serve(socket);
    }
};

static qsizetype threads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

class TickeraTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_threads = threads(); }
    void unknownAuthority();
    void authorityFromAFile();
    void nameMustMatch();
    void badAuthorityFiles();
    void noTlsThere();
    void cleanupTestCase();

private:
    SystemClock m_clock;
    qsizetype m_threads = 0; ///< With nothing begun.
    Secret m_key = *Secret::from("0A1B2C3D");
};

static Result<> keyCheck(Backend &backend)
{
    std::optional<Result<>> answer;
    backend.checkKey([&answer](const Result<> &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000))
        return failure(Error::Kind::Storage, u"no answer at all"_s);
    return *answer;
}

static DeliveryAnswer delivered(Backend &backend)
{
    std::optional<DeliveryAnswer> answer;
    backend.deliver({ .code = u"A-1"_s, .scannedAt = 1 },
                    [&answer](const DeliveryAnswer &given) { answer = given; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 15'000))
        return { .detail = u"no answer at all"_s };
    return *answer;
}

static QString address(const TinyServer &server, const QString &host)
{
    return u"https://%1:%2"_s.arg(host).arg(server.serverPort());
}

void TickeraTlsTest::unknownAuthority()
{
    TlsServer server;
    server.answerWith(R"({"pass":"1"})");
    const auto backend = TickeraBackend::create(address(server, u"127.0.0.1"_s), m_key, {}, m_clock);
    QVERIFY(backend);
    const Result<> answer = keyCheck(**backend);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY2(answer.error().detail.contains("cannot be trusted"_L1), qPrintable(answer.error().detail));
    const DeliveryAnswer sent = delivered(**backend);
    QCOMPARE(sent.kind, DeliveryAnswer::Kind::NotSent);
    QVERIFY2(sent.detail.contains("cannot be trusted"_L1), qPrintable(sent.detail));
    QCOMPARE(server.requests().size(), 0);
}

void TickeraTlsTest::authorityFromAFile()
{
    TlsServer server;
    server.answerWith(R"({"pass":"1","status":"1"})");
    const TickeraOptions options { .caFile = dataFile(u"tls-ca.pem"_s) };
    const auto backend = TickeraBackend::create(address(server, u"127.0.0.1"_s), m_key, options, m_clock);
    QVERIFY(backend);
    QVERIFY((*backend)->isEncrypted());
    const DeliveryAnswer sent = delivered(**backend); // a connection made for the delivery
    QVERIFY2(sent.kind == DeliveryAnswer::Kind::Accepted, qPrintable(sent.detail));
    const Result<> answer = keyCheck(**backend);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().size(), 2);
}

void TickeraTlsTest::nameMustMatch()
{
    TlsServer server;
    server.answerWith(R"({"pass":"1"})");
    server.close();
    QVERIFY(server.listen(QHostAddress::AnyIPv4));
    const TickeraOptions options { .caFile = dataFile(u"tls-ca.pem"_s) };
    const auto backend = TickeraBackend::create(address(server, u"127.0.0.2"_s), m_key, options, m_clock);
    QVERIFY(backend);
    const Result<> answer = keyCheck(**backend);
    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains("cannot be trusted"_L1), qPrintable(answer.error().detail));
    QCOMPARE(server.requests().size(), 0);
}

void TickeraTlsTest::badAuthorityFiles()
{
    for (const QString &name : { u"no-such-file.pem"_s, u"records.json"_s }) {
        const TickeraOptions options { .caFile = dataFile(name) };
        const auto backend = TickeraBackend::create(u"https://example.org"_s, m_key, options, m_clock);
        QVERIFY(!backend);
        QCOMPARE(backend.error().kind, Error::Kind::Malformed);
        QVERIFY(backend.error().detail.contains(name));
    }
}

void TickeraTlsTest::noTlsThere()
{
    TinyServer server;
    server.answerBy([](QTcpSocket &socket, const QByteArray &) { socket.close(); });
    const auto backend = TickeraBackend::create(address(server, u"127.0.0.1"_s), m_key,
                                                { .shortTime = std::chrono::seconds(2) }, m_clock);
    QVERIFY(backend);
    QCOMPARE(delivered(**backend).kind, DeliveryAnswer::Kind::NotSent);
    QCOMPARE(server.requests().size(), 0);
}

// OpenSSL gives back what it held for a thread when that has really ended, which nobody waits for.
void TickeraTlsTest::cleanupTestCase() { QTRY_COMPARE(threads(), m_threads); }

QTEST_GUILESS_MAIN(TickeraTlsTest)
#include "tickeratlstest.moc"
