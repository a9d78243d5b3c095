// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanmarks.h"
#include "wedgedesk.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static const QString code = u"C000001-1"_s;

/// A scanner that types as slowly as a person, or a person with a code: no key that nobody wants is lost.
class SlowScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void itsLineIsAScan_data();
    void itsLineIsAScan();
    void itsEndPressesNothing();
    void afterAStrayKeyTheEndKeyIsAPersons();
    void silenceEndsItsLine();
    void whatIsTakenIsNobodyElses();
    void aListOfChoicesIsNoPlaceForACode();
    void whatIsNoCodeIsForgotten_data();
    void whatIsNoCodeIsForgotten();
    void whatIsTooLongIsRefused();
    void twoLinesAreTwoScans();
    void aSilenceParts_data();
    void aSilenceParts();
    void someKeysMayComeTogether_data();
    void someKeysMayComeTogether();
    void aFastScanAfterAStrayKeyIsItself();
    void aLineThatLostSomethingIsRefused_data();
    void aLineThatLostSomethingIsRefused();
    void aControlKeyLetsNoHalfIn_data();
    void aControlKeyLetsNoHalfIn();
    void whatBeganElsewhereIsNoCode();
    void aControlKeyInFrontIsNoneOfIt();
    void marksAreAskedFor();

private:
    void press(const QList<Stroke> &strokes, quint64 gap)
    {
        m_desk->gap = gap;
        m_desk->press(strokes);
        QCoreApplication::processEvents();
    }
    /// A key that is taken comes last, so that all before it have been heard.
    [[nodiscard]] bool isHeard();

    std::unique_ptr<WedgeDesk> m_desk;
};

void SlowScannerTest::init()
{
    m_desk = std::make_unique<WedgeDesk>();
    QVERIFY(m_desk->open());
    m_desk->button->setFocus(); // takes no text
}

bool SlowScannerTest::isHeard()
{
    m_desk->line->setFocus();
    m_desk->at += 2000;
    m_desk->press(Stroke { Qt::Key_X, u"x"_s });
    return QTest::qWaitFor([this] { return m_desk->line->text().contains(u'x'); });
}

void SlowScannerTest::itsLineIsAScan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("gap");
    QTest::addColumn<QList<Stroke>>("end");
    for (const quint64 gap : { 34U, 36U, 40U, 60U, 120U, 900U }) {
        for (const QString &text : { code, u"1234"_s, u"żółw-票"_s }) {
            const QByteArray name = text.toUtf8();
            QTest::addRow("%s, %d ms, Return", name.data(), int(gap)) << text << gap << QList { enterStroke };
            QTest::addRow("%s, %d ms, Tab", name.data(), int(gap)) << text << gap << QList { tabStroke };
        }
    }
}

void SlowScannerTest::itsLineIsAScan()
{
    QFETCH(const QString, text);
    QFETCH(const quint64, gap);
    QFETCH(const QList<Stroke>, end);
    press(strokesOf(text) + end, gap);
    QTRY_COMPARE(m_desk->texts(), QStringList { text });
    QVERIFY(isHeard());
    QCOMPARE(m_desk->texts(), QStringList { text });
}

void SlowScannerTest::itsEndPressesNothing()
{
    m_desk->button->setAutoDefault(true);
    m_desk->button->setDefault(true);
    press(strokesOf(code) + QList { enterStroke, tabStroke }, 60);
    QTRY_COMPARE(m_desk->texts(), QStringList { code });
    QVERIFY(m_desk->did.isEmpty());
}

void SlowScannerTest::afterAStrayKeyTheEndKeyIsAPersons()
{
    press(strokesOf(u"x"_s) + QList { tabStroke }, 200);
    QTRY_VERIFY(!m_desk->button->hasFocus());
    QVERIFY(m_desk->scans.isEmpty());
}

void SlowScannerTest::silenceEndsItsLine()
{
    press(strokesOf(code), 60);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->texts(), QStringList { code }, 30'000);
}

void SlowScannerTest::whatIsTakenIsNobodyElses()
{
    m_desk->line->setFocus();
    press(strokesOf(code) + QList { enterStroke }, 60);
    QTRY_COMPARE(m_desk->did, QStringList { u"Enter"_s });
    QCOMPARE(m_desk->line->text(), code);
    QVERIFY(m_desk->scans.isEmpty());
}

// A list of choices follows its letters, and its end key would choose.
void SlowScannerTest::aListOfChoicesIsNoPlaceForACode()
{
    m_desk->choice->setFocus();
    press(strokesOf(u"v"_s) + QList { tabStroke }, 200); // a person who knows the name
    QTRY_COMPARE(m_desk->did, QStringList { u"VIP"_s });
    m_desk->did.clear();
    m_desk->choice->setFocus();
    for (const Stroke &end : { enterStroke, tabStroke }) {
        m_desk->scans.clear();
        press(strokesOf(code) + QList { end }, 60);
        QTRY_COMPARE(m_desk->texts(), QStringList { code });
        m_desk->choice->showPopup();
        press(strokesOf(u"100042"_s) + QList { end }, 60);
        QTRY_COMPARE(m_desk->texts(), QStringList({ code, u"100042"_s }));
        m_desk->choice->hidePopup();
        QVERIFY2(m_desk->did.isEmpty(), qPrintable(m_desk->did.join(u' ')));
    }
}

void SlowScannerTest::whatIsNoCodeIsForgotten_data()
{
    QTest::addColumn<QList<Stroke>>("strokes");
    const QList end { enterStroke };
    QTest::newRow("three characters") << strokesOf(u"abc"_s) + end;
    QTest::newRow("an end alone") << end + end;
    QTest::newRow("a shortcut in between")
        << strokesOf(u"abc"_s) + QList { Stroke { Qt::Key_F8 } } + strokesOf(u"def"_s) + end;
    QTest::newRow("somebody who leaves")
        << strokesOf(u"abcdef"_s) + QList { Stroke { Qt::Key_Escape, u"\x1b"_s } } + end;
    QTest::newRow("somebody who edits") << strokesOf(u"abcdef"_s) + QList { Stroke { Qt::Key_Left } } + end;
}

void SlowScannerTest::whatIsNoCodeIsForgotten()
{
    QFETCH(const QList<Stroke>, strokes);
    press(strokes, 120); // a person
    QVERIFY(isHeard());
    QVERIFY2(m_desk->scans.isEmpty(), qPrintable(m_desk->texts().join(u' ')));
}

void SlowScannerTest::whatIsTooLongIsRefused()
{
    press(strokesOf(QString(longestScan + 10, u'7')) + QList { enterStroke }, 60);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->scans.size(), 1, 60'000);
    QVERIFY(isRefused(m_desk->texts().first()));
}

void SlowScannerTest::twoLinesAreTwoScans()
{
    press(strokesOf(code) + QList { enterStroke } + strokesOf(u"C000002-1"_s) + QList { enterStroke }, 60);
    QTRY_COMPARE(m_desk->texts(), QStringList({ code, u"C000002-1"_s }));
    m_desk->scans.clear();
}

void SlowScannerTest::aSilenceParts_data()
{
    QTest::addColumn<quint64>("gap");
    QTest::addColumn<quint64>("silence");
    QTest::addColumn<bool>("areTwo");
    QTest::newRow("a quick hand") << quint64(60) << quint64(1200) << true;
    QTest::newRow("a slower scanner") << quint64(100) << quint64(1200) << true;
    QTest::newRow("a person looks for a key") << quint64(250) << quint64(1500) << false;
    QTest::newRow("a long silence") << quint64(250) << quint64(2500) << true;
}

// By the keys' own times: no timer has had its turn in between.
void SlowScannerTest::aSilenceParts()
{
    QFETCH(const quint64, gap);
    QFETCH(const quint64, silence);
    QFETCH(const bool, areTwo);
    const QString other = u"C000002-1"_s;
    m_desk->gap = gap;
    m_desk->press(strokesOf(code));
    m_desk->at += silence;
    m_desk->press(strokesOf(other) + QList { enterStroke });
    QTRY_COMPARE(m_desk->texts(), areTwo ? QStringList({ code, other }) : QStringList { code + other });
}

void SlowScannerTest::someKeysMayComeTogether_data()
{
    QTest::addColumn<quint64>("gap");
    QTest::addColumn<qsizetype>("from");
    for (const quint64 gap : { 36U, 60U, 120U }) {
        for (qsizetype from = 1; from < code.size(); ++from)
            QTest::addRow("%d ms, from %d", int(gap), int(from)) << gap << from;
    }
}

// Four keys of a slow scanner wait for a busy window system and get one time.
void SlowScannerTest::someKeysMayComeTogether()
{
    QFETCH(const quint64, gap);
    QFETCH(const qsizetype, from);
    press(strokesOf(code.first(from)), gap);
    press(strokesOf(code.mid(from, 4)), 1);
    m_desk->at += gap;
    press(strokesOf(code.mid(from + 4)) + QList { enterStroke }, gap);
    QTRY_COMPARE(m_desk->texts(), QStringList { code });
    QVERIFY(isHeard());
    QCOMPARE(m_desk->texts(), QStringList { code });
}

void SlowScannerTest::aFastScanAfterAStrayKeyIsItself()
{
    press(strokesOf(u"x"_s), 600);
    press(strokesOf(code) + QList { enterStroke }, 4);
    QTRY_COMPARE(m_desk->texts(), QStringList { code });
}

void SlowScannerTest::aLineThatLostSomethingIsRefused_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("its beginning") << QString();
    QTest::newRow("its middle") << u"C0000"_s;
}

void SlowScannerTest::aLineThatLostSomethingIsRefused()
{
    QFETCH(const QString, before);
    m_desk->at = quint64(m_desk->clock.steady().count() / 1000); // the keys' times are the clock's here
    m_desk->at += 5000;
    m_desk->clock.advance(std::chrono::seconds(5));
    press(strokesOf(before), 60);
    m_desk->clock.advance(std::chrono::milliseconds(60) * before.size());
    Q_EMIT qGuiApp->focusWindowChanged(nullptr); // a part goes to another program
    Q_EMIT qGuiApp->focusWindowChanged(m_desk->window.windowHandle());
    press(strokesOf(u"01-1"_s) + QList { enterStroke }, 60);
    QTRY_VERIFY(!m_desk->scans.isEmpty());
    for (const QString &text : m_desk->texts())
        QVERIFY2(isRefused(text), qPrintable(text));
}

void SlowScannerTest::aControlKeyLetsNoHalfIn_data()
{
    QTest::addColumn<quint64>("gap");
    QTest::addColumn<QList<Stroke>>("end");
    QTest::addColumn<bool>("isTyped");
    for (const quint64 gap : { 40U, 45U, 55U, 70U }) {
        for (const bool isTyped : { false, true }) {
            const char *where = isTyped ? "in a line" : "where nobody types";
            QTest::addRow("%d ms, enter, %s", int(gap), where) << gap << QList { enterStroke } << isTyped;
            QTest::addRow("%d ms, tab, %s", int(gap), where) << gap << QList { tabStroke } << isTyped;
        }
    }
    QTest::newRow("silence") << quint64(45) << QList<Stroke> {} << false; // takes its time
}

// As a quick scanner's: a GS that is sent as Ctrl+] cuts the pull, and its second half may be a ticket.
void SlowScannerTest::aControlKeyLetsNoHalfIn()
{
    QFETCH(const quint64, gap);
    QFETCH(const QList<Stroke>, end);
    QFETCH(const bool, isTyped);
    const QList<Stroke> controls { { Qt::Key_Escape },
                                   { Qt::Key_F8 },
                                   { Qt::Key_BracketRight, u"\x1d"_s, Qt::ControlModifier },
                                   { Qt::Key_O, u"\x0f"_s, Qt::ControlModifier },
                                   { Qt::Key_Return, u"\r"_s, Qt::ControlModifier } };
    for (const Stroke &control : controls) {
        for (const qsizetype before : { 2, 4, 6 }) {
            m_desk->clear();
            isTyped ? m_desk->line->setFocus() : m_desk->button->setFocus();
            press(strokesOf(u"777777"_s.left(before)) + QList { control } + strokesOf(u"888888"_s) + end,
                  gap);
            if (!isTyped || !end.isEmpty())
                QTRY_VERIFY2(!m_desk->scans.isEmpty(), qPrintable(QString::number(control.key)));
            for (const QString &text : m_desk->texts())
                QVERIFY2(isRefused(text), qPrintable(text));
            if (control.key != Qt::Key_Return || before >= 4)
                QVERIFY2(!m_desk->did.contains(u"Enter"_s), qPrintable(QString::number(before)));
            if (before >= 4)
                QVERIFY2(m_desk->did.isEmpty(), qPrintable(m_desk->did.join(u' '))); // no shortcut
        }
    }
}

// A page closes while the scanner types.
void SlowScannerTest::whatBeganElsewhereIsNoCode()
{
    auto *other = new QLineEdit(&m_desk->window);
    other->show();
    for (const quint64 gap : { 45U, 70U }) {
        m_desk->clear();
        other->setFocus();
        press(strokesOf(u"1"_s), gap);
        QTRY_VERIFY(!other->text().isEmpty());
        m_desk->line->setFocus();
        press(strokesOf(u"00197"_s) + QList { enterStroke }, gap);
        QTRY_VERIFY(!m_desk->scans.isEmpty());
        QVERIFY2(isRefused(m_desk->texts().constFirst()), qPrintable(m_desk->texts().join(u'|')));
        QVERIFY2(m_desk->did.isEmpty(), qPrintable(m_desk->did.join(u' ')));
        other->clear();
    }
}

void SlowScannerTest::aControlKeyInFrontIsNoneOfIt()
{
    for (const Stroke &control :
         { Stroke { Qt::Key_B, u"\x02"_s, Qt::ControlModifier }, Stroke { Qt::Key_F8 } }) {
        m_desk->scans.clear();
        press(QList { control } + strokesOf(code) + QList { enterStroke }, 45);
        QTRY_COMPARE(m_desk->texts(), QStringList { code });
    }
}

void SlowScannerTest::marksAreAskedFor()
{
    m_desk = std::make_unique<WedgeDesk>(WedgeSettings { .marks = { .prefix = u"#"_s } });
    QVERIFY(m_desk->open());
    m_desk->button->setFocus();
    press(strokesOf(code) + QList { enterStroke }, 60);
    press(strokesOf(u'#' + code) + QList { enterStroke }, 60);
    QTRY_COMPARE(m_desk->texts(), QStringList { code });
}

QTEST_MAIN(SlowScannerTest)
#include "slowscannertest.moc"
