// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QDirIterator>
#include <QProcessEnvironment>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Both programs, told nothing, keep everything in one folder.
class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_home.reset(); }
    void bothUseOne_data();
    void bothUseOne();
    void kioskMakesWhatTheCommandLineReads();
    void oldPlaceIsUsed();
    void newPlaceWinsAndTheOtherIsNamed();
    void emptyOldPlaceIsNoStore();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] Ran cli(const QStringList &arguments) const;
    /// The kiosk, once it holds a data folder; that folder.
    [[nodiscard]] QString openKiosk(QProcess &kiosk) const;
    [[nodiscard]] QStringList storesAtHome() const;
    [[nodiscard]] QString share(const QString &folder) const
    {
        return m_home->filePath(u".local/share/"_s + folder);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_dataHome; ///< XDG_DATA_HOME, when it is set.
};

QProcessEnvironment DataFolderTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &name : { u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s })
        environment.remove(name);
    if (!m_dataHome.isEmpty())
        environment.insert(u"XDG_DATA_HOME"_s, m_dataHome);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

Ran DataFolderTest::cli(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(FASTCHECK_BINARY), QStringList { u"--json"_s } + arguments);
    process.closeWriteChannel();
    return CliRunner::end(process);
}

QStringList DataFolderTest::storesAtHome() const
{
    QStringList folders;
    QDirIterator files(m_home->path(), { u"kiosk.sqlite"_s }, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        folders.append(QFileInfo(files.next()).path());
    return folders;
}

QString DataFolderTest::openKiosk(QProcess &kiosk) const
{
    kiosk.setProcessEnvironment(environment());
    kiosk.start(QStringLiteral(FASTCHECK_KIOSK_BINARY), { u"--camera"_s, u"none"_s, u"--windowed"_s });
    const auto held = [&]() -> QString {
        for (const QString &folder : storesAtHome()) {
            QFile lock(folder + u"/kiosk.lock"_s);
            if (lock.open(QIODevice::ReadOnly)
                && lock.readAll().startsWith(QByteArray::number(kiosk.processId()) + '\n'))
                return folder;
        }
        return {};
    };
    static_cast<void>(QTest::qWaitFor([&] { return !held().isEmpty(); }, patience));
    return held();
}

static void closeKiosk(QProcess &kiosk)
{
    kiosk.terminate();
    QVERIFY(kiosk.waitForFinished(patience));
    QCOMPARE(kiosk.exitCode(), 0);
}

void DataFolderTest::bothUseOne_data()
{
    QTest::addColumn<QString>("dataHome");
    QTest::newRow("in the home folder") << QString();
    QTest::newRow("where XDG_DATA_HOME says") << u"elsewhere"_s;
    QTest::newRow("a relative one is ignored") << u"./share"_s;
}

void DataFolderTest::bothUseOne()
{
    QFETCH(const QString, dataHome);
    const bool isRelative = dataHome.startsWith(u'.');
    m_dataHome = dataHome.isEmpty() || isRelative ? dataHome : m_home->filePath(dataHome);
    QCOMPARE(cli({ "event", "add", "--name", "Gala" }).status, 0);
    const QStringList made = storesAtHome();
    QCOMPARE(made.size(), 1);
    const QString root = dataHome.isEmpty() || isRelative ? m_home->filePath(u".local/share"_s) : m_dataHome;
    QCOMPARE(made.first(), root + u"/FastCheck/fastcheck"_s); // as the README says
    QProcess kiosk;
    QCOMPARE(openKiosk(kiosk), made.first());
    const Ran busy = cli({ "gate", "add", "East" });
    QVERIFY2(busy.status == 1 && busy.err.contains("fastcheck-kiosk"), busy.shown());
    QCOMPARE(cli({ "event", "show" }).word(u"event"_s), u"Gala"_s);
    closeKiosk(kiosk);
    QCOMPARE(storesAtHome(), made);
    m_dataHome.clear();
}

void DataFolderTest::kioskMakesWhatTheCommandLineReads()
{
    const Ran nothing = cli({ "event", "list" });
    QVERIFY2(nothing.status == 1 && nothing.isOneComplaint(), nothing.shown());
    QVERIFY(storesAtHome().isEmpty());
    QProcess kiosk;
    const QString folder = openKiosk(kiosk);
    QVERIFY(!folder.isEmpty());
    closeKiosk(kiosk);
    const Ran listed = cli({ "event", "list" });
    QVERIFY2(listed.status == 0 && listed.err.isEmpty(), listed.shown());
    QCOMPARE(cli({ "event", "add", "--name", "Gala" }).status, 0);
    QCOMPARE(storesAtHome(), QStringList { folder });
}

// Until now the command line kept its store here.
void DataFolderTest::oldPlaceIsUsed()
{
    const QString old = share(u"fastcheck"_s);
    QCOMPARE(cli({ "event", "add", "--name", "Gala", "--data", old }).status, 0);
    const Ran listed = cli({ "event", "list" });
    QVERIFY2(listed.status == 0 && listed.word(u"event"_s) == "Gala"_L1, listed.shown());
    QVERIFY2(listed.err.contains(old.toUtf8()) && listed.err.count('\n') == 1, listed.shown());
    QCOMPARE(cli({ "gate", "add", "East" }).status, 0);
    QProcess kiosk;
    QCOMPARE(openKiosk(kiosk), old);
    closeKiosk(kiosk);
    const QByteArray said = kiosk.readAllStandardError();
    QVERIFY2(said.contains(old.toUtf8()), said);
    QCOMPARE(storesAtHome(), QStringList { old });
    QCOMPARE(CliRunner::end(kiosk).status, 0);
    const Ran told = cli({ "event", "list", "--data", old });
    QVERIFY2(told.err.isEmpty(), told.shown()); // who names it knows
}

void DataFolderTest::newPlaceWinsAndTheOtherIsNamed()
{
    const QString old = share(u"fastcheck"_s);
    const QString now = share(u"FastCheck/fastcheck"_s);
    QCOMPARE(cli({ "event", "add", "--name", "Old", "--data", old }).status, 0);
    QCOMPARE(cli({ "event", "add", "--name", "New", "--data", now }).status, 0);
    const Ran listed = cli({ "event", "list" });
    QVERIFY2(listed.status == 0 && listed.word(u"event"_s) == "New"_L1, listed.shown());
    QVERIFY2(listed.err.contains(old.toUtf8()) && listed.err.contains(now.toUtf8())
                 && listed.err.count('\n') == 1,
             listed.shown());
    QProcess kiosk;
    QCOMPARE(openKiosk(kiosk), now);
    closeKiosk(kiosk);
    QCOMPARE(cli({ "event", "list", "--data", old }).word(u"event"_s), u"Old"_s); // nothing was merged
}

void DataFolderTest::emptyOldPlaceIsNoStore()
{
    QVERIFY(QDir().mkpath(share(u"fastcheck/logs"_s)));
    QCOMPARE(cli({ "event", "add", "--name", "Gala" }).status, 0);
    QCOMPARE(storesAtHome(), QStringList { share(u"FastCheck/fastcheck"_s) });
    QVERIFY(cli({ "event", "list" }).err.isEmpty());
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "datafoldertest.moc"
