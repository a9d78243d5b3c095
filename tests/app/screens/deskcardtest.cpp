// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendee.h"
#include "desk/attendeecard.h"
#include "desk/attendeelist.h"
#include "desk/deskbar.h"
#include "desk/historylist.h"
#include "desk/numbersview.h"
#include "desk/paceplot.h"
#include "desk/searchline.h"
#include "desk/sharelist.h"
#include "desk/stewardscreen.h"
#include "fakeclock.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QDateTime evening() { return { QDate(2026, 11, 21), QTime(19, 2), Qt::UTC }; }

// What the desk says of an attendee and of the event.
class DeskCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void rowSaysWhereTheyAre_data();
    void rowSaysWhereTheyAre();
    void payment_data();
    void payment();
    void theCardAsksForTheAttempts();
    void theClockTellsWhatWasToday();
    void whoIsScannedIsOnTheCard();
    void whatMayBeDoneStaysAtTheFoot();
    void anAnswerBringsTheListUpToDate();
    void scansSayWhereAndByWhom();
    void theNumbersAreTheEvents();
    void forecast_data();
    void forecast();
    void plotEndsAtARoundNumber_data();
    void plotEndsAtARoundNumber();
    void narrowWindowsHaveTheNumbersOnTheirPage();

private:
    [[nodiscard]] AttendeeCard &card() const { return *m_screen->findChild<AttendeeCard *>(); }
    [[nodiscard]] QStringList words() const;

    FakeClock m_clock;
    std::unique_ptr<StewardScreen> m_screen;
};

void DeskCardTest::init()
{
    m_clock.setNow(evening());
    m_screen = std::make_unique<StewardScreen>(dayTheme, m_clock);
    m_screen->resize(1366, 768);
    m_screen->QWidget::show();
}

QStringList DeskCardTest::words() const
{
    QStringList all;
    for (const QLabel *label : card().findChildren<QLabel *>()) {
        if (label->isVisible())
            all << QString(label->text()).remove(QChar(0x200b)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    return all;
}

void DeskCardTest::rowSaysWhereTheyAre_data()
{
    QTest::addColumn<Attendee>("attendee");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("not yet") << Attendee {} << QStringList { u"Not yet"_s, u"Not in yet"_s, u"1 of 1"_s };
    QTest::newRow("inside") << Attendee { .allowedCheckIns = 2,
                                          .serverRemaining = 2,
                                          .uncontainedAdmissions = 1,
                                          .firstCheckInAt = evening(),
                                          .isInside = true }
                            << QStringList { u"In"_s, u"Inside since 19:02"_s, u"1 of 2"_s };
    QTest::newRow("left") << Attendee {
        .serverRemaining = 0, .firstCheckInAt = evening(), .lastCheckOutAt = evening().addSecs(60)
    } << QStringList { u"Left"_s, u"Left at 19:03"_s, u"0 of 1"_s };
    QTest::newRow("unlimited") << Attendee { .allowedCheckIns = {}, .serverRemaining = {} }
                               << QStringList { u"Not yet"_s, u"Not in yet"_s, u"Unlimited"_s };
    QTest::newRow("revoked") << Attendee { .isRevoked = true, .revokedReason = u"sold twice"_s }
                             << QStringList { u"Revoked"_s, u"Revoked: \u2068sold twice\u2069"_s,
                                              u"1 of 1"_s };
}

void DeskCardTest::rowSaysWhereTheyAre()
{
    QFETCH(Attendee, attendee);
    QFETCH(QStringList, expected);
    const AttendeeRow row = rowOf(attendee);
    QCOMPARE((QStringList { row.state, row.presence, row.entries }), expected);
}

void DeskCardTest::payment_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown") << QString() << QString();
    QTest::newRow("paid") << u"completed"_s << u"Paid"_s;
    QTest::newRow("as WordPress writes it") << u"wc-completed"_s << u"Paid"_s;
    QTest::newRow("pending") << u"pending"_s << u"Not paid (\u2068pending\u2069)"_s;
    QTest::newRow("refunded") << u"refunded"_s << u"Payment withdrawn (\u2068refunded\u2069)"_s;
}

void DeskCardTest::payment()
{
    QFETCH(QString, status);
    QTEST(paymentWords(status), "expected");
}

void DeskCardTest::theCardAsksForTheAttempts()
{
    QSignalSpy wanted(m_screen.get(), &StewardScreen::attemptsWanted);
    AttendeeRow row { .code = u"A-1"_s,
                      .name = u"Anna Berg"_s,
                      .email = u"a.rather.long.address@of-a-domain.example"_s,
                      .payment = u"Paid"_s,
                      .fields = { { u"Table"_s, u"14"_s }, { u"Empty"_s, {} } } };
    m_screen->showMatches({ row }, 1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"A-1"_s);
    const QStringList said = words();
    for (const QString &word : { row.email, row.payment, u"Table"_s, u"14"_s })
        QVERIFY2(said.contains(word), qPrintable(word));
    QVERIFY(!said.contains(u"Empty"_s));
    QVERIFY(!said.contains(u"What happened before"_s));
    CheckIn refused { .gate = u"VIP"_s, .operatorName = u"Sipho"_s, .verdict = Verdict::WrongGate };
    m_screen->showAttempts(u"B-9"_s, { refused }); // too late: somebody else
    QVERIFY(!words().contains(u"What happened before"_s));
    m_screen->showAttempts(u"a-1"_s, { refused });
    QVERIFY(words().contains(u"What happened before"_s));
    const auto *lines = card().findChild<ScanLines *>();
    QCOMPARE(lines->lines().size(), 1);
    QCOMPARE(lines->lines().first().first, u"Not this entrance"_s);
    QCOMPARE(lines->lines().first().second, u"\u2068VIP\u2069 · \u2068Sipho\u2069"_s);
}

void DeskCardTest::theClockTellsWhatWasToday()
{
    const auto shown = [this] {
        const CheckIn attempt { .at = evening().toMSecsSinceEpoch(), .verdict = Verdict::WrongGate };
        m_screen->showAttempts(u"A-1"_s, { attempt });
        return card().findChild<ScanLines *>()->lines().first().when;
    };
    QCOMPARE(m_screen->findChild<DeskBar *>()->findChildren<QLabel *>().last()->text(), u"19:02"_s);
    m_screen->showMatches({ { .code = u"A-1"_s, .name = u"Anna Berg"_s } }, 1);
    QCOMPARE(shown(), u"19:02"_s);
    m_clock.advance(std::chrono::hours(24));
    QVERIFY2(shown().contains(u"21"_s) && shown().endsWith(u"19:02"_s), qPrintable(shown()));
}

void DeskCardTest::whoIsScannedIsOnTheCard()
{
    QSignalSpy wanted(m_screen.get(), &StewardScreen::attemptsWanted);
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    m_screen->show(
        { .code = u"A-7"_s, .verdict = Verdict::Admitted, .name = u"Anna Berg"_s, .at = evening() });
    QCOMPARE(wanted.last().first().toString(), u"A-7"_s);
    QVERIFY(words().contains(u"Anna Berg"_s));
    m_screen->command(DeskCommand::Admit); // they are in: not again by a slip of the hand
    QVERIFY(chosen.isEmpty());
}

void DeskCardTest::whatMayBeDoneStaysAtTheFoot()
{
    AdmissionDecision refusal { .code = u"B-7"_s, .verdict = Verdict::AlreadyUsed, .firstName = u"Zoë"_s };
    refusal.isOverridable = true;
    refusal.checkInId = u"refused-1"_s;
    const auto buttonsAtTheFoot = [this] {
        QCoreApplication::processEvents();
        int seen = 0;
        for (const auto *button : card().findChildren<QAbstractButton *>()) {
            const int y = button->mapTo(&card(), QPoint()).y();
            seen += button->isVisible() && y > card().height() * 2 / 3 ? 1 : 0;
        }
        return seen;
    };
    QVERIFY(!card().shown());
    QCOMPARE(buttonsAtTheFoot(), 1);
    m_screen->show(refusal);
    QCOMPARE(buttonsAtTheFoot(), 1);
    m_screen->showMatches({ { .code = u"A-1"_s }, { .code = u"A-2"_s } }, 2);
    m_screen->findChild<AttendeeList *>()->moveHighlight(1);
    QCOMPARE(card().shown()->code, u"A-1"_s);
    QCOMPARE(buttonsAtTheFoot(), 1);
    m_screen->findChild<AttendeeList *>()->clearHighlight();
    QCOMPARE(card().shown()->code, u"B-7"_s); // who stands before the steward
    QCOMPARE(buttonsAtTheFoot(), 1);
}

void DeskCardTest::anAnswerBringsTheListUpToDate()
{
    auto *line = m_screen->findChild<SearchLine *>();
    QTest::keyClicks(line, u"ann"_s);
    m_screen->showMatches({ { .code = u"A-1"_s, .name = u"Anna"_s }, { .code = u"A-2"_s } }, 2);
    QSignalSpy searched(m_screen.get(), &StewardScreen::searchEdited);
    m_screen->show({ .code = u"B-7"_s, .verdict = Verdict::Admitted, .at = evening() });
    QVERIFY(searched.isEmpty());
    m_screen->show({ .code = u"a-1"_s, .verdict = Verdict::Admitted, .at = evening() });
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.first().first().toString(), u"ann"_s);
}

void DeskCardTest::scansSayWhereAndByWhom()
{
    m_screen->show({ .code = u"B-7"_s,
                     .verdict = Verdict::Admitted,
                     .name = u"Anna Berg"_s,
                     .at = evening(),
                     .gate = u"Main"_s,
                     .operatorName = u"Naledi"_s });
    const ScanLine line = m_screen->history().lines().first();
    QCOMPARE(line.when, u"19:02"_s);
    QCOMPARE(line.first, u"Admitted: \u2068Anna Berg\u2069"_s);
    QCOMPARE(line.second, u"\u2068Main\u2069 · \u2068Naledi\u2069"_s);
    QVERIFY(m_screen->history().accessibleDescription().contains(u"Naledi"_s));
}

void DeskCardTest::theNumbersAreTheEvents()
{
    LiveCounts counts { .sold = 1250, .checkedIn = 812, .inside = 786 };
    counts.byType = { { u"VIP"_s, 201, 280 }, { {}, 3, 4 } };
    counts.byGate = { { u"Main"_s, 700 } };
    m_screen->showNumbers(counts);
    const auto views = m_screen->findChildren<NumbersView *>();
    QCOMPARE(views.size(), 2);
    for (const NumbersView *view : views) {
        QStringList said;
        for (const QLabel *label : view->findChildren<QLabel *>())
            said << label->text();
        for (const QString &word : { u"812"_s, u"786"_s, u"in, of 1,250 sold"_s })
            QVERIFY2(said.contains(word), qPrintable(said.join(u'|')));
        const auto lists = view->findChildren<ShareList *>();
        QCOMPARE(lists.first()->shares(),
                 (QList<ShareList::Share> { { u"VIP"_s, 201, 280 }, { u"No type"_s, 3, 4 } }));
        QCOMPARE(lists.last()->shares(), (QList<ShareList::Share> { { u"Main"_s, 700, 0 } }));
    }
}

void DeskCardTest::forecast_data()
{
    QTest::addColumn<Forecast>("forecast");
    QTest::addColumn<QString>("expected");
    using enum Forecast::Kind;
    QTest::newRow("too few") << Forecast { Calculating } << u"When all are in: calculating…"_s;
    QTest::newRow("all") << Forecast { AllIn } << u"Everybody is in."_s;
    QTest::newRow("nobody") << Forecast { Standstill }
                            << u"Nobody came in the last minutes. 1,438 to come."_s;
    QTest::newRow("at") << Forecast { At, evening() } << u"All in about 19:02, 1,438 to come."_s;
}

void DeskCardTest::forecast()
{
    QFETCH(Forecast, forecast);
    QTEST(NumbersView::forecastWords(forecast, 1438), "expected");
}

void DeskCardTest::plotEndsAtARoundNumber_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("expected");
    for (const auto &[most, expected] : { std::pair(0, 2), std::pair(2, 2), std::pair(3, 4), std::pair(5, 10),
                                          std::pair(11, 20), std::pair(399, 400), std::pair(401, 1000) })
        QTest::addRow("%d", most) << most << expected;
}

void DeskCardTest::plotEndsAtARoundNumber()
{
    QFETCH(int, most);
    QTEST(topOfPlot(most), "expected");
}

void DeskCardTest::narrowWindowsHaveTheNumbersOnTheirPage()
{
    const auto shown = [this] {
        int count = 0;
        for (const NumbersView *view : m_screen->findChildren<NumbersView *>())
            count += view->isVisible() ? 1 : 0;
        return count;
    };
    QCOMPARE(shown(), 1);
    m_screen->resize(1100, 768);
    QCOMPARE(shown(), 0);
    m_screen->command(DeskCommand::Numbers);
    QCOMPARE(shown(), 1);
    m_screen->command(DeskCommand::Desk);
    m_screen->resize(1366, 768);
    QCOMPARE(shown(), 1);
    m_screen->setTextScale(150);
    QCOMPARE(shown(), 0);
}

QTEST_MAIN(DeskCardTest)
#include "deskcardtest.moc"
