// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannerdevices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSerialPortInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestName = 100;

static QByteArray lineOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096).trimmed() : QByteArray();
}

// The kernel writes the bits as hexadecimal words of its own size, the highest first.
static bool hasKey(const QByteArrayList &words, int code)
{
    constexpr int wordBits = int(sizeof(long) * 8);
    const qsizetype word = words.size() - 1 - code / wordBits;
    return word >= 0 && ((words[word].toULongLong(nullptr, 16) >> (code % wordBits)) & 1U) != 0;
}

// Digits, letters and Enter: a power button and a remote control have not.
static bool isKeyboard(const QString &device)
{
    constexpr std::array codes { 2, 11, 16, 30, 44, 28 }; // KEY_1, 0, Q, A, Z, ENTER
    const QByteArrayList words = lineOf(device + u"/device/capabilities/key"_s).split(' ');
    return std::ranges::all_of(codes, [&](int code) { return hasKey(words, code); });
}

// By the real node: the link whose name says which device it is.
static QHash<QString, QString> linksIn(const QStringList &folders)
{
    QHash<QString, QString> links;
    for (const QString &folder : folders) {
        const QFileInfoList entries = QDir(folder).entryInfoList(QDir::System | QDir::Files, QDir::Name);
        for (const QFileInfo &link : entries) {
            const QString node = link.canonicalFilePath();
            if (!node.isEmpty() && !links.contains(node))
                links.insert(node, link.absoluteFilePath());
        }
    }
    return links;
}

static ScannerDevice deviceAt(const QString &name, const QString &node, const QHash<QString, QString> &links)
{
    return { name.simplified().left(longestName), links.value(QFileInfo(node).canonicalFilePath(), node),
             QFileInfo(node).isReadable() };
}

QList<ScannerDevice> inputDevices(const InputFolders &folders)
{
    const auto links = linksIn({ folders.nodes + u"/by-id"_s, folders.nodes + u"/by-path"_s });
    QList<ScannerDevice> devices;
    const QStringList events = QDir(folders.devices).entryList({ u"event*"_s }, QDir::AllEntries, QDir::Name);
    for (const QString &event : events) {
        const QString device = folders.devices + u'/' + event;
        if (isKeyboard(device))
            devices.append(deviceAt(QString::fromUtf8(lineOf(device + u"/device/name"_s)),
                                    folders.nodes + u'/' + event, links));
    }
    return devices;
}

QList<ScannerDevice> serialDevices()
{
    const auto links = linksIn({ u"/dev/serial/by-id"_s, u"/dev/serial/by-path"_s });
    QList<ScannerDevice> devices;
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts()) {
        const QString name = port.description().isEmpty() ? port.portName() : port.description();
        devices.append(deviceAt(name, port.systemLocation(), links));
    }
    return devices;
}

} // namespace Kiosk
