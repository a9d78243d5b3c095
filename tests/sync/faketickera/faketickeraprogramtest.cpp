// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "plainclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// The fake as a program: what it prints, serves and leaves behind.
class FakeTickeraProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stateOnDemandAndAtTheEnd();
    void sigTermLeavesTheState();
    void optionsReachTheServer();

private:
    [[nodiscard]] QUrl start(const QStringList &options);
    [[nodiscard]] QList<QJsonObject> stateFile() const;
    [[nodiscard]] static QList<QJsonObject> lines(const QByteArray &text);

    static constexpr int patience = 20000; ///< Milliseconds.
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_program;
    const QByteArray m_checkIn
        = "/?tickera=tickera_scan&api_key=SECRET&checksum=FAKE000002-1&timestamp=1795246047";
};

void FakeTickeraProgramTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<QProcess>();
}

QUrl FakeTickeraProgramTest::start(const QStringList &options)
{
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program->start(QStringLiteral(FAKETICKERA_BINARY),
                     QStringList { u"--key"_s, u"SECRET"_s, u"--state"_s, m_dir->filePath(u"state"_s) }
                         + options);
    while (!m_program->canReadLine() && m_program->waitForReadyRead(patience)) { }
    const QByteArray line = m_program->readLine();
    return QUrl(QString::fromUtf8(line.startsWith("listening ") ? line.mid(10).trimmed() : QByteArray()));
}

QList<QJsonObject> FakeTickeraProgramTest::lines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    const QList<QByteArray> all = text.trimmed().split('\n');
    for (const QByteArray &line : all)
        objects += QJsonDocument::fromJson(line).object();
    return objects;
}

QList<QJsonObject> FakeTickeraProgramTest::stateFile() const
{
    QFile file(m_dir->filePath(u"state"_s));
    return file.open(QIODevice::ReadOnly) ? lines(file.readAll()) : QList<QJsonObject>();
}

void FakeTickeraProgramTest::stateOnDemandAndAtTheEnd()
{
    const QUrl url = start({ u"--tickets"_s, u"8"_s, u"--kind"_s, u"mixed"_s });
    QVERIFY(!url.isEmpty());
    PlainClient client(url);
    QVERIFY(client.ask(m_checkIn).body.contains(R"("status":"1")"));
    const QList<QJsonObject> state = lines(client.ask("/__state").body);
    QCOMPARE(state.size(), 8);
    QCOMPARE(state[1][u"code"].toString(), u"FAKE000002-1"_s);
    QCOMPARE(state[1][u"quota"].toInt(), 3);
    QCOMPARE(state[1][u"passes"].toInt(), 1);
    QCOMPARE(state[1][u"records"][0][u"seconds"].toInteger(), 1795246047);
    QCOMPARE(state[1][u"attempts"][0][u"outcome"].toString(), u"in"_s);
    QCOMPARE(stateFile(), state);
    QVERIFY(client.ask(m_checkIn).body.contains(R"("status":"1")"));
    QCOMPARE(client.ask("/__shutdown").body, "bye\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, patience);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(stateFile().at(1)[u"passes"].toInt(), 2);
}

void FakeTickeraProgramTest::sigTermLeavesTheState()
{
    const QUrl url = start({ u"--tickets"_s, u"3"_s });
    QVERIFY(PlainClient(url).ask(m_checkIn).body.contains(R"("status":"1")"));
    QCOMPARE(::kill(pid_t(m_program->processId()), SIGTERM), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, patience);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(stateFile().size(), 3);
    QCOMPARE(stateFile().at(1)[u"passes"].toInt(), 1);
}

void FakeTickeraProgramTest::optionsReachTheServer()
{
    const QUrl url
        = start({ u"--folder"_s, u"/shop"_s, u"--faults"_s, u"1:100:empty-body"_s, u"--year2015"_s });
    QCOMPARE(url.path(), u"/shop"_s);
    const FakeAnswer answer = PlainClient(url).ask("/shop" + m_checkIn);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "");
    QCOMPARE(PlainClient(url).ask("/__shutdown").body, "bye\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, patience);
}

QTEST_GUILESS_MAIN(FakeTickeraProgramTest)
#include "faketickeraprogramtest.moc"
