// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "computerclock.h"
#include "guest/guestscreen.h"
#include "scenes.h"
#include "words/errorwords.h"

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

// A gate with nothing in its way.
static GateFacts goodFacts()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return { .hasPlace = true,
             .camera = CameraState::Live,
             .hasServer = true,
             .listAt = now,
             .attendees = 1204,
             .inside = 741,
             .now = now };
}

static std::unique_ptr<QWidget> guest(const Theme &theme, const GuestChange &change)
{
    auto screen = std::make_unique<GuestScreen>(theme, computerClock);
    screen->setPlace(u"Kirstenbosch Summer Sunset"_s, u"Main entrance"_s);
    screen->setStatus(QCoreApplication::translate("StatusTable", "Up to date"), StatusKind::Good);
    screen->setFacts(goodFacts());
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
        decision.failure = Error { .cause = Error::Cause::DiskFull };
    return decision;
}

static Scene scene(const QString &state, const GuestChange &change)
{
    return { u"guest"_s, state, [change](const Theme &theme) { return guest(theme, change); } };
}

static Scene factScene(const QString &state, const std::function<void(GateFacts &)> &change)
{
    return scene(state, [change](GuestScreen &screen) {
        GateFacts facts = goodFacts();
        change(facts);
        screen.setFacts(facts);
    });
}

static QList<Scene> restingScenes()
{
    return {
        scene(u"ready"_s, [](GuestScreen &) {}),
        scene(u"hint"_s, [](GuestScreen &s) { s.setHint(ScanHint::BrighterScreen); }),
        scene(u"camera-starting"_s, [](GuestScreen &s) { s.setCamera(CameraState::Starting); }),
        scene(u"no-camera"_s, [](GuestScreen &s) { s.setCamera(CameraState::Missing); }),
        scene(u"looking-up"_s, [](GuestScreen &s) { s.showLookingUp(); }),
        factScene(u"starting"_s, [](GateFacts &f) { f.hasPlace = false; }),
        factScene(u"not-set-up"_s, [](GateFacts &f) { f.hasPlace = false, f.needsSetup = true; }),
        factScene(u"not-saving"_s, [](GateFacts &f) { f.isSaving = false; }),
        factScene(u"closed"_s, [](GateFacts &f) { f.isOpen = false; }),
        factScene(u"doors-open-later"_s, [](GateFacts &f) { f.opensAt = f.now.addSecs(3600); }),
        scene(u"no-list"_s,
              [](GuestScreen &s) {
                  GateFacts facts = goodFacts();
                  facts.listAt.reset();
                  facts.attendees = 0;
                  s.setFacts(facts);
                  s.setStaffNote(u"offline since 18:02"_s);
              }),
        factScene(u"old-list"_s, [](GateFacts &f) { f.listAt = f.now.addSecs(-7200); }),
        factScene(u"full"_s, [](GateFacts &f) { f.capacity = 700; }),
        scene(u"out-of-order"_s,
              [](GuestScreen &s) {
                  GateFacts facts = goodFacts();
                  facts.isStoreLost = true;
                  s.setFacts(facts);
                  s.setStaffNote(u"the data folder is in use by fastcheck (4711): end it first"_s);
              }),
        scene(u"out-of-order-locked"_s,
              [](GuestScreen &s) {
                  GateFacts facts = goodFacts();
                  facts.isStoreLost = true;
                  facts.isLockKnown = false;
                  s.setFacts(facts);
                  s.setStaffNote(errorWords({ .cause = Error::Cause::StoreDamaged }));
              }),
    };
}

static QList<Scene> staffScenes()
{
    return {
        scene(u"staff-note"_s,
              [](GuestScreen &s) {
                  s.use({ .notes = { u"Weekend pass"_s, u"Diet"_s } });
                  AdmissionDecision decision = decisionOf(Verdict::Admitted);
                  decision.customFields = { { u"Diet"_s, u"Vegetarian"_s } };
                  s.show(decision);
              }),
        scene(u"pin-pad"_s, [](GuestScreen &s) { s.openPinPad({}); }),
        scene(u"pin-refused"_s,
              [](GuestScreen &s) {
                  s.openPinPad({});
                  s.showPinRefused(std::chrono::seconds(15));
              }),
        scene(u"languages"_s,
              [](GuestScreen &s) {
                  s.use({ .guestLanguages = { u"en"_s, u"de"_s, u"ar"_s } });
              }),
    };
}

static QList<Scene> heldScenes()
{
    using enum HeldScan::Why;
    const QList<QPair<QString, HeldScan>> all {
        { u"held-opening"_s, { .why = Opening } },
        { u"held-too-late"_s, { .why = TooLate } },
        { u"held-slow"_s, { .why = Slow } },
        { u"held-place-changed"_s, { .why = PlaceChanged } },
        { u"held-no-event"_s, { .why = NoEvent } },
        { u"held-no-entrance"_s, { .why = NoEntrance } },
        { u"held-lane-closed"_s, { .why = LaneClosed, .lane = u"Left"_s, .gate = u"VIP entrance"_s } },
        { u"held-store-lost"_s,
          { .why = StoreLost, .failure = Error { .cause = Error::Cause::StoreDamaged } } },
    };
    QList<Scene> scenes;
    for (const auto &[state, held] : all)
        scenes.append(scene(state, [held = held](GuestScreen &s) { s.showHeld(held); }));
    return scenes;
}

QList<Scene> guestScenes()
{
    QList<Scene> scenes = restingScenes() + staffScenes() + heldScenes();
    for (int i = 0; i <= int(Verdict::Error); ++i) {
        const auto verdict = Verdict(i);
        scenes.append(scene(toWord(verdict).replace(u'_', u'-'),
                            [verdict](GuestScreen &s) { s.show(decisionOf(verdict)); }));
    }
    return scenes;
}

} // namespace Kiosk
