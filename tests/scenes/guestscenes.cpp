// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kiosk/guestscreen.h"
#include "scenes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using GuestChange = std::function<void(GuestScreen &)>;

// A ticket held up, as the camera sees it.
static QImage cameraPicture()
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    picture.fill(qRgb(118, 122, 120));
    return picture;
}

static std::unique_ptr<QWidget> guest(const Theme &theme, const GuestChange &change)
{
    auto screen = std::make_unique<GuestScreen>(theme);
    screen->setPlace(u"Kirstenbosch Summer Sunset"_s, u"Main entrance"_s);
    screen->setStatus(QCoreApplication::translate("Kiosk::StatusWords", "Up to date"), StatusKind::Good);
    screen->setCamera(CameraState::Live);
    screen->showFrame(cameraPicture());
    change(*screen);
    return screen;
}

static AdmissionDecision decisionOf(Verdict verdict)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(19, 30));
    AdmissionDecision decision { .code = u"34CC8C9526-1"_s,
                                 .verdict = verdict,
                                 .firstName = u"Anna"_s,
                                 .name = u"Anna van der Merwe"_s,
                                 .ticketType = u"Weekend pass"_s,
                                 .remaining = 1,
                                 .at = now,
                                 .event = u"Kirstenbosch Summer Sunset"_s,
                                 .gate = u"Main entrance"_s };
    if (verdict == Verdict::AlreadyUsed || verdict == Verdict::AlreadyInside)
        decision.previous = PreviousAdmission { now.addSecs(-1700), u"North gate"_s, u"gate-2"_s };
    if (verdict == Verdict::WrongGate)
        decision.detail = u"VIP entrance"_s;
    if (verdict == Verdict::WrongEvent)
        decision.detail = u"Matinee"_s;
    if (verdict == Verdict::Error)
        decision.detail = u"the disk is full: make room, then scan again"_s;
    return decision;
}

static Scene scene(const QString &state, const GuestChange &change)
{
    return { u"guest"_s, state, [change](const Theme &theme) { return guest(theme, change); } };
}

static QList<Scene> restingScenes()
{
    return {
        scene(u"ready"_s, [](GuestScreen &) {}),
        scene(u"hint"_s, [](GuestScreen &s) { s.setHint(ScanHint::BrighterScreen); }),
        scene(u"camera-starting"_s, [](GuestScreen &s) { s.setCamera(CameraState::Starting); }),
        scene(u"no-camera"_s, [](GuestScreen &s) { s.setCamera(CameraState::Missing); }),
        scene(u"looking-up"_s, [](GuestScreen &s) { s.showLookingUp(); }),
        scene(u"closed"_s, [](GuestScreen &s) { s.showClosed(); }),
        scene(u"out-of-order"_s,
              [](GuestScreen &s) {
                  s.showOutOfOrder(u"the data folder is in use by fastcheck (4711): end it first"_s);
              }),
    };
}

QList<Scene> guestScenes()
{
    QList<Scene> scenes = restingScenes();
    for (int i = 0; i <= int(Verdict::Error); ++i) {
        const auto verdict = Verdict(i);
        scenes.append(scene(toWord(verdict).replace(u'_', u'-'),
                            [verdict](GuestScreen &s) { s.show(decisionOf(verdict)); }));
    }
    return scenes;
}

} // namespace Kiosk
