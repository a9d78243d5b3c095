// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "doctorscanners.h"
#include "doctorservers.h"
#include "output.h"
#include "store.h"

#include <QCameraDevice>
#include <QDir>
#include <QFileInfo>
#include <QMediaDevices>
#include <QStorageInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Finding lookAtFolder(const QString &folder)
{
    if (!QFileInfo(folder).isWritable())
        return { u"data folder"_s, u"fail"_s, folder,
                 u"allow this user to write to it, or choose another with --data"_s };
    return { u"data folder"_s, u"ok"_s, folder };
}

static Finding lookAtDisk(const QString &folder)
{
    const qint64 bytes = QStorageInfo(folder).bytesAvailable();
    if (bytes < 0) // a file system that is not in the list of mounts, as in a container
        return { u"disk"_s, u"warn"_s, u"free space unknown"_s, u"see yourself that 200 MB are free"_s };
    const qint64 free = bytes / (qint64(1024) * 1024);
    const QString detail = u"%1 MB free"_s.arg(free);
    if (free < 200)
        return { u"disk"_s, free < 20 ? u"fail"_s : u"warn"_s, detail, u"free at least 200 MB"_s };
    return { u"disk"_s, u"ok"_s, detail };
}

static Finding verdictOn(const QString &check, const Result<> &result, const QString &detail)
{
    if (!result)
        return { check, u"fail"_s, result.error().detail, u"see the line; restore a copy if need be"_s };
    return { check, u"ok"_s, detail };
}

static QList<Finding> lookAtStore(const QString &folder, AskServers mode)
{
    const auto store = Store::openToRead(folder);
    if (!store)
        return { { u"store"_s, u"fail"_s, store.error().detail, u"see the line"_s } };
    QList<Finding> findings { verdictOn(u"store"_s, (*store)->checkIntegrity(), Store::fileIn(folder)) };
    const auto known = (*store)->ledgerHead().read();
    const Result<LedgerPosition> head = known ? Ledger((*store)->database()).verify(*known) : failure(known);
    findings.append(verdictOn(u"ledger"_s, head.map([](const LedgerPosition &) {}),
                              head ? u"%1 rows, unbroken"_s.arg(head->number) : QString()));
    findings += lookAtServers(**store, mode);
    return findings;
}

static Finding lookAtClock()
{
    const QDateTime now = SystemClock().now();
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString detail = u"%1, %2"_s.arg(now.toString(Qt::ISODate), zone);
    // Nobody runs this before it was written: a clock that says so has lost its battery.
    if (now.date().year() < 2026)
        return { u"clock"_s, u"fail"_s, detail, u"set the date and time, switch network time on"_s };
    return { u"clock"_s, u"ok"_s, detail };
}

static Finding lookAtCameras()
{
    QStringList names;
    for (const QCameraDevice &camera : QMediaDevices::videoInputs())
        names.append(camera.description());
    if (names.isEmpty())
        return { u"camera"_s, u"warn"_s, u"none"_s, u"plug one in, or use a handheld scanner"_s };
    return { u"camera"_s, u"ok"_s, names.join(u", "_s) };
}

Outcome<> runDoctor(const CommandLine &line, Output &out)
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("ffmpeg"));
    QDir().mkpath(line.folder);
    QList<Finding> findings { lookAtFolder(line.folder), lookAtDisk(line.folder) };
    findings += lookAtStore(line.folder, line.has(u"offline"_s) ? AskServers::No : AskServers::Yes);
    findings += { lookAtClock(), lookAtCameras() };
    findings += lookAtScanners();
    int failures = 0;
    for (const Finding &finding : findings) {
        failures += finding.state == "fail"_L1 ? 1 : 0;
        out.print({ { u"check"_s, finding.check },
                    { u"state"_s, finding.state },
                    { u"detail"_s, finding.detail },
                    { u"remedy"_s, finding.remedy.isEmpty() ? QJsonValue() : QJsonValue(finding.remedy) } },
                  u"%1 %2 %3%4"_s.arg(finding.state.leftJustified(5), finding.check.leftJustified(12),
                                      forTerminal(finding.detail),
                                      finding.remedy.isEmpty() ? QString() : u" → "_s + finding.remedy));
    }
    if (failures > 0)
        return couldNot(
            u"%1 of %2 checks failed: follow the remedies above"_s.arg(failures).arg(findings.size()));
    return out.state();
}

Outcome<> verifyLedger(const CommandLine &line, Output &out)
{
    const auto store = Store::openToRead(line.folder);
    if (!store)
        return couldNot(store);
    const auto known = (*store)->ledgerHead().read();
    if (!known)
        return couldNot(known);
    const Result<LedgerPosition> head = Ledger((*store)->database()).verify(*known);
    if (!head)
        return couldNot(head);
    const QString hash = QString::fromLatin1(head->hash.toHex());
    out.print({ { u"rows"_s, head->number }, { u"head"_s, hash } },
              u"%1 rows, unbroken; head %2"_s.arg(head->number).arg(hash));
    return out.state();
}

} // namespace Kiosk
