// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/cameratrial.h"
#include "setup/scannerspage.h"
#include "store/eventcatalog.h"
#include "store/settings.h"
#include "wiring/kioskwiring.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QString film() { return QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickets.avi"); }
constexpr int scanning = 1; // the step where the camera is tried

/// A kiosk in whose set-up somebody tries the camera; a film stands in for it.
class CameraSetupTest : public QObject
{
    Q_OBJECT

private:
    static void makeEvent(const QString &folder)
    {
        const auto store = Store::open(folder);
        QVERIFY(store);
        QVERIFY(EventCatalog((*store)->database()).add({ .name = u"Film"_s, .timeZone = u"UTC"_s }));
    }

    static void choose(const QString &folder, const QString &camera)
    {
        const auto store = Store::open(folder);
        const ScreenSettings settings { .camera = camera };
        QVERIFY(Settings((*store)->database()).set(screenSettingsName.toString(), toText(settings)));
    }

    static SetupScreen &openSetup(KioskWiring &kiosk, int step)
    {
        auto *setup = kiosk.window().findChild<SetupScreen *>();
        setup->openStep(step);
        kiosk.window().setCurrentWidget(setup);
        return *setup;
    }

    static bool hasRead(const SetupScreen &setup, const QString &code)
    {
        const auto *trial = setup.findChild<CameraTrial *>();
        return std::ranges::any_of(trial->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(code); });
    }

private Q_SLOTS:
    void theWizardTriesItBeforeThereIsAnEvent()
    {
        const QTemporaryDir folder;
        KioskWiring kiosk({ .dataFolder = folder.path(), .camera = film(), .isWindowed = true });
        const QSignalSpy decided(&kiosk, &KioskWiring::decided);
        kiosk.start();
        auto *setup = kiosk.window().findChild<SetupScreen *>();
        QTRY_COMPARE(kiosk.window().currentWidget(), setup);
        setup->openStep(scanning);
        QTRY_VERIFY_WITH_TIMEOUT(hasRead(*setup, u"DEMO-0001"_s), 30'000);
        setup->openStep(0);
        QVERIFY(!hasRead(*setup, u"DEMO"_s));
        QVERIFY(decided.isEmpty());
    }

    void itIsOpenOnlyWhereItIsNeeded()
    {
        const SystemClock clock;
        GuestScreen guest(dayTheme, clock);
        FrameDecoding decoding({}, clock);
        GateCamera camera(guest, decoding);
        camera.use({ .camera = film() }, {});
        QVERIFY(!camera.state());
        camera.setTried(true);
        QVERIFY(camera.state());
        camera.setTried(false);
        QVERIFY(!camera.state());
        camera.start();
        camera.setTried(true);
        camera.setTried(false);
        QVERIFY(camera.state()); // the gate goes on
        camera.use({ .camera = u"none"_s }, {});
        QVERIFY(!camera.state());
    }

    void aPageThatGoesLetsTheCameraGo()
    {
        const SystemClock clock;
        GuestScreen guest(dayTheme, clock);
        FrameDecoding decoding({}, clock);
        GateCamera camera(guest, decoding);
        camera.use({ .camera = film() }, {});
        CameraTrial page(dayTheme);
        {
            CameraSetup setup(page, camera);
            page.show();
            QVERIFY(camera.state());
            QSignalSpy pictured(&camera, &GateCamera::pictured);
            QVERIFY(pictured.wait(20'000));
        }
        QVERIFY(!camera.state());
    }

    void anotherCameraHoldsAtOnceAndIsKept()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        choose(folder.path(), film());
        {
            KioskWiring kiosk({ .dataFolder = folder.path(), .isWindowed = true });
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            SetupScreen &setup = openSetup(kiosk, scanning);
            QTRY_VERIFY_WITH_TIMEOUT(hasRead(setup, u"DEMO-0001"_s), 30'000);
            auto *choice = setup.findChild<CameraTrial *>()->findChild<QComboBox *>();
            QCOMPARE(choice->currentData().toString(), film());
            QTest::keyClick(choice, Qt::Key_End);
            QCOMPARE(choice->currentText(), u"No camera"_s);
            QVERIFY(!hasRead(setup, u"DEMO"_s));
        }
        const auto store = Store::openToRead(folder.path());
        const auto kept = Settings((*store)->database()).all();
        QCOMPARE(screenSettingsFrom(kept->value(screenSettingsName.toString())).camera, u"none"_s);
    }
};

QTEST_MAIN(CameraSetupTest)
#include "camerasetuptest.moc"
