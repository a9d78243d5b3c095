// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backends.h"
#include "computerclock.h"
#include "keyfilehome.h"
#include "setup/choicetile.h"
#include "setup/doorspage.h"
#include "setup/gatepage.h"
#include "setup/lookpage.h"
#include "setup/pinpage.h"
#include "setup/tickerapage.h"
#include "store/eventcatalog.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "typedkeys.h"
#include "wiring/kioskwiring.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Desk and set-up without the rest of a kiosk.
class Staffside
{
public:
    Staffside()
    {
        QObject::connect(&screens, &StaffScreens::setupOpened, &window,
                         [this] { window.setCurrentWidget(&setup()); });
    }

    [[nodiscard]] SetupScreen &setup() { return screens.setup().screen(); }

    QStackedWidget window;
    SystemClock clock;
    BackendWorker worker { clock };
    GateScans scans { worker };
    GuestScreen guest { dayTheme, clock };
    FrameDecoding decoding { {}, clock };
    GateCamera camera { guest, decoding };
    QThreadPool threads;
    StaffScreens screens { { worker, camera, threads, clock, scans }, dayTheme, window };
};

/// The set-up in a whole kiosk.
class KioskSetupTest : public QObject
{
    Q_OBJECT

private:
    static void makeEvent(const QString &folder)
    {
        const auto store = Store::open(folder);
        QVERIFY(store);
        QVERIFY(EventCatalog((*store)->database()).add({ .name = u"Gala"_s, .timeZone = u"UTC"_s }));
    }

    /// Its server is away.
    static void makeShopEvent(const QString &folder)
    {
        const auto store = Store::open(folder);
        QVERIFY(store);
        const Result<Event> event = EventCatalog((*store)->database())
                                        .add({ .name = u"Gala"_s,
                                               .backend = BackendKind::Tickera,
                                               .site = u"http://127.0.0.1:1/"_s,
                                               .timeZone = u"UTC"_s });
        QVERIFY(event);
        QVERIFY(Replica((*store)->database())
                    .upsert({ .eventId = event->id, .code = u"GALA-0001"_s, .firstName = u"Anna"_s },
                            ListSource::Pull));
        const KeyFileHome keys(folder + u"/secrets"_s);
        QVERIFY(keys.write(keyNameOf(event->id), Secret::from("0A1B2C3D").value()));
    }

    static bool hasText(const QWidget &in)
    {
        return std::ranges::any_of(in.findChildren<QLineEdit *>(),
                                   [](const QLineEdit *line) { return !line->text().isEmpty(); });
    }

    static KioskOptions optionsFor(const QString &folder)
    {
        return { .dataFolder = folder, .camera = u"none"_s, .isWindowed = true };
    }

    static bool hasWayBack(const SetupScreen &setup)
    {
        return std::ranges::any_of(setup.findChildren<QPushButton *>(), [&setup](const QPushButton *button) {
            return button->text().contains(u"Esc"_s) && button->isVisibleTo(&setup);
        });
    }

    /// Whether the set-up was made anew.
    static bool speaksGerman(KioskWiring &kiosk)
    {
        auto *setup = kiosk.window().findChild<SetupScreen *>();
        auto *language = setup->look().findChild<QComboBox *>(); // the first of the page
        language->setCurrentIndex(language->findText(u"Deutsch"_s));
        return QTest::qWaitFor(
            [&kiosk] { return kiosk.window().findChild<SetupScreen *>()->accessibleName() != u"Set-up"_s; });
    }

private Q_SLOTS:
    void anotherLanguageGivesTheFirstWizardNoWayBack()
    {
        const QTemporaryDir folder;
        KioskWiring kiosk(optionsFor(folder.path()));
        kiosk.start();
        QTRY_COMPARE(kiosk.window().currentWidget(), kiosk.window().findChild<SetupScreen *>());
        QVERIFY(speaksGerman(kiosk));
        const auto *setup = kiosk.window().findChild<SetupScreen *>();
        QCOMPARE(kiosk.window().currentWidget(), setup);
        QVERIFY(!hasWayBack(*setup));
    }

    void anotherLanguageKeepsTheWayBackToTheDesk()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        KioskWiring kiosk(optionsFor(folder.path()));
        QSignalSpy ready(&kiosk, &KioskWiring::ready);
        kiosk.start();
        QVERIFY(ready.wait(10'000));
        Q_EMIT kiosk.window().findChild<StewardScreen *>()->setupChosen();
        QVERIFY(hasWayBack(*kiosk.window().findChild<SetupScreen *>()));
        QVERIFY(speaksGerman(kiosk));
        QVERIFY(hasWayBack(*kiosk.window().findChild<SetupScreen *>()));
    }

    void whoComesForAnotherSettingKeepsTheList()
    {
        Staffside staff;
        staff.window.resize(1366, 768);
        staff.window.show();
        staff.screens.takePlace({ .event = { .id = 1, .name = u"Gala"_s } });
        staff.screens.openSetup();
        QTRY_VERIFY(staff.setup().findChild<ChoiceTile *>()->hasFocus());
        QSignalSpy demo(&staff.screens, &StaffScreens::demoChosen);
        for (QPushButton *button : staff.setup().findChildren<QPushButton *>()) {
            if (button->text() == u"Continue"_s)
                button->click();
        }
        QCOMPARE(staff.setup().step(), 1);
        QVERIFY(demo.isEmpty());
    }

    void whatWasBegunIsForgottenWhenTheStaffIsAway()
    {
        Staffside staff;
        staff.window.resize(1366, 768);
        staff.window.show();
        staff.screens.openSetup();
        auto *shop = staff.setup().findChild<TickeraPage *>();
        staff.setup().proposeShop(u"https://shop.example"_s, u"Gala"_s);
        for (QLineEdit *line : shop->findChildren<QLineEdit *>())
            line->setText(u"0A1B2C3D"_s);
        staff.setup().openStep(5);
        for (QLineEdit *line : staff.setup().pin().findChildren<QLineEdit *>())
            line->setText(u"2580"_s);
        auto *dialog = new QFileDialog(&staff.setup());
        dialog->open();
        staff.screens.leave();
        QVERIFY(!dialog->isVisible()); // nothing stays open over the guests
        QCOMPARE(staff.setup().step(), 0);
        QVERIFY(!hasText(*shop) && !hasText(staff.setup().pin()));
        QVERIFY(!staff.screens.isSetupFromDesk());
    }

    void secretsGoWithTheirPage()
    {
        Staffside staff;
        staff.window.show();
        staff.screens.openSetup();
        staff.setup().openStep(5);
        staff.setup().pin().findChild<QLineEdit *>()->setText(u"2580"_s);
        staff.window.setCurrentWidget(&staff.screens.desk().screen());
        QVERIFY(!hasText(staff.setup().pin()));
    }

    void aKeyOpensThePageBeforeDoors()
    {
        Staffside staff;
        staff.window.show();
        staff.window.setCurrentWidget(&staff.screens.desk().screen());
        QVERIFY(QTest::qWaitForWindowActive(&staff.window));
        QTest::keyClick(staff.window.windowHandle(), Qt::Key_F6);
        QTRY_VERIFY(staff.setup().doors().isVisible());
        QVERIFY(staff.screens.isSetupFromDesk()); // and its end leads back
        staff.setup().openStep(0);
        QTest::keyClick(staff.window.windowHandle(), Qt::Key_F6); // only from the desk
        QCOMPARE(staff.setup().step(), 0);
    }

    void aFileNeverWritesAShopsList()
    {
        const QTemporaryDir folder;
        makeShopEvent(folder.path());
        QFile list(folder.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("ticket_code,first_name\nGALA-0001,Eve\n") > 0);
        list.close();
        {
            BackendWorker worker(computerClock);
            const QSignalSpy problems(&worker, &BackendWorker::problemFound);
            worker.open(folder.path(), {}, {});
            for (const QString &name : { u"Gala"_s, u"1"_s }) // its name; its number is a name like any other
                worker.addLocalEvent(name, list.fileName());
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems.first().first().value<Error>().cause, Error::Cause::NameTaken);
        }
        const auto store = Store::openToRead(folder.path());
        QCOMPARE(Replica((*store)->database()).find(1, u"GALA-0001"_s)->value().firstName, u"Anna"_s);
    }

    void switchingDropsNothingThatWaits()
    {
        const QTemporaryDir folder;
        makeShopEvent(folder.path());
        QFile list(folder.filePath(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("ticket_code,first_name\nBALL-0001,Anna\n");
        list.close();
        {
            KioskWiring kiosk(optionsFor(folder.path()));
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            const QSignalSpy decided(&kiosk, &KioskWiring::decided);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            QVERIFY(QTest::qWaitForWindowExposed(&kiosk.window()));
            scanByKeys(kiosk.window(), u"GALA-0001"_s);
            QTRY_COMPARE(decided.size(), 1);
            auto *setup = kiosk.window().findChild<SetupScreen *>();
            Q_EMIT setup->importChosen(u"Ball"_s, list.fileName());
            QVERIFY(ready.wait(10'000));
            Q_EMIT setup->gates().gateAdded(u"VIP"_s, GateDirection::Both);
            QVERIFY(ready.wait(10'000));
            scanByKeys(kiosk.window(), u"BALL-0001"_s);
            QTRY_COMPARE(decided.size(), 2);
            const auto ball = decided.last().first().value<AdmissionDecision>();
            QCOMPARE(ball.verdict, Verdict::Admitted);
            QCOMPARE(ball.gate, u"VIP"_s);
        }
        const auto store = Store::openToRead(folder.path());
        const auto waiting = Outbox((*store)->database()).entries(1, Outbox::Which::Unconfirmed);
        QVERIFY(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().code, u"GALA-0001"_s);
        QCOMPARE(waiting->first().state, DeliveryState::Pending);
    }
};

QTEST_MAIN(KioskSetupTest)
#include "kiosksetuptest.moc"
