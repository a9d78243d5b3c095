// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenes.h"
#include "setup/cameratrial.h"
#include "setup/choicetile.h"
#include "setup/gatepage.h"
#include "setup/scannerspage.h"
#include "setup/scanrules.h"
#include "setup/setupscreen.h"
#include "symbolwriter.h"
#include "ticketpainter.h"
#include "words/heldwords.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QImage>

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

static void tryOut(SetupScreen &screen)
{
    openStep(screen, 1);
    ScannersPage &page = screen.scanners();
    page.rules().show(u"qr"_s, std::chrono::seconds(3));
    page.rules().setVisible(true);
    page.setLayoutCode(writeSymbol(u"layout"_s, Symbology::Qr, 3).value_or(QImage()));
    page.showScanners({ { .id = u"keys"_s, .name = u"Any that types"_s, .state = u"Ready"_s },
                        { .id = u"ttyACM0"_s,
                          .name = u"Zebra DS2208"_s,
                          .state = u"Not used here"_s,
                          .kind = StatusKind::Waiting,
                          .use = ScannerRow::Use::Free } },
                      { u"Main entrance"_s });
    page.camera().show(CameraFacts { .there = { u"Integrated Camera"_s, u"Logitech BRIO"_s },
                                     .chosen = u"Logitech BRIO"_s,
                                     .state = FrameSource::State::Running });
    page.camera().showPicture(paintTicket({ .code = u"GALA-0042"_s, .title = u"Gala"_s }));
    page.camera().showRead(u"GALA-0042"_s);
}

QList<Scene> setupScenes()
{
    return {
        scene(u"first"_s, [](SetupScreen &) {}),
        scene(u"again"_s, [](SetupScreen &s) { s.offerToKeep({ u"Harbour Gala 2026"_s }); }),
        scene(u"several"_s,
              [](SetupScreen &s) {
                  s.offerToKeep({ u"Harbour Gala 2026"_s, u"Harbour Ball 2026"_s });
              }),
        scene(u"import"_s,
              [](SetupScreen &s) {
                  s.offerToKeep({ u"Harbour Gala 2026"_s });
                  s.findChildren<ChoiceTile *>().constLast()->click();
              }),
        scene(u"scanners"_s, [](SetupScreen &s) { openStep(s, 1); }),
        scene(u"camera"_s, [](SetupScreen &s) { tryOut(s); }),
        scene(u"camera-missing"_s,
              [](SetupScreen &s) {
                  openStep(s, 1);
                  s.scanners().camera().show(CameraFacts { .there = { u"Integrated Camera"_s },
                                                           .chosen = u"Logitech BRIO"_s,
                                                           .state = FrameSource::State::NoCamera });
              }),
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
        scene(u"scan"_s,
              [](SetupScreen &s) {
                  s.showScan(heldSentence({ .why = HeldScan::Why::SetupOpen, .lane = u"Left"_s }),
                             StatusKind::Problem);
              }),
        scene(u"problem"_s,
              [](SetupScreen &s) { s.showProblem(u"the file guests.csv has no column ticket_code"_s); }),
    };
}

} // namespace Kiosk
