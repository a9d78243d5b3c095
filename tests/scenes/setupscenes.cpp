// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenes.h"
#include "setup/setupscreen.h"

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

QList<Scene> setupScenes()
{
    return {
        scene(u"first"_s, [](SetupScreen &) {}),
        scene(u"problem"_s,
              [](SetupScreen &s) { s.showProblem(u"the file guests.csv has no column ticket_code"_s); }),
    };
}

} // namespace Kiosk
