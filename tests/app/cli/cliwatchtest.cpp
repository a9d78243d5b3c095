// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// `sync --watch` is started once, perhaps before all that it takes is there.
class CliWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyThatComesLateIsTaken_data();
    void aKeyThatComesLateIsTaken();
};

void CliWatchTest::aKeyThatComesLateIsTaken_data()
{
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("both ways") << QStringList();
    QTest::newRow("push only") << QStringList { "--push-only" };
}

void CliWatchTest::aKeyThatComesLateIsTaken()
{
    QFETCH(const QStringList, ways);
    SyncRunner sync;
    QVERIFY(sync.makeGala());
    QVERIFY(sync.admit(u"FAKE000001-1"_s));
    const QString file = sync.cli.folder() + "/secrets/event-1"_L1;
    QVERIFY(QFile::rename(file, file + "-away"_L1));
    const std::unique_ptr<QProcess> watch
        = sync.cli.start(QStringList { "--json", "sync", "--watch" } + ways);
    QByteArray said;
    connect(watch.get(), &QProcess::readyReadStandardOutput, watch.get(),
            [&] { said += watch->readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("\"state\":\"key\""), patience);
    QVERIFY(QFile::rename(file + "-away"_L1, file));
    QTRY_COMPARE_WITH_TIMEOUT(sync.server.shop().passes(u"FAKE000001-1"_s), 1, patience); // by itself
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("\"state\":\"ok\""), patience);
    watch->terminate();
    const Ran ran = sync.end(*watch);
    QVERIFY2(ran.status == 0, ran.shown());
}

QTEST_GUILESS_MAIN(CliWatchTest)
#include "cliwatchtest.moc"
