// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "computerchecks.h"

#include "doctorwords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using enum Finding::State;
using Subject = Finding::Subject;

constexpr qint64 megabyte = qint64(1024) * 1024;

// The folder itself, or where it would be made.
static QFileInfo nearestThere(const QString &folder)
{
    QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!place.exists() && !place.isRoot())
        place.setFile(place.path());
    return place;
}

Finding findingOnFolder(const QString &folder)
{
    Finding finding { .subject = Subject::DataFolder, .check = u"data folder"_s, .detail = folder };
    const QFileInfo place = nearestThere(folder);
    if (!place.isDir() || !place.isWritable()) {
        finding.state = Fail;
        finding.remedy = DoctorWords::tr("allow this user to write to it, or choose another with --data");
    }
    return finding;
}

std::optional<qint64> freeBytesIn(const QString &folder)
{
    const qint64 bytes = QStorageInfo(nearestThere(folder).filePath()).bytesAvailable();
    // Below zero: a file system that is not in the list of mounts, as in a container.
    return bytes < 0 ? std::nullopt : std::optional(bytes);
}

Finding findingOnDisk(std::optional<qint64> bytes)
{
    Finding finding { .subject = Subject::Disk, .check = u"disk"_s };
    if (!bytes) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("free space unknown");
        finding.remedy = DoctorWords::tr("check yourself that 200 MB are free");
        return finding;
    }
    const qint64 free = *bytes / megabyte;
    finding.detail = DoctorWords::tr("%1 free", "a size").arg(DoctorWords::size(*bytes));
    if (free < 200) {
        finding.state = free < 20 ? Fail : Warn;
        finding.remedy = DoctorWords::tr("free at least 200 MB");
    }
    return finding;
}

Finding findingOnClock(const QDateTime &now)
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    Finding finding { .subject = Subject::Clock,
                      .check = u"clock"_s,
                      .detail = u"%1, %2"_s.arg(DoctorWords::time(now), zone) };
    // Nobody runs this before it was written: a clock that says so has lost its battery.
    if (now.date().year() < 2026) {
        finding.state = Fail;
        finding.remedy = DoctorWords::tr("set the date and time, switch network time on");
    }
    return finding;
}

Finding findingOnCameras(const QStringList &cameras, const QString &wanted)
{
    Finding finding { .subject = Subject::Camera, .check = u"camera"_s, .detail = cameras.join(u", "_s) };
    if (wanted == "none"_L1) {
        finding.detail = DoctorWords::tr("none is used: codes are scanned by hand or typed");
    } else if (cameras.isEmpty()) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("none");
        finding.remedy = DoctorWords::tr("plug one in, or use a handheld scanner");
    } else if (!wanted.isEmpty() && !cameras.contains(wanted)) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("%1, chosen in the settings, is not there").arg(wanted);
        finding.remedy = DoctorWords::tr("plug it in, or choose another in the settings");
    }
    return finding;
}

Finding findingOnSound(const QStringList &sounds, int volume)
{
    Finding finding { .subject = Subject::Sound, .check = u"sound"_s };
    if (sounds.isEmpty()) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("none: answers make no sound");
        finding.remedy = DoctorWords::tr("plug in a loudspeaker, or switch it on");
    } else if (volume == 0) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("the volume is set to 0");
        finding.remedy = DoctorWords::tr("turn it up in the settings");
    } else {
        finding.detail = DoctorWords::tr("%1, volume %2 %").arg(sounds.first(), QLocale().toString(volume));
    }
    return finding;
}

Finding findingOnPin(const QString &pinHash, KioskScreen screen)
{
    Finding finding { .subject = Subject::Pin,
                      .check = u"pin"_s,
                      .detail = DoctorWords::tr("set: guests cannot leave their screen") };
    if (!pinHash.isEmpty())
        return finding;
    finding.detail = DoctorWords::tr("none is set: anybody can leave the guests' screen");
    if (screen == KioskScreen::Windowed) // on a desk of the staff
        return finding;
    finding.remedy = DoctorWords::tr("set one in the set-up, under Staff PIN");
    if (screen == KioskScreen::Full)
        finding.state = Warn;
    return finding;
}

} // namespace Kiosk
