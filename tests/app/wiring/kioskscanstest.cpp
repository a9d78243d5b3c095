// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/answerband.h"
#include "store/eventcatalog.h"
#include "store/replica.h"
#include "store/settings.h"
#include "typedkeys.h"
#include "wiring/kioskwiring.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What becomes of scans that nobody can decide: in a whole kiosk, with real threads and a real store.
class KioskScansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beforeTheStoreIsOpenNoneIsLost();
    void withoutAnEventItIsSaid();
    void aStoreInUseIsSaid();
    void nobodyEntersWhileTheSetUpIsOpen_data();
    void nobodyEntersWhileTheSetUpIsOpen();
    void noPictureEntersWhileTheSetUpIsOpen();
    void afterTheSetUpTheNextScanEnters();
    void noTypedCodeOrOverrideEntersWhileTheSetUpIsOpen();
    void aTrialOfAPartSaysSo();
    void aSlowScannerIsAnsweredEverywhere();

private:
    void makeEvent() const;
    [[nodiscard]] KioskOptions options(const QString &camera = QStringLiteral("none")) const
    {
        return { .dataFolder = m_folder->path(), .camera = camera, .isWindowed = true };
    }
    [[nodiscard]] qsizetype rows() const;
    [[nodiscard]] static bool says(KioskWiring &kiosk, const QString &words);
    [[nodiscard]] static bool setupSays(KioskWiring &kiosk, const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KioskScansTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void KioskScansTest::makeEvent() const
{
    const auto store = Store::open(m_folder->path());
    QVERIFY(store);
    const Result<Event> event
        = EventCatalog((*store)->database()).add({ .name = u"Gala"_s, .timeZone = u"UTC"_s });
    QVERIFY(event);
    for (const QString &code : { u"GALA-0001"_s, u"DEMO-0001"_s, u"DEMO-0002"_s, u"DEMO-0003"_s })
        QVERIFY(Replica((*store)->database())
                    .upsert({ .eventId = event->id, .code = code, .firstName = u"Anna"_s }));
}

qsizetype KioskScansTest::rows() const
{
    const auto store = Store::openToRead(m_folder->path());
    return Ledger((*store)->database()).newest(1, 100).value().size();
}

// To guests and at the desk.
bool KioskScansTest::says(KioskWiring &kiosk, const QString &words)
{
    const auto *guest = kiosk.window().findChild<GuestScreen *>();
    const auto *band = kiosk.window().findChild<AnswerBand *>();
    return guest->answer().accessibleName().contains(words) && band->accessibleName().contains(words);
}

bool KioskScansTest::setupSays(KioskWiring &kiosk, const QString &words)
{
    const QList<QLabel *> labels = kiosk.window().findChild<SetupScreen *>()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void KioskScansTest::beforeTheStoreIsOpenNoneIsLost()
{
    makeEvent();
    KioskWiring kiosk(options());
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    kiosk.start();
    scanByKeys(kiosk.window(), u"GALA-0001"_s); // nothing has been heard of the store yet
    // How long the store takes is this computer's affair: an answer, or why not.
    QTRY_VERIFY_WITH_TIMEOUT(decided.size() == 1 || says(kiosk, u"Not checked"_s), 30'000);
}

void KioskScansTest::withoutAnEventItIsSaid()
{
    KioskWiring kiosk(options());
    kiosk.start();
    auto *setup = kiosk.window().findChild<SetupScreen *>();
    QTRY_COMPARE(kiosk.window().currentWidget(), setup);
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_VERIFY(setupSays(kiosk, u"set-up is open"_s));
    Q_EMIT setup->left();
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_VERIFY(says(kiosk, u"Not checked"_s));
}

void KioskScansTest::aStoreInUseIsSaid()
{
    makeEvent();
    const auto holder = Store::open(m_folder->path());
    QVERIFY(holder);
    KioskWiring kiosk(options());
    QSignalSpy failed(&kiosk, &KioskWiring::failed);
    kiosk.start();
    QVERIFY(failed.wait(10'000));
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_VERIFY(says(kiosk, u"Not checked"_s));
    QVERIFY(says(kiosk, u"Another program uses the check-ins"_s));
}

void KioskScansTest::nobodyEntersWhileTheSetUpIsOpen_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("list") << 0;
    QTest::newRow("entrance") << 2;
    QTest::newRow("guests' screen") << 3;
    QTest::newRow("look") << 4;
    QTest::newRow("PIN") << 5;
    QTest::newRow("before doors") << 6;
    QTest::newRow("files") << 7;
}

void KioskScansTest::nobodyEntersWhileTheSetUpIsOpen()
{
    QFETCH(const int, step);
    makeEvent();
    KioskWiring kiosk(options());
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    kiosk.start();
    QVERIFY(ready.wait(10'000));
    Q_EMIT kiosk.window().findChild<StewardScreen *>()->setupChosen(); // F8
    auto *setup = kiosk.window().findChild<SetupScreen *>();
    setup->openStep(step);
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_VERIFY(setupSays(kiosk, u"set-up is open"_s));
    QCOMPARE(decided.size(), 0);
    QCOMPARE(rows(), 0);
}

void KioskScansTest::noPictureEntersWhileTheSetUpIsOpen()
{
    makeEvent();
    KioskOptions wanted = options(QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickets.avi"));
    wanted.screen = KioskOptions::Screen::Setup;
    KioskWiring kiosk(wanted);
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    QSignalSpy ended(&kiosk, &KioskWiring::pictureEnded);
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    kiosk.start();
    QVERIFY(ready.wait(10'000));
    kiosk.window().findChild<SetupScreen *>()->openStep(3); // past the page that tries the camera
    QTRY_VERIFY_WITH_TIMEOUT(setupSays(kiosk, u"set-up is open"_s), 60'000);
    QVERIFY(!ended.isEmpty() || ended.wait(60'000));
    QCOMPARE(decided.size(), 0);
    QCOMPARE(rows(), 0);
}

void KioskScansTest::afterTheSetUpTheNextScanEnters()
{
    makeEvent();
    KioskWiring kiosk(options());
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    kiosk.start();
    QVERIFY(ready.wait(10'000));
    Q_EMIT kiosk.window().findChild<StewardScreen *>()->setupChosen();
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_VERIFY(setupSays(kiosk, u"set-up is open"_s));
    Q_EMIT kiosk.window().findChild<SetupScreen *>()->left();
    // The first was forgotten, so this is no repeat of it.
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_COMPARE(decided.size(), 1);
    const auto decision = decided.first().first().value<AdmissionDecision>();
    QCOMPARE(decision.verdict, Verdict::Admitted);
    QVERIFY(!decision.isRepeat);
    QCOMPARE(rows(), 1);
}

void KioskScansTest::noTypedCodeOrOverrideEntersWhileTheSetUpIsOpen()
{
    makeEvent();
    KioskWiring kiosk(options());
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    kiosk.start();
    QVERIFY(ready.wait(10'000));
    auto *desk = kiosk.window().findChild<StewardScreen *>();
    Q_EMIT desk->setupChosen();
    Q_EMIT desk->codeEntered(u"GALA-0001"_s);
    Q_EMIT desk->attendeeChosen(u"GALA-0001"_s);
    Q_EMIT kiosk.window().findChild<GuestScreen *>()->codeTyped(u"GALA-0001"_s);
    QTRY_VERIFY(setupSays(kiosk, u"set-up is open"_s));
    Q_EMIT kiosk.window().findChild<SetupScreen *>()->left();
    scanByKeys(kiosk.window(), u"GALA-0001"_s); // after whatever they led to
    QTRY_COMPARE(decided.size(), 1);
    QCOMPARE(decided.first().first().value<AdmissionDecision>().verdict, Verdict::Admitted);
    QCOMPARE(rows(), 1);
}

// A mark of ours is nothing that a scanner sent.
void KioskScansTest::aTrialOfAPartSaysSo()
{
    makeEvent();
    KioskWiring kiosk(options());
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    kiosk.start();
    QVERIFY(ready.wait(10'000));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window()));
    auto *setup = kiosk.window().findChild<SetupScreen *>();
    kiosk.window().setCurrentWidget(setup);
    for (int step = 0; !setup->isTryingScanners(); ++step)
        setup->openStep(step);
    scanByKeys(kiosk.window(), u"GALA-0001"_s); // it ends with a key
    QTRY_VERIFY(setupSays(kiosk, u"9 characters"_s));
    typeKeys(kiosk.window(), u"GALA-00"_s, 5, EndKey::None);
    QTRY_VERIFY(setupSays(kiosk, u"only a part: 7 characters"_s));
    QVERIFY(setupSays(kiosk, u"GALA-00"_s) && !setupSays(kiosk, u"fffd"_s));
}

// Its keys are given to the window, and no widget there wants them.
void KioskScansTest::aSlowScannerIsAnsweredEverywhere()
{
    makeEvent();
    KioskWiring kiosk(options());
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    kiosk.start();
    QVERIFY(ready.wait(10'000));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window()));
    typeKeys(kiosk.window(), u"GALA-0001"_s, 60);
    QTRY_COMPARE(decided.size(), 1);
    QCOMPARE(decided.first().first().value<AdmissionDecision>().verdict, Verdict::Admitted);
    auto *setup = kiosk.window().findChild<SetupScreen *>();
    kiosk.window().setCurrentWidget(setup);
    for (int step = 0; step < 8; ++step) {
        setup->openStep(step);
        if (setup->isTryingScanners())
            continue;
        setup->showScan({}, StatusKind::Good);
        setup->setFocus(); // no field has the keys
        typeKeys(kiosk.window(), u"DEMO-0001"_s, 60);
        QTRY_VERIFY2(setupSays(kiosk, u"set-up is open"_s), qPrintable(QString::number(step)));
    }
    auto *desk = kiosk.window().findChild<StewardScreen *>();
    kiosk.window().setCurrentWidget(desk);
    int answered = 1;
    for (const DeskCommand page : { DeskCommand::Desk, DeskCommand::Scans, DeskCommand::Problems,
                                    DeskCommand::Numbers, DeskCommand::Keys }) {
        desk->command(page);
        typeKeys(kiosk.window(), u"DEMO-0002"_s, 60);
        QTRY_VERIFY2(decided.size() > answered, qPrintable(QString::number(int(page))));
        answered = int(decided.size());
    }
    QCOMPARE(rows(), 2); // the rest were the same showing
}

QTEST_MAIN(KioskScansTest)
#include "kioskscanstest.moc"
