// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannerdevices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Finds scanners in folders that look like the system's.
class ScannerDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTypes();
    void nothingThere();

private:
    void add(const QString &event, const QByteArray &name, const QByteArray &keys);

    QTemporaryDir m_folder;
    const InputFolders m_folders { m_folder.filePath(u"dev"_s), m_folder.filePath(u"sys"_s) };
};

// As two kinds of device write their keys: a scanner or keyboard, and a power button.
constexpr auto keyboardKeys = "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe";
constexpr auto buttonKeys = "10000000000000 0";

static void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void ScannerDevicesTest::add(const QString &event, const QByteArray &name, const QByteArray &keys)
{
    write(m_folders.nodes + u'/' + event, {});
    write(m_folders.devices + u'/' + event + u"/device/name"_s, name + '\n');
    write(m_folders.devices + u'/' + event + u"/device/capabilities/key"_s, keys + '\n');
}

void ScannerDevicesTest::listsWhatTypes()
{
    add(u"event0"_s, "Power Button", buttonKeys);
    add(u"event1"_s, "AT keyboard", keyboardKeys);
    add(u"event2"_s, "Scanner\x1b[2J  <b>" + QByteArray(500, 'x'), keyboardKeys);
    add(u"event3"_s, "Odd", "none of your business");
    const QString link = m_folders.nodes + u"/by-id/usb-Scanner-event-kbd"_s;
    QVERIFY(QDir().mkpath(QFileInfo(link).path()));
    QVERIFY(QFile::link(u"../event2"_s, link));

    const QList<ScannerDevice> devices = inputDevices(m_folders);
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices.first(), (ScannerDevice { u"AT keyboard"_s, m_folders.nodes + u"/event1"_s, true }));
    QCOMPARE(devices.last().path, link);
    QCOMPARE(devices.last().name.size(), 100);
    QVERIFY(devices.last().isReadable);
}

void ScannerDevicesTest::nothingThere() { QVERIFY(inputDevices({ u"/nowhere"_s, u"/nowhere"_s }).isEmpty()); }

QTEST_GUILESS_MAIN(ScannerDevicesTest)
#include "scannerdevicestest.moc"
