// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/guestwiring.h"

#include "guest/guestheader.h"
#include "guest/pinpad.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static Statistics countsOf(qint64 inside)
{
    Statistics counts;
    counts.attendees = 10;
    counts.inside = inside;
    return counts;
}

/// The guests' side alone; a test says what the backend would tell.
class Gateside
{
public:
    Gateside()
    {
        wiring.use({});
        wiring.screen().setCamera(CameraState::Unused);
    }

    void open(BackendKind backend = BackendKind::Local)
    {
        place.event.backend = backend;
        wiring.takePlace(place);
        Q_EMIT worker.counted(countsOf(0));
    }
    [[nodiscard]] GateState state() { return wiring.screen().face().state; }
    [[nodiscard]] GateBand band() { return wiring.screen().face().band; }

    SystemClock clock;
    BackendWorker worker { clock };
    FrameDecoding decoding { {}, clock };
    GuestWiring wiring { worker, decoding, dayTheme, clock };
    Place place { .event = { .name = u"Gala"_s }, .gate = { .name = u"Main"_s } };
};

class GuestWiringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsUntilThereIsAPlace()
    {
        Gateside gate;
        QCOMPARE(gate.state(), GateState::Starting);
        gate.open();
        QCOMPARE(gate.state(), GateState::Ready);
    }

    void aLostStoreRecovers()
    {
        Gateside gate;
        gate.wiring.showFailure({ .cause = Error::Cause::StoreBusy });
        QCOMPARE(gate.state(), GateState::OutOfOrder);
        QVERIFY(gate.wiring.screen().answer().message().forStaff.startsWith(u"Another program"_s));
        gate.open();
        QCOMPARE(gate.state(), GateState::Ready);
        QVERIFY(gate.wiring.screen().isReady());
    }

    void aLostStoreIsTriedAtOnceWhenSomebodyWantsIt()
    {
        Gateside gate;
        const QSignalSpy wanted(&gate.wiring, &GuestWiring::retryWanted);
        gate.wiring.tryAgain(); // nothing has failed yet
        QCOMPARE(wanted.size(), 0);
        gate.wiring.showFailure({ .cause = Error::Cause::StoreBusy });
        gate.wiring.tryAgain();
        QCOMPARE(wanted.size(), 1);
        gate.open();
        gate.wiring.tryAgain();
        QCOMPARE(wanted.size(), 1);
    }

    void aFailedAnswerIsFollowedByTroubleUntilOneWorks()
    {
        Gateside gate;
        gate.open();
        gate.wiring.show({ .verdict = Verdict::Error });
        QCOMPARE(gate.state(), GateState::NotSaving);
        QVERIFY(gate.wiring.screen().isAnswering());
        gate.wiring.show({ .verdict = Verdict::Unknown });
        QCOMPARE(gate.state(), GateState::Ready);
        gate.wiring.show({ .verdict = Verdict::Error });
        Q_EMIT gate.worker.storeChecked(true);
        QCOMPARE(gate.state(), GateState::Ready);
        Q_EMIT gate.worker.storeChecked(false);
        QCOMPARE(gate.state(), GateState::NotSaving);
    }

    void noEventIsAMatterForTheSetUp()
    {
        Gateside gate;
        Q_EMIT gate.worker.setupNeeded({});
        QCOMPARE(gate.state(), GateState::NotSetUp);
        gate.open();
        QCOMPARE(gate.state(), GateState::Ready);
    }

    void theListComesAndGrowsOld()
    {
        Gateside gate;
        gate.place.event.backend = BackendKind::Tickera;
        gate.wiring.takePlace(gate.place);
        QCOMPARE(gate.state(), GateState::NoList);
        Q_EMIT gate.worker.counted(countsOf(0));
        QCOMPARE(gate.band(), GateBand::PartList);
        SyncView view { .hasServer = true };
        view.status.listAt = gate.clock.now().addDays(-1);
        Q_EMIT gate.worker.syncChanged(view);
        QCOMPARE(gate.band(), GateBand::OldList);
        view.status.listAt = gate.clock.now();
        Q_EMIT gate.worker.syncChanged(view);
        QCOMPARE(gate.band(), GateBand::None);
    }

    void aFullHouseIsSaid()
    {
        Gateside gate;
        gate.open();
        ScreenSettings settings;
        settings.capacity = 5;
        gate.wiring.use(settings);
        QCOMPARE(gate.band(), GateBand::None);
        Q_EMIT gate.worker.counted(countsOf(5));
        QCOMPARE(gate.band(), GateBand::Full);
        Q_EMIT gate.worker.counted(countsOf(4));
        QCOMPARE(gate.band(), GateBand::None);
    }

    void closedGatesAndTimes()
    {
        Gateside gate;
        gate.place.gate.isOpen = false;
        gate.open();
        QCOMPARE(gate.state(), GateState::Closed);
        gate.place.gate.isOpen = true;
        gate.place.event.startsAt = gate.clock.now().addDays(1);
        gate.open();
        QCOMPARE(gate.state(), GateState::Closed);
        gate.place.gate.direction = GateDirection::Out;
        gate.open();
        QCOMPARE(gate.state(), GateState::Ready); // who is inside may leave
    }

    void looksUpUntilTheAnswerComes()
    {
        Gateside gate;
        gate.open(BackendKind::Local);
        Q_EMIT gate.worker.lookingUp(u"LATE-1"_s);
        QCOMPARE(gate.state(), GateState::LookingUp);
        QCOMPARE(gate.wiring.screen().answer().message().field, Field::Lookup);
        gate.wiring.show({ .code = u"OTHER"_s, .verdict = Verdict::Admitted });
        QCOMPARE(gate.wiring.screen().answer().message().field, Field::Admitted);
        QCOMPARE(gate.state(), GateState::LookingUp); // after that answer
        gate.wiring.show({ .code = u"late-1"_s, .verdict = Verdict::Unknown });
        QCOMPARE(gate.state(), GateState::Ready);
        // The other guest's answer has its time first.
        QCOMPARE(gate.wiring.screen().answer().message().field, Field::Admitted);
    }

    void whoWasLookedUpIsToldWhyNot()
    {
        Gateside gate;
        gate.open();
        Q_EMIT gate.worker.lookingUp(u"LATE-1"_s);
        gate.wiring.showHeld({ .why = HeldScan::Why::PlaceChanged, .code = u"late-1"_s });
        QCOMPARE(gate.state(), GateState::Ready); // nobody is waited for any more
        QVERIFY(gate.wiring.screen().isAnswering());
        QCOMPARE(gate.wiring.screen().answer().message().words.verdict, u"Not checked"_s);
        // It comes too late to be seen on a set-up that is closed again.
        gate.wiring.show({ .verdict = Verdict::Admitted });
        gate.wiring.showHeld({ .why = HeldScan::Why::SetupOpen });
        QCOMPARE(gate.wiring.screen().answer().message().field, Field::Admitted);
    }

    void theWayStandsBesideTheEntrance()
    {
        Gateside gate;
        gate.place.gate.direction = GateDirection::Out;
        gate.open();
        const auto *header = gate.wiring.screen().findChild<GuestHeader *>();
        QCOMPARE(header->accessibleName(), u"Gala, Main · way out"_s);
        gate.wiring.setDirection(Direction::In);
        QCOMPARE(header->accessibleName(), u"Gala, Main · way in"_s);
    }

    void anotherPlaceTakesTheAnswerAway()
    {
        Gateside gate;
        gate.open();
        gate.wiring.use({ .notes = { u"Band"_s }, .areNotesHeld = true });
        gate.wiring.show(
            { .code = u"A-1"_s, .verdict = Verdict::Admitted, .customFields = { { u"Band"_s, u"Blue"_s } } });
        QVERIFY(gate.wiring.screen().isAnswering());
        QVERIFY(gate.wiring.screen().answer().message().isHeld); // until the staff says that it is done
        gate.place.event.name = u"Ball"_s;
        gate.open();
        QVERIFY(!gate.wiring.screen().isAnswering());
        QVERIFY(gate.wiring.screen().isReady());
        Q_EMIT gate.worker.lookingUp(u"LATE-1"_s);
        gate.open();
        QVERIFY(gate.wiring.screen().isReady());
    }

    void thePinIsAskedAndUnlocks()
    {
        Gateside gate;
        gate.open();
        QSignalSpy wanted(&gate.wiring, &GuestWiring::staffWanted);
        Q_EMIT gate.wiring.screen().cornerHeld();
        QCOMPARE(wanted.size(), 1);
        QSignalSpy unlocked(&gate.wiring, &GuestWiring::unlocked);
        const Pin pin = Pin::from(u"2580"_s).value();
        gate.wiring.use({ .pinHash = hashPin(pin).value() });
        gate.wiring.askForPin();
        const auto *pad = gate.wiring.screen().findChild<PinPad *>();
        QVERIFY(pad->isOpen());
        QVERIFY(unlocked.isEmpty());
        Q_EMIT gate.wiring.screen().pinEntered(pin);
        QVERIFY(unlocked.wait());
        QVERIFY(!pad->isOpen());
        QVERIFY(!gate.wiring.lock().isLocked());
        gate.wiring.lockAgain();
        QVERIFY(gate.wiring.lock().isLocked());
    }
};

QTEST_MAIN(GuestWiringTest)
#include "guestwiringtest.moc"
