// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "computerclock.h"
#include "desk/stewardscreen.h"
#include "scenes.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using DeskChange = std::function<void(StewardScreen &)>;

static AdmissionDecision decisionOf(Verdict verdict, const QString &name, int secondsAgo)
{
    AdmissionDecision decision { .code = u"34CC8C9526-1"_s,
                                 .verdict = verdict,
                                 .firstName = name.section(u' ', 0, 0),
                                 .name = name,
                                 .ticketType = u"Weekend pass"_s,
                                 .remaining = 0,
                                 .at = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                 .event = u"Kirstenbosch Summer Sunset"_s,
                                 .gate = u"Main entrance"_s };
    if (verdict == Verdict::AlreadyUsed) {
        decision.previous = PreviousAdmission { decision.at.addSecs(-1700), u"North gate"_s, u"gate-2"_s };
        decision.isOverridable = true;
        decision.checkInId = u"refused-1"_s;
    }
    return decision;
}

static QList<AttendeeRow> matches()
{
    return {
        { u"34CC8C9526-1"_s, u"Anna van der Merwe"_s, u"anna@example.org"_s, u"Weekend pass"_s, u"In"_s,
          true },
        { u"34CC8C9526-2"_s, u"Pieter van der Byl"_s, u"pieter@example.org"_s, u"Day ticket"_s, u"Not yet"_s,
          false },
        { u"34CC8C9526-3"_s, u"Thandiwe van Dyk"_s, u"t@example.org"_s, u"VIP"_s, u"Not yet"_s, false },
    };
}

static std::unique_ptr<QWidget> desk(const Theme &theme, const DeskChange &change)
{
    auto screen = std::make_unique<StewardScreen>(theme, computerClock);
    screen->setEvents({ { .id = 1, .name = u"Kirstenbosch Summer Sunset"_s } }, 1);
    screen->setGates({ { .id = 1, .eventId = 1, .name = u"Main entrance"_s } }, 1);
    screen->setDirection(Direction::In);
    screen->setStatus(u"Offline since 18:02, 14 waiting"_s, StatusKind::Waiting);
    screen->showHistory({ decisionOf(Verdict::Admitted, u"Lwazi Dlamini"_s, 300),
                          decisionOf(Verdict::Unpaid, u"Sipho Mthembu"_s, 200),
                          decisionOf(Verdict::Admitted, u"Jo Müller"_s, 90) });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Pace pace; // two trains came
    for (int minute = 1; minute < Pace::minutes; ++minute)
        pace.add(now.addSecs(-60LL * minute),
                 2 + minute * 7 % 5 + std::max(0, 14 - std::abs(minute - 15))
                     + std::max(0, 18 - std::abs(minute - 70) / 2));
    screen->showNumbers({ .sold = 1204,
                          .checkedIn = 786,
                          .inside = 741,
                          .byType = { { u"Weekend pass"_s, 500, 800 }, { u"VIP"_s, 286, 404 } },
                          .byGate = { { u"Main entrance"_s, 600 }, { u"VIP"_s, 186 } },
                          .pace = pace });
    screen->setShift({ .operatorName = u"Naledi Mokoena"_s, .since = QDateTime::currentDateTimeUtc() });
    change(*screen);
    return screen;
}

static Scene scene(const QString &state, const DeskChange &change)
{
    return { u"steward"_s, state, [change](const Theme &theme) { return desk(theme, change); } };
}

QList<Scene> deskScenes()
{
    const OpenProblem conflict { .delivery = { .id = 7,
                                               .code = u"34CC8C9526-1"_s,
                                               .gate = u"Main entrance"_s,
                                               .state = DeliveryState::Conflict },
                                 .event = u"Kirstenbosch Summer Sunset"_s,
                                 .name = u"Lwazi Dlamini"_s,
                                 .ticketType = u"VIP"_s };
    return {
        scene(u"rest"_s, [](StewardScreen &) {}),
        scene(u"admitted"_s,
              [](StewardScreen &s) { s.show(decisionOf(Verdict::Admitted, u"Anna van der Merwe"_s, 0)); }),
        scene(u"used"_s,
              [](StewardScreen &s) { s.show(decisionOf(Verdict::AlreadyUsed, u"Anna van der Merwe"_s, 4)); }),
        scene(u"held"_s,
              [](StewardScreen &s) {
                  s.showHeld({ .why = HeldScan::Why::LaneClosed, .lane = u"Left"_s, .gate = u"VIP"_s });
              }),
        scene(u"beside"_s,
              [](StewardScreen &s) {
                  s.show(decisionOf(Verdict::AlreadyUsed, u"Anna van der Merwe"_s, 4));
                  s.command(DeskCommand::Override);
                  s.show(decisionOf(Verdict::Admitted, u"Lwazi Dlamini"_s, 0));
              }),
        scene(u"found"_s,
              [](StewardScreen &s) {
                  s.show(decisionOf(Verdict::Admitted, u"Lwazi Dlamini"_s, 0));
                  s.showMatches(matches().mid(1, 1), 1204);
              }),
        scene(u"matches"_s, [](StewardScreen &s) { s.showMatches(matches(), 1204); }),
        scene(u"typing"_s,
              [](StewardScreen &s) {
                  s.command(DeskCommand::Type);
                  s.showMatches(matches(), 1204);
              }),
        scene(u"problems"_s, [conflict](StewardScreen &s) { s.showProblems({ conflict }); }),
        scene(u"problems-page"_s,
              [conflict](StewardScreen &s) {
                  s.showProblems({ conflict });
                  s.command(DeskCommand::Problems);
              }),
        scene(u"numbers"_s, [](StewardScreen &s) { s.command(DeskCommand::Numbers); }),
        scene(u"scans"_s, [](StewardScreen &s) { s.command(DeskCommand::Scans); }),
        scene(u"shift"_s, [](StewardScreen &s) { s.command(DeskCommand::Shift); }),
        scene(u"keys"_s, [](StewardScreen &s) { s.command(DeskCommand::Keys); }),
        scene(u"shrink"_s, [](StewardScreen &s) { s.showShrink(140); }),
    };
}

} // namespace Kiosk
