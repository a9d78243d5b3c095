// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "secretresults.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static const QString noSuchKey = u"event-404"_s;

static void openKeyring(QProcess &daemon)
{
    daemon.setStandardOutputFile(QProcess::nullDevice());
    daemon.start(u"gnome-keyring-daemon"_s, { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
    QVERIFY(daemon.waitForStarted());
    daemon.write("password");
    daemon.closeWriteChannel();
    const QDBusConnectionInterface &bus = *QDBusConnection::sessionBus().interface();
    QTRY_VERIFY_WITH_TIMEOUT(bus.isServiceRegistered(u"org.freedesktop.secrets"_s), 20'000);
}

/// Inside a session bus with an open GNOME Keyring.
class OpenKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Opens the keyring, and makes it the first time.
    void initTestCase() { openKeyring(m_daemon); }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }

    void putGetRemove()
    {
        SecretStore keys(m_folder.path(), u"device-1"_s);
        QCOMPARE(keys.keychainProblem(), QString());
        QCOMPARE(keys.home(u"event-1"_s), SecretHome::Keychain);
        QCOMPARE(placeOf(keys.put(u"event-1"_s, m_key)), u"keychain"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(u"secrets"_s)));

        SecretStore restarted(m_folder.path(), u"device-1"_s);
        QCOMPARE(keyOf(restarted.get(u"event-1"_s)), m_key.reveal());
        QCOMPARE(placeOf(restarted.put(u"event-1"_s, m_otherKey)), u"keychain"_s);
        QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_otherKey.reveal());
        QVERIFY(keys.remove(u"event-1"_s));
        QVERIFY(keys.remove(u"event-1"_s));
        const Result<Secret> gone = restarted.get(u"event-1"_s);
        QVERIFY(!gone);
        QCOMPARE(gone.error().detail, u"no key is kept as event-1: enter it again"_s);
    }

    void devicesDoNotMeet()
    {
        SecretStore one(m_folder.path(), u"device-1"_s);
        SecretStore two(m_folder.path(), u"device-2"_s);
        QVERIFY(one.put(u"event-1"_s, m_key));
        QVERIFY(!two.get(u"event-1"_s));
        QVERIFY(two.put(u"event-1"_s, m_otherKey));
        QCOMPARE(keyOf(one.get(u"event-1"_s)), m_key.reveal());
        QVERIFY(two.remove(u"event-1"_s));
        QCOMPARE(keyOf(one.get(u"event-1"_s)), m_key.reveal());
        QVERIFY(one.remove(u"event-1"_s));
    }

    /// As after a day on which the keychain was locked.
    void keyFromAFileIsFoundAndMovesIn()
    {
        SecretStore keys(m_folder.path(), u"device-1"_s);
        QVERIFY(keys.put(u"event-1"_s, m_key));
        const KeyFileHome files(m_folder.filePath(u"secrets"_s));
        QVERIFY(files.write(u"event-1"_s, m_otherKey));
        QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_otherKey.reveal());

        QCOMPARE(placeOf(keys.put(u"event-1"_s, m_otherKey)), u"keychain"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(u"secrets/event-1"_s)));
        QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_otherKey.reveal());

        QVERIFY(files.write(u"event-1"_s, m_key));
        QVERIFY(keys.remove(u"event-1"_s)); // both
        QVERIFY(!keys.get(u"event-1"_s));
    }

    /// For a session that begins with a closed keyring.
    void keepsAKeyForLater()
    {
        SecretStore keys(m_folder.path(), u"device-late"_s);
        QCOMPARE(placeOf(keys.put(u"event-1"_s, m_key)), u"keychain"_s);
        const QFuture<Result<Secret>> asked = keys.ask(u"event-1"_s);
        QTRY_VERIFY(asked.isFinished());
        QCOMPARE(keyOf(asked.result()), m_key.reveal());
    }

    void unusualKeys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("one letter") << QByteArray("k");
        QTest::newRow("spaces round it") << QByteArray(" k ");
        QTest::newRow("beyond ASCII") << QByteArray("schlüssel 鍵");
        QTest::newRow("longest") << QByteArray(Secret::maximumSize, 'k');
    }

    void unusualKeys()
    {
        QFETCH(QByteArray, key);
        SecretStore keys(m_folder.path(), u"device-1"_s);
        QCOMPARE(placeOf(keys.put(u"event-1"_s, *Secret::from(key))), u"keychain"_s);
        QCOMPARE(keyOf(keys.get(u"event-1"_s)), key);
        QVERIFY(keys.remove(u"event-1"_s));
    }

    /// QtKeychain's queue stops for good when the thread that first used it is gone.
    void worksFromOneThreadAfterTheOther()
    {
        for (int round = 0; round < 3; ++round) {
            std::thread([this] {
                SecretStore keys(m_folder.path(), u"device-1"_s);
                QCOMPARE(placeOf(keys.put(u"event-1"_s, m_key)), u"keychain"_s);
                QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_key.reveal());
            }).join();
        }
        SecretStore keys(m_folder.path(), u"device-1"_s);
        QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_key.reveal());
        QVERIFY(keys.remove(u"event-1"_s));
    }

private:
    QProcess m_daemon;
    QTemporaryDir m_folder;
    const Secret m_key = *Secret::from("K3Y-of-event-1");
    const Secret m_otherKey = *Secret::from("another K3Y");
};

/// Inside a session whose keyring, which holds a key, is opened only after the program has begun.
class LateKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedAgain()
    {
        const QString folder = qEnvironmentVariable("HOME");
        SecretStore keys(folder, u"device-late"_s);
        QVERIFY(!keys.get(u"event-1"_s));
        QFuture<Result<Secret>> early = keys.ask(u"event-1"_s);
        QTRY_VERIFY(early.isFinished());
        QVERIFY(!early.result());
        QCOMPARE(early.result().error().kind, Error::Kind::Auth);

        QProcess daemon;
        openKeyring(daemon);
        QFuture<Result<Secret>> late = keys.ask(u"event-1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(late.isFinished(), 20'000);
        QCOMPARE(keyOf(late.result()), QByteArray("K3Y-of-event-1"));
        daemon.terminate();
        QVERIFY(daemon.waitForFinished());
    }
};

/// Takes every call and never answers.
class SilentService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

/// Inside a session whose keychain cannot be used, for whatever reason.
class NoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInAFileInTime()
    {
        QTemporaryDir folder;
        const Secret key = *Secret::from("K3Y-of-event-1");
        SecretStore keys(folder.path(), u"device-1"_s);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(keys.home(u"event-1"_s), SecretHome::File);
        qInfo("known after %lld ms: %s", clock.elapsed(), qPrintable(keys.keychainProblem()));
        QVERIFY(clock.elapsed() < 2 * KeychainHome::limit.count());

        clock.start(); // known by now, so no more waiting
        QCOMPARE(placeOf(keys.put(u"event-1"_s, key)), u"file"_s);
        QCOMPARE(keyOf(keys.get(u"event-1"_s)), key.reveal());
        QVERIFY(!keys.get(noSuchKey));
        QVERIFY(keys.remove(u"event-1"_s));
        QVERIFY(clock.elapsed() < KeychainHome::limit.count());
    }
};

/// Runs this program again, each time in a session of its own.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openKeyring();
    void noSessionBus();
    void noDaemon();
    void keyringNeverSetUp();
    void lockedKeyring();
    void keyringThatOpensLate();
    void silentService();
    void kdeWithoutWallet();

private:
    static void run(const QString &home, const QString &command, const QStringList &busOptions = {});
    [[nodiscard]] QString bareBus() const;
    QTemporaryDir m_home;
};

static QString quoted(const QString &text) { return u"'%1'"_s.arg(text); }

static QString self(const QString &part)
{
    return u"exec %1 %2"_s.arg(quoted(QCoreApplication::applicationFilePath()), part);
}

static bool isAnywhereIn(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text))
            return true;
    }
    return false;
}

static QProcessEnvironment environment(const QString &home, const QString &runtime)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                 u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s, u"CREDENTIALS_DIRECTORY"_s })
        result.remove(name);
    for (const QString &name : { u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s })
        result.insert(name, home);
    result.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    return result;
}

void KeychainTest::run(const QString &home, const QString &command, const QStringList &busOptions)
{
    const QTemporaryDir runtime; // a daemon must not meet the one of another session
    QProcess process;
    process.setProcessEnvironment(environment(home, runtime.path()));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"dbus-run-session"_s, busOptions + QStringList { u"--"_s, u"sh"_s, u"-c"_s, command });
    QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
    const QByteArray output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    qInfo().noquote() << output;
}

void KeychainTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    for (const QString &program : { u"dbus-run-session"_s, u"gnome-keyring-daemon"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(
                u"%1 IS MISSING: the keychain is NOT tested; see packaging/packages.txt"_s.arg(program)));
    }
}

void KeychainTest::openKeyring()
{
    run(m_home.path(), self(u"--open-keyring"_s));
    QVERIFY(QFile::exists(m_home.filePath(u"keyrings/login.keyring"_s)));
    QVERIFY(!isAnywhereIn(m_home.path(), "K3Y"));
}

void KeychainTest::noSessionBus()
{
    run(m_home.path(), u"unset DBUS_SESSION_BUS_ADDRESS; "_s + self(u"--no-keychain"_s));
}

// A bus that starts no service by itself.
QString KeychainTest::bareBus() const
{
    QFile config(m_home.filePath(u"bus.conf"_s)); // no folder of services to be started
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no file for the bus");
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
                 " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                 "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                 "<policy context=\"default\"><allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                 "<allow own=\"*\"/></policy></busconfig>");
    return u"--config-file=%1"_s.arg(config.fileName());
}

void KeychainTest::noDaemon() { run(m_home.path(), self(u"--no-keychain"_s), { bareBus() }); }

/// As when the computer starts the program before anybody has logged in.
void KeychainTest::keyringThatOpensLate()
{
    run(m_home.path(), self(u"--open-keyring"_s));
    run(m_home.path(), self(u"--late-keyring"_s), { bareBus() });
}

void KeychainTest::keyringNeverSetUp()
{
    const QTemporaryDir fresh;
    run(fresh.path(), self(u"--no-keychain"_s));
}

void KeychainTest::lockedKeyring()
{
    run(m_home.path(), self(u"--open-keyring"_s)); // makes it
    run(m_home.path(), self(u"--no-keychain"_s)); // the bus starts a daemon, which nobody tells the password
}

void KeychainTest::silentService() { run(m_home.path(), self(u"--silent-service"_s)); }

/// Where QtKeychain, if it were let, would write plain text to a file of its own.
void KeychainTest::kdeWithoutWallet()
{
    const QTemporaryDir home;
    run(home.path(), u"export XDG_CURRENT_DESKTOP=KDE KDE_SESSION_VERSION=4; "_s + self(u"--no-keychain"_s));
    QVERIFY(!isAnywhereIn(home.path(), "K3Y"));
}

static bool ownSecretService(SilentService &silent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.registerVirtualObject(u"/"_s, &silent, QDBusConnection::SubPath)
        && bus.registerService(u"org.freedesktop.secrets"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString part = QCoreApplication::arguments().value(1);
    const QStringList plain { QCoreApplication::arguments().constFirst() };
    SilentService silent;
    if (part == "--silent-service"_L1 && !ownSecretService(silent))
        return 2;
    if (part == "--open-keyring"_L1) {
        OpenKeyring test;
        return QTest::qExec(&test, plain);
    }
    if (part == "--late-keyring"_L1) {
        LateKeyring test;
        return QTest::qExec(&test, plain);
    }
    if (part == "--no-keychain"_L1 || part == "--silent-service"_L1) {
        NoKeychain test;
        return QTest::qExec(&test, plain);
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "keychaintest.moc"
