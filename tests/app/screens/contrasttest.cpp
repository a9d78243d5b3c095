// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "theme/brand.h"
#include "theme/style.h"
#include "theme/theme.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Every pair of colours that a screen paints over each other, in each look, plain and with a manager's
/// colour: answers 7:1, other text 4.5:1, edges and rings of controls 3:1 (WCAG 2).
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data() { looks(); }
    void answers();
    void texts_data() { looks(); }
    void texts();
    void buttons_data() { looks(); }
    void buttons();
    void edgesAndRings_data() { looks(); }
    void edgesAndRings();
    void plots_data() { looks(); }
    void plots();
    void statusKindsDifferByMoreThanColour();

private:
    static void looks();
    static void check(const char *what, const QColor &front, const QColor &back, double least);
};

constexpr double answer = 7;
constexpr double text = 4.5;
constexpr double control = 3;

void ContrastTest::looks()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("day") << dayTheme;
    QTest::newRow("night") << nightTheme;
    for (const char *name :
         { "#000000", "#ffffff", "#ffff00", "#00ff00", "#ff0000", "#0000ff", "#808080", "#c71585" }) {
        const QColor colour(QString::fromLatin1(name));
        QTest::addRow("day, %s", name) << branded(dayTheme, colour);
        QTest::addRow("night, %s", name) << branded(nightTheme, colour);
    }
}

void ContrastTest::check(const char *what, const QColor &front, const QColor &back, double least)
{
    const double measured = contrast(front, back);
    if (measured < least)
        QTest::qFail(qPrintable(u"%1: %2 on %3 is %4, wanted %5"_s.arg(
                         QString::fromLatin1(what), front.name(), back.name(), QString::number(measured),
                         QString::number(least))),
                     __FILE__, __LINE__);
}

void ContrastTest::answers()
{
    QFETCH(const Theme, theme);
    for (const Field field : { Field::Admitted, Field::Used, Field::Refused, Field::Lookup, Field::Closed }) {
        const FieldColours &colours = theme.colours(field);
        check("words on a field", colours.text, colours.field, answer);
        check("bar on its track", colours.text, mixed(colours.text, colours.field, GuestSize::countdownTrack),
              text);
        check("button on a field", colours.field, colours.text, answer);
        check("pressed button on a field", colours.field, pressedFill(colours), text);
        check("ring in a button on a field", colours.field, colours.text, control);
    }
    check("staff tile", theme.ink, theme.paper, answer);
    check("title of a note", theme.ink2, theme.paper, text);
    check("instruction", theme.ink, theme.paper, answer);
    check("line below it", theme.ink2, theme.paper, text);
}

void ContrastTest::texts()
{
    QFETCH(const Theme, theme);
    for (const QColor &ground : { theme.paper, theme.surface, theme.sunken }) {
        check("ink", theme.ink, ground, answer);
        check("ink2", theme.ink2, ground, text);
        check("good", theme.okText, ground, text);
        check("warning", theme.warnText, ground, text);
        check("bad", theme.badText, ground, text);
    }
    for (const QColor &ground : { theme.paper, theme.surface })
        check("accent", theme.accent, ground, text);
    check("chosen row, selected text", theme.onAccent, theme.accent, text);
}

void ContrastTest::buttons()
{
    QFETCH(const Theme, theme);
    check("plain", theme.ink, theme.surface, answer);
    check("plain, pressed", theme.ink, theme.sunken, answer);
    check("plain, disabled", theme.ink2, theme.surface, text);
    check("checked", theme.paper, theme.ink, answer);
    check("primary", theme.onAccent, theme.accent, text);
    check("primary, pressed", theme.onAccent, pressedFill(theme, theme.accent), text);
    check("primary, disabled", theme.ink2, theme.sunken, text);
    for (const QColor &fill : { theme.paper, theme.surface }) {
        check("key or guest's button, pressed", theme.ink, pressedFill(theme, fill), answer);
        check("key or guest's button, disabled", theme.ink2, fill, text);
    }
    check("tick in a box", theme.paper, theme.ink, control);
    check("tick in a disabled box", theme.paper, theme.ink2, control);
}

void ContrastTest::edgesAndRings()
{
    QFETCH(const Theme, theme);
    for (const QColor &ground : { theme.paper, theme.surface }) {
        check("edge", theme.edge, ground, control);
        check("ring", theme.accent, ground, control);
        check("ring of a primary button", theme.ink, ground, control);
    }
    check("edge of a track", theme.edge, theme.sunken, control);
    check("ring of a step", theme.accent, theme.sunken, control);
    check("ring in a guest's primary button", theme.onAccent, theme.accent, control);
    check("guide over any picture", theme.guide, theme.guideRim, control);
}

void ContrastTest::plots()
{
    QFETCH(const Theme, theme);
    check("pace", theme.accent, theme.surface, control);
    check("share", theme.ink, theme.sunken, control);
    check("labels", theme.ink2, theme.surface, text);
    // The bars are quiet by intention: what they say stands in numbers beside them.
}

// A colour alone tells nobody who does not see it: another word or sign goes with each.
void ContrastTest::statusKindsDifferByMoreThanColour()
{
    QList<Sign> signs;
    QList<Field> fields;
    for (int i = 0; i <= int(Verdict::Resolved); ++i) {
        const VerdictLook look = lookOf(Verdict(i));
        for (qsizetype k = 0; k < fields.size(); ++k)
            QVERIFY((fields.at(k) == look.field) || signs.at(k) != look.sign);
        fields.append(look.field);
        signs.append(look.sign);
    }
}

QTEST_MAIN(ContrastTest)
#include "contrasttest.moc"
