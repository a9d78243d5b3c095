// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/answerband.h"
#include "desk/historylist.h"
#include "desk/problemcard.h"
#include "deskside.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

namespace {
struct Change {
    const char *what;
    std::function<void(DeskSide &)> happens;
};
} // namespace

// Nothing of one event or entrance acts in another.
class DeskEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_side = std::make_unique<DeskSide>(); }
    void cleanup() { m_side.reset(); }
    void anotherEventLeavesNothingOfTheOld_data();
    void anotherEventLeavesNothingOfTheOld();
    void whatWasAskedInAnotherEventIsNotDone_data();
    void whatWasAskedInAnotherEventIsNotDone();
    void aMatchIsOfTheWordsInTheLine();
    void theMatchesFollowTheList();

private:
    std::unique_ptr<DeskSide> m_side;
};

static const QList<Change> &changes()
{
    static const QList<Change> all {
        { "by the desk", [](DeskSide &side) { side.worker.chooseEvent(side.ball.id); } },
        { "to another entrance", [](DeskSide &side) { side.worker.chooseGate(side.vip.id); } },
        { "by a new start of the store", [](DeskSide &side) { side.restart(u"Ball"_s); } },
    };
    return all;
}

void DeskEventTest::anotherEventLeavesNothingOfTheOld_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < changes().size(); ++i)
        QTest::newRow(changes().at(i).what) << i;
}

void DeskEventTest::anotherEventLeavesNothingOfTheOld()
{
    QFETCH(const qsizetype, index);
    const QString idle = m_side->screen().findChild<AnswerBand *>()->accessibleName();
    m_side->scan(u"T-1"_s, u"Lane 1"_s);
    m_side->scan(u"T-1"_s, u"Lane 2"_s);
    m_side->screen().showShrink(12);
    m_side->search(u"stra"_s);
    m_side->press(Qt::Key_Down);
    QVERIFY(m_side->card().shown());
    changes().at(index).happens(*m_side);
    QCOMPARE(m_side->screen().findChild<AnswerBand *>()->accessibleName(), idle);
    QVERIFY(!m_side->card().shown());
    QVERIFY(m_side->line().text().isEmpty());
    QVERIFY(m_side->screen().findChild<ShrinkCard *>()->isHidden());
    const bool isSameEvent = m_side->place.event.id == m_side->gala.id;
    QCOMPARE(m_side->screen().history().decisions().size(), isSameEvent ? 2 : 0);
    const qsizetype before = m_side->ledger().size();
    m_side->press(Qt::CTRL | Qt::Key_Return); // nobody is on the card
    m_side->overrideBecause(u"lost band"_s);
    QCOMPARE(m_side->ledger().size(), before);
    m_side->search(u"stra"_s);
    QCOMPARE(m_side->card().shown().has_value(), !isSameEvent); // one here, two there
}

void DeskEventTest::whatWasAskedInAnotherEventIsNotDone_data()
{
    QTest::addColumn<QString>("asked");
    for (const char *asked : { "a row that was chosen", "a code in the line", "an override",
                               "another entrance", "another way", "a shrink that was agreed to" })
        QTest::newRow(asked) << QString::fromLatin1(asked);
}

// The backend was already told of the other event when the desk, which still shows the old one, asks.
void DeskEventTest::whatWasAskedInAnotherEventIsNotDone()
{
    QFETCH(const QString, asked);
    StewardScreen &screen = m_side->screen();
    m_side->scan(u"T-1"_s, u"Lane 1"_s);
    m_side->scan(u"T-1"_s, u"Lane 2"_s);
    const qsizetype before = m_side->ledger().size();
    disconnect(&m_side->worker, &BackendWorker::placeTaken, m_side.get(), nullptr);
    m_side->worker.chooseEvent(m_side->ball.id);
    m_side->problems.clear();
    if (asked == "a row that was chosen"_L1)
        Q_EMIT screen.attendeeChosen(u"T-1"_s);
    else if (asked == "a code in the line"_L1)
        Q_EMIT screen.codeEntered(u"T-1"_s);
    else if (asked == "an override"_L1)
        Q_EMIT screen.overrideRequested(*m_side->decisions.last().checkInId, u"lost band"_s);
    else if (asked == "another entrance"_L1)
        Q_EMIT screen.gateChosen(m_side->vip.id);
    else if (asked == "another way"_L1)
        Q_EMIT screen.directionChosen(Direction::Out);
    else
        Q_EMIT screen.shrinkAgreed(0, u"gone"_s);
    QCOMPARE(m_side->ledger().size(), before);
    QCOMPARE(m_side->problems.size(), 1);
    QCOMPARE(m_side->problems.first().cause, Error::Cause::Outdated);
    m_side->scan(u"B-2"_s);
    QCOMPARE(m_side->ledger().constLast().direction, Direction::In);
    QCOMPARE(m_side->ledger().constLast().gate, u"Main"_s);
}

void DeskEventTest::aMatchIsOfTheWordsInTheLine()
{
    m_side->search(u"strau"_s);
    QCOMPARE(m_side->card().shown()->code, u"T-3"_s);
    Attendee other { .code = u"T-1"_s, .firstName = u"Jürgen"_s, .lastName = u"Müller"_s };
    Q_EMIT m_side->worker.matched(u"müll"_s, { other }); // of what stood there before
    QCOMPARE(m_side->card().shown()->code, u"T-3"_s);
}

// As after a pull: whoever is found is looked for anew, and stays chosen.
void DeskEventTest::theMatchesFollowTheList()
{
    QSignalSpy matched(&m_side->worker, &BackendWorker::matched);
    Q_EMIT m_side->worker.liveCounted({});
    QVERIFY(matched.isEmpty()); // nobody is looked for
    m_side->search(u"stra"_s);
    m_side->press(Qt::Key_Down);
    m_side->press(Qt::Key_Down);
    const QString chosen = m_side->card().shown()->code;
    matched.clear();
    Q_EMIT m_side->worker.liveCounted({});
    QCOMPARE(matched.size(), 1);
    QCOMPARE(matched.first().first().toString(), u"stra"_s);
    QCOMPARE(m_side->card().shown()->code, chosen);
    m_side->scan(chosen);
    QTRY_COMPARE(m_side->card().shown()->state, u"In"_s);
}

QTEST_MAIN(DeskEventTest)
#include "deskeventtest.moc"
