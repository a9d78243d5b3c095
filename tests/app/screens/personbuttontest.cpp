// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/personbutton.h"

#include "computerclock.h"
#include "desk/attendeecard.h"
#include "desk/stewardscreen.h"
#include "theme/style.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// Whom a button is about can be read on it, whatever names and codes are made of.
class PersonButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAndCodeStandOnIt_data();
    void nameAndCodeStandOnIt();
    void theNameIsWhole_data();
    void theNameIsWhole();
    void theCodeIsWhole_data();
    void theCodeIsWhole();
    void nothingInANameTurnsTheRest();
    void theDesksButtonsFit_data();
    void theDesksButtonsFit();

private:
    static QString plain(const QPushButton &button)
    {
        QString text = button.text();
        for (const char16_t mark : { u'\u2068', u'\u2069' })
            text.remove(QChar(mark));
        return text.replace(u"&&"_s, u"&"_s);
    }
    static bool fits(const QPushButton &button)
    {
        const QStringList lines = button.text().replace(u"&&"_s, u"&"_s).split(u'\n');
        return std::ranges::all_of(lines, [&button](const QString &line) {
            return QFontMetricsF(button.font()).horizontalAdvance(line) <= button.width();
        });
    }
};

static PersonButton::Words wordsOf(const QString &name, const QString &code)
{
    return { u"Admit %1 all the same…"_s, name, code, u"Ctrl+O"_s };
}

void PersonButtonTest::nameAndCodeStandOnIt_data()
{
    QTest::addColumn<PersonButton::Words>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("usual") << wordsOf(u"Jürgen Müller"_s, u"T-1"_s)
                           << u"Admit Jürgen Müller · T-1 all the same…   Ctrl+O"_s;
    QTest::newRow("no name") << wordsOf({}, u"T-1"_s) << u"Admit T-1 all the same…   Ctrl+O"_s;
    QTest::newRow("the code as name") << wordsOf(u"T-1"_s, u"T-1"_s) << u"Admit T-1 all the same…   Ctrl+O"_s;
    QTest::newRow("an ampersand") << wordsOf(u"A & B"_s, u"T&1"_s)
                                  << u"Admit A & B · T&1 all the same…   Ctrl+O"_s;
    QTest::newRow("placeholders") << wordsOf(u"%1 %2 %L1"_s, u"%1"_s)
                                  << u"Admit %1 %2 %L1 · %1 all the same…   Ctrl+O"_s;
    QTest::newRow("line ends") << wordsOf(u"Anna\nBerg\t\u2028 "_s, u"T-1"_s)
                               << u"Admit Anna Berg · T-1 all the same…   Ctrl+O"_s;
    QTest::newRow("what cannot be seen in a code")
        << wordsOf(u"Anna"_s, u"T\u202e-1\x1b"_s) << u"Admit Anna · T\\x202e-1\\x1b all the same…   Ctrl+O"_s;
    QTest::newRow("nobody") << PersonButton::Words { .sentence = u"Admit"_s, .key = u"Ctrl+Enter"_s }
                            << u"Admit   Ctrl+Enter"_s;
}

void PersonButtonTest::nameAndCodeStandOnIt()
{
    QFETCH(const PersonButton::Words, words);
    QFETCH(const QString, expected);
    PersonButton button;
    button.resize(900, 48);
    button.setWords(words);
    QCOMPARE(plain(button), expected);
    QVERIFY(!button.accessibleName().isEmpty());
}

void PersonButtonTest::theNameIsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("width");
    for (const int width : { 260, 320, 400, 700 }) {
        QTest::addRow("short, %d", width) << u"Guest N100001"_s << width;
        QTest::addRow("usual, %d", width) << u"Alexandra Müller-Lüdenscheidt"_s << width;
        QTest::addRow("long, %d", width) << u"Maximiliane Freifrau von und zu Hohenstein"_s << width;
    }
}

void PersonButtonTest::theNameIsWhole()
{
    QFETCH(const QString, name);
    QFETCH(const int, width);
    PersonButton button;
    button.resize(width, 48);
    button.setWords(wordsOf(name, u"0004711-1"_s));
    const QString said = plain(button).replace(u'\n', u' ');
    QVERIFY2(said.contains(name) && said.contains(u"0004711-1"), qPrintable(said));
    QVERIFY2(fits(button), qPrintable(button.text()));
}

void PersonButtonTest::theCodeIsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("width");
    const QString hebrew = u"\u05d0\u05d1\u05d2\u05d3\u05d4 "_s;
    for (const int width : { 120, 200, 400, 700 }) {
        QTest::addRow("a long name, %d", width) << u"Maximiliane von "_s.repeated(30) << u"T-1"_s << width;
        QTest::addRow("from right to left, %d", width) << hebrew.repeated(20) << u"T-1"_s << width;
        QTest::addRow("a long code, %d", width) << u"Anna Berg"_s << u"0123456789-"_s.repeated(20) << width;
        QTest::addRow("both, %d", width)
            << u"Maximiliane"_s.repeated(30) << u"ABCDEFGH-"_s.repeated(28) << width;
        QTest::addRow("a long code alone, %d", width) << QString() << u"WWWWWWWW-"_s.repeated(28) << width;
    }
}

void PersonButtonTest::theCodeIsWhole()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    QFETCH(const int, width);
    PersonButton button;
    button.resize(width, 48);
    button.setWords(wordsOf(name, code));
    QString said = plain(button);
    QVERIFY2(said.remove(u'\n').contains(code), qPrintable(said));
    QVERIFY2(said.contains(u'…'), qPrintable(said));
    QVERIFY2(width < 200 || fits(button), qPrintable(button.text()));
}

void PersonButtonTest::nothingInANameTurnsTheRest()
{
    PersonButton button;
    button.resize(900, 48);
    // It ends what isolates it, and would turn all that follows.
    button.setWords(wordsOf(u"Anna\u2069\u202e\u2067\u200f\x07 Berg"_s, u"T-1"_s));
    QCOMPARE(plain(button), u"Admit Anna Berg · T-1 all the same…   Ctrl+O"_s);
    QCOMPARE(button.text().count(QChar(0x2068)), 2);
    QCOMPARE(button.text().count(QChar(0x2069)), 2);
}

void PersonButtonTest::theDesksButtonsFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("isAsked");
    for (const QSize &size : { QSize(800, 480), QSize(1366, 768) }) {
        for (const int scale : { 100, 130, 200 }) {
            if (scale == 200 && size.height() < DeskSize::low)
                continue; // one or the other
            for (const bool isAsked : { false, true })
                QTest::addRow("%dx%d, %d %%%s", size.width(), size.height(), scale,
                              isAsked ? ", a reason" : "")
                    << size << scale << isAsked;
        }
    }
}

void PersonButtonTest::theDesksButtonsFit()
{
    QFETCH(const QSize, size);
    QFETCH(const int, scale);
    QFETCH(const bool, isAsked);
    StewardScreen screen(dayTheme, computerClock);
    screen.setTextScale(scale);
    screen.resize(size);
    screen.QWidget::show();
    screen.setDirection(Direction::In);
    screen.show({ .code = u"34CC8C9526-1"_s,
                  .verdict = Verdict::NotInside,
                  .name = u"Maximiliane Freifrau von und zu Hohenstein-Wildungen & Söhne"_s,
                  .checkInId = u"refused-1"_s,
                  .at = QDateTime::currentDateTimeUtc(),
                  .direction = Direction::Out,
                  .isOverridable = true });
    if (isAsked)
        screen.command(DeskCommand::Override);
    QCoreApplication::processEvents();
    int seen = 0;
    for (const auto *button : screen.findChild<AttendeeCard *>()->findChildren<PersonButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(plain(*button).contains(u"34CC8C9526-1"_s), qPrintable(button->text()));
        QVERIFY2(plain(*button).startsWith(u"Let Max"_s), qPrintable(button->text()));
        QVERIFY2(fits(*button), qPrintable(button->text()));
        QVERIFY2(screen.rect().contains(QRect(button->mapTo(&screen, QPoint()), button->size())),
                 qPrintable(button->text()));
        ++seen;
    }
    QCOMPARE(seen, 1);
}

QTEST_MAIN(PersonButtonTest)
#include "personbuttontest.moc"
