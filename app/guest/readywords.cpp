// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "readywords.h"

#include "readyview.h"

namespace Kiosk {

QString readyInstruction(CameraState camera, ScanHint hint)
{
    if (camera == CameraState::Missing || camera == CameraState::Unused)
        return ReadyView::tr("Hold your ticket\nto the scanner");
    switch (hint) {
    case ScanHint::None:
        return ReadyView::tr("Hold your ticket\nup to the camera");
    case ScanHint::HoldStill:
        return ReadyView::tr("Hold it still");
    case ScanHint::BrighterScreen:
        return ReadyView::tr("Turn up the\nbrightness");
    case ScanHint::LessGlare:
        return ReadyView::tr("Tilt it a little");
    case ScanHint::FurtherAway:
        return ReadyView::tr("A little\nfurther away");
    case ScanHint::Closer:
        return ReadyView::tr("A little closer");
    }
    Q_UNREACHABLE();
}

static QString reasonFor(ScanHint hint)
{
    switch (hint) {
    case ScanHint::None:
        return ReadyView::tr("Phone or paper, code facing the screen");
    case ScanHint::HoldStill:
        return ReadyView::tr("The code is blurred");
    case ScanHint::BrighterScreen:
        return ReadyView::tr("The code is too dark for the camera");
    case ScanHint::LessGlare:
        return ReadyView::tr("A light is reflected in it");
    case ScanHint::FurtherAway:
        return ReadyView::tr("The camera needs to see the whole code");
    case ScanHint::Closer:
        return ReadyView::tr("The code is too small for the camera");
    }
    Q_UNREACHABLE();
}

QString readySubline(CameraState camera, ScanHint hint)
{
    switch (camera) {
    case CameraState::Live:
        return reasonFor(hint);
    case CameraState::Starting:
        return ReadyView::tr("The camera is starting…");
    case CameraState::Missing:
        return ReadyView::tr("The camera is off. No scanner here? Type your code, or ask our staff.");
    case CameraState::Unused:
        return ReadyView::tr("No scanner here? Type your code, or ask our staff.");
    }
    Q_UNREACHABLE();
}

} // namespace Kiosk
