// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannerchecks.h"

#include "doctorwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Subject = Finding::Subject;

static QString permission(const QString &group)
{
    return DoctorWords::tr("add this user to the group %1, or install the udev rule "
                           "60-fastcheck-scanner.rules")
        .arg(group);
}

static const QString inputGroup = u"input"_s;
static const QString serialGroup = u"dialout"_s;

static Finding findingOn(const ScannerDevice &device, const QString &check, const QString &group)
{
    Finding finding { .subject = Subject::Device,
                      .check = check,
                      .detail = DoctorWords::tr("%1 at %2", "device, where").arg(device.name, device.path) };
    if (!device.isReadable)
        finding.remedy
            = DoctorWords::tr("if this is a scanner to be read as a device, %1").arg(permission(group));
    return finding;
}

QList<Finding> findingsOn(const ScannersSeen &seen)
{
    QList<Finding> findings;
    for (const ScannerDevice &device : seen.inputs)
        findings.append(findingOn(device, u"keyboard"_s, inputGroup));
    for (const ScannerDevice &device : seen.serials)
        findings.append(findingOn(device, u"serial port"_s, serialGroup));
    if (findings.isEmpty())
        findings.append({ .subject = Subject::Device,
                          .check = u"scanner"_s,
                          .detail = DoctorWords::tr("none is seen as a device") });
    return findings;
}

static Finding findingOn(const ScannerSettings &scanner, const ScannersSeen &seen)
{
    const bool isSerial = scanner.kind == ScannerSettings::Kind::Serial;
    const QList<ScannerDevice> &devices = isSerial ? seen.serials : seen.inputs;
    const auto device = std::ranges::find(devices, scanner.device, &ScannerDevice::path);
    Finding finding { .subject = Subject::Scanner,
                      .check = u"scanner '%1'"_s.arg(scanner.name),
                      .detail = DoctorWords::tr("plugged in"),
                      .about = scanner.laneName() };
    if (device == devices.end()) {
        finding.state = Finding::State::Fail;
        finding.detail = DoctorWords::tr("not plugged in");
        finding.remedy = DoctorWords::tr("plug it in again, then scan any ticket");
    } else if (!device->isReadable) {
        finding.state = Finding::State::Fail;
        finding.detail = DoctorWords::tr("plugged in, but this user may not read it");
        finding.remedy = permission(isSerial ? serialGroup : inputGroup);
    }
    return finding;
}

QList<Finding> findingsOn(const QList<ScannerSettings> &scanners, const ScannersSeen &seen)
{
    QList<Finding> findings;
    for (const ScannerSettings &scanner : scanners) {
        if (scanner.kind != ScannerSettings::Kind::Keyboard)
            findings.append(findingOn(scanner, seen));
    }
    return findings;
}

QList<Finding> findingsOnLanes(const QList<ScannerSettings> &scanners, const QString &event,
                               const QStringList &gates)
{
    QList<Finding> findings;
    for (const ScannerSettings &scanner : scanners) {
        if (!scanner.isGateUnset && (scanner.gate.isEmpty() || gates.contains(scanner.gate)))
            continue;
        findings.append({ .subject = Subject::Scanner,
                          .check = u"entrance of scanner '%1'"_s.arg(scanner.name),
                          .state = Finding::State::Fail,
                          .detail = scanner.isGateUnset
                              ? DoctorWords::tr("its entrance is not chosen, so it admits nobody")
                              : DoctorWords::tr("it stands at '%1', which '%2' does not have, so it admits "
                                                "nobody",
                                                "entrance, event")
                                    .arg(scanner.gate, event),
                          .remedy = DoctorWords::tr("choose its entrance in the set-up, Scanning"),
                          .about = scanner.laneName() });
    }
    return findings;
}

ScannersSeen scannersHere() { return { .inputs = inputDevices(), .serials = serialDevices() }; }

} // namespace Kiosk
