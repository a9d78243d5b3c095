// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/answerband.h"
#include "guest/guestheader.h"
#include "setup/gatepage.h"
#include "setup/scannerspage.h"
#include "store/eventcatalog.h"
#include "store/keptplace.h"
#include "store/replica.h"
#include "store/settings.h"
#include "typedkeys.h"
#include "wiring/kioskwiring.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// At which entrance a kiosk and its scanners admit: kept, and never another one by itself.
class KioskPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLaneWithoutItsEntranceIsClosed_data();
    void aLaneWithoutItsEntranceIsClosed();
    void aClosedLaneOpensWhenItIsSet();
    void anotherEventClosesTheLaneUntilItIsBack();
    void theChosenEntranceIsKept_data();
    void theChosenEntranceIsKept();
    void whatIsSaidAtTheStartWins();
    void everyEventHasItsOwnEntrance();
    void amongSeveralEventsNoneIsServedUnasked_data();
    void amongSeveralEventsNoneIsServedUnasked();
    void anEntranceThatIsGoneIsAskedFor_data();
    void anEntranceThatIsGoneIsAskedFor();

private:
    [[nodiscard]] KioskOptions options(const QString &gate = {}) const
    {
        return { .dataFolder = m_folder->path(), .gate = gate, .camera = u"none"_s, .isWindowed = true };
    }
    void set(const QString &name, const QString &value) const;
    void run(const QString &sql) const;
    /// Starts it, and waits until it serves.
    [[nodiscard]] std::unique_ptr<KioskWiring> serving(const KioskOptions &options) const;
    /// Scans a ticket and says at which gate it was admitted; empty: nowhere.
    [[nodiscard]] static QString admittedAt(KioskWiring &kiosk, const QString &code = u"GALA-0001"_s);
    /// Whether nothing is decided about it, and that is said to guests and at the desk.
    [[nodiscard]] static bool turnsAway(KioskWiring &kiosk, const QString &code = u"GALA-0001"_s);
    [[nodiscard]] qsizetype rows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Two events: Gala, the chosen one, with the entrances Main, VIP and Exit, and Ball with Main alone.
void KioskPlaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = Store::open(m_folder->path());
    QVERIFY(store);
    EventCatalog catalog((*store)->database());
    for (const QString &name : { u"Ball"_s, u"Gala"_s }) {
        const Result<Event> event = catalog.add({ .name = name, .timeZone = u"UTC"_s });
        QVERIFY(event);
        for (int i = 1; i < 5; ++i)
            QVERIFY(Replica((*store)->database())
                        .upsert({ .eventId = event->id, .code = u"%1-000%2"_s.arg(name.toUpper()).arg(i) }));
    }
    QVERIFY(catalog.addGate({ .eventId = 2, .name = u"VIP"_s }));
    QVERIFY(catalog.addGate({ .eventId = 2, .name = u"Exit"_s, .direction = GateDirection::Out }));
    QVERIFY(KeptPlace((*store)->database()).keepEvent({ .id = 2 }));
}

void KioskPlaceTest::set(const QString &name, const QString &value) const
{
    const auto store = Store::open(m_folder->path());
    QVERIFY(Settings((*store)->database()).set(name, value));
}

void KioskPlaceTest::run(const QString &sql) const
{
    const auto store = Store::open(m_folder->path());
    QVERIFY((*store)->database().run(sql));
}

std::unique_ptr<KioskWiring> KioskPlaceTest::serving(const KioskOptions &options) const
{
    auto kiosk = std::make_unique<KioskWiring>(options);
    QSignalSpy ready(kiosk.get(), &KioskWiring::ready);
    kiosk->start();
    return ready.wait(10'000) ? std::move(kiosk) : nullptr;
}

bool KioskPlaceTest::turnsAway(KioskWiring &kiosk, const QString &code)
{
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    scanByKeys(kiosk.window(), code);
    const auto *guest = kiosk.window().findChild<GuestScreen *>();
    const auto *band = kiosk.window().findChild<AnswerBand *>();
    const bool isSaid = QTest::qWaitFor([&] {
        return guest->answer().accessibleName().contains(u"Not checked"_s)
            && band->accessibleName().contains(u"Not checked"_s);
    });
    return isSaid && decided.isEmpty();
}

QString KioskPlaceTest::admittedAt(KioskWiring &kiosk, const QString &code)
{
    const QSignalSpy decided(&kiosk, &KioskWiring::decided);
    scanByKeys(kiosk.window(), code);
    if (!QTest::qWaitFor([&decided] { return !decided.isEmpty(); }, 10'000))
        return {};
    const auto decision = decided.first().first().value<AdmissionDecision>();
    return isGranted(decision.verdict) ? decision.gate : QString();
}

qsizetype KioskPlaceTest::rows() const
{
    const auto store = Store::openToRead(m_folder->path());
    return Ledger((*store)->database()).newest(2, 100).value().size();
}

static QString scannersAt(const QString &gate)
{
    QList<ScannerSettings> scanners = usualScanners();
    scanners.first().gate = gate;
    return toText(scanners);
}

void KioskPlaceTest::aLaneWithoutItsEntranceIsClosed_data()
{
    QTest::addColumn<QString>("scanners");
    QTest::newRow("no such entrance") << scannersAt(u"Balcony"_s);
    QTest::newRow("spelled otherwise") << scannersAt(u"vip"_s);
    QTest::newRow("no list") << u"{}"_s;
    QTest::newRow("cut off") << scannersAt(u"VIP"_s).chopped(9);
    QTest::newRow("of a newer version")
        << uR"([{"kind":"keyboard","name":"wedge","gate":"VIP","zone":"A"}])"_s;
    QTest::newRow("never chosen") << uR"([{"kind":"keyboard","name":"wedge","gate":null}])"_s;
}

void KioskPlaceTest::aLaneWithoutItsEntranceIsClosed()
{
    QFETCH(const QString, scanners);
    set(u"scanners"_s, scanners);
    const auto kiosk = serving(options());
    QVERIFY(kiosk);
    QVERIFY(turnsAway(*kiosk));
    QVERIFY(kiosk->window().findChild<AnswerBand *>()->accessibleName().contains(u"set-up, Scanning"_s));
    QCOMPARE(rows(), 0);
}

void KioskPlaceTest::aClosedLaneOpensWhenItIsSet()
{
    set(u"scanners"_s, u"{}"_s);
    {
        const auto kiosk = serving(options());
        QVERIFY(kiosk);
        Q_EMIT kiosk->window().findChild<StewardScreen *>()->setupChosen();
        auto *setup = kiosk->window().findChild<SetupScreen *>();
        setup->openStep(1);
        const auto entrance = [setup]() -> QComboBox * {
            for (QComboBox *box : setup->scanners().findChildren<QComboBox *>()) {
                if (box->isVisible() && box->accessibleName().startsWith(u"Entrance of"_s))
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(entrance());
        entrance()->setCurrentIndex(entrance()->findText(u"VIP"_s));
        Q_EMIT entrance()->activated(entrance()->currentIndex());
        Q_EMIT setup->left();
        QCOMPARE(admittedAt(*kiosk), u"VIP"_s);
    }
    const auto again = serving(options());
    QVERIFY(again);
    QCOMPARE(admittedAt(*again, u"GALA-0002"_s), u"VIP"_s);
}

void KioskPlaceTest::anotherEventClosesTheLaneUntilItIsBack()
{
    set(u"scanners"_s, scannersAt(u"VIP"_s));
    const auto kiosk = serving(options());
    QVERIFY(kiosk);
    QSignalSpy ready(kiosk.get(), &KioskWiring::ready);
    QCOMPARE(admittedAt(*kiosk), u"VIP"_s);
    auto *desk = kiosk->window().findChild<StewardScreen *>();
    Q_EMIT desk->eventChosen(1);
    QVERIFY(ready.wait(10'000));
    QVERIFY(turnsAway(*kiosk, u"BALL-0001"_s));
    Q_EMIT desk->eventChosen(2);
    QVERIFY(ready.wait(10'000));
    QCOMPARE(admittedAt(*kiosk, u"GALA-0002"_s), u"VIP"_s);
}

void KioskPlaceTest::theChosenEntranceIsKept_data()
{
    QTest::addColumn<bool>("isAdded");
    QTest::newRow("chosen") << false;
    QTest::newRow("added") << true;
}

void KioskPlaceTest::theChosenEntranceIsKept()
{
    QFETCH(const bool, isAdded);
    {
        const auto kiosk = serving(options());
        QVERIFY(kiosk);
        QSignalSpy ready(kiosk.get(), &KioskWiring::ready);
        GatePage &page = kiosk->window().findChild<SetupScreen *>()->gates();
        if (isAdded)
            Q_EMIT page.gateAdded(u"Side"_s, GateDirection::In);
        else
            Q_EMIT kiosk->window().findChild<StewardScreen *>()->gateChosen(3); // F7
        QVERIFY(ready.wait(10'000));
    }
    const QString chosen = isAdded ? u"Side"_s : u"VIP"_s;
    const auto again = serving(options());
    QVERIFY(again);
    QCOMPARE(admittedAt(*again), chosen);
    QVERIFY(again->window().findChild<GuestHeader *>()->accessibleName().contains(chosen));
}

void KioskPlaceTest::whatIsSaidAtTheStartWins()
{
    {
        const auto kiosk = serving(options());
        QSignalSpy ready(kiosk.get(), &KioskWiring::ready);
        Q_EMIT kiosk->window().findChild<StewardScreen *>()->gateChosen(3);
        QVERIFY(ready.wait(10'000));
    }
    {
        const auto once = serving(options(u"Main"_s));
        QVERIFY(once);
        QCOMPARE(admittedAt(*once), u"Main"_s);
    }
    const auto again = serving(options());
    QVERIFY(again);
    QCOMPARE(admittedAt(*again, u"GALA-0002"_s), u"VIP"_s); // nobody chose another one
}

void KioskPlaceTest::everyEventHasItsOwnEntrance()
{
    {
        const auto kiosk = serving(options());
        QSignalSpy ready(kiosk.get(), &KioskWiring::ready);
        auto *desk = kiosk->window().findChild<StewardScreen *>();
        Q_EMIT desk->gateChosen(3);
        QVERIFY(ready.wait(10'000));
        Q_EMIT desk->eventChosen(1);
        QVERIFY(ready.wait(10'000));
        QCOMPARE(admittedAt(*kiosk, u"BALL-0001"_s), u"Main"_s);
        Q_EMIT desk->eventChosen(2);
        QVERIFY(ready.wait(10'000));
        QCOMPARE(admittedAt(*kiosk), u"VIP"_s);
        Q_EMIT desk->eventChosen(1);
        QVERIFY(ready.wait(10'000));
    }
    const auto again = serving(options());
    QVERIFY(again);
    QCOMPARE(admittedAt(*again, u"BALL-0002"_s), u"Main"_s); // the event is kept, too
}

void KioskPlaceTest::amongSeveralEventsNoneIsServedUnasked_data()
{
    QTest::addColumn<QString>("chosenBefore");
    QTest::addColumn<QString>("said");
    QTest::newRow("nobody chose") << QString() << QString();
    QTest::newRow("the chosen one was removed") << u"7"_s << QString();
    QTest::newRow("another one was said at the start") << u"2"_s << u"Galla"_s;
}

void KioskPlaceTest::amongSeveralEventsNoneIsServedUnasked()
{
    QFETCH(const QString, chosenBefore);
    QFETCH(const QString, said);
    set(u"event"_s, chosenBefore);
    {
        KioskOptions named = options();
        named.event = said;
        KioskWiring kiosk(named);
        QSignalSpy ready(&kiosk, &KioskWiring::ready);
        kiosk.start();
        auto *setup = kiosk.window().findChild<SetupScreen *>();
        QTRY_COMPARE(kiosk.window().currentWidget(), setup);
        QCOMPARE(setup->step(), 0); // where the list comes from
        const auto buttons = setup->findChildren<QPushButton *>();
        const auto next = std::ranges::find(buttons, u"Continue"_s, &QPushButton::text);
        QVERIFY(next != buttons.end() && !(*next)->isEnabled());
        Q_EMIT setup->left();
        QVERIFY(turnsAway(kiosk));
        QCOMPARE(rows(), 0);
        auto *events = setup->findChild<QComboBox *>(u"events"_s);
        QCOMPARE(events->count(), 2);
        events->setCurrentIndex(events->findText(u"Ball"_s));
        QVERIFY((*next)->isEnabled());
        QVERIFY(ready.isEmpty());
        (*next)->click();
        QVERIFY(ready.wait(10'000));
        QCOMPARE(setup->step(), 1);
        QCOMPARE(admittedAt(kiosk, u"BALL-0001"_s), u"Main"_s);
    }
    const auto again = serving(options());
    QVERIFY(again);
    QCOMPARE(admittedAt(*again, u"BALL-0002"_s), u"Main"_s);
}

void KioskPlaceTest::anEntranceThatIsGoneIsAskedFor_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("said");
    QTest::newRow("removed") << u"DELETE FROM gates WHERE name = 'VIP'"_s << QString();
    QTest::newRow("renamed") << u"UPDATE gates SET name = 'Balcony' WHERE name = 'VIP'"_s << QString();
    QTest::newRow("said at the start") << u"SELECT 1"_s << u"Side"_s;
}

void KioskPlaceTest::anEntranceThatIsGoneIsAskedFor()
{
    QFETCH(const QString, change);
    QFETCH(const QString, said);
    {
        const auto kiosk = serving(options());
        QSignalSpy ready(kiosk.get(), &KioskWiring::ready);
        Q_EMIT kiosk->window().findChild<StewardScreen *>()->gateChosen(3);
        QVERIFY(ready.wait(10'000));
    }
    run(change);
    KioskWiring kiosk(options(said));
    QSignalSpy ready(&kiosk, &KioskWiring::ready);
    kiosk.start();
    auto *setup = kiosk.window().findChild<SetupScreen *>();
    QTRY_COMPARE(kiosk.window().currentWidget(), setup);
    QCOMPARE(setup->step(), 2); // where entrances are chosen
    Q_EMIT setup->left();
    QVERIFY(turnsAway(kiosk));
    QCOMPARE(rows(), 0);
    QVERIFY(ready.isEmpty());
    const auto choices = setup->gates().findChildren<QRadioButton *>();
    QVERIFY(choices.size() >= 2);
    QVERIFY(std::ranges::none_of(choices, &QRadioButton::isChecked));
    choices.first()->click();
    QVERIFY(ready.wait(10'000));
    QCOMPARE(admittedAt(kiosk), u"Main"_s);
}

QTEST_MAIN(KioskPlaceTest)
#include "kioskplacetest.moc"
