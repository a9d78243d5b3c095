// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyboardwedge.h"

#include "fakeclock.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class KeyboardWedgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void burstEndsAtKey_data();
    void burstEndsAtKey();
    void burstEndsAtPause();
    void burstIsReadWithAButtonFocused();
    void typingArrivesUnchanged();
    void fastPairOfAPersonArrives();
    void shortFastInputWithEnterIsTyping();
    void typingThenBurst();
    void twoBurstsInARow();
    void autoRepeatIsAPerson();
    void shortcutsAndEditingKeysPass();
    void eventTimesBeatTheClock();
    void marksAreStripped();
    void wrongPrefixIsSomebodyElse();
    void functionKeyEndsAScan();
    void functionKeyOfAPersonPasses();
    void controlCharacterEndsAScan();
    void layoutIsTranslated();
    void deadKeyIsPartOfTheBurst();
    void endlessBurstIsRefused();
    void stopGivesBackWhatIsHeld();

private:
    void use(const WedgeSettings &settings);
    void press(int key, const QString &text, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text, std::chrono::microseconds gap);
    [[nodiscard]] QString lastScan() const;

    FakeClock m_clock;
    std::unique_ptr<KeyboardWedge> m_wedge;
    std::unique_ptr<QSignalSpy> m_scans;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
    quint64 m_eventTime = 0;
};

void KeyboardWedgeTest::init()
{
    m_eventTime = 0;
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_edit = new QLineEdit;
    m_button = new QPushButton;
    layout->addWidget(m_edit);
    layout->addWidget(m_button);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    use({});
}

void KeyboardWedgeTest::use(const WedgeSettings &settings)
{
    m_scans.reset();
    m_wedge = std::make_unique<KeyboardWedge>(m_clock, settings);
    m_scans = std::make_unique<QSignalSpy>(m_wedge.get(), &KeyboardWedge::scanned);
    m_wedge->start();
    QCOMPARE(m_wedge->state(), ScanSource::State::Ready);
}

void KeyboardWedgeTest::cleanup()
{
    m_window.reset();
    m_scans.reset();
    m_wedge.reset();
}

// As the platform does it: to the window, which finds the widget with the focus.
void KeyboardWedgeTest::press(int key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, modifiers, text);
        event.setTimestamp(m_eventTime);
        QCoreApplication::sendEvent(m_window->windowHandle(), &event);
    }
}

void KeyboardWedgeTest::type(const QString &text, std::chrono::microseconds gap)
{
    for (const QChar character : text) {
        m_clock.advance(gap);
        const bool shifted = character.isUpper();
        press(character.toUpper().unicode(), QString(character),
              shifted ? Qt::ShiftModifier : Qt::NoModifier);
    }
}

QString KeyboardWedgeTest::lastScan() const
{
    return m_scans->isEmpty() ? QString() : m_scans->last().first().value<ScanResult>().text;
}

void KeyboardWedgeTest::burstEndsAtKey_data()
{
    QTest::addColumn<int>("endKey");
    QTest::addColumn<QString>("text");
    QTest::newRow("return") << int(Qt::Key_Return) << u"DEMO-0001"_s;
    QTest::newRow("enter") << int(Qt::Key_Enter) << u"12378-8"_s;
    QTest::newRow("tab") << int(Qt::Key_Tab) << u"a|b~c{d}\\E"_s;
    QTest::newRow("beyond ASCII") << int(Qt::Key_Return) << u"żółw-票-é"_s;
    QTest::newRow("with blanks") << int(Qt::Key_Return) << u"A B  C"_s;
}

void KeyboardWedgeTest::burstEndsAtKey()
{
    QFETCH(const int, endKey);
    QFETCH(const QString, text);
    type(text, 4ms);
    m_clock.advance(4ms);
    press(endKey, u"\r"_s);
    QTRY_COMPARE(m_scans->size(), 1);
    const auto result = m_scans->first().first().value<ScanResult>();
    QCOMPARE(result, (ScanResult { text, {}, u"wedge"_s, m_clock.steady() }));
    QVERIFY(m_edit->text().isEmpty());
    QVERIFY(m_edit->hasFocus()); // the tab went with the burst
}

void KeyboardWedgeTest::burstEndsAtPause()
{
    type(u"DEMO-0002"_s, 4ms);
    QVERIFY(m_scans->isEmpty());
    QTRY_COMPARE(m_scans->size(), 1);
    QCOMPARE(lastScan(), u"DEMO-0002"_s);
    QVERIFY(m_edit->text().isEmpty());
}

void KeyboardWedgeTest::burstIsReadWithAButtonFocused()
{
    m_button->setFocus();
    QSignalSpy clicks(m_button, &QPushButton::clicked);
    type(u"A B C"_s, 2ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(lastScan(), u"A B C"_s);
    QVERIFY(clicks.isEmpty());
}

void KeyboardWedgeTest::typingArrivesUnchanged()
{
    QSignalSpy returns(m_edit, &QLineEdit::returnPressed);
    type(u"Anna-Maria"_s, 110ms);
    m_clock.advance(110ms);
    press(Qt::Key_Return, u"\r"_s);
    QCOMPARE(m_edit->text(), u"Anna-Maria"_s);
    QCOMPARE(returns.size(), 1);
    QVERIFY(m_scans->isEmpty());
}

void KeyboardWedgeTest::fastPairOfAPersonArrives()
{
    type(u"th"_s, 12ms);
    QTRY_COMPARE(m_edit->text(), u"th"_s); // given back by the timer alone
    QVERIFY(m_scans->isEmpty());
}

void KeyboardWedgeTest::shortFastInputWithEnterIsTyping()
{
    QSignalSpy returns(m_edit, &QLineEdit::returnPressed);
    type(u"ok"_s, 5ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(returns.size(), 1);
    QCOMPARE(m_edit->text(), u"ok"_s);
}

void KeyboardWedgeTest::typingThenBurst()
{
    type(u"Anna"_s, 150ms);
    m_clock.advance(200ms);
    type(u"DEMO-0003"_s, 3ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(lastScan(), u"DEMO-0003"_s);
    QCOMPARE(m_edit->text(), u"Anna"_s);
}

void KeyboardWedgeTest::twoBurstsInARow()
{
    type(u"DEMO-0001"_s, 3ms);
    m_clock.advance(500ms);
    type(u"DEMO-0002"_s, 3ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(m_scans->size(), 2);
    QCOMPARE(m_scans->first().first().value<ScanResult>().text, u"DEMO-0001"_s);
    QCOMPARE(lastScan(), u"DEMO-0002"_s);
    QVERIFY(m_edit->text().isEmpty());
}

void KeyboardWedgeTest::autoRepeatIsAPerson()
{
    press(Qt::Key_X, u"x"_s);
    for (int i = 0; i < 9; ++i) {
        m_clock.advance(30ms);
        QKeyEvent event(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, u"x"_s, true);
        QCoreApplication::sendEvent(m_window->windowHandle(), &event);
    }
    QCOMPARE(m_edit->text(), u"xxxxxxxxxx"_s);
    QVERIFY(m_scans->isEmpty());
}

void KeyboardWedgeTest::shortcutsAndEditingKeysPass()
{
    type(u"abc"_s, 100ms);
    m_clock.advance(100ms);
    press(Qt::Key_Backspace, u"\b"_s);
    QCOMPARE(m_edit->text(), u"ab"_s);
    press(Qt::Key_A, u"\x01"_s, Qt::ControlModifier);
    QTRY_COMPARE(m_edit->selectedText(), u"ab"_s);
    press(Qt::Key_Delete, {});
    QVERIFY(m_edit->text().isEmpty());
}

void KeyboardWedgeTest::eventTimesBeatTheClock()
{
    // A busy moment delivers a person's keys all at once; their time stamps tell.
    for (const QChar character : QStringView(u"Anna")) {
        m_eventTime += 120;
        press(character.toUpper().unicode(), QString(character));
    }
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(m_edit->text(), u"Anna"_s);
    QVERIFY(m_scans->isEmpty());
}

void KeyboardWedgeTest::marksAreStripped()
{
    use({ .name = u"left"_s, .marks = { u"]Q1"_s, u"#"_s } });
    QSignalSpy raw(m_wedge.get(), &KeyboardWedge::arrived);
    type(u"]Q1DEMO-0004#"_s, 4ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(m_scans->size(), 1);
    QCOMPARE(m_scans->first().first().value<ScanResult>(),
             (ScanResult { u"DEMO-0004"_s, {}, u"left"_s, m_clock.steady() }));
    QCOMPARE(raw.first().first().value<RawScan>(), (RawScan { u"left"_s, u"]Q1DEMO-0004#"_s, 12 * 4ms }));
}

void KeyboardWedgeTest::wrongPrefixIsSomebodyElse()
{
    use({ .marks = { u"]Q1"_s, {} } });
    QSignalSpy returns(m_edit, &QLineEdit::returnPressed);
    type(u"DEMO-0005"_s, 4ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(returns.size(), 1);
    QCOMPARE(m_edit->text(), u"DEMO-0005"_s);
    QVERIFY(m_scans->isEmpty());
}

void KeyboardWedgeTest::functionKeyEndsAScan()
{
    use({ .marks = { QString(functionKey(5)), QString(functionKey(12)) } });
    press(Qt::Key_F5, {});
    type(u"DEMO-0006"_s, 4ms);
    press(Qt::Key_F12, {});
    QTRY_COMPARE(m_scans->size(), 1);
    QCOMPARE(lastScan(), u"DEMO-0006"_s);
    QVERIFY(m_edit->text().isEmpty());
}

void KeyboardWedgeTest::functionKeyOfAPersonPasses()
{
    use({ .marks = { {}, QString(functionKey(12)) } });
    int seen = 0;
    QShortcut shortcut(Qt::Key_F5, m_window.get(), [&seen] { ++seen; });
    press(Qt::Key_F5, {});
    QTRY_COMPARE(seen, 1);
    QVERIFY(m_scans->isEmpty());
}

void KeyboardWedgeTest::controlCharacterEndsAScan()
{
    use({ .marks = { {}, u"\x03"_s } });
    type(u"DEMO-0007"_s, 4ms);
    press(Qt::Key_C, u"\x03"_s, Qt::ControlModifier);
    QTRY_COMPARE(m_scans->size(), 1);
    QCOMPARE(lastScan(), u"DEMO-0007"_s);
}

void KeyboardWedgeTest::layoutIsTranslated()
{
    use({ .translation = KeyTranslation::parse(u"de"_s).value_or(KeyTranslation()),
          .marks = { u"-"_s, {} } });
    type(u"ßTZPEß0001'A?B"_s, 4ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(lastScan(), u"TYPE-0001|A_B"_s);
}

void KeyboardWedgeTest::deadKeyIsPartOfTheBurst()
{
    use({ .translation = KeyTranslation::parse(u"de"_s).value_or(KeyTranslation()) });
    type(u"?code"_s, 4ms);
    press(Qt::Key_Dead_Acute, {});
    type(u"é123"_s, 4ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(m_scans->size(), 1);
    QCOMPARE(lastScan(), u"_code=e123"_s);
}

void KeyboardWedgeTest::endlessBurstIsRefused()
{
    type(QString(longestScan + 10, u'a'), 1ms);
    press(Qt::Key_Return, u"\r"_s);
    QTRY_COMPARE(m_scans->size(), 1);
    QVERIFY(lastScan().endsWith(QChar::ReplacementCharacter));
    QVERIFY(m_edit->text().isEmpty());
}

void KeyboardWedgeTest::stopGivesBackWhatIsHeld()
{
    type(u"ab"_s, 4ms);
    m_wedge->stop();
    QCOMPARE(m_edit->text(), u"ab"_s);
    type(u"DEMO-0008"_s, 4ms);
    QCOMPARE(m_edit->text(), u"abDEMO-0008"_s);
    QVERIFY(m_scans->isEmpty());
}

QTEST_MAIN(KeyboardWedgeTest)
#include "keyboardwedgetest.moc"
