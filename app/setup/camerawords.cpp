// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "camerawords.h"

#include "parts/textblock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kiosk {

namespace {

/// Translated in the context of this table.
class CameraTable
{
    Q_DECLARE_TR_FUNCTIONS(CameraTable)

public:
    [[nodiscard]] static CameraTrouble missing(const CameraFacts &facts);
};

} // namespace

CameraTrouble CameraTable::missing(const CameraFacts &facts)
{
    if (facts.there.isEmpty())
        return { tr("No camera is found"), tr("Plug one in, or use a handheld scanner.") };
    if (!facts.wanted().isEmpty() && !facts.there.contains(facts.wanted()))
        return { tr("This camera is not plugged in"), tr("Plug it in, or choose another one.") };
    return { tr("The camera cannot be used"),
             tr("Close other programs that use it, and allow this user to use cameras (group video).") };
}

CameraTrouble cameraTrouble(const CameraFacts &facts)
{
    using enum FrameSource::State;
    if (facts.wanted() == noCamera)
        return { CameraTable::tr("No camera is used"),
                 CameraTable::tr("Codes are scanned by hand or typed.") };
    if (!facts.state)
        return { CameraTable::tr("The camera is off"), {} };
    switch (*facts.state) {
    case Running:
        return {};
    case Starting:
        return { CameraTable::tr("Starting the camera…"), {} };
    case NoCamera:
        return CameraTable::missing(facts);
    case Stalled:
        return { CameraTable::tr("The camera sends no pictures"),
                 CameraTable::tr(
                     "It is being started again. If that does not help, unplug it and plug it in again.") };
    case Failed:
        return { CameraTable::tr("The camera does not work"),
                 CameraTable::tr("Unplug it and plug it in again, or choose another one.") };
    case Ended:
        return { CameraTable::tr("The film is over"), {} };
    }
    Q_UNREACHABLE();
}

static CameraChoice choiceOf(const QString &wanted, const QStringList &there)
{
    if (wanted == noCamera)
        return { CameraTable::tr("No camera"), wanted };
    const bool isThere = there.contains(wanted) || QFileInfo(wanted).isFile();
    return { isThere ? wanted : CameraTable::tr("%1, not plugged in", "a camera").arg(isolated(wanted)),
             wanted };
}

QList<CameraChoice> cameraChoices(const CameraFacts &facts)
{
    if (!facts.fixed.isEmpty())
        return { choiceOf(facts.fixed, facts.there) };
    QList<CameraChoice> choices { { CameraTable::tr("Automatic"), {} } };
    QStringList names = facts.there;
    names.removeDuplicates();
    const bool isNamed = !facts.chosen.isEmpty() && facts.chosen != noCamera;
    if (isNamed && !names.contains(facts.chosen))
        names.append(facts.chosen);
    names.append(noCamera.toString());
    for (const QString &name : std::as_const(names))
        choices.append(choiceOf(name, facts.there));
    return choices;
}

} // namespace Kiosk
