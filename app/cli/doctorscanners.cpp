// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctorscanners.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Finding findingOn(const ScannerDevice &device, const QString &check, const QString &group)
{
    Finding finding { check, u"ok"_s, u"%1 at %2"_s.arg(device.name, device.path) };
    if (!device.isReadable)
        finding.remedy
            = u"if this is a scanner and read as a device, add this user to the group %1, or install "
              "the udev rule 60-fastcheck-scanner.rules"_s.arg(group);
    return finding;
}

QList<Finding> findingsOn(const QList<ScannerDevice> &inputs, const QList<ScannerDevice> &serials)
{
    QList<Finding> findings;
    for (const ScannerDevice &device : inputs)
        findings.append(findingOn(device, u"keyboard"_s, u"input"_s));
    for (const ScannerDevice &device : serials)
        findings.append(findingOn(device, u"serial port"_s, u"dialout"_s));
    if (findings.isEmpty())
        findings.append({ u"scanner"_s, u"ok"_s, u"none is seen as a device"_s });
    return findings;
}

QList<Finding> lookAtScanners() { return findingsOn(inputDevices(), serialDevices()); }

} // namespace Kiosk
