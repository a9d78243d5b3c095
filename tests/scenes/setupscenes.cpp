// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenes.h"
#include "setup/gatepage.h"
#include "setup/setupscreen.h"

#include <QAbstractButton>
#include <QButtonGroup>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using SetupChange = std::function<void(SetupScreen &)>;

static Scene scene(const QString &state, const SetupChange &change)
{
    return { u"setup"_s, state, [change](const Theme &theme) {
                auto screen = std::make_unique<SetupScreen>(theme);
                change(*screen);
                return screen;
            } };
}

static void openStep(SetupScreen &screen, int step)
{
    auto *buttons = screen.findChild<QButtonGroup *>();
    buttons->button(step)->click();
}

QList<Scene> setupScenes()
{
    return {
        scene(u"first"_s, [](SetupScreen &) {}),
        scene(u"shop"_s, [](SetupScreen &s) { s.proposeShop(u"https://tickets.example.org"_s, {}); }),
        scene(u"scanners"_s, [](SetupScreen &s) { openStep(s, 1); }),
        scene(u"entrance"_s,
              [](SetupScreen &s) {
                  s.gates().showGates(
                      { { .id = 1, .eventId = 1, .name = u"Main entrance"_s },
                        { .id = 2, .eventId = 1, .name = u"VIP"_s, .direction = GateDirection::In } },
                      2);
                  openStep(s, 2);
              }),
        scene(u"guests"_s, [](SetupScreen &s) { openStep(s, 3); }),
        scene(u"look"_s, [](SetupScreen &s) { openStep(s, 4); }),
        scene(u"pin"_s, [](SetupScreen &s) { openStep(s, 5); }),
        scene(u"problem"_s,
              [](SetupScreen &s) { s.showProblem(u"the file guests.csv has no column ticket_code"_s); }),
    };
}

} // namespace Kiosk
