// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lock/screenawake.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

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

class ScreenAwakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutABusNothingHappens()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        const ScreenAwake awake;
        QVERIFY(!awake.isGranted());
    }

    void theDesktopIsAskedForAsLongAsItLives()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("there is no dbus-daemon");
        QProcess bus;
        bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        QTRY_VERIFY(bus.canReadLine());
        const QByteArray address = bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        Desktop desktop;
        QDBusConnection connection
            = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
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
        bus.terminate();
        bus.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(ScreenAwakeTest)
#include "screenawaketest.moc"
