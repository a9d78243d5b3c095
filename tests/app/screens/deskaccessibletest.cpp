// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "computerclock.h"
#include "desk/placebutton.h"
#include "desk/stewardscreen.h"
#include "deskpagelist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// What a screen reader finds on the desk, page by page.
class DeskAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_screen.reset(); }
    void everyControlSaysWhatItIs_data();
    void everyControlSaysWhatItIs();
    void everyControlIsFound();
    void whatIsChosenIsSaid();
    void theTabKeyGoesAlongTheBar();

private:
    std::unique_ptr<StewardScreen> m_screen;
};

static QByteArray describe(QAccessibleInterface &item)
{
    const QByteArray name = item.object() ? item.object()->metaObject()->className() : "row";
    return name + " '" + item.text(QAccessible::Name).toUtf8() + "' role "
        + QByteArray::number(int(item.role()));
}

static void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> &all)
{
    if (!item || item->state().invisible)
        return;
    all << item;
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), all);
}

/// The role that a control has to have; none for what nobody operates.
static std::optional<QAccessible::Role> wantedRole(const QObject *object)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(object)) {
        if (!button->isCheckable())
            return QAccessible::Button;
        return button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    if (qobject_cast<const QLineEdit *>(object))
        return QAccessible::EditableText;
    if (qobject_cast<const QComboBox *>(object))
        return QAccessible::ComboBox;
    if (qobject_cast<const QAbstractItemView *>(object))
        return QAccessible::List;
    return std::nullopt;
}

void DeskAccessibleTest::init()
{
    m_screen = std::make_unique<StewardScreen>(dayTheme, computerClock);
    m_screen->resize(1366, 768);
    Event event;
    event.id = 1;
    event.name = u"Gala"_s;
    Gate gate;
    gate.id = 1;
    gate.name = u"Main"_s;
    m_screen->setEvents({ event }, 1);
    m_screen->setGates({ gate }, 1);
    m_screen->setDirection(Direction::In);
    m_screen->setStatus(u"Up to date"_s, StatusKind::Good);
    m_screen->setShift(
        { u"Naledi"_s, QDateTime(QDate(2026, 11, 21), QTime(18, 0), Qt::UTC), { u"Sipho"_s } });
    OpenProblem problem;
    problem.delivery.id = 7;
    problem.delivery.state = DeliveryState::Conflict;
    problem.name = u"Lwazi"_s;
    m_screen->showProblems({ problem });
    m_screen->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_screen->showMatches(
        { { .code = u"A-1"_s, .name = u"Anna Berg"_s, .state = u"In"_s }, { .code = u"A-2"_s } }, 2);
}

void DeskAccessibleTest::everyControlSaysWhatItIs_data()
{
    QTest::addColumn<DeskCommand>("page");
    for (const DeskCommand page : allDeskPages)
        QTest::newRow(qPrintable(keyWordOf(page))) << page;
}

void DeskAccessibleTest::everyControlSaysWhatItIs()
{
    QFETCH(DeskCommand, page);
    if (page == DeskCommand::Desk)
        m_screen->command(DeskCommand::Type);
    else
        m_screen->command(page);
    QCoreApplication::processEvents();
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(m_screen.get()), all);
    int controls = 0;
    for (QAccessibleInterface *item : std::as_const(all)) {
        const bool takesKeys = item->state().focusable;
        const auto wanted = wantedRole(item->object());
        if (!wanted && !takesKeys)
            continue;
        QVERIFY2(!item->text(QAccessible::Name).trimmed().isEmpty(), describe(*item).constData());
        if (wanted)
            QVERIFY2(item->role() == *wanted, describe(*item).constData());
        ++controls;
    }
    QVERIFY2(controls > 8, QByteArray::number(controls).constData());
}

// A control that the tree of accessible things leaves out has no role at all.
void DeskAccessibleTest::everyControlIsFound()
{
    m_screen->command(DeskCommand::Type);
    QCoreApplication::processEvents();
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(m_screen.get()), all);
    QList<const QObject *> found;
    for (QAccessibleInterface *item : std::as_const(all))
        found << item->object();
    for (const QWidget *widget : m_screen->findChildren<QWidget *>()) {
        if (wantedRole(widget) && widget->isVisible())
            QVERIFY2(found.contains(widget), widget->metaObject()->className());
    }
}

void DeskAccessibleTest::whatIsChosenIsSaid()
{
    QList<QAccessibleInterface *> all;
    collect(QAccessible::queryAccessibleInterface(m_screen.get()), all);
    QStringList checked;
    QStringList rows;
    for (QAccessibleInterface *item : std::as_const(all)) {
        if (item->state().checked)
            checked << item->text(QAccessible::Name);
        if (item->role() == QAccessible::ListItem)
            rows << item->text(QAccessible::Name);
    }
    checked.sort();
    QCOMPARE(checked, (QStringList { u"Desk"_s, u"In"_s }));
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.first().contains(u"Anna Berg"_s) && rows.first().contains(u"In"_s),
             qPrintable(rows.first()));
}

void DeskAccessibleTest::theTabKeyGoesAlongTheBar()
{
    QStringList passed;
    m_screen->findChild<PlaceButton *>()->setFocus();
    for (int i = 0; i < 7; ++i) { // the ways are one stop: the arrows choose
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed << QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(passed.first(5),
             (QStringList { u"Desk"_s, u"Scans"_s, u"Problems"_s, u"Numbers"_s, u"More"_s }));
    QVERIFY2(passed.last().contains(u"Naledi"_s), qPrintable(passed.join(u'|')));
}

QTEST_MAIN(DeskAccessibleTest)
#include "deskaccessibletest.moc"
