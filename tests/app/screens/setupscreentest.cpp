// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/setupscreen.h"

#include "setup/choicetile.h"
#include "setup/tickerapage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class SetupScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void theKeyIsTypedOnceAndGone();
    void aProblemIsShownAndTheNextTryBegins();
    void anImpossibleKeyGoesNowhere();
    void escapeLeadsBackToTheDesk();
    void aConnectedShopIsFilledIn();
    void theListThatIsHereStays();

private:
    [[nodiscard]] QWidget *named(const QString &name) const;
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        return qobject_cast<QLineEdit *>(named(name));
    }
    [[nodiscard]] QPushButton *button(const QString &words) const;
    void fillIn(const QString &key) const;
    void openShop() const;
    [[nodiscard]] bool shows(const QString &words) const;

    std::unique_ptr<SetupScreen> m_screen;
    QByteArray m_sent; ///< The key that left the page.
};

QWidget *SetupScreenTest::named(const QString &name) const
{
    for (QWidget *widget : m_screen->findChildren<QWidget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QPushButton *SetupScreenTest::button(const QString &words) const
{
    for (QPushButton *candidate : m_screen->findChildren<QPushButton *>()) {
        if (candidate->text() == words && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void SetupScreenTest::init()
{
    m_screen = std::make_unique<SetupScreen>();
    m_screen->resize(1366, 768);
    m_screen->show();
    openShop();
}

void SetupScreenTest::openShop() const
{
    qobject_cast<ChoiceTile *>(named(u"Connect Tickera"_s))->click();
    button(u"Continue"_s)->click();
}

void SetupScreenTest::fillIn(const QString &key) const
{
    QTest::keyClicks(line(u"Address of the shop"_s), u" https://shop.example/tickets "_s);
    QTest::keyClicks(line(u"API key of the event"_s), key);
}

bool SetupScreenTest::shows(const QString &words) const
{
    return std::ranges::any_of(m_screen->findChildren<QLabel *>(), [&words](const QLabel *label) {
        return label->text().contains(words) && label->isVisible();
    });
}

void SetupScreenTest::theKeyIsTypedOnceAndGone()
{
    QSignalSpy chosen(m_screen.get(), &SetupScreen::connectChosen);
    connect(m_screen.get(), &SetupScreen::connectChosen, this,
            [this](const QString &, const QString &, const Secret &key) { m_sent = key.reveal(); });
    QVERIFY(!button(u"Connect"_s)->isEnabled());
    fillIn(u"0A1B2C3D"_s);
    QCOMPARE(line(u"API key of the event"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(line(u"API key of the event"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"https://shop.example/tickets"_s);
    QCOMPARE(chosen.first().at(1).toString(), QString());
    QCOMPARE(m_sent, "0A1B2C3D");
    QVERIFY(line(u"API key of the event"_s)->text().isEmpty());
    QVERIFY(!button(u"Connect"_s)->isEnabled());
    QVERIFY(shows(u"Asking the shop"_s));
}

void SetupScreenTest::aProblemIsShownAndTheNextTryBegins()
{
    QSignalSpy chosen(m_screen.get(), &SetupScreen::connectChosen);
    fillIn(u"0A1B2C3D"_s);
    button(u"Connect"_s)->click();
    m_screen->showConnectProblem(u"there is no host of that name"_s);
    QVERIFY(shows(u"there is no host of that name"_s));
    QVERIFY(!shows(u"Asking the shop"_s));
    QVERIFY(line(u"API key of the event"_s)->text().isEmpty());
    QTest::keyClicks(line(u"API key of the event"_s), u"0A1B2C3D"_s);
    button(u"Connect"_s)->click();
    QCOMPARE(chosen.size(), 2);
    m_screen->reset();
    QVERIFY(button(u"Continue"_s));
}

void SetupScreenTest::anImpossibleKeyGoesNowhere()
{
    QSignalSpy chosen(m_screen.get(), &SetupScreen::connectChosen);
    fillIn(u"0A1B2C3D"_s);
    line(u"API key of the event"_s)->setText(u"0A1B\u0001"_s + u"C"_s);
    button(u"Connect"_s)->click();
    QVERIFY(chosen.isEmpty());
    QVERIFY(line(u"API key of the event"_s)->text().isEmpty());
}

void SetupScreenTest::escapeLeadsBackToTheDesk()
{
    QSignalSpy left(m_screen.get(), &SetupScreen::left);
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    QTest::keyClick(m_screen.get(), Qt::Key_Escape); // first from the shop to the question
    QTRY_VERIFY(button(u"Continue"_s));
    QTest::keyClick(m_screen.get(), Qt::Key_Escape); // there is no desk yet
    // A shortcut's click takes Qt a tenth of a second. One that begins later comes later.
    QPushButton later;
    QSignalSpy clicked(&later, &QPushButton::clicked);
    later.animateClick();
    QVERIFY(clicked.wait());
    QVERIFY(left.isEmpty());
    m_screen->setWayBack(true);
    QVERIFY(button(u"Back to the desk   Esc"_s));
    QTest::keyClick(m_screen.get(), Qt::Key_Escape);
    QTRY_COMPARE(left.size(), 1);
}

void SetupScreenTest::aConnectedShopIsFilledIn()
{
    m_screen->reset();
    m_screen->proposeShop(u"https://shop.example"_s, u"Rock"_s);
    openShop();
    QCOMPARE(line(u"Address of the shop"_s)->text(), u"https://shop.example"_s);
    QCOMPARE(line(u"Name of the event"_s)->text(), u"Rock"_s);
    QVERIFY(line(u"API key of the event"_s)->text().isEmpty());
    QTRY_VERIFY(line(u"API key of the event"_s)->hasFocus());
}

// Whoever comes for another setting starts no demonstration and imports nothing by pressing on.
void SetupScreenTest::theListThatIsHereStays()
{
    m_screen->reset();
    QVERIFY(!named(u"Keep the list that is here"_s)); // there is none at the first start
    m_screen->offerToKeep({ u"Rock"_s });
    QSignalSpy demo(m_screen.get(), &SetupScreen::demoChosen);
    connect(m_screen.get(), &SetupScreen::kept, m_screen.get(), &SetupScreen::goOnFromList);
    for (int time = 0; time < 2; ++time) {
        auto *keep = qobject_cast<ChoiceTile *>(named(u"Keep the list that is here"_s));
        QVERIFY(keep && keep->isChecked());
        QCOMPARE(keep->accessibleDescription(), u"Rock"_s);
        button(u"Continue"_s)->click();
        QCOMPARE(m_screen->step(), 1);
        m_screen->reset();
    }
    QVERIFY(demo.isEmpty());
    qobject_cast<ChoiceTile *>(named(u"Try the demo"_s))->click();
    button(u"Continue"_s)->click();
    QCOMPARE(demo.size(), 1);
}

QTEST_MAIN(SetupScreenTest)
#include "setupscreentest.moc"
