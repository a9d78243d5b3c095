// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/stewardscreen.h"

#include "desk/attendeecard.h"
#include "desk/attendeelist.h"
#include "desk/historylist.h"
#include "desk/searchline.h"
#include "fakeclock.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QList<AttendeeRow> twoMatches()
{
    return {
        { u"A-1"_s, u"Anna Berg"_s, {}, u"VIP"_s, u"Not yet"_s, false },
        { u"A-2"_s, u"Annika Dahl"_s, {}, u"VIP"_s, u"In"_s, true },
    };
}

class StewardScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void enterWithoutHighlightIsACode();
    void enterWithHighlightIsTheAttendee();
    void typingTakesTheHighlightAway();
    void controlEnterAdmitsTheCard();
    void overrideNeedsAReason();
    void noOverrideWhereNoneIsAllowed();
    void historyKeepsFifty();
    void theSetUpIsAKeyAway();
    void onASlimWindowTheCardReplacesTheList();
    void aRespelledTicketKeepsItsHighlight();
    void onlyItsOwnAnswerEmptiesTheLine_data();
    void onlyItsOwnAnswerEmptiesTheLine();

private:
    [[nodiscard]] QPushButton *buttonWith(const QString &words) const;

    FakeClock m_clock;
    std::unique_ptr<StewardScreen> m_screen;
    SearchLine *m_line = nullptr;
};

void StewardScreenTest::init()
{
    m_screen = std::make_unique<StewardScreen>(dayTheme, m_clock);
    m_screen->resize(1366, 768);
    m_screen->QWidget::show();
    m_line = m_screen->findChild<SearchLine *>();
    QTest::keyClicks(m_line, u"ann"_s);
    m_screen->showMatches(twoMatches(), 2);
}

QPushButton *StewardScreenTest::buttonWith(const QString &words) const
{
    for (QPushButton *button : m_screen->findChildren<QPushButton *>()) {
        if (button->text().contains(words) && button->isVisible())
            return button;
    }
    return nullptr;
}

void StewardScreenTest::enterWithoutHighlightIsACode()
{
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), u"ann"_s);
    QVERIFY(chosen.isEmpty());
}

void StewardScreenTest::enterWithHighlightIsTheAttendee()
{
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    QTest::keyClick(m_line, Qt::Key_Down);
    QTest::keyClick(m_line, Qt::Key_Down);
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"A-2"_s);
    QVERIFY(entered.isEmpty());
}

void StewardScreenTest::typingTakesTheHighlightAway()
{
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    QTest::keyClick(m_line, Qt::Key_Down);
    QTest::keyClicks(m_line, u"i"_s);
    QTest::keyClick(m_line, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

void StewardScreenTest::controlEnterAdmitsTheCard()
{
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    QTest::keyClick(m_line, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(chosen.isEmpty()); // two matches, nobody chosen
    m_screen->showMatches({ twoMatches().constFirst() }, 2);
    QTest::keyClick(m_line, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"A-1"_s);
}

void StewardScreenTest::overrideNeedsAReason()
{
    QSignalSpy overridden(m_screen.get(), &StewardScreen::overrideRequested);
    AdmissionDecision refusal;
    refusal.verdict = Verdict::AlreadyUsed;
    refusal.code = u"A-2"_s;
    refusal.isOverridable = true;
    refusal.checkInId = u"refused-1"_s;
    refusal.at = QDateTime::currentDateTimeUtc();
    m_screen->show(refusal);
    QVERIFY(buttonWith(u"all the same"_s));
    buttonWith(u"all the same"_s)->click();
    auto *reason = m_screen->findChild<AttendeeCard *>()->findChild<QLineEdit *>(u"reason"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(overridden.isEmpty());
    for (const QChar key : QStringView(u"lost band")) { // as a person types
        QTest::keyClick(reason, key.toLatin1());
        m_clock.advance(std::chrono::milliseconds(120));
    }
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(overridden.size(), 1);
    QCOMPARE(overridden.first(), QVariantList({ u"refused-1"_s, u"lost band"_s }));
    QVERIFY(!buttonWith(u"all the same"_s));
}

void StewardScreenTest::noOverrideWhereNoneIsAllowed()
{
    AdmissionDecision refusal;
    refusal.verdict = Verdict::Unknown;
    refusal.code = u"X"_s;
    m_screen->show(refusal);
    QVERIFY(!buttonWith(u"all the same"_s));
}

void StewardScreenTest::theSetUpIsAKeyAway()
{
    QSignalSpy chosen(m_screen.get(), &StewardScreen::setupChosen);
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    QTest::keyClick(m_line, Qt::Key_F8);
    QTRY_COMPARE(chosen.size(), 1);
}

void StewardScreenTest::historyKeepsFifty()
{
    for (int i = 0; i < 60; ++i) {
        AdmissionDecision decision;
        decision.code = QString::number(i);
        m_screen->show(decision);
    }
    QCOMPARE(m_screen->history().decisions().size(), 50);
    QCOMPARE(m_screen->history().decisions().first().code, u"59"_s);
}

void StewardScreenTest::onASlimWindowTheCardReplacesTheList()
{
    const auto *list = m_screen->findChild<AttendeeList *>();
    const auto *card = m_screen->findChild<AttendeeCard *>();
    QVERIFY(list->isVisible() && card->isVisible());
    m_screen->resize(800, 480);
    QCOMPARE(m_screen->size(), QSize(800, 480));
    QVERIFY(list->isVisible() && !card->isVisible());
    QTest::keyClick(m_line, Qt::Key_Down);
    QVERIFY(!list->isVisible() && card->isVisible());
    QVERIFY(buttonWith(u"Admit"_s));
    QTest::keyClicks(m_line, u"i"_s); // searches on
    QVERIFY(list->isVisible() && !card->isVisible());
    m_screen->resize(1366, 768);
    QVERIFY(list->isVisible() && card->isVisible());
}

void StewardScreenTest::aRespelledTicketKeepsItsHighlight()
{
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    m_screen->showMatches({ { .code = u"Ä-1"_s }, { .code = u"Ä-2"_s } }, 2);
    QTest::keyClick(m_line, Qt::Key_Down);
    QTest::keyClick(m_line, Qt::Key_Down);
    m_screen->showMatches({ { .code = u"ä-2"_s }, { .code = u"ä-1"_s } }, 2);
    QTest::keyClick(m_line, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"ä-2"_s);
}

void StewardScreenTest::onlyItsOwnAnswerEmptiesTheLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<bool>("isEmptied");
    QTest::newRow("as it stands") << u"A-2"_s << u"A-2"_s << true;
    QTest::newRow("another spelling") << u"Ä-2 "_s << u"ä-2"_s << true;
    QTest::newRow("within a printed line") << u"id|1|checksum|a-2"_s << u"A-2"_s << true;
    QTest::newRow("another ticket") << u"A-2"_s << u"A-3"_s << false;
    QTest::newRow("the beginning of another") << u"A-22"_s << u"A-2"_s << false;
    QTest::newRow("the end of another") << u"BA-2"_s << u"A-2"_s << false;
}

void StewardScreenTest::onlyItsOwnAnswerEmptiesTheLine()
{
    QFETCH(const QString, line);
    QFETCH(const QString, answered);
    m_line->setText(line);
    QTest::keyClick(m_line, Qt::Key_Return);
    m_screen->show({ .code = answered, .verdict = Verdict::Admitted }); // perhaps of another scanner
    QTEST(m_line->text().isEmpty(), "isEmptied");
}

QTEST_MAIN(StewardScreenTest)
#include "stewardscreentest.moc"
