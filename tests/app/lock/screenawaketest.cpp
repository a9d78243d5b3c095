// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lock/screenawake.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// As a desktop answers who wants the screen to stay on.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> wishes;

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason) // NOLINT(readability-identifier-naming)
    {
        if (program.isEmpty() || reason.isEmpty())
            return 0;
        wishes.append(42);
        return wishes.last();
    }
    void UnInhibit(uint cookie) { wishes.removeOne(cookie); } // NOLINT(readability-identifier-naming)
};

/// A session bus of its own.
class Bus
{
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        if (m_daemon.waitForStarted() && (m_daemon.canReadLine() || m_daemon.waitForReadyRead(30'000)))
            m_address = m_daemon.readLine().trimmed();
    }
    ~Bus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;
    Bus(Bus &&) = delete;
    Bus &operator=(Bus &&) = delete;

    [[nodiscard]] const QByteArray &address() const { return m_address; }

private:
    QProcess m_daemon;
    QByteArray m_address;
};

// Asked, and the answer is there, whatever it is.
static bool isAnswered(const ScreenAwake &awake)
{
    return awake.isAsked() && awake.findChild<QDBusPendingCallWatcher *>() == nullptr;
}

class ScreenAwakeTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;
    std::unique_ptr<Bus> m_bus;

private Q_SLOTS:
    // Whatever bus there is where the test runs, it is no part of it.
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    // First: Qt has one connection to the session's bus, and keeps it.
    void withoutABusNobodyIsAsked()
    {
        const ScreenAwake awake;
        QVERIFY(!awake.isAsked());
        QVERIFY(!awake.isGranted());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "");
        const ScreenAwake again;
        QVERIFY(!again.isAsked());
    }

    void aBusWithoutADesktopGrantsNothing()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("there is no dbus-daemon");
        m_bus = std::make_unique<Bus>();
        QVERIFY(!m_bus->address().isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address());
        const ScreenAwake awake;
        QTRY_VERIFY(isAnswered(awake));
        QVERIFY(!awake.isGranted());
    }

    void theDesktopIsAskedForAsLongAsItLives()
    {
        if (!m_bus)
            QSKIP("there is no bus");
        Desktop desktop;
        QDBusConnection connection
            = QDBusConnection::connectToBus(QString::fromLatin1(m_bus->address()), u"desktop"_s);
        QVERIFY(connection.registerObject(u"/org/freedesktop/ScreenSaver"_s, &desktop,
                                          QDBusConnection::ExportAllSlots));
        QVERIFY(connection.registerService(u"org.freedesktop.ScreenSaver"_s));
        {
            const ScreenAwake awake;
            QTRY_VERIFY(awake.isGranted());
            QCOMPARE(desktop.wishes.size(), 1);
        }
        QTRY_VERIFY(desktop.wishes.isEmpty());
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }

    void aBusIsFoundInTheRuntimeFolder()
    {
        if (!m_bus)
            QSKIP("there is no bus");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        QFile socket(m_runtime.filePath(u"bus"_s));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        const ScreenAwake awake;
        QTRY_VERIFY(isAnswered(awake));
    }
};

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "screenawaketest.moc"
