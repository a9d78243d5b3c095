// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// A disk without room is an error that is said, and over as soon as there is room.
///
/// No file of the program may grow: what a full disk does, without one to be mounted.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // the programs inherit it: an error, no death
    void deskGoesOn();
    void singleAdmitFails();
    void watchGoesOn();

private:
    static void fill(const CliRunner &cli, const QProcess &process);
    static void makeRoom(const QProcess &process);
    [[nodiscard]] static bool makeGala(const CliRunner &cli);
};

static void limitFiles(pid_t process, rlim_t bytes)
{
    rlimit limit = {};
    if (::prlimit(process, RLIMIT_FSIZE, nullptr, &limit) != 0)
        qFatal("the limit cannot be read");
    limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
    if (::prlimit(process, RLIMIT_FSIZE, &limit, nullptr) != 0)
        qFatal("the limit cannot be set");
}

// What room the log still holds stays.
void FullDiskTest::fill(const CliRunner &cli, const QProcess &process)
{
    const qint64 log = QFileInfo(cli.storeFile() + u"-wal"_s).size();
    limitFiles(static_cast<pid_t>(process.processId()), static_cast<rlim_t>(log));
}

void FullDiskTest::makeRoom(const QProcess &process)
{
    limitFiles(static_cast<pid_t>(process.processId()), RLIM_INFINITY);
}

bool FullDiskTest::makeGala(const CliRunner &cli)
{
    QByteArray csv = "ticket_code\n";
    for (int ticket = 0; ticket < 2000; ++ticket)
        csv += "DISK-" + QByteArray::number(ticket) + '\n';
    return cli.makeGala(csv);
}

void FullDiskTest::deskGoesOn()
{
    const CliRunner cli;
    QVERIFY(makeGala(cli));
    const std::unique_ptr<QProcess> desk = cli.start({ "desk", "--event", "Gala", "--json" });
    QCOMPARE(ask(*desk, "DISK-0").value(u"verdict"_s).toString(), u"admitted"_s);
    fill(cli, *desk);
    int ticket = 1;
    QJsonObject said;
    do {
        said = ask(*desk, "DISK-" + QByteArray::number(ticket++));
        QVERIFY2(!said.isEmpty(), desk->readAllStandardError());
    } while (said.value(u"verdict"_s).toString() == "admitted"_L1 && ticket < 1900);
    const int failed = ticket - 1;
    QCOMPARE(said.value(u"verdict"_s).toString(), u"error"_s);
    QVERIFY(said.value(u"check_in_id"_s).isNull());
    QVERIFY(!said.value(u"message"_s).toString().isEmpty());
    QCOMPARE(ask(*desk, "DISK-1999").value(u"verdict"_s).toString(), u"error"_s);
    QCOMPARE(desk->state(), QProcess::Running);

    makeRoom(*desk);
    QCOMPARE(ask(*desk, "DISK-1998").value(u"verdict"_s).toString(), u"admitted"_s);
    const QJsonObject again = ask(*desk, "DISK-" + QByteArray::number(failed));
    QCOMPARE(again.value(u"verdict"_s).toString(), u"admitted"_s); // nothing had been admitted
    QCOMPARE(again.value(u"repeat"_s), QJsonValue(false));
    desk->closeWriteChannel();
    const Ran ran = CliRunner::end(*desk);
    QVERIFY2(ran.status == 0, ran.shown());
    const Ran verified = cli.json({ "audit", "verify" });
    QVERIFY2(verified.status == 0, verified.shown());
    QCOMPARE(verified.object().value(u"rows"_s).toInt(), failed + 2);
}

void FullDiskTest::singleAdmitFails()
{
    const CliRunner cli;
    QVERIFY(makeGala(cli));
    limitFiles(0, 0); // for what starts now
    const std::unique_ptr<QProcess> admit = cli.start({ "--json", "admit", "DISK-1", "--event", "Gala" });
    limitFiles(0, RLIM_INFINITY);
    const Ran ran = CliRunner::end(*admit);
    QVERIFY2(ran.status == 1, ran.shown());
    QVERIFY2(ran.out.isEmpty() || ran.word(u"verdict"_s) == "error"_L1, ran.shown());
    QCOMPARE(ran.err.count('\n'), 1);
    const Ran after = cli.json({ "admit", "DISK-1", "--event", "Gala" });
    QVERIFY2(after.word(u"verdict"_s) == "admitted"_L1, after.shown());
    QCOMPARE(cli.json({ "audit", "verify" }).status, 0);
}

// The disk is full just when the server's answer is to be written.
void FullDiskTest::watchGoesOn()
{
    SyncRunner sync;
    QVERIFY(sync.makeGala());
    QVERIFY(sync.admit(u"FAKE000001-1"_s));
    QVERIFY(sync.admit(u"FAKE000002-1"_s));
    const std::unique_ptr<QProcess> watch = sync.cli.start({ "--json", "sync", "--watch", "--push-only" });
    QByteArray said;
    connect(watch.get(), &QProcess::readyReadStandardOutput, watch.get(),
            [&] { said += watch->readAllStandardOutput(); });
    sync.server.onCall([&](const FakeCall &call) {
        if (call.function == FakeTickera::Function::CheckIn)
            fill(sync.cli, *watch);
    });
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("try again"), patience); // the store's words
    QVERIFY(!sync.outbox().isEmpty());
    sync.server.onCall({});
    makeRoom(*watch);
    QTRY_VERIFY_WITH_TIMEOUT(sync.outbox().isEmpty(), patience);
    QCOMPARE(watch->state(), QProcess::Running); // the same that met the full disk
    for (const QString &code : { u"FAKE000001-1"_s, u"FAKE000002-1"_s })
        QCOMPARE(sync.server.shop().attempts(code).size(), 1);
    watch->terminate();
    const Ran ran = sync.end(*watch);
    QVERIFY2(ran.status == 0, ran.shown());
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "fulldisktest.moc"
