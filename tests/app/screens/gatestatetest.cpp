// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guest/gatestate.h"

#include "guest/gatewords.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Kiosk::GateFacts)
Q_DECLARE_METATYPE(Kiosk::GateState)
Q_DECLARE_METATYPE(Kiosk::GateBand)

static QDateTime now() { return { QDate(2026, 5, 1), QTime(18, 0), Qt::UTC }; }

/// A gate that has everything, changed by a row.
template<typename Change> static GateFacts factsWith(const Change &change)
{
    GateFacts facts { .hasPlace = true,
                      .camera = CameraState::Live,
                      .hasServer = true,
                      .listAt = now().addSecs(-60),
                      .attendees = 500,
                      .now = now() };
    change(facts);
    return facts;
}

class GateStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void face_data();
    void face();
    void everyStateHasAFace_data();
    void everyStateHasAFace();
};

template<typename Change>
static void row(const char *name, GateState state, GateBand band, const Change &change)
{
    QTest::newRow(name) << factsWith(change) << state << band;
}

static void addLists()
{
    using enum GateState;
    row("a server's list that never came", NoList, GateBand::None, [](GateFacts &f) {
        f.listAt.reset();
        f.attendees = 0;
    });
    row("the same, not counted yet", NoList, GateBand::None, [](GateFacts &f) {
        f.listAt.reset();
        f.attendees = -1;
    });
    row("a list that is coming in", Ready, GateBand::PartList, [](GateFacts &f) { f.listAt.reset(); });
    row("an empty list that is whole", Ready, GateBand::None, [](GateFacts &f) { f.attendees = 0; });
    row("an own list without anybody", NoList, GateBand::None, [](GateFacts &f) {
        f = { .hasPlace = true, .camera = CameraState::Live, .attendees = 0, .now = now() };
    });
    row("an own list, not counted yet", Ready, GateBand::None,
        [](GateFacts &f) { f = { .hasPlace = true, .camera = CameraState::Live, .now = now() }; });
    row("an own list is never old", Ready, GateBand::None, [](GateFacts &f) {
        f.hasServer = false;
        f.listAt = now().addDays(-1);
    });
}

void GateStateTest::face_data()
{
    using enum GateState;
    QTest::addColumn<GateFacts>("facts");
    QTest::addColumn<GateState>("state");
    QTest::addColumn<GateBand>("band");
    QTest::newRow("nothing is known yet") << GateFacts() << Starting << GateBand::None;
    row("all is well", Ready, GateBand::None, [](GateFacts &) {});
    row("no event", NotSetUp, GateBand::None, [](GateFacts &f) { f.needsSetup = true; });
    row("the folder cannot be opened", OutOfOrder, GateBand::None, [](GateFacts &f) {
        f.isStoreLost = true;
        f.needsSetup = true;
        f.isSaving = false;
    });
    row("nothing can be written, before closed", NotSaving, GateBand::None, [](GateFacts &f) {
        f.isSaving = false;
        f.isOpen = false;
    });
    row("the server is asked", LookingUp, GateBand::None, [](GateFacts &f) { f.isLookingUp = true; });
    row("closed", Closed, GateBand::None, [](GateFacts &f) { f.isOpen = false; });
    row("closed, even with the house full", Closed, GateBand::None, [](GateFacts &f) {
        f.isOpen = false;
        f.capacity = f.inside = 10;
    });
    row("opens in a moment", Closed, GateBand::None, [](GateFacts &f) { f.opensAt = now().addMSecs(1); });
    row("opens now", Ready, GateBand::None, [](GateFacts &f) { f.opensAt = now(); });
    row("closes in a moment", Ready, GateBand::None, [](GateFacts &f) { f.closesAt = now().addMSecs(1); });
    row("closes now", Closed, GateBand::None, [](GateFacts &f) { f.closesAt = now(); });
    addLists();
    row("no camera", NoCamera, GateBand::None, [](GateFacts &f) { f.camera = CameraState::Missing; });
    row("no camera wanted", Ready, GateBand::None, [](GateFacts &f) { f.camera = CameraState::Unused; });
    row("the camera starts", Ready, GateBand::None, [](GateFacts &f) { f.camera = CameraState::Starting; });
    row("not old yet", Ready, GateBand::None,
        [](GateFacts &f) { f.listAt = now().addSecs(1 - std::chrono::seconds(oldList).count()); });
    row("old", Ready, GateBand::OldList,
        [](GateFacts &f) { f.listAt = now().addSecs(-std::chrono::seconds(oldList).count()); });
    row("one place left", Ready, GateBand::None, [](GateFacts &f) {
        f.capacity = 10;
        f.inside = 9;
    });
    row("full, which matters more than old", NoCamera, GateBand::Full, [](GateFacts &f) {
        f.camera = CameraState::Missing;
        f.capacity = f.inside = 10;
        f.listAt = now().addDays(-1);
    });
}

void GateStateTest::face()
{
    QFETCH(const GateFacts, facts);
    QFETCH(const GateState, state);
    QFETCH(const GateBand, band);
    QCOMPARE(int(gateFaceOf(facts).state), int(state));
    QCOMPARE(int(gateFaceOf(facts).band), int(band));
}

void GateStateTest::everyStateHasAFace_data() { face_data(); }

void GateStateTest::everyStateHasAFace()
{
    QFETCH(const GateFacts, facts);
    QFETCH(const GateState, state);
    QFETCH(const GateBand, band);
    QCOMPARE(bandSentence(facts).isEmpty(), band == GateBand::None);
    if (state == GateState::Ready || state == GateState::NoCamera)
        return;
    const AnswerView::Message message = gateMessage(facts, {});
    QVERIFY2(!message.forStaff.contains(u": ."_s),
             qPrintable(message.forStaff)); // a sentence without its end
    QVERIFY(!message.words.verdict.isEmpty());
    QVERIFY(!message.words.headline.isEmpty());
    // Nobody needs to do anything while it starts or looks something up.
    const bool passes = state == GateState::Starting || state == GateState::LookingUp;
    QCOMPARE(message.forStaff.isEmpty(), passes);
}

QTEST_MAIN(GateStateTest)
#include "gatestatetest.moc"
