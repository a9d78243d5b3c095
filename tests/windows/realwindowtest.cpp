// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desktop.h"
#include "lock/pin.h"
#include "settings/screensettings.h"
#include "store/eventcatalog.h"
#include "store/ledger.h"
#include "store/replica.h"
#include "store/settings.h"
#include "store/store.h"
#include "theme/theme.h"

#include <QTest>

#include <algorithm>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// The program itself, in a window of a real desktop, with real keys: what no test inside of it can show.
class RealWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBurstIsReadWhileSomebodySearches();
    void aBurstOverTheSetUpsDialogAdmitsNobody();
    void aBurstIsReadWhileThePinPadIsUp_data();
    void aBurstIsReadWhileThePinPadIsUp();
    void nobodyLeavesALockedKiosk_data();
    void nobodyLeavesALockedKiosk();
    void endsWhenItIsTold();

private:
    void startKiosk(const QStringList &arguments);
    /// Whether the ticket gets in. Who is told to show it again does so, as on a busy computer.
    [[nodiscard]] bool getsIn(const QString &code) const;
    /// With a PIN, 2468, and one guest in.
    void startLockedKiosk();
    [[nodiscard]] QStringList admitted() const;
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_kiosk;
};

void RealWindowTest::initTestCase()
{
    if (const QString missing = Desktop::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void RealWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = Store::open(folder());
    QVERIFY(store);
    const auto event = EventCatalog((*store)->database()).add({ .name = u"Gala"_s, .timeZone = u"UTC"_s });
    QVERIFY(event);
    for (const QString &code : { u"GALA-0001"_s, u"GALA-0002"_s, u"GALA-0003"_s }) {
        QVERIFY(Replica((*store)->database())
                    .upsert({ .eventId = event->id, .code = code, .firstName = u"Anna"_s }));
    }
    m_desktop = std::make_unique<Desktop>(QSize(1366, 768));
    QVERIFY(m_desktop->isReady());
}

void RealWindowTest::cleanup()
{
    if (m_kiosk) {
        m_kiosk->terminate();
        if (!m_kiosk->waitForFinished(20'000))
            m_kiosk->kill();
        m_kiosk.reset();
    }
    m_desktop.reset();
}

// Everything on the screen is the kiosk's paper or its field: neither the desktop's black nor nothing.
static bool isDrawn(const QImage &picture)
{
    return !picture.isNull() && picture.pixelColor(picture.width() / 2, picture.height() - 4) != Qt::black;
}

void RealWindowTest::startKiosk(const QStringList &arguments)
{
    m_kiosk = m_desktop->start(QStringLiteral(KIOSK_PROGRAM),
                               QStringList { u"--data"_s, folder(), u"--camera"_s, u"none"_s } + arguments);
    QVERIFY(m_kiosk->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isDrawn(m_desktop->picture()), 20'000);
}

bool RealWindowTest::getsIn(const QString &code) const
{
    constexpr int times = 10;
    for (int time = 0; time < times; ++time) {
        m_desktop->scan(code);
        if (QTest::qWaitFor([&] { return admitted().contains(code); }, 6'000))
            return true;
    }
    return false;
}

QStringList RealWindowTest::admitted() const
{
    const auto store = Store::openToRead(folder());
    QStringList codes;
    if (!store)
        return codes;
    const auto rows = Ledger((*store)->database()).newest(1, 100);
    for (const CheckIn &row : rows.value_or(QList<CheckIn>())) {
        if (isGranted(row.verdict))
            codes.prepend(row.code);
    }
    return codes;
}

void RealWindowTest::aBurstIsReadWhileSomebodySearches()
{
    startKiosk({ u"--screen"_s, u"steward"_s });
    m_desktop->type(u"an"_s); // somebody is in the middle of a name
    QVERIFY(getsIn(u"GALA-0001"_s));
    QVERIFY(getsIn(u"GALA-0002"_s));
    QCOMPARE(admitted(), (QStringList { u"GALA-0001"_s, u"GALA-0002"_s }));
}

void RealWindowTest::aBurstOverTheSetUpsDialogAdmitsNobody()
{
    startKiosk({ u"--screen"_s, u"steward"_s });
    const QColor desk = m_desktop->picture().pixelColor(150, 600);
    m_desktop->press(u"F8"_s); // the set-up has its rail there
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->picture().pixelColor(150, 600) != desk, 20'000);
    // "Import a list", past name and file to "Choose…".
    for (const QString &key : { u"Down"_s, u"Down"_s, u"Down"_s, u"Tab"_s, u"Tab"_s, u"Tab"_s, u"space"_s })
        m_desktop->press(key);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasWindow(u"Choose a CSV file"_s), 20'000);
    const auto head = [this] { return m_desktop->picture().copy(400, 0, 900, 90); };
    const QImage before = head();
    m_desktop->scan(u"GALA-0003"_s);
    QTRY_VERIFY_WITH_TIMEOUT(head() != before, 20'000); // the page behind says why not
    QVERIFY(m_desktop->hasWindow(u"Choose a CSV file"_s)); // which heard nothing of it
    const auto isAway = [this] {
        m_desktop->press(u"Escape"_s);
        return !m_desktop->hasWindow(u"Choose a CSV file"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAway(), 20'000);
    const auto isDesk = [this, &desk] {
        m_desktop->press(u"Escape"_s);
        return m_desktop->picture().pixelColor(150, 600) == desk;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDesk(), 20'000);
    QVERIFY(getsIn(u"GALA-0001"_s));
    QCOMPARE(admitted(), QStringList { u"GALA-0001"_s });
}

void RealWindowTest::startLockedKiosk()
{
    {
        const auto store = Store::open(folder());
        QVERIFY(store);
        const std::optional<Pin> pin = Pin::from(u"2468"_s);
        QVERIFY(pin);
        const Result<QString> hash = hashPin(*pin);
        QVERIFY(hash);
        QVERIFY(Settings((*store)->database())
                    .set(screenSettingsName.toString(),
                         toText({ .isMotionReduced = true,
                                  .grantedFor = std::chrono::seconds(8),
                                  .pinHash = *hash })));
    }
    startKiosk({});
    QVERIFY(getsIn(u"GALA-0001"_s)); // the place is taken, and the gate works
    QCOMPARE(admitted(), QStringList { u"GALA-0001"_s });
}

void RealWindowTest::aBurstIsReadWhileThePinPadIsUp_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("the corner") << false;
    QTest::newRow("the key") << true;
}

void RealWindowTest::aBurstIsReadWhileThePinPadIsUp()
{
    QFETCH(const bool, isByKey);
    startLockedKiosk();
    const QColor field = dayTheme.colours(Field::Admitted).field;
    const auto middle = [this] { return m_desktop->picture().pixelColor(8, 400); };
    QTRY_VERIFY_WITH_TIMEOUT(middle() != field, 20'000); // ready again
    const QImage ready = m_desktop->picture();
    if (isByKey)
        m_desktop->press(u"ctrl+shift+s"_s);
    else
        m_desktop->hold({ 1360, 5 }, 3.3);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->picture() != ready, 20'000);
    QVERIFY(getsIn(u"GALA-0002"_s));
    QTRY_VERIFY_WITH_TIMEOUT(middle() == field, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(middle() != field, 20'000);
    m_desktop->type(u"2468"_s); // the pad waited
    m_desktop->press(u"Return"_s);
    // On the desk the window manager has its keys again.
    const auto isClosed = [this] {
        m_desktop->press(u"alt+F4"_s);
        return m_kiosk->state() == QProcess::NotRunning;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isClosed(), 20'000);
    QCOMPARE(m_kiosk->exitCode(), 0);
}

void RealWindowTest::nobodyLeavesALockedKiosk_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("to close") << QStringList { u"alt+F4"_s, u"ctrl+q"_s, u"ctrl+w"_s, u"ctrl+F4"_s };
    QTest::newRow("to leave") << QStringList { u"Escape"_s, u"F11"_s, u"ctrl+shift+s"_s, u"F8"_s };
    QTest::newRow("of the desktop") << QStringList { u"alt+space"_s, u"alt+Tab"_s, u"alt+Escape"_s,
                                                     u"super+d"_s, u"ctrl+alt+Right"_s };
    QTest::newRow("of the desk") << QStringList { u"F1"_s, u"F2"_s, u"F4"_s, u"F5"_s, u"F7"_s, u"ctrl+f"_s };
}

void RealWindowTest::nobodyLeavesALockedKiosk()
{
    QFETCH(const QStringList, keys);
    startLockedKiosk();
    for (const QString &key : keys) {
        m_desktop->press(key);
        QVERIFY2(m_kiosk->state() == QProcess::Running, qPrintable(key));
    }
    QVERIFY(getsIn(u"GALA-0002"_s));
    // The answer fills the screen: its field is at the foot of all of it, as on no other screen.
    const QColor field = dayTheme.colours(Field::Admitted).field;
    QVERIFY2(m_desktop->picture().pixelColor(8, 400) == field, "the guests' screen is no longer shown");
    QCOMPARE(m_kiosk->state(), QProcess::Running);
}

void RealWindowTest::endsWhenItIsTold()
{
    startKiosk({});
    m_kiosk->terminate();
    QVERIFY(m_kiosk->waitForFinished(20'000));
    QCOMPARE(m_kiosk->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_kiosk->exitCode(), 0);
}

QTEST_GUILESS_MAIN(RealWindowTest)
#include "realwindowtest.moc"
