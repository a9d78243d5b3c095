// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/answerband.h"
#include "deskside.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

namespace {
/// Something that happens between a refusal and the override.
struct Meanwhile {
    const char *what;
    std::function<void(DeskSide &)> happens;
    QString named; ///< Whose ticket may be overridden then; empty: nobody's.
};
} // namespace

// To admit all the same: whom, where, which way, and what is written of it.
class DeskOverrideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_side = std::make_unique<DeskSide>(); }
    void cleanup() { m_side.reset(); }
    void itIsWhereTheRefusalWas_data();
    void itIsWhereTheRefusalWas();
    void itsLaneKnowsItAfterwards();
    void itIsForWhomTheButtonNames_data();
    void itIsForWhomTheButtonNames();
    void theBandIsOfTheCard_data();
    void theBandIsOfTheCard();
    void whatWasSaidOfOthersStandsBesideIt();
    void aReasonIsForWhomItWasAsked_data();
    void aReasonIsForWhomItWasAsked();
    void aTicketIsNoReason_data();
    void aTicketIsNoReason();
    void newerAnswersStandBesideIt_data();
    void newerAnswersStandBesideIt();
    void whatIsNoLongerRefusedIsNotOverridden();
    void whatIsRefusedOtherwiseByNowIsTwoRows();
    void theSameIsNotOverriddenTwice();

private:
    void refuse() const;
    /// Whoever is on the card is named first in the band, or the card is empty.
    void bandIsOfTheCard() const;
    [[nodiscard]] AnswerBand *band(const QString &name = u"answer"_s) const
    {
        return m_side->screen().findChild<AnswerBand *>(name);
    }

    std::unique_ptr<DeskSide> m_side;
};

/// Müller's ticket was used and is shown again, at a scanner.
void DeskOverrideTest::refuse() const
{
    m_side->scan(u"T-1"_s, u"Lane 1"_s);
    m_side->scan(u"T-1"_s, u"Lane 2"_s);
    QCOMPARE(m_side->decisions.last().verdict, Verdict::AlreadyUsed);
}

void DeskOverrideTest::bandIsOfTheCard() const
{
    const std::optional<AttendeeRow> &shown = m_side->card().shown();
    QVERIFY2(!shown || band()->accessibleName().contains(shown->name.isEmpty() ? shown->code : shown->name),
             qPrintable(band()->accessibleName()));
}

void DeskOverrideTest::itIsWhereTheRefusalWas_data()
{
    QTest::addColumn<QString>("lane");
    QTest::addColumn<QString>("gate");
    QTest::addColumn<Direction>("desk"); // turned to after the refusal
    QTest::addColumn<Verdict>("refused");
    QTest::addColumn<CheckIn>("expected");
    using enum Direction;
    const CheckIn out { .gate = u"Way out"_s, .direction = Out, .verdict = Verdict::ExitRecorded };
    const CheckIn vip { .gate = u"VIP"_s, .direction = In, .verdict = Verdict::Admitted, .entries = 1 };
    QTest::newRow("who wants out is not booked in")
        << u"Exit"_s << u"Way out"_s << In << Verdict::NotInside << out;
    QTest::newRow("a lane at another entrance") << u"Red"_s << u"VIP"_s << In << Verdict::WrongGate << vip;
    QTest::newRow("the desk was turned") << u"Red"_s << u"VIP"_s << Out << Verdict::WrongGate << vip;
}

void DeskOverrideTest::itIsWhereTheRefusalWas()
{
    QFETCH(const QString, lane);
    QFETCH(const QString, gate);
    QFETCH(const Direction, desk);
    QFETCH(const Verdict, refused);
    QFETCH(const CheckIn, expected);
    m_side->scan(u"T-2"_s, lane, gate);
    QCOMPARE(m_side->decisions.last().verdict, refused);
    m_side->worker.setDirection(desk);
    m_side->overrideBecause(u"spoke to her"_s);
    const QList<CheckIn> rows = m_side->ledger();
    QCOMPARE(rows.size(), 2); // the refusal is not said again
    QCOMPARE(rows.last().verdict, refused);
    const CheckIn &row = rows.first();
    QCOMPARE(row.gate, expected.gate);
    QCOMPARE(row.direction, expected.direction);
    QCOMPARE(row.verdict, expected.verdict);
    QCOMPARE(row.entries, expected.entries);
    QCOMPARE(row.reason, u"override"_s);
    QCOMPARE(row.overrideReason, u"spoke to her"_s);
    QCOMPARE(m_side->decisions.last().lane, lane);
    QCOMPARE(m_side->decisions.last().checkInId, row.id);
}

void DeskOverrideTest::itsLaneKnowsItAfterwards()
{
    m_side->scan(u"T-2"_s, u"Exit"_s, u"Way out"_s);
    m_side->overrideBecause(u"spoke to her"_s);
    m_side->scan(u"T-2"_s, u"Exit"_s, u"Way out"_s); // still held there
    QVERIFY(m_side->decisions.last().isRepeat);
    QCOMPARE(m_side->decisions.last().verdict, Verdict::ExitRecorded);
    QCOMPARE(m_side->ledger().size(), 2);
}

static const QList<Meanwhile> &afterARefusal()
{
    static const QList<Meanwhile> all {
        { "nothing", [](DeskSide &) {}, u"T-1"_s },
        { "a search for somebody else", [](DeskSide &side) { side.search(u"strau"_s); }, {} },
        { "a search for several", [](DeskSide &side) { side.search(u"stra"_s); }, u"T-1"_s },
        { "a key to somebody else",
          [](DeskSide &side) {
              side.search(u"stra"_s);
              side.press(Qt::Key_Down);
          },
          {} },
        { "a search for the same", [](DeskSide &side) { side.search(u"mull"_s); }, u"T-1"_s },
        { "a search that was given up",
          [](DeskSide &side) {
              side.search(u"strau"_s);
              side.press(Qt::Key_Escape);
          },
          u"T-1"_s },
        { "a scanner admits somebody else", [](DeskSide &side) { side.scan(u"T-2"_s); }, {} },
        { "a scanner refuses somebody else",
          [](DeskSide &side) { side.scan(u"T-2"_s, u"Exit"_s, u"Way out"_s); }, u"T-2"_s },
        { "a scanner refuses the one on the card",
          [](DeskSide &side) {
              side.search(u"lund"_s);
              side.scan(u"T-2"_s, u"Exit"_s, u"Way out"_s);
          },
          u"T-2"_s },
        { "a scanner refuses, somebody else is on the card",
          [](DeskSide &side) {
              side.search(u"strau"_s);
              side.scan(u"T-2"_s, u"Exit"_s, u"Way out"_s);
          },
          {} },
        { "the same is shown again", [](DeskSide &side) { side.scan(u"T-1"_s, u"Lane 2"_s); }, u"T-1"_s },
        { "something is shown that is no ticket", [](DeskSide &side) { side.scan(u"<x>"_s); }, {} },
        { "an answer fails",
          [](DeskSide &side) {
              Q_EMIT side.worker.decided({ .verdict = Verdict::Error, .failure = Error {} });
          },
          {} },
        { "the server is asked about somebody else",
          [](DeskSide &side) { Q_EMIT side.worker.lookingUp(u"NEW-1"_s); },
          {} },
        { "a scan is not decided",
          [](DeskSide &side) { side.screen().showHeld({ .why = HeldScan::Why::TooLate }); },
          {} },
        { "a scan is not decided, somebody else is on the card",
          [](DeskSide &side) {
              side.search(u"strau"_s);
              side.screen().showHeld({ .why = HeldScan::Why::TooLate });
          },
          {} },
        { "another entrance", [](DeskSide &side) { side.worker.chooseGate(side.vip.id); }, {} },
        { "another event", [](DeskSide &side) { side.worker.chooseEvent(side.ball.id); }, {} },
        { "another event and back",
          [](DeskSide &side) {
              side.worker.chooseEvent(side.ball.id);
              side.worker.chooseEvent(side.gala.id);
          },
          {} },
        { "the store is closed", [](DeskSide &side) { side.close(); }, {} },
    };
    return all;
}

static void addRows(const QList<Meanwhile> &all)
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).what) << i;
}

void DeskOverrideTest::itIsForWhomTheButtonNames_data() { addRows(afterARefusal()); }

void DeskOverrideTest::itIsForWhomTheButtonNames()
{
    QFETCH(const qsizetype, index);
    const Meanwhile &meanwhile = afterARefusal().at(index);
    refuse();
    meanwhile.happens(*m_side);
    bandIsOfTheCard();
    const QString offer = m_side->offer();
    QCOMPARE(!offer.isEmpty(), !meanwhile.named.isEmpty());
    if (!offer.isEmpty()) {
        QVERIFY(m_side->card().shown());
        QCOMPARE(m_side->card().shown()->code, meanwhile.named);
        QVERIFY2(offer.contains(m_side->card().shown()->name), qPrintable(offer));
        QVERIFY2(offer.contains(meanwhile.named), qPrintable(offer));
    }
    m_side->overrideBecause(u"lost band"_s);
    const QList<CheckIn> rows = m_side->overridden();
    QCOMPARE(rows.size(), offer.isEmpty() ? 0 : 1);
    if (!rows.isEmpty())
        QCOMPARE(rows.first().code, meanwhile.named);
}

void DeskOverrideTest::theBandIsOfTheCard_data() { addRows(afterARefusal()); }

// Green about one person above the card of another lets the other one in.
void DeskOverrideTest::theBandIsOfTheCard()
{
    QFETCH(const qsizetype, index);
    m_side->scan(u"T-1"_s, u"Lane 1"_s);
    bandIsOfTheCard();
    afterARefusal().at(index).happens(*m_side);
    bandIsOfTheCard();
    m_side->press(Qt::Key_Escape);
    bandIsOfTheCard();
    m_side->scan(u"T-3"_s, u"Lane 2"_s);
    bandIsOfTheCard();
}

void DeskOverrideTest::whatWasSaidOfOthersStandsBesideIt()
{
    m_side->search(u"lund"_s);
    QVERIFY(band(u"answerBeside"_s)->isHidden()); // nothing was said yet
    m_side->press(Qt::Key_Escape);
    m_side->scan(u"T-1"_s);
    m_side->search(u"strau"_s);
    QVERIFY(band()->isIdle() && band(u"answerBeside"_s)->isVisible());
    QVERIFY(band(u"answerBeside"_s)->accessibleName().contains(u"Jürgen Müller"_s));
    m_side->scan(u"T-2"_s); // at another lane
    QVERIFY(band()->isIdle());
    QVERIFY(band(u"answerBeside"_s)->accessibleName().contains(u"Heléne Lund"_s));
    m_side->press(Qt::Key_Escape);
    QVERIFY(band(u"answerBeside"_s)->isHidden());
    QVERIFY(band()->accessibleName().contains(u"Heléne Lund"_s));
}

static const QList<Meanwhile> &whileAReasonIsTyped()
{
    static const QList<Meanwhile> all {
        { "a scanner admits somebody else", [](DeskSide &side) { side.scan(u"T-2"_s); }, u"T-1"_s },
        { "a scanner refuses somebody else",
          [](DeskSide &side) { side.scan(u"T-2"_s, u"Exit"_s, u"Way out"_s); }, u"T-1"_s },
        { "the same is shown again", [](DeskSide &side) { side.scan(u"T-1"_s, u"Lane 2"_s); }, u"T-1"_s },
        { "the same is refused elsewhere", [](DeskSide &side) { side.scan(u"T-1"_s, u"Lane 3"_s); },
          u"T-1"_s },
        { "an answer fails",
          [](DeskSide &side) {
              Q_EMIT side.worker.decided({ .verdict = Verdict::Error, .failure = Error {} });
          },
          u"T-1"_s },
        { "a search for somebody else", [](DeskSide &side) { side.search(u"strau"_s); }, {} },
        { "the key once more", [](DeskSide &side) { side.press(Qt::CTRL | Qt::Key_O); }, u"T-1"_s },
        { "the key that admits", [](DeskSide &side) { side.press(Qt::CTRL | Qt::Key_Return); }, u"T-1"_s },
        { "another entrance", [](DeskSide &side) { side.worker.chooseGate(side.vip.id); }, {} },
        { "another event", [](DeskSide &side) { side.worker.chooseEvent(side.ball.id); }, {} },
    };
    return all;
}

void DeskOverrideTest::aReasonIsForWhomItWasAsked_data() { addRows(whileAReasonIsTyped()); }

void DeskOverrideTest::aReasonIsForWhomItWasAsked()
{
    QFETCH(const qsizetype, index);
    const Meanwhile &meanwhile = whileAReasonIsTyped().at(index);
    refuse();
    m_side->press(Qt::CTRL | Qt::Key_O);
    QVERIFY(m_side->isAsked());
    m_side->typeSlowly(u"lost "_s);
    meanwhile.happens(*m_side);
    QCOMPARE(m_side->isAsked(), !meanwhile.named.isEmpty());
    if (m_side->isAsked()) {
        QCOMPARE(m_side->card().shown()->code, meanwhile.named);
        QVERIFY2(band()->accessibleName().contains(u"Jürgen Müller"_s), qPrintable(band()->accessibleName()));
        const QList<QPushButton *> buttons = m_side->card().findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(buttons, [&meanwhile](const QPushButton *button) {
            const QString said = DeskSide::plain(button->text());
            return button->isVisible() && said.contains(meanwhile.named) && said.contains(u"Jürgen Müller"_s);
        }));
    }
    m_side->typeSlowly(u"band"_s);
    m_side->press(Qt::Key_Return);
    const QList<CheckIn> rows = m_side->overridden();
    QCOMPARE(rows.size(), meanwhile.named.isEmpty() ? 0 : 1);
    if (rows.isEmpty())
        return;
    QCOMPARE(rows.first().code, meanwhile.named);
    QCOMPARE(rows.first().overrideReason, u"lost band"_s);
}

void DeskOverrideTest::aTicketIsNoReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTicket");
    QTest::newRow("a ticket") << u"GALA-0007"_s << true;
    QTest::newRow("in another spelling") << u"gala-0007"_s << true;
    QTest::newRow("after words") << u"lost her band GALA-0007"_s << true;
    QTest::newRow("in the middle of a word") << u"lost her baGALA-0007"_s << true;
    QTest::newRow("words") << u"lost her band"_s << false;
    QTest::newRow("a ticket of nobody") << u"GALA-0008"_s << true;
    QTest::newRow("digits of nobody") << u"999999"_s << true;
    QTest::newRow("a ticket of nobody after words") << u"lost her band GALA-0008"_s << false;
    QTest::newRow("a year") << u"came in 2025"_s << false;
    QTest::newRow("a ticket, then words") << u"GALA-0007 is a copy"_s << false;
}

// A scanner as slow as a person: its end key must not admit whoever is on the card.
void DeskOverrideTest::aTicketIsNoReason()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isTicket);
    m_side->close();
    {
        const auto store = need(Store::open(m_side->folder.path()));
        need(Replica(store->database()).upsert({ .eventId = m_side->gala.id, .code = u"GALA-0007"_s }));
    }
    m_side->worker.open(m_side->folder.path(), u"Gala"_s, {});
    refuse();
    const auto before = m_side->ledger().size();
    const QSignalSpy told(&m_side->scans, &GateScans::told);
    m_side->overrideBecause(typed);
    QCOMPARE(m_side->overridden().size(), isTicket ? 0 : 1);
    QCOMPARE(m_side->ledger().size(), isTicket ? before : before + 1);
    if (!isTicket)
        return;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<HeldScan>().why, HeldScan::Why::ReasonIsTicket);
    m_side->scan(u"T-1"_s, u"Lane 3"_s); // and it can be given in words
    m_side->overrideBecause(u"lost her band"_s);
    QCOMPARE(m_side->overridden().size(), 1);
}

void DeskOverrideTest::newerAnswersStandBesideIt_data()
{
    using Newer = std::function<void(DeskSide &)>;
    QTest::addColumn<Newer>("comes");
    QTest::addColumn<QString>("said");
    QTest::newRow("an answer") << Newer([](DeskSide &side) { side.scan(u"T-2"_s); }) << u"Heléne Lund"_s;
    QTest::newRow("two") << Newer([](DeskSide &side) {
        side.scan(u"T-2"_s);
        side.scan(u"T-3"_s);
    }) << u"Sören Strauß"_s;
    QTest::newRow("the server is asked")
        << Newer([](DeskSide &side) { Q_EMIT side.worker.lookingUp(u"NEW-1"_s); }) << u"NEW-1"_s;
    QTest::newRow("not decided") << Newer([](DeskSide &side) {
        side.screen().showHeld({ .why = HeldScan::Why::TooLate });
    }) << u"again"_s;
}

// One person at a time on card, button and band, and nobody is met with silence.
void DeskOverrideTest::newerAnswersStandBesideIt()
{
    QFETCH(const std::function<void(DeskSide &)>, comes);
    QFETCH(const QString, said);
    for (const Qt::Key end : { Qt::Key_Escape, Qt::Key_Return }) {
        m_side = std::make_unique<DeskSide>();
        refuse();
        QVERIFY(band(u"answerBeside"_s)->isHidden());
        m_side->press(Qt::CTRL | Qt::Key_O);
        m_side->typeSlowly(u"lost band"_s);
        comes(*m_side);
        QVERIFY(band()->accessibleName().contains(u"Jürgen Müller"_s));
        QVERIFY(band(u"answerBeside"_s)->isVisible());
        const QString beside = band(u"answerBeside"_s)->accessibleName();
        QVERIFY2(beside.contains(said), qPrintable(beside));
        m_side->press(end);
        QVERIFY(band(u"answerBeside"_s)->isHidden());
        // The override's own answer is the newest; without one it is what stood beside.
        QCOMPARE(band()->accessibleName().contains(said), end == Qt::Key_Escape);
        QCOMPARE(band()->accessibleName().contains(u"Jürgen Müller"_s), end == Qt::Key_Return);
    }
}

void DeskOverrideTest::whatIsNoLongerRefusedIsNotOverridden()
{
    m_side->scan(u"T-2"_s, u"Red"_s, u"VIP"_s);
    QCOMPARE(m_side->decisions.last().verdict, Verdict::WrongGate);
    m_side->press(Qt::CTRL | Qt::Key_O);
    m_side->typeSlowly(u"a friend of mine"_s);
    m_side->scan(u"T-2"_s, u"Lane 1"_s); // goes to the right entrance
    QCOMPARE(m_side->decisions.last().verdict, Verdict::Admitted);
    m_side->press(Qt::Key_Return);
    QCOMPARE(m_side->ledger().size(), 2);
    QVERIFY(m_side->overridden().isEmpty());
    QCOMPARE(m_side->problems.size(), 1);
    QCOMPARE(m_side->problems.first().cause, Error::Cause::Outdated);
}

void DeskOverrideTest::whatIsRefusedOtherwiseByNowIsTwoRows()
{
    m_side->scan(u"T-2"_s, u"Red"_s, u"VIP"_s);
    Attendee unpaid { .eventId = m_side->gala.id, .code = u"T-2"_s, .firstName = u"Heléne"_s };
    unpaid.ticketType = u"Adult"_s;
    unpaid.paymentStatus = u"pending"_s;
    m_side->close();
    {
        const auto store = need(Store::open(m_side->folder.path()));
        need(Replica(store->database()).upsert(unpaid));
    }
    m_side->worker.open(m_side->folder.path(), u"Gala"_s, {});
    m_side->overrideBecause(u"her father paid"_s); // what this store's refusal was is gone with it
    QVERIFY(m_side->overridden().isEmpty());
    m_side->scan(u"T-2"_s, u"Red"_s, u"VIP"_s);
    QCOMPARE(m_side->decisions.last().verdict, Verdict::Unpaid);
    m_side->overrideBecause(u"her father paid"_s);
    QCOMPARE(m_side->overridden().size(), 1);
    QCOMPARE(m_side->ledger().size(), 3);
}

void DeskOverrideTest::theSameIsNotOverriddenTwice()
{
    refuse();
    m_side->overrideBecause(u"lost band"_s);
    QCOMPARE(m_side->overridden().size(), 1);
    m_side->overrideBecause(u"once more"_s);
    QCOMPARE(m_side->overridden().size(), 1);
    QCOMPARE(m_side->ledger().size(), 3);
}

QTEST_MAIN(DeskOverrideTest)
#include "deskoverridetest.moc"
