// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "theme/theme.h"

#include "theme/brand.h"
#include "theme/icons.h"
#include "theme/signs.h"
#include "words/words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QList<Verdict> allVerdicts()
{
    QList<Verdict> verdicts;
    for (int i = 0; i <= int(Verdict::Error); ++i)
        verdicts << Verdict(i);
    return verdicts;
}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void verdictsDiffer();
    void signsFillTheirGrid();
    void iconsLoad();
    void colourAndSizeLiveInTheThemeOnly();
    void everyBrandReads_data();
    void everyBrandReads();
};

void ThemeTest::textIsLegible_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme *theme : { &dayTheme, &nightTheme }) {
        const QByteArray look = theme == &dayTheme ? "day " : "night ";
        const auto row = [&look](const char *name, const QColor &text, const QColor &ground, double least) {
            QTest::newRow((look + name).constData()) << text << ground << least;
        };
        row("admitted", theme->admitted.text, theme->admitted.field, 7);
        row("used", theme->used.text, theme->used.field, 7);
        row("refused", theme->refused.text, theme->refused.field, 7);
        row("lookup", theme->lookup.text, theme->lookup.field, 7);
        row("closed", theme->closed.text, theme->closed.field, 7);
        for (const QColor &ground : { theme->paper, theme->surface }) {
            const QByteArray on = " on " + ground.name().toLatin1();
            row(("ink" + on).constData(), theme->ink, ground, 7);
            row(("ink2" + on).constData(), theme->ink2, ground, 4.5);
            row(("ok" + on).constData(), theme->okText, ground, 4.5);
            row(("warn" + on).constData(), theme->warnText, ground, 4.5);
            row(("bad" + on).constData(), theme->badText, ground, 4.5);
            row(("accent" + on).constData(), theme->accent, ground, 4.5);
            row(("edge" + on).constData(), theme->edge, ground, 3);
        }
        row("on accent", theme->onAccent, theme->accent, 7);
        row("ink2 on sunken", theme->ink2, theme->sunken, 4.5);
    }
}

void ThemeTest::textIsLegible()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = contrast(text, ground);
    QVERIFY2(measured >= least, qPrintable(QString::number(measured)));
}

void ThemeTest::verdictsDiffer()
{
    QSet<QString> words;
    for (const Verdict verdict : allVerdicts()) {
        words << verdictWord(verdict);
        const VerdictLook look = lookOf(verdict);
        const bool isYes = look.sign == Sign::Admitted || look.sign == Sign::Exit;
        QCOMPARE(isYes, isGranted(verdict));
        QCOMPARE(look.field == Field::Admitted, isGranted(verdict));
        QCOMPARE(look.field == Field::Refused, look.sign == Sign::Refused);
        QVERIFY(!guestWords({ .verdict = verdict, .at = {} }).headline.isEmpty());
    }
    QCOMPARE(words.size(), allVerdicts().size());
}

void ThemeTest::signsFillTheirGrid()
{
    for (int i = 0; i <= int(Sign::OutOfOrder); ++i) {
        const QRectF bounds = signPath(Sign(i)).boundingRect();
        QVERIFY2(QRectF(0, 0, 24, 24).contains(bounds), qPrintable(QString::number(i)));
        QVERIFY(bounds.height() > 20);
    }
}

void ThemeTest::iconsLoad()
{
    for (const QString &name :
         { u"tick"_s, u"keypad"_s, u"camera"_s, u"person"_s, u"arrow"_s, u"backspace"_s })
        QVERIFY2(!iconOf(name, 24, dayTheme.ink).isNull(), qPrintable(name));
}

void ThemeTest::colourAndSizeLiveInTheThemeOnly()
{
    static const QRegularExpression forbidden(u"#[0-9A-Fa-f]{6}\\b|QColor\\(|[0-9 ]px\\b"_s);
    QDirIterator files(QStringLiteral(APP_FOLDER), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"/theme/"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(!text.contains(forbidden), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void ThemeTest::everyBrandReads_data()
{
    QTest::addColumn<QColor>("colour");
    for (const char *name :
         { "#000000", "#ffffff", "#ffff00", "#00ff00", "#ff0000", "#0000ff", "#808080", "#ffc533" })
        QTest::newRow(name) << QColor(QString::fromLatin1(name));
}

void ThemeTest::everyBrandReads()
{
    QFETCH(const QColor, colour);
    for (const Theme *theme : { &dayTheme, &nightTheme }) {
        const Theme made = branded(*theme, colour);
        QVERIFY(contrast(made.accent, made.paper) >= 4.5 && contrast(made.accent, made.surface) >= 4.5);
        QVERIFY2(contrast(made.onAccent, made.accent) >= 4.5, qPrintable(made.accent.name()));
        if (colour.hslSaturation() > 200 && made.accent.lightness() > 20 && made.accent.lightness() < 235)
            QVERIFY(std::abs(made.accent.hslHue() - colour.hslHue()) <= 3);
        QCOMPARE(made.refused.field, theme->refused.field); // answers are never branded
    }
    QCOMPARE(branded(dayTheme, QColor()).accent, dayTheme.accent);
    QCOMPARE(branded(dayTheme, QColor(0x15, 0x48, 0xa8)).accent, QColor(0x15, 0x48, 0xa8)); // reads as it is
}

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
