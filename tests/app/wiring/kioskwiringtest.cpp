// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/kioskwiring.h"

#include "pseudoterminal.h"
#include "setup/lookpage.h"
#include "setup/scannerspage.h"
#include "setup/scanrules.h"
#include "store/eventcatalog.h"
#include "store/replica.h"
#include "store/settings.h"
#include "typedkeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWindow>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// The whole kiosk: real threads, a real store, a real film.
class KioskWiringTest : public QObject
{
    Q_OBJECT

private:
    static void makeEvent(const QString &folder)
    {
        const auto store = Store::open(folder);
        QVERIFY(store);
        const Result<Event> event
            = EventCatalog((*store)->database()).add({ .name = u"Film"_s, .timeZone = u"UTC"_s });
        QVERIFY(event);
        for (const QString &code : { u"DEMO-0001"_s, u"DEMO-0002"_s, u"DEMO-0003"_s })
            QVERIFY(
                Replica((*store)->database())
                    .upsert(
                        { .eventId = event->id, .code = code, .firstName = u"Anna"_s, .lastName = code }));
    }

    static QList<CheckIn> ledgerOf(const QString &folder)
    {
        const auto store = Store::openToRead(folder);
        return Ledger((*store)->database()).newest(1, 100).value_or(QList<CheckIn>());
    }

    static KioskOptions optionsFor(const QString &folder, const QString &camera)
    {
        return { .dataFolder = folder, .camera = camera, .isWindowed = true };
    }

private Q_SLOTS:
    void aFilmOfTicketsEndsInTheLedger()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        {
            KioskWiring kiosk(
                optionsFor(folder.path(), QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickets.avi")));
            QSignalSpy ended(&kiosk, &KioskWiring::pictureEnded);
            QSignalSpy decided(&kiosk, &KioskWiring::decided);
            kiosk.start();
            QVERIFY(ended.wait(60'000));
            QTRY_VERIFY(decided.size() >= 3);
        }
        const QList<CheckIn> rows = ledgerOf(folder.path());
        QStringList codes;
        for (const CheckIn &row : rows) {
            QCOMPARE(row.verdict, Verdict::Admitted);
            codes.prepend(row.code);
        }
        // DEMO-0001 comes a second time within three seconds: the same showing.
        QCOMPARE(codes, (QStringList { u"DEMO-0001"_s, u"DEMO-0002"_s, u"DEMO-0003"_s }));
    }

    void aTypedCodeAndAScannersBurst()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        {
            KioskWiring kiosk(optionsFor(folder.path(), u"none"_s));
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            QSignalSpy decided(&kiosk, &KioskWiring::decided);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            QVERIFY(QTest::qWaitForWindowExposed(&kiosk.window()));
            scanByKeys(kiosk.window(), u"DEMO-0002"_s);
            QTRY_COMPARE(decided.size(), 1);
            QCOMPARE(decided.first().first().value<AdmissionDecision>().verdict, Verdict::Admitted);
        }
        QCOMPARE(ledgerOf(folder.path()).size(), 1);
    }

    void aScannerOfAnotherLaneAdmitsAtItsGate()
    {
        if (const QString why = noSerialLine(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QTemporaryDir folder;
        makeEvent(folder.path());
        const QString near = folder.filePath(u"near"_s);
        const QString far = folder.filePath(u"far"_s);
        QProcess line;
        line.start(u"socat"_s, { u"pty,raw,echo=0,link="_s + near, u"pty,raw,echo=0,link="_s + far });
        QTRY_VERIFY(QFile::exists(near) && QFile::exists(far));
        {
            const auto store = Store::open(folder.path());
            QVERIFY(EventCatalog((*store)->database()).addGate({ .eventId = 1, .name = u"VIP"_s }));
            QList<ScannerSettings> scanners = usualScanners();
            scanners.append({ .kind = ScannerSettings::Kind::Serial,
                              .name = u"Zebra"_s,
                              .device = near,
                              .lane = u"Left"_s,
                              .gate = u"VIP"_s });
            QVERIFY(Settings((*store)->database()).set(u"scanners"_s, toText(scanners)));
        }
        {
            KioskWiring kiosk(optionsFor(folder.path(), u"none"_s));
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            QSignalSpy decided(&kiosk, &KioskWiring::decided);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            QFile scanner(far);
            QVERIFY(scanner.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            scanner.write("DEMO-0001\r");
            QTRY_COMPARE(decided.size(), 1);
            const auto decision = decided.first().first().value<AdmissionDecision>();
            QCOMPARE(decision.gate, u"VIP"_s);
            QCOMPARE(decision.lane, u"Left"_s);
            // The keyboard's lane is another one: the same ticket is shown again, at the kiosk's own gate.
            scanByKeys(kiosk.window(), u"DEMO-0001"_s);
            QTRY_COMPARE(decided.size(), 2);
            QCOMPARE(decided.last().first().value<AdmissionDecision>().verdict, Verdict::AlreadyUsed);
        }
        line.terminate();
        line.waitForFinished();
        QCOMPARE(ledgerOf(folder.path()).constLast().gate, u"VIP"_s);
    }

    void aTrialAdmitsNobody()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        {
            KioskWiring kiosk(optionsFor(folder.path(), u"none"_s));
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            QSignalSpy decided(&kiosk, &KioskWiring::decided);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            auto *setup = kiosk.window().findChild<SetupScreen *>();
            kiosk.window().setCurrentWidget(setup);
            for (QPushButton *button : setup->findChildren<QPushButton *>()) {
                if (button->text() == u"2   Scanning"_s)
                    button->click();
            }
            QVERIFY(setup->isTryingScanners());
            scanByKeys(kiosk.window(), u"DEMO-0003"_s);
            const auto isShown = [setup] {
                const QList<QLabel *> labels = setup->scanners().findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(),
                                   [](const QLabel *label) { return label->text() == u"DEMO-0003"_s; });
            };
            QTRY_VERIFY(isShown());
            QCOMPARE(decided.size(), 0);
        }
        QCOMPARE(ledgerOf(folder.path()).size(), 0);
    }

    void howTicketsAreReadIsSetAndKept()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        {
            KioskWiring kiosk(
                optionsFor(folder.path(), QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickets.avi")));
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            ScanRules &rules = kiosk.window().findChild<SetupScreen *>()->scanners().rules();
            for (QCheckBox *box : rules.findChildren<QCheckBox *>()) {
                if (box->isEnabled() && box->text() != u"Aztec"_s)
                    box->click();
            }
            rules.findChild<QSpinBox *>()->setValue(8);
        }
        const auto store = Store::openToRead(folder.path());
        const Event event = EventCatalog((*store)->database()).event(1).value_or(Event());
        QCOMPARE(event.scanFormats, u"qr,aztec"_s);
        QCOMPARE(event.sameShowing, std::chrono::seconds(8));
    }

    void anotherLanguageHoldsAtOnce()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        const auto says = [](const QWidget &in, const QString &words) {
            return std::ranges::any_of(in.findChildren<QLabel *>(),
                                       [&words](const QLabel *label) { return label->text() == words; });
        };
        {
            KioskWiring kiosk(optionsFor(folder.path(), u"none"_s));
            QSignalSpy ready(&kiosk, &KioskWiring::ready);
            QSignalSpy decided(&kiosk, &KioskWiring::decided);
            kiosk.start();
            QVERIFY(ready.wait(10'000));
            QStackedWidget &window = kiosk.window();
            auto *setup = window.findChild<SetupScreen *>();
            setup->openStep(4);
            window.setCurrentWidget(setup);
            auto *language = setup->look().findChild<QComboBox *>(); // the first of the page
            language->setCurrentIndex(language->findText(u"Deutsch"_s));
            QTRY_VERIFY(says(window, u"Wer kommt?"_s));
            setup = window.findChild<SetupScreen *>();
            QCOMPARE(window.currentWidget(), setup); // and still at the same page
            QCOMPARE(setup->step(), 4);
            // What is changed right after holds, whatever the store tells the new screens.
            setup->look().findChild<QComboBox *>()->setCurrentIndex(
                setup->look().findChild<QComboBox *>()->findText(u"Nederlands"_s));
            QTRY_VERIFY(says(window, u"Wie komen er?"_s));
            Q_EMIT window.findChild<SetupScreen *>()->left(); // which admits nobody
            scanByKeys(window, u"DEMO-0001"_s);
            QTRY_COMPARE(decided.size(), 1); // the new screens' scanners work
        }
        {
            const auto store = Store::openToRead(folder.path());
            const auto kept = Settings((*store)->database()).all();
            QCOMPARE(screenSettingsFrom(kept->value(screenSettingsName.toString())).language, u"nl"_s);
        }
        KioskWiring again(optionsFor(folder.path(), u"none"_s));
        QSignalSpy ready(&again, &KioskWiring::ready);
        again.start();
        QVERIFY(ready.wait(10'000));
        QTRY_VERIFY(!says(again.window(), u"Who is coming?"_s));
    }

    void aFolderInUsePutsTheKioskOutOfOrder()
    {
        const QTemporaryDir folder;
        const auto holder = Store::open(folder.path());
        QVERIFY(holder);
        KioskWiring kiosk(optionsFor(folder.path(), u"none"_s));
        QSignalSpy failed(&kiosk, &KioskWiring::failed);
        kiosk.start();
        QVERIFY(failed.wait(10'000));
        QVERIFY(failed.first().first().toString().contains(u"in use"_s));
    }
};

QTEST_MAIN(KioskWiringTest)
#include "kioskwiringtest.moc"
