// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/staffscreens.h"

#include "desk/deskbar.h"
#include "setup/scannerspage.h"
#include "setup/scanrules.h"
#include "testevent.h"
#include "wiring/guestwiring.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// Screens that are made anew, as in another language, show what the backend serves and no more.
class StaffScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWayIsTheBackends_data();
    void theWayIsTheBackends();
    void howTicketsAreReadIsTheBackends();
    void whoIsThereIsTheBackends();

private:
    /// Desk and set-up without the rest of a kiosk, all on the thread of this test.
    struct Side {
        TestStore store;
        QStackedWidget window;
        SystemClock clock;
        BackendWorker worker { clock };
        GuestScreen guest { dayTheme, clock };
        FrameDecoding decoding { {}, clock };
        GateCamera camera { guest, decoding };
        QThreadPool threads;
        GateScans scans { worker };
        StaffScreens screens { { worker, camera, threads, clock, scans }, dayTheme, window };
    };

    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *one :
             m_side->screens.desk().screen().findChild<DeskBar *>()->findChildren<QPushButton *>()) {
            if (one->text().startsWith(words))
                return one;
        }
        return nullptr;
    }
    void press(const QKeySequence &keys) const { QTest::keySequence(&m_side->screens.desk().screen(), keys); }

    std::unique_ptr<Side> m_side;
};

void StaffScreensTest::init()
{
    m_side = std::make_unique<Side>();
    const Event event = m_side->store.addEvent({ .name = u"Gala"_s });
    need(m_side->store.catalog().addGate(
        { .eventId = event.id, .name = u"Way out"_s, .direction = GateDirection::Out }));
    m_side->store.close();
    connect(&m_side->worker, &BackendWorker::placeTaken, &m_side->screens, &StaffScreens::takePlace);
    m_side->window.resize(1366, 768);
    m_side->window.setCurrentWidget(&m_side->screens.desk().screen());
    m_side->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_side->window));
}

void StaffScreensTest::cleanup() { m_side.reset(); }

void StaffScreensTest::theWayIsTheBackends_data()
{
    QTest::addColumn<QString>("gate");
    QTest::addColumn<int>("turns");
    QTest::addColumn<QString>("way");
    QTest::newRow("as it was") << u"Main"_s << 0 << u"In"_s;
    QTest::newRow("turned") << u"Main"_s << 1 << u"Out"_s;
    QTest::newRow("turned there and back") << u"Main"_s << 2 << u"In"_s;
    QTest::newRow("one way") << u"Way out"_s << 0 << u"Out"_s;
    QTest::newRow("one way, refused") << u"Way out"_s << 1 << u"Out"_s;
}

void StaffScreensTest::theWayIsTheBackends()
{
    QFETCH(const QString, gate);
    QFETCH(const int, turns);
    QFETCH(const QString, way);
    m_side->worker.open(m_side->store.folder(), {}, gate);
    for (int i = 0; i < turns; ++i)
        press(Qt::CTRL | Qt::Key_D);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(button(way)->isChecked());
        QVERIFY(!button(way == u"In"_s ? u"Out"_s : u"In"_s)->isChecked());
        m_side->screens.makeAnew();
    }
}

void StaffScreensTest::howTicketsAreReadIsTheBackends()
{
    m_side->worker.open(m_side->store.folder(), {}, {});
    m_side->worker.changeScanning(u"qr,aztec"_s, std::chrono::seconds(8));
    for (int i = 0; i < 2; ++i) {
        m_side->screens.makeAnew();
        const ScanRules &rules = m_side->screens.setup().screen().scanners().rules();
        QCOMPARE(rules.findChild<QSpinBox *>()->value(), 8);
        QStringList read;
        for (const QCheckBox *box : rules.findChildren<QCheckBox *>()) {
            if (box->isChecked())
                read.append(box->text());
        }
        QCOMPARE(read.size(), 2);
    }
}

void StaffScreensTest::whoIsThereIsTheBackends()
{
    m_side->worker.open(m_side->store.folder(), {}, {});
    Q_EMIT m_side->screens.desk().screen().shiftBegun(u"Naledi"_s);
    QVERIFY(button(u"\u2068Naledi"_s));
    m_side->screens.makeAnew();
    QVERIFY(button(u"\u2068Naledi"_s));
    Q_EMIT m_side->screens.desk().screen().shiftEnded();
    m_side->screens.makeAnew();
    QVERIFY(!button(u"\u2068Naledi"_s));
}

QTEST_MAIN(StaffScreensTest)
#include "staffscreenstest.moc"
