// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/gatepage.h"
#include "setup/pinpage.h"
#include "setup/setupscreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The steps of the set-up: what is chosen there is told at once.
class SettingsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void stepsLeadToTheEnd();
    void whatIsSetIsTold();
    void showingTellsNothing();
    void aPinIsTypedTwice();
    void entrances();
    void everyControlHasAName();

private:
    template<typename Widget> [[nodiscard]] Widget *named(const QString &name) const
    {
        const QList<Widget *> widgets = m_screen->findChildren<Widget *>();
        const auto found = std::ranges::find(widgets, name, &QWidget::accessibleName);
        return found == widgets.end() ? nullptr : *found;
    }
    [[nodiscard]] QPushButton *button(const QString &words) const;
    [[nodiscard]] ScreenSettings told() const { return m_told->last().first().value<ScreenSettings>(); }

    std::unique_ptr<SetupScreen> m_screen;
    std::unique_ptr<QSignalSpy> m_told;
};

void SettingsPagesTest::init()
{
    m_screen = std::make_unique<SetupScreen>();
    m_screen->resize(1366, 768);
    m_screen->show();
    m_told = std::make_unique<QSignalSpy>(m_screen.get(), &SetupScreen::settingsChanged);
}

QPushButton *SettingsPagesTest::button(const QString &words) const
{
    const QList<QPushButton *> buttons = m_screen->findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, words, &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

void SettingsPagesTest::stepsLeadToTheEnd()
{
    QSignalSpy left(m_screen.get(), &SetupScreen::left);
    QSignalSpy demo(m_screen.get(), &SetupScreen::demoChosen);
    button(u"Continue"_s)->click(); // the first question wants an answer
    QCOMPARE(demo.size(), 1);
    m_screen->goOnFromList();
    QVERIFY(m_screen->isTryingScanners());
    for (int i = 0; i < 20 && !button(u"Done"_s); ++i)
        button(u"Continue"_s)->click();
    QVERIFY(left.isEmpty());
    button(u"Done"_s)->click();
    QCOMPARE(left.size(), 1);
}

void SettingsPagesTest::whatIsSetIsTold()
{
    named<QDoubleSpinBox>(u"Refusal stays for"_s)->setValue(6.5);
    QCOMPARE(told().refusedFor, 6500ms);
    auto *notes = named<QLineEdit>(u"Notes for staff"_s);
    QTest::keyClicks(notes, u" VIP,, Diet "_s);
    QTest::keyClick(notes, Qt::Key_Return);
    QCOMPARE(told().notes, (QStringList { u"VIP"_s, u"Diet"_s }));
    auto *name = named<QComboBox>(u"Name"_s);
    name->setCurrentIndex(name->findText(u"No name"_s));
    QCOMPARE(told().nameShown, ScreenSettings::NameShown::None);
    auto *language = named<QComboBox>(u"Language"_s);
    language->setCurrentIndex(language->findText(u"Deutsch"_s));
    QCOMPARE(told().language, u"de"_s);
    named<QSlider>(u"Volume"_s)->setValue(30);
    QTest::keyClicks(named<QLineEdit>(u"Your colour"_s), u"#A0102"_s);
    QVERIFY(told().colour.isEmpty()); // not yet a colour
    QTest::keyClicks(named<QLineEdit>(u"Your colour"_s), u"0"_s);
    // One page's change is not lost by the next one's.
    const ScreenSettings all = told();
    QCOMPARE(all.colour, u"#a01020"_s);
    QCOMPARE(all.volume, 30);
    QCOMPARE(all.refusedFor, 6500ms);
    QCOMPARE(all.language, u"de"_s);
}

void SettingsPagesTest::showingTellsNothing()
{
    const ScreenSettings settings {
        .guestLanguages = { u"ar"_s }, .textScale = 150, .volume = 10, .grantedFor = 3s, .capacity = 700
    };
    m_screen->showSettings(settings);
    QVERIFY(m_told->isEmpty());
    QCOMPARE(named<QDoubleSpinBox>(u"Welcome stays for"_s)->value(), 3.0);
    QCOMPARE(named<QSlider>(u"Size of the text"_s)->value(), 150);
    named<QSlider>(u"Volume"_s)->setValue(20);
    ScreenSettings wanted = settings;
    wanted.volume = 20;
    QCOMPARE(told(), wanted);
}

void SettingsPagesTest::aPinIsTypedTwice()
{
    QByteArray pin;
    connect(&m_screen->pin(), &PinPage::pinChosen, this,
            [&pin](const Secret &chosen) { pin = chosen.reveal(); });
    const auto type = [this](const QString &first, const QString &second) {
        QTest::keyClicks(named<QLineEdit>(u"New PIN"_s), first);
        QTest::keyClicks(named<QLineEdit>(u"Repeat the PIN"_s), second);
        button(u"Set the PIN"_s)->click();
    };
    type(u"123"_s, u"123"_s);
    QVERIFY(pin.isEmpty());
    type(u"1234"_s, u"1235"_s);
    QVERIFY(pin.isEmpty());
    QVERIFY(named<QLineEdit>(u"New PIN"_s)->text().isEmpty());
    type(u"12x34"_s, u"1234"_s); // only digits are taken
    QCOMPARE(pin, "1234");
}

void SettingsPagesTest::entrances()
{
    GatePage &page = m_screen->gates();
    QSignalSpy chosen(&page, &GatePage::gateChosen);
    QSignalSpy added(&page, &GatePage::gateAdded);
    QVERIFY(!button(u"Add"_s)->isEnabled()); // no event, no entrance
    page.showGates({ { .id = 1, .eventId = 1, .name = u"Main"_s },
                     { .id = 5, .eventId = 1, .name = u"VIP"_s, .direction = GateDirection::In } },
                   1);
    const QList<QRadioButton *> choices = page.findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.first()->isChecked());
    choices.last()->click();
    QCOMPARE(chosen.last().first().toLongLong(), 5);
    button(u"Add"_s)->click();
    QVERIFY(added.isEmpty());
    QTest::keyClicks(named<QLineEdit>(u"Name of another entrance"_s), u"  Garden   gate "_s);
    button(u"Add"_s)->click();
    QCOMPARE(added.last().first().toString(), u"Garden gate"_s);
}

void SettingsPagesTest::everyControlHasAName()
{
    int controls = 0;
    for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
        const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
            || widget->inherits("QAbstractSlider") || widget->inherits("QAbstractSpinBox")
            || (widget->inherits("QLineEdit") && !widget->parentWidget()->inherits("QAbstractSpinBox"));
        if (!isControl || widget->inherits("QScrollBar"))
            continue;
        ++controls;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
    QVERIFY(controls > 30);
}

QTEST_MAIN(SettingsPagesTest)
#include "settingspagestest.moc"
