// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/keybutton.h"
#include "desk/keyspage.h"
#include "deskside.h"

#include <QComboBox>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

namespace {
/// What happens, and which way is served then.
struct Turn {
    const char *what;
    std::function<void(DeskSide &)> happens;
    Direction way;
};
} // namespace

// Event, entrance and direction: the desk and the backend mean the same ones, whatever happens.
class DeskPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_side = std::make_unique<DeskSide>(); }
    void cleanup() { m_side.reset(); }
    void theWayShownIsTheWayBooked_data();
    void theWayShownIsTheWayBooked();
    void nothingIsShownBeforeItIsTold();
    void aRefusedWayIsSaid();
    void whatIsMadeAnewMeansTheSame();
    void aPlaceIsShownOnceItIsTaken();

private:
    [[nodiscard]] QComboBox *choice(const QString &name) const;

    std::unique_ptr<DeskSide> m_side;
};

QComboBox *DeskPlaceTest::choice(const QString &name) const
{
    for (QComboBox *box : m_side->screen().findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

static void touchWayOnThePageOfKeys(DeskSide &side)
{
    side.screen().command(DeskCommand::Keys);
    for (KeyButton *row : side.screen().findChild<KeysPage *>()->rows()) {
        if (row->accessibleDescription() == keyWordOf(DeskCommand::Direction))
            row->click();
    }
}

static const QList<Turn> &turns()
{
    using enum Direction;
    const auto key = [](DeskSide &side) { side.press(Qt::CTRL | Qt::Key_D); };
    const auto wayOut = [](DeskSide &side) { side.worker.chooseGate(side.exit.id); };
    static const QList<Turn> all {
        { "the start", [](DeskSide &) {}, In },
        { "the key", key, Out },
        { "the key twice",
          [key](DeskSide &side) {
              key(side);
              key(side);
          },
          In },
        { "the mouse", [](DeskSide &side) { QTest::mouseClick(side.way(u"Out"_s), Qt::LeftButton); }, Out },
        { "the mouse where it is",
          [](DeskSide &side) { QTest::mouseClick(side.way(u"In"_s), Qt::LeftButton); }, In },
        { "an arrow key in the bar",
          [](DeskSide &side) {
              side.way(u"In"_s)->setFocus();
              QTest::keyClick(side.way(u"In"_s), Qt::Key_Right);
          },
          Out },
        { "a screen reader", [](DeskSide &side) { side.way(u"Out"_s)->toggle(); }, Out },
        { "the page of keys", touchWayOnThePageOfKeys, Out },
        { "the key, then another language",
          [key](DeskSide &side) {
              key(side);
              side.makeDesk();
          },
          Out },
        { "the key, then another language and the key",
          [key](DeskSide &side) {
              key(side);
              side.makeDesk();
              key(side);
          },
          In },
        { "a way out", wayOut, Out },
        { "a way out, then another language",
          [wayOut](DeskSide &side) {
              wayOut(side);
              side.makeDesk();
          },
          Out },
        { "the key at a way out",
          [wayOut, key](DeskSide &side) {
              wayOut(side);
              key(side);
          },
          Out },
        { "the mouse at a way out",
          [wayOut](DeskSide &side) {
              wayOut(side);
              QTest::mouseClick(side.way(u"In"_s), Qt::LeftButton);
          },
          Out },
        { "a screen reader at a way out",
          [wayOut](DeskSide &side) {
              wayOut(side);
              side.way(u"In"_s)->toggle();
          },
          Out },
        { "the key, then another entrance",
          [key](DeskSide &side) {
              key(side);
              side.worker.chooseGate(side.vip.id);
          },
          In },
        { "the key, then another event",
          [key](DeskSide &side) {
              key(side);
              side.worker.chooseEvent(side.ball.id);
          },
          In },
        { "a scanner at a way out", [](DeskSide &side) { side.scan(u"T-2"_s, u"Exit"_s, u"Way out"_s); },
          In },
        { "the key, then a new start of the store",
          [key](DeskSide &side) {
              key(side);
              side.restart(u"Gala"_s);
          },
          In },
        { "settings that are told again",
          [key](DeskSide &side) {
              key(side);
              side.worker.tellAgain();
          },
          Out },
    };
    return all;
}

void DeskPlaceTest::theWayShownIsTheWayBooked_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < turns().size(); ++i)
        QTest::newRow(turns().at(i).what) << i;
}

void DeskPlaceTest::theWayShownIsTheWayBooked()
{
    QFETCH(const qsizetype, index);
    turns().at(index).happens(*m_side);
    QCOMPARE(m_side->shownWay(), std::optional(turns().at(index).way));
    m_side->enter(u"T-1"_s);
    QCOMPARE(m_side->ledger().first().code, u"T-1"_s);
    QCOMPARE(m_side->ledger().first().direction, turns().at(index).way);
}

void DeskPlaceTest::nothingIsShownBeforeItIsTold()
{
    m_side->worker.setDirection(Direction::Out);
    m_side->desk.reset();
    m_side->makeDesk();
    QVERIFY(!m_side->shownWay());
    m_side->worker.tellAgain();
    QCOMPARE(m_side->shownWay(), std::optional(Direction::Out));
}

void DeskPlaceTest::aRefusedWayIsSaid()
{
    m_side->worker.chooseGate(m_side->exit.id);
    m_side->press(Qt::CTRL | Qt::Key_D);
    QCOMPARE(m_side->problems.size(), 1);
    QCOMPARE(m_side->problems.first().cause, Error::Cause::WrongDirection);
}

void DeskPlaceTest::whatIsMadeAnewMeansTheSame()
{
    m_side->worker.chooseGate(m_side->vip.id);
    m_side->press(Qt::CTRL | Qt::Key_D);
    m_side->makeDesk();
    QCOMPARE(choice(u"Event"_s)->currentText(), u"Gala"_s);
    QCOMPARE(choice(u"Entrance"_s)->currentText(), u"VIP"_s);
    m_side->enter(u"T-1"_s);
    QCOMPARE(m_side->ledger().first().gate, u"VIP"_s);
    QCOMPARE(m_side->ledger().first().direction, Direction::Out);
}

// A choice is a wish; only what is served is shown.
void DeskPlaceTest::aPlaceIsShownOnceItIsTaken()
{
    m_side->close();
    m_side->screen().command(DeskCommand::Shift);
    const auto choose = [this](const QString &name) {
        QComboBox *box = choice(name);
        const QString before = box->currentText();
        box->setFocus();
        QTest::keyClick(box, box->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
        QCOMPARE(box->currentText(), before);
        m_side->screen().command(DeskCommand::Shift);
    };
    choose(u"Event"_s);
    choose(u"Entrance"_s);
}

QTEST_MAIN(DeskPlaceTest)
#include "deskplacetest.moc"
