// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/problemspage.h"
#include "desk/problemstrip.h"
#include "desk/stewardscreen.h"
#include "fakeclock.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static OpenProblem problemWith(qint64 id, DeliveryState state, const QString &name)
{
    return { .delivery = { .id = id, .code = u"A-%1"_s.arg(id), .gate = u"Main"_s, .state = state },
             .event = u"Concert"_s,
             .name = name,
             .ticketType = u"VIP"_s };
}

/// What a steward sees of deliveries that need a person, and does with the keys alone.
class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void theStripIsThereOnlyWithProblems();
    void seenNeedsAReason();
    void escapeLeavesTheReason();
    void aPutAsideDeliveryGoesAgainAtOnce();
    void typingSurvivesAReload();
    void aShrinkIsAgreedToInWords();

private:
    /// As a person does.
    void typeSlowly(QWidget *line, const QString &text);
    [[nodiscard]] ProblemsPage &page() const { return *m_screen->findChild<ProblemsPage *>(); }
    [[nodiscard]] static QPushButton *buttonWith(QWidget &in, const QString &words);

    FakeClock m_clock;
    std::unique_ptr<StewardScreen> m_screen;
    const OpenProblem m_conflict = problemWith(7, DeliveryState::Conflict, u"Lwazi Dlamini"_s);
    const OpenProblem m_held = problemWith(8, DeliveryState::Quarantined, u"Sipho Mthembu"_s);
};

void ProblemsTest::typeSlowly(QWidget *line, const QString &text)
{
    for (const QChar key : text) {
        QTest::keyClick(line, key.toLatin1());
        m_clock.advance(std::chrono::milliseconds(120));
    }
}

void ProblemsTest::init()
{
    m_screen = std::make_unique<StewardScreen>(dayTheme, m_clock);
    m_screen->resize(1366, 768);
    m_screen->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get())); // for its shortcuts
}

QPushButton *ProblemsTest::buttonWith(QWidget &in, const QString &words)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

void ProblemsTest::theStripIsThereOnlyWithProblems()
{
    auto *strip = m_screen->findChild<ProblemStrip *>();
    QVERIFY(!strip->isVisible());
    m_screen->showProblems({ m_conflict, m_held });
    QVERIFY(strip->isVisible());
    QVERIFY(strip->accessibleName().contains(u"1 conflict"_s));
    QVERIFY(strip->accessibleName().contains(u"Lwazi Dlamini"_s));
    QVERIFY(strip->accessibleName().contains(u"1 held delivery"_s));
    m_screen->showProblems({});
    QVERIFY(!strip->isVisible());
}

void ProblemsTest::seenNeedsAReason()
{
    QSignalSpy settled(m_screen.get(), &StewardScreen::problemSettled);
    m_screen->showProblems({ m_conflict });
    QTest::keyClick(m_screen.get(), Qt::Key_F4);
    QVERIFY(page().isVisible());
    QVERIFY(!buttonWith(page(), u"Send again"_s)); // the server said no: it would say so again
    QPushButton *seen = buttonWith(page(), u"Seen"_s);
    QTRY_VERIFY(seen->hasFocus());
    QTest::keyClick(seen, Qt::Key_Space);
    auto *reason = page().cards().first()->findChild<QLineEdit *>(u"reason"_s);
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(settled.isEmpty());
    typeSlowly(reason, u"spoke to her"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().at(0).toLongLong(), 7);
    QCOMPARE(settled.first().at(1).value<Resolution>(), Resolution::Acknowledged);
    QCOMPARE(settled.first().at(2).toString(), u"spoke to her"_s);
}

void ProblemsTest::escapeLeavesTheReason()
{
    QSignalSpy settled(m_screen.get(), &StewardScreen::problemSettled);
    m_screen->showProblems({ m_conflict });
    QTest::keyClick(m_screen.get(), Qt::Key_F4);
    buttonWith(page(), u"The server has it"_s)->click();
    QTest::keyClick(page().cards().first()->findChild<QLineEdit *>(u"reason"_s), Qt::Key_Escape);
    QVERIFY(buttonWith(page(), u"The server has it"_s));
    QVERIFY(settled.isEmpty());
}

void ProblemsTest::aPutAsideDeliveryGoesAgainAtOnce()
{
    QSignalSpy settled(m_screen.get(), &StewardScreen::problemSettled);
    m_screen->showProblems({ m_held });
    QTest::keyClick(m_screen.get(), Qt::Key_F4);
    buttonWith(page(), u"Send again"_s)->click();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().at(1).value<Resolution>(), Resolution::NotDelivered);
}

void ProblemsTest::typingSurvivesAReload()
{
    m_screen->showProblems({ m_conflict });
    QTest::keyClick(m_screen.get(), Qt::Key_F4);
    buttonWith(page(), u"Seen"_s)->click();
    typeSlowly(page().cards().first()->findChild<QLineEdit *>(u"reason"_s), u"half a"_s);
    m_screen->showProblems({ m_held, m_conflict });
    QCOMPARE(page().cards().size(), 2);
    QCOMPARE(page().cards().last()->findChild<QLineEdit *>(u"reason"_s)->text(), u"half a"_s);
    m_screen->showProblems({});
    QVERIFY(page().cards().isEmpty());
}

void ProblemsTest::aShrinkIsAgreedToInWords()
{
    QSignalSpy agreed(m_screen.get(), &StewardScreen::shrinkAgreed);
    m_screen->showProblems({ m_conflict });
    m_screen->showShrink(12);
    auto *strip = m_screen->findChild<ProblemStrip *>();
    QVERIFY(strip->accessibleName().startsWith(u"12 tickets vanished"_s));
    QTest::keyClick(m_screen.get(), Qt::Key_F4);
    auto *card = page().findChild<ShrinkCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(card->y() < page().cards().first()->y());
    QCOMPARE(card->accessibleName(), u"12 tickets vanished from the server's list at once."_s);
    QCOMPARE(card->accessibleDescription(), u"They stay good until somebody agrees."_s);
    QPushButton *gone = buttonWith(*card, u"They are really gone"_s);
    QTRY_VERIFY(gone->hasFocus());
    QTest::keyClick(gone, Qt::Key_Space);
    auto *reason = card->findChild<QLineEdit *>(u"reason"_s);
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(agreed.isEmpty());
    typeSlowly(reason, u"refun"_s);
    m_screen->showProblems({}); // news of something else
    m_screen->showShrink(12);
    typeSlowly(reason, u"ded"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed.first().at(0).toLongLong(), 12);
    QCOMPARE(agreed.first().at(1).toString(), u"refunded"_s);
    m_screen->showShrink(0);
    QVERIFY(!card->isVisible());
    QVERIFY(!strip->isVisible());
}

QTEST_MAIN(ProblemsTest)
#include "problemstest.moc"
