// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/scannerspage.h"

#include "setup/scanrules.h"
#include "setup/setupscreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class ScannersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void theKeysStayWhereTheyWere();
    void isATrialOnlyWhileSeen();
    void showsWhatArrived();
    void aLaneIsChosen();
    void anEntranceThatIsNotThereStaysSo_data();
    void anEntranceThatIsNotThereStaysSo();
    void marksAreChosen();
    void aScannerIsTakenAndLetGo();
    void listsAnew();
    void rulesAreChosen();

private:
    [[nodiscard]] ScannersPage &page() const { return m_screen->scanners(); }
    [[nodiscard]] bool shows(const QString &words) const;
    void press(const QString &words) const;
    [[nodiscard]] QLineEdit *lineNamed(const QString &name) const;
    /// Of the scanners, from the top.
    [[nodiscard]] QList<QComboBox *> gates() const;

    std::unique_ptr<SetupScreen> m_screen;
};

static QList<ScannerRow> rows()
{
    return { { .id = u"usb-1"_s, .name = u"Honeywell Voyager"_s, .state = u"Ready"_s },
             { .id = u"ttyACM0"_s,
               .name = u"Zebra DS2208 (serial)"_s,
               .state = u"Unplugged: plug it in again"_s,
               .kind = StatusKind::Problem,
               .lane = u"Left"_s,
               .gate = u"VIP"_s } };
}

void ScannersPageTest::init()
{
    m_screen = std::make_unique<SetupScreen>();
    m_screen->resize(1366, 768);
    m_screen->show();
    press(u"2   Scanning"_s);
    page().showScanners(rows(), { u"Main"_s, u"VIP"_s });
}

bool ScannersPageTest::shows(const QString &words) const
{
    const QList<QLabel *> labels = page().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
        return label->isVisible() && label->text() == words;
    });
}

void ScannersPageTest::press(const QString &words) const
{
    for (QPushButton *button : m_screen->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == words)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(words));
}

QLineEdit *ScannersPageTest::lineNamed(const QString &name) const
{
    const QList<QLineEdit *> lines = page().findChildren<QLineEdit *>();
    const auto found = std::ranges::find(lines, name, &QLineEdit::accessibleName);
    return found == lines.end() ? nullptr : *found;
}

QList<QComboBox *> ScannersPageTest::gates() const
{
    QList<QComboBox *> boxes = page().findChildren<QComboBox *>();
    boxes.removeIf([](const QComboBox *box) { return !box->accessibleName().startsWith(u"Entrance of"_s); });
    return boxes;
}

// Each choice is told, and the list is made anew: the keys go on where they were.
void ScannersPageTest::theKeysStayWhereTheyWere()
{
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    connect(&page(), &ScannersPage::laneChosen, this, [this] {
        page().showScanners(rows(), { u"Main"_s, u"VIP"_s });
    });
    connect(&page(), &ScannersPage::marksChosen, this, [this] {
        page().showScanners(rows(), { u"Main"_s, u"VIP"_s });
    });
    const auto focused = [] { return QApplication::focusWidget()->accessibleName(); };
    QStringList walked;
    lineNamed(u"Lane of Zebra DS2208 (serial)"_s)->setFocus();
    for (int step = 0; step < 4; ++step) {
        walked.append(focused());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(walked,
             QStringList({ u"Lane of Zebra DS2208 (serial)"_s, u"Entrance of Zebra DS2208 (serial)"_s,
                           u"What Zebra DS2208 (serial) sends before a code"_s,
                           u"What Zebra DS2208 (serial) sends after a code"_s }));
}

void ScannersPageTest::isATrialOnlyWhileSeen()
{
    QVERIFY(m_screen->isTryingScanners());
    press(u"3   Entrance"_s);
    QVERIFY(!m_screen->isTryingScanners());
    press(u"2   Scanning"_s);
    QVERIFY(m_screen->isTryingScanners());
    m_screen->reset();
    QVERIFY(!m_screen->isTryingScanners());
}

void ScannersPageTest::showsWhatArrived()
{
    page().showScan({ u"]Q134CC8C9526-1\r<b>"_s, u"qr, Honeywell Voyager, 15 characters in 40 ms"_s });
    QVERIFY(shows(u"]Q134CC8C9526-1\\x0d<b>"_s)); // plain text, and nothing hidden
    QVERIFY(shows(u"qr, Honeywell Voyager, 15 characters in 40 ms"_s));
    page().showScan({ QString(5000, u'x'), {} });
    QVERIFY(shows(QString(400, u'x') + u'…'));
}

void ScannersPageTest::aLaneIsChosen()
{
    QSignalSpy chosen(&page(), &ScannersPage::laneChosen);
    connect(&page(), &ScannersPage::laneChosen, this, [this] {
        page().showScanners(rows(), { u"Main"_s, u"VIP"_s });
    });
    auto *lane = lineNamed(u"Lane of Honeywell Voyager"_s);
    lane->setFocus();
    QTest::keyClicks(lane, u" Right  door "_s);
    QTest::keyClick(lane, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0), (QVariantList { u"usb-1"_s, u"Right door"_s, QString() }));
    QTRY_COMPARE(gates().size(), 2);
    auto *gate = gates().at(1);
    QCOMPARE(gate->currentText(), u"VIP"_s);
    gate->setFocus();
    QTest::keyClick(gate, Qt::Key_Up);
    QCOMPARE(chosen.last(), (QVariantList { u"ttyACM0"_s, u"Left"_s, u"Main"_s }));
}

void ScannersPageTest::anEntranceThatIsNotThereStaysSo_data()
{
    QTest::addColumn<ScannerRow>("row");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<qsizetype>("told"); // by a change of the lane alone
    QTest::newRow("of another event")
        << ScannerRow { .id = u"a"_s, .name = u"A"_s, .gate = u"Balcony"_s } << u"Balcony"_s << qsizetype(1);
    QTest::newRow("never chosen") << ScannerRow { .id = u"a"_s, .name = u"A"_s, .isGateUnset = true }
                                  << u"Choose one"_s << qsizetype(0);
}

// Nothing but a choice puts another entrance in its place.
void ScannersPageTest::anEntranceThatIsNotThereStaysSo()
{
    QFETCH(const ScannerRow, row);
    page().showScanners({ row }, { u"Main"_s, u"VIP"_s });
    QComboBox *gate = gates().constLast();
    QTEST(gate->currentText(), "shown");
    QSignalSpy chosen(&page(), &ScannersPage::laneChosen);
    lineNamed(u"Lane of A"_s)->setText(u"Left"_s);
    Q_EMIT lineNamed(u"Lane of A"_s)->editingFinished();
    QTEST(chosen.size(), "told");
    for (const QList<QVariant> &told : chosen)
        QCOMPARE(told.at(2).toString(), row.gate);
    gate->setCurrentIndex(gate->findText(u"VIP"_s));
    Q_EMIT gate->activated(gate->currentIndex());
    QCOMPARE(chosen.constLast().at(2).toString(), u"VIP"_s);
}

void ScannersPageTest::marksAreChosen()
{
    QSignalSpy chosen(&page(), &ScannersPage::marksChosen);
    auto *line = lineNamed(u"What Honeywell Voyager sends before a code"_s);
    QTest::keyClicks(line, u"]Q1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0), (QVariantList { u"usb-1"_s, u"]Q1"_s, QString() }));
}

void ScannersPageTest::aScannerIsTakenAndLetGo()
{
    const QSignalSpy taken(&page(), &ScannersPage::deviceTaken);
    const QSignalSpy released(&page(), &ScannersPage::deviceReleased);
    ScannerRow row { .id = u"/dev/ttyACM0"_s, .name = u"Zebra"_s, .use = ScannerRow::Use::Free };
    page().showScanners({ row }, { u"Main"_s });
    press(u"Use it here"_s);
    QCOMPARE(taken.value(0).value(0).toString(), u"/dev/ttyACM0"_s);
    QVERIFY(!lineNamed(u"Lane of Zebra"_s)); // none before it is ours
    row.use = ScannerRow::Use::Taken;
    page().showScanners({ row }, { u"Main"_s });
    QVERIFY(lineNamed(u"Lane of Zebra"_s));
    press(u"Let go"_s);
    QCOMPARE(released.value(0).value(0).toString(), u"/dev/ttyACM0"_s);
}

void ScannersPageTest::listsAnew()
{
    page().showScanners({}, {});
    QVERIFY(shows(u"No scanner is plugged in. Typed codes work anyway."_s));
    page().showScanners({ rows().constLast() }, { u"VIP"_s });
    QVERIFY(shows(u"Unplugged: plug it in again"_s));
    QTRY_COMPARE(gates().size(), 1);
}

void ScannersPageTest::rulesAreChosen()
{
    using namespace std::chrono_literals;
    ScanRules &rules = page().rules();
    QVERIFY(!rules.isVisible()); // without an event there is nothing to set
    rules.setVisible(true);
    QSignalSpy chosen(&rules, &ScanRules::chosen);
    rules.show(u"qr,aztec"_s, 5s);
    QVERIFY(chosen.isEmpty());
    const auto box = [&rules](const QString &name) {
        const QList<QCheckBox *> boxes = rules.findChildren<QCheckBox *>();
        return *std::ranges::find(boxes, name, &QCheckBox::text);
    };
    QVERIFY(box(u"QR"_s)->isChecked() && !box(u"QR"_s)->isEnabled());
    QVERIFY(box(u"Aztec"_s)->isChecked() && !box(u"PDF417"_s)->isChecked());
    box(u"Aztec"_s)->click();
    box(u"PDF417"_s)->click();
    rules.findChild<QSpinBox *>()->setValue(8);
    const auto last = chosen.last();
    QCOMPARE(last.at(0).toString(), u"qr,pdf417"_s);
    QCOMPARE(last.at(1).value<std::chrono::milliseconds>(), 8s);
}

QTEST_MAIN(ScannersPageTest)
#include "scannerspagetest.moc"
