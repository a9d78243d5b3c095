// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/deskcommands.h"
#include "desk/keybutton.h"
#include "desk/keyspage.h"
#include "desk/problemcard.h"
#include "desk/searchline.h"
#include "desk/shiftpage.h"
#include "desk/stewardscreen.h"
#include "deskpagelist.h"
#include "fakeclock.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// The desk's pages, its keys, and where the focus goes.
class DeskPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void everyKeyIsListedOnce();
    void everyKeyDoesSomething();
    void aTouchOnAListedKeyDoesTheSame();
    void aClosedPageGivesTheFocusBack_data();
    void aClosedPageGivesTheFocusBack();
    void anAnswerGivesTheFocusBack();
    void theNextCodeTakesThePlaceOfTheLast();
    void aReasonIsNotInterruptedByAnAnswer();
    void aBurstAnywhereGoesIntoTheLine_data();
    void aBurstAnywhereGoesIntoTheLine();
    void aShiftBeginsByKeyboard();
    void aTicketIsNobodysName_data();
    void aTicketIsNobodysName();
    void aTicketIsNoReason_data();
    void aTicketIsNoReason();
    void aRecentNameIsATouchAway();
    void everythingHasANameAndIsLargeEnough_data();
    void everythingHasANameAndIsLargeEnough();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void largeTextIsLargerEverywhere();

private:
    void fill();
    void press(const QKeySequence &keys) const;
    /// As a person does.
    void typeSlowly(QWidget &line, const QString &text);
    [[nodiscard]] AdmissionDecision refusal() const;

    FakeClock m_clock;
    std::unique_ptr<StewardScreen> m_screen;
    SearchLine *m_line = nullptr;
};

void DeskPagesTest::init()
{
    m_screen = std::make_unique<StewardScreen>(dayTheme, m_clock);
    m_screen->resize(1366, 768);
    m_screen->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_line = m_screen->findChild<SearchLine *>();
    fill();
}

AdmissionDecision DeskPagesTest::refusal() const
{
    return { .code = u"A-2"_s,
             .verdict = Verdict::AlreadyUsed,
             .firstName = u"Annika"_s,
             .name = u"Annika Dahl"_s,
             .checkInId = u"refused-1"_s,
             .at = m_clock.now(),
             .isOverridable = true };
}

void DeskPagesTest::fill()
{
    Event event;
    event.id = 1;
    event.name = u"An evening with a rather long name & more"_s;
    Gate gate;
    gate.id = 1;
    gate.name = u"Main entrance, east side"_s;
    m_screen->setEvents({ event }, 1);
    m_screen->setGates({ gate }, 1);
    m_screen->setStatus(u"Offline since 18:02, 14 waiting"_s, StatusKind::Problem);
    m_screen->setShift({ u"Naledi M."_s, m_clock.now(), { u"Naledi M."_s, u"Sipho"_s, u"Thabo"_s } });
    OpenProblem problem;
    problem.delivery.id = 7;
    problem.delivery.state = DeliveryState::Conflict;
    problem.name = u"Lwazi Dlamini"_s;
    m_screen->showProblems({ problem });
    LiveCounts counts;
    counts.sold = 1250;
    counts.byType = { { u"VIP"_s, 3, 9 } };
    m_screen->showNumbers(counts);
}

void DeskPagesTest::press(const QKeySequence &keys) const
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : m_screen.get(), keys);
}

void DeskPagesTest::everyKeyIsListedOnce()
{
    const QList<KeyButton *> rows = m_screen->findChild<KeysPage *>()->rows();
    QCOMPARE(rows.size(), deskKeys().size());
    QStringList seen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const DeskKey &key = deskKeys().at(i);
        QCOMPARE(rows.at(i)->text(), wordsOf(key));
        QCOMPARE(rows.at(i)->accessibleDescription(), keyWordOf(key.command));
        QVERIFY2(!seen.contains(keyWordOf(key.command)), qPrintable(keyWordOf(key.command)));
        seen << keyWordOf(key.command);
    }
}

void DeskPagesTest::everyKeyDoesSomething()
{
    QSignalSpy setup(m_screen.get(), &StewardScreen::setupChosen);
    QSignalSpy way(m_screen.get(), &StewardScreen::directionChosen);
    QSignalSpy chosen(m_screen.get(), &StewardScreen::attendeeChosen);
    for (const DeskCommand page : allDeskPages) {
        press(QKeySequence(keyWordOf(page)));
        QCOMPARE(m_screen->page(), page);
    }
    press(Qt::Key_Escape);
    QCOMPARE(m_screen->page(), DeskCommand::Desk);
    press(Qt::Key_F8);
    QCOMPARE(setup.size(), 1);
    press(Qt::CTRL | Qt::Key_D);
    QVERIFY(way.isEmpty()); // nobody said yet which way is served
    m_screen->setDirection(Direction::In);
    press(Qt::CTRL | Qt::Key_D);
    press(Qt::CTRL | Qt::Key_D); // asks again: nothing came of it yet
    QCOMPARE(way.size(), 2);
    QCOMPARE(way.last().first().value<Direction>(), Direction::Out);
    m_screen->setDirection(Direction::Out);
    press(Qt::CTRL | Qt::Key_D);
    QCOMPARE(way.last().first().value<Direction>(), Direction::In);
    m_screen->showMatches({ { .code = u"A-1"_s, .name = u"Anna"_s }, { .code = u"A-2"_s } }, 2);
    press(Qt::Key_Down);
    press(Qt::CTRL | Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    m_screen->show(refusal());
    press(Qt::CTRL | Qt::Key_O);
    QVERIFY(m_line->hasFocus()); // somebody else is on the card
    press(Qt::Key_Down);
    press(Qt::CTRL | Qt::Key_O);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"reason"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_line->hasFocus());
    QTest::keyClicks(m_line, u"ann"_s);
    press(Qt::CTRL | Qt::Key_F);
    QCOMPARE(m_line->selectedText(), u"ann"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_line->text().isEmpty());
}

void DeskPagesTest::aTouchOnAListedKeyDoesTheSame()
{
    QSignalSpy setup(m_screen.get(), &StewardScreen::setupChosen);
    m_screen->command(DeskCommand::Keys);
    for (KeyButton *row : m_screen->findChild<KeysPage *>()->rows()) {
        if (row->accessibleDescription() == keyWordOf(DeskCommand::Setup))
            row->click();
    }
    QCOMPARE(setup.size(), 1);
}

static void addPages()
{
    QTest::addColumn<DeskCommand>("page");
    for (const DeskCommand page : allDeskPages)
        QTest::newRow(qPrintable(keyWordOf(page))) << page;
}

void DeskPagesTest::aClosedPageGivesTheFocusBack_data() { addPages(); }

void DeskPagesTest::aClosedPageGivesTheFocusBack()
{
    QFETCH(DeskCommand, page);
    if (page == DeskCommand::Desk)
        return;
    press(QKeySequence(keyWordOf(page)));
    QVERIFY(!m_line->hasFocus());
    press(QKeySequence(keyWordOf(page)));
    QCOMPARE(m_screen->page(), DeskCommand::Desk);
    QVERIFY(m_line->hasFocus());
    press(QKeySequence(keyWordOf(page)));
    press(Qt::Key_Escape);
    QVERIFY(m_line->hasFocus());
}

void DeskPagesTest::anAnswerGivesTheFocusBack()
{
    for (QAbstractButton *button : m_screen->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        button->setFocus();
        QVERIFY2(button->hasFocus(), qPrintable(button->text()));
        m_screen->show(refusal());
        QVERIFY2(m_line->hasFocus(), qPrintable(button->text()));
    }
}

void DeskPagesTest::theNextCodeTakesThePlaceOfTheLast()
{
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    AdmissionDecision answer = refusal();
    answer.code = u"GALA-1"_s;
    QTest::keyClicks(m_line, u"gala-1"_s);
    m_screen->show(answer); // of somebody else's scanner: nothing was entered yet
    QCOMPARE(m_line->text(), u"gala-1"_s);
    press(Qt::Key_Return);
    m_screen->show(refusal()); // the same
    QCOMPARE(m_line->text(), u"gala-1"_s);
    m_screen->show(answer);
    QTest::keyClicks(m_line, u"gala-2"_s);
    press(Qt::Key_Return);
    QCOMPARE(entered.last().first().toString(), u"gala-2"_s);
    m_screen->show({ .verdict = Verdict::InvalidPayload, .at = answer.at });
    QTest::keyClicks(m_line, u"ann"_s);
    m_screen->showMatches({ { .code = u"A-1"_s, .name = u"Anna"_s }, { .code = u"A-2"_s } }, 2);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    m_screen->show(refusal());
    QTest::keyClicks(m_line, u"gala-3"_s);
    press(Qt::Key_Return);
    QCOMPARE(entered.last().first().toString(), u"gala-3"_s);
}

void DeskPagesTest::aReasonIsNotInterruptedByAnAnswer()
{
    m_screen->show(refusal());
    press(Qt::CTRL | Qt::Key_O);
    QWidget *reason = QApplication::focusWidget();
    QCOMPARE(reason->objectName(), u"reason"_s);
    typeSlowly(*reason, u"half a"_s);
    AdmissionDecision next = refusal();
    next.code = u"A-3"_s;
    next.verdict = Verdict::Admitted;
    next.isOverridable = false;
    m_screen->show(next);
    QVERIFY(reason->hasFocus());
    QVERIFY(reason->isVisible());
}

void DeskPagesTest::aBurstAnywhereGoesIntoTheLine_data() { addPages(); }

// Of a scanner that no rule for scanners knows: it types, and ends with Enter.
void DeskPagesTest::aBurstAnywhereGoesIntoTheLine()
{
    QFETCH(DeskCommand, page);
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    if (page != DeskCommand::Desk)
        m_screen->command(page);
    for (const QChar key : QStringView(u"GALA-7"))
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), u"GALA-7"_s);
    QVERIFY(m_line->hasFocus());
}

void DeskPagesTest::aShiftBeginsByKeyboard()
{
    QSignalSpy begun(m_screen.get(), &StewardScreen::shiftBegun);
    press(Qt::Key_F7);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(begun.isEmpty());
    typeSlowly(*name, u"Zola"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first().first().toString(), u"Zola"_s);
    QVERIFY(m_line->hasFocus());
}

void DeskPagesTest::typeSlowly(QWidget &line, const QString &text)
{
    for (const QChar key : text) {
        QTest::keyClick(&line, key.toLatin1());
        m_clock.advance(std::chrono::milliseconds(120));
    }
}

void DeskPagesTest::aTicketIsNobodysName_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("ends with Enter") << int(Qt::Key_Return);
    QTest::newRow("ends with Tab") << int(Qt::Key_Tab);
    QTest::newRow("ends with a pause") << 0;
}

void DeskPagesTest::aTicketIsNobodysName()
{
    QFETCH(int, end);
    QSignalSpy begun(m_screen.get(), &StewardScreen::shiftBegun);
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    m_screen->command(DeskCommand::Shift);
    auto *name = m_screen->findChild<QLineEdit *>(u"operator"_s);
    typeSlowly(*name, u"Na"_s);
    for (const QChar key : QStringView(u"GALA-7")) {
        QTest::keyClick(name, key.toLatin1(), key.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
        m_clock.advance(std::chrono::milliseconds(4));
    }
    if (end != 0)
        QTest::keyClick(name, Qt::Key(end));
    QTRY_COMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), u"GALA-7"_s);
    QCOMPARE(name->text(), u"Na"_s);
    QVERIFY(begun.isEmpty());
    QVERIFY(m_line->hasFocus());
}

void DeskPagesTest::aTicketIsNoReason_data()
{
    QTest::addColumn<bool>("isOnTheCard");
    QTest::newRow("to admit somebody all the same") << true;
    QTest::newRow("what was done about a problem") << false;
}

void DeskPagesTest::aTicketIsNoReason()
{
    QFETCH(bool, isOnTheCard);
    QSignalSpy overridden(m_screen.get(), &StewardScreen::overrideRequested);
    QSignalSpy settled(m_screen.get(), &StewardScreen::problemSettled);
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    m_screen->show(refusal());
    m_screen->command(isOnTheCard ? DeskCommand::Override : DeskCommand::Problems);
    if (!isOnTheCard)
        m_screen->findChild<ProblemCard *>()->findChildren<QAbstractButton *>().at(1)->click();
    QWidget *reason = QApplication::focusWidget();
    QCOMPARE(reason->objectName(), u"reason"_s);
    typeSlowly(*reason, u"lost"_s);
    QTest::keyClicks(reason, u"GALA-7"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), u"GALA-7"_s);
    QVERIFY(overridden.isEmpty() && settled.isEmpty());
    QVERIFY(reason->hasFocus());
    typeSlowly(*reason, u" band"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    const QList<QVariant> sent = (isOnTheCard ? overridden : settled).value(0);
    QCOMPARE(sent.value(sent.size() - 1).toString(), u"lost band"_s);
}

void DeskPagesTest::aRecentNameIsATouchAway()
{
    QSignalSpy begun(m_screen.get(), &StewardScreen::shiftBegun);
    QSignalSpy ended(m_screen.get(), &StewardScreen::shiftEnded);
    const auto *page = m_screen->findChild<ShiftPage *>();
    const auto touch = [page](const QString &words) {
        for (auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->text().contains(words))
                return button->click();
        }
    };
    m_screen->command(DeskCommand::Shift);
    touch(u"Sipho"_s);
    QCOMPARE(begun.first().first().toString(), u"Sipho"_s);
    m_screen->command(DeskCommand::Shift);
    touch(u"Sign out"_s);
    QCOMPARE(ended.size(), 1);
}

void DeskPagesTest::everythingHasANameAndIsLargeEnough_data() { addPages(); }

void DeskPagesTest::everythingHasANameAndIsLargeEnough()
{
    QFETCH(DeskCommand, page);
    constexpr int least = 48;
    if (page != DeskCommand::Desk)
        m_screen->command(page);
    m_screen->show(refusal());
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isControl = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QListView *>(widget);
        if (!isControl || !widget->isVisible())
            continue;
        const QByteArray what = QByteArray(widget->metaObject()->className()) + ' '
            + (button ? button->text() : QString()).toUtf8() + ' ' + QByteArray::number(widget->height());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 what.constData());
        QVERIFY2(widget->height() >= least && widget->width() >= least, what.constData());
        QVERIFY2(widget->toolTip().isEmpty(), what.constData());
        ++seen;
    }
    QVERIFY(seen > 5);
}

void DeskPagesTest::nothingIsClipped_data()
{
    QTest::addColumn<DeskCommand>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QSize &size : { QSize(800, 480), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080) }) {
        for (const int scale : { 100, 130 }) {
            for (const DeskCommand page : allDeskPages)
                QTest::addRow("%dx%d, %d %%, %s", size.width(), size.height(), scale,
                              qPrintable(keyWordOf(page)))
                    << page << size << scale;
        }
    }
}

/// Within everything around it, down to what scrolls.
static bool isWhole(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        const bool scrolls = qobject_cast<const QScrollArea *>(around->parentWidget());
        if (scrolls)
            return place.left() >= 0 && place.right() < around->width();
        if (!around->rect().contains(place))
            return false;
        if (around->isWindow())
            break;
    }
    return true;
}

void DeskPagesTest::nothingIsClipped()
{
    QFETCH(DeskCommand, page);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    m_screen->setTextScale(scale);
    m_screen->resize(size);
    m_screen->show(refusal());
    if (page != DeskCommand::Desk)
        m_screen->command(page);
    QCoreApplication::processEvents();
    QCOMPARE(m_screen->size(), size);
    for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if ((!button && !label) || !widget->isVisible())
            continue;
        const QString what = button ? button->text() : label->text();
        QVERIFY2(isWhole(*widget), qPrintable(what));
        if (button)
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(what));
        else if (!label->wordWrap())
            QVERIFY2(widget->width() >= widget->sizeHint().width(), qPrintable(what));
        else
            QVERIFY2(widget->height() >= label->heightForWidth(label->width()), qPrintable(what));
    }
}

void DeskPagesTest::largeTextIsLargerEverywhere()
{
    const auto heights = [this] {
        QList<int> all;
        m_screen->command(DeskCommand::Keys);
        all << m_screen->findChild<KeysPage *>()->rows().first()->sizeHint().height();
        m_screen->command(DeskCommand::Desk);
        all << m_line->height();
        return all;
    };
    const QList<int> before = heights();
    m_screen->setTextScale(200);
    QCoreApplication::processEvents();
    const QList<int> after = heights();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY(after.at(i) > before.at(i) * 3 / 2);
}

QTEST_MAIN(DeskPagesTest)
#include "deskpagestest.moc"
