// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/cameratrial.h"
#include "setup/doorspage.h"
#include "setup/gatepage.h"
#include "setup/scannerspage.h"
#include "setup/scanrules.h"
#include "setup/setupscreen.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QPushButton>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Role = QAccessible::Role;

/// What a screen reader finds on every page of the set-up.
class SetupRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlSaysWhatItIs_data();
    void everyControlSaysWhatItIs();
};

/// As a person finds it: with an event, two entrances and a scanner.
static void fill(SetupScreen &screen)
{
    screen.gates().showGates({ { .id = 1, .name = u"Main"_s }, { .id = 2, .name = u"VIP"_s } }, 2);
    ScannersPage &page = screen.scanners();
    page.rules().setVisible(true);
    page.showScanners({ { .id = u"a"_s, .name = u"Zebra"_s, .use = ScannerRow::Use::Taken },
                        { .id = u"b"_s, .name = u"Datalogic"_s, .use = ScannerRow::Use::Free } },
                      { u"Main"_s });
    screen.doors().showFindings({ { .subject = Finding::Subject::Sound },
                                  { .subject = Finding::Subject::Pin, .state = Finding::State::Warn } },
                                QDateTime(QDate(2026, 11, 21), QTime(17, 59), Qt::UTC));
}

/// What a reader calls a control that was made as @p widget; nothing: it is no control.
static Role roleFor(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isOneOfMany = button->autoExclusive() || (button->group() && button->group()->exclusive());
        if (!button->isCheckable())
            return QAccessible::Button;
        return isOneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    if (widget.inherits("QLineEdit"))
        return QAccessible::EditableText;
    if (widget.inherits("QComboBox"))
        return QAccessible::ComboBox;
    if (widget.inherits("QSlider"))
        return QAccessible::Slider;
    if (widget.inherits("QAbstractSpinBox"))
        return QAccessible::SpinBox;
    return QAccessible::NoRole;
}

// The line within a spin box or a list belongs to it.
static bool isPart(const QWidget &widget)
{
    return widget.parentWidget()->inherits("QAbstractSpinBox")
        || widget.parentWidget()->inherits("QComboBox");
}

// On Linux the name of a list is what is chosen: what it is for is told by its label or description.
static bool isNamed(QAccessibleInterface &reader)
{
    const bool isDescribed
        = !reader.relations(QAccessible::Label).isEmpty() || !reader.text(QAccessible::Description).isEmpty();
    return !reader.text(QAccessible::Name).trimmed().isEmpty()
        && (reader.role() != QAccessible::ComboBox || isDescribed);
}

void SetupRolesTest::everyControlSaysWhatItIs_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < 8; ++step)
        QTest::addRow("page %d", step + 1) << step;
    QTest::newRow("the shop") << -1;
}

void SetupRolesTest::everyControlSaysWhatItIs()
{
    QFETCH(const int, step);
    SetupScreen screen;
    screen.resize(1366, 768);
    screen.setWayBack(true);
    screen.show();
    fill(screen);
    if (step < 0) {
        for (QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Connect Tickera"_s || button->text() == u"Continue"_s)
                button->click();
        }
    } else {
        screen.openStep(step);
    }
    int controls = 0;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isPart(*widget))
            continue;
        const Role role = roleFor(*widget);
        if (role == QAccessible::NoRole && widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        const QString what
            = u"%1 '%2' is a %3"_s
                  .arg(QLatin1StringView(widget->metaObject()->className()), reader->text(QAccessible::Name))
                  .arg(int(reader->role()));
        QVERIFY2(isNamed(*reader), qPrintable(what));
        QVERIFY2(role == QAccessible::NoRole || reader->role() == role, qPrintable(what));
        ++controls;
    }
    QVERIFY(controls > 2);
}

QTEST_MAIN(SetupRolesTest)
#include "setuprolestest.moc"
