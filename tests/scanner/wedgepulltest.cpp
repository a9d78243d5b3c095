// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wedgedesk.h"

#include <QThread>
#include <QTimer>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Strokes = QList<Stroke>;

static const QString code = u"C000001-1"_s;

// Somebody types a letter much later: it is heard after all that waited, and lands in the line.
static bool hearsAPerson(WedgeDesk &desk)
{
    desk.at += 2000;
    desk.press(Stroke { Qt::Key_X, u"x"_s });
    return QTest::qWaitFor([&desk] { return desk.line->text().contains(u'x'); });
}

/// One pull of the trigger is one scan, whatever this program does meanwhile and whatever keys it holds.
class WedgePullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void busyAnywhere_data();
    void busyAnywhere();
    void controlKeyAnywhere_data();
    void controlKeyAnywhere();
    void hesitatesAnywhere_data();
    void hesitatesAnywhere();
    void whatFollowsTheEndIsOfTheSamePull_data();
    void whatFollowsTheEndIsOfTheSamePull();
    void twoPullsAtOnceAreTwoScans();
    void theSilentScannerIsKnownByItsFirstScan();
};

void WedgePullTest::busyAnywhere_data()
{
    QTest::addColumn<Strokes>("end");
    QTest::addColumn<bool>("isQueued");
    for (const bool isQueued : { true, false }) {
        const char *when = isQueued ? "the keys wait already" : "the keys come last";
        QTest::addRow("enter, %s", when) << Strokes { enterStroke } << isQueued;
        QTest::addRow("tab, %s", when) << Strokes { tabStroke } << isQueued;
        QTest::addRow("pause, %s", when) << Strokes {} << isQueued;
    }
}

// The program is busy for longer than it would wait for the next key: its timer is over before it hears the
// rest.
void WedgePullTest::busyAnywhere()
{
    QFETCH(const Strokes, end);
    QFETCH(const bool, isQueued);
    WedgeDesk desk({ .rhythm = { .pause = 40ms } });
    QVERIFY(desk.open());
    desk.press(strokesOf(code) + end);
    QTRY_COMPARE(desk.texts(), QStringList { code }); // how it ends is known now
    for (int position = 0; position <= code.size(); ++position) {
        desk.clear();
        desk.press(strokesOf(code.left(position)));
        QCoreApplication::processEvents();
        const Strokes rest = strokesOf(code.mid(position)) + end;
        QTimer::singleShot(0, &desk.window, [&] {
            if (isQueued)
                desk.press(rest);
            else // whatever else was due comes first
                QTimer::singleShot(100ms, Qt::PreciseTimer, &desk.window, [&] { desk.press(rest); });
            QThread::msleep(120); // the busy moment itself
        });
        QTRY_VERIFY2(!desk.scans.isEmpty(), qPrintable(QString::number(position)));
        QVERIFY(hearsAPerson(desk));
        QVERIFY2(desk.texts() == QStringList { code }, qPrintable(desk.texts().join(u'|')));
        QVERIFY2(desk.line->text() == u"x"_s, qPrintable(desk.line->text()));
    }
}

void WedgePullTest::controlKeyAnywhere_data()
{
    QTest::addColumn<Strokes>("keys");
    QTest::newRow("Ctrl+] for GS") << Strokes { controlStroke(']') };
    QTest::newRow("F8 for GS") << Strokes { { Qt::Key_F8 } };
    QTest::newRow("Ctrl+O") << Strokes { controlStroke('O') };
    QTest::newRow("Ctrl+B for STX") << Strokes { controlStroke('B') };
    QTest::newRow("Ctrl+M") << Strokes { controlStroke('M') };
    QTest::newRow("escape") << Strokes { { Qt::Key_Escape, u"\x1b"_s } };
    QTest::newRow("Alt+0029") << Strokes { { Qt::Key_0, u"0"_s, Qt::AltModifier },
                                           { Qt::Key_0, u"0"_s, Qt::AltModifier },
                                           { Qt::Key_2, u"2"_s, Qt::AltModifier },
                                           { Qt::Key_9, u"9"_s, Qt::AltModifier } };
    QTest::newRow("backspace") << Strokes { { Qt::Key_Backspace, u"\b"_s } };
    QTest::newRow("an arrow") << Strokes { { Qt::Key_Left } };
    QTest::newRow("tab") << Strokes { tabStroke };
    QTest::newRow("caps lock") << Strokes { { Qt::Key_CapsLock } };
    QTest::newRow("num lock") << Strokes { { Qt::Key_NumLock } };
    QTest::newRow("a key without a name") << Strokes { { Qt::Key_unknown } };
}

// Kept when it stands for a character, and never a shortcut: nothing but the one scan comes of the pull.
void WedgePullTest::controlKeyAnywhere()
{
    QFETCH(const Strokes, keys);
    const bool isTab = keys.first().key == Qt::Key_Tab; // alone it is a person's
    WedgeDesk desk;
    QVERIFY(desk.open());
    for (int position = isTab ? 1 : 0; position <= code.size(); ++position) {
        desk.clear();
        desk.press(strokesOf(code.left(position)) + keys + strokesOf(code.mid(position))
                   + Strokes { enterStroke });
        QTRY_VERIFY(!desk.scans.isEmpty());
        QVERIFY(hearsAPerson(desk));
        const QString got = desk.texts().join(u'|');
        QVERIFY2(desk.scans.size() == 1, qPrintable(got));
        QVERIFY2(got == code || isRefused(got), qPrintable(got));
        QVERIFY2(desk.did.isEmpty(), qPrintable(desk.did.join(u'|')));
        QVERIFY2(desk.line->text() == u"x"_s, qPrintable(desk.line->text()));
    }
}

void WedgePullTest::hesitatesAnywhere_data()
{
    QTest::addColumn<Strokes>("end");
    QTest::newRow("enter") << Strokes { enterStroke };
    QTest::newRow("tab") << Strokes { tabStroke };
}

// By the keys' own times: a scanner that ends with a key is not ended by a silence below 400 ms.
void WedgePullTest::hesitatesAnywhere()
{
    QFETCH(const Strokes, end);
    WedgeDesk desk;
    QVERIFY(desk.open());
    for (const int silence : { 36, 90, 390 }) {
        for (int position = 1; position <= code.size(); ++position) {
            desk.clear();
            desk.press(strokesOf(u"C999999-9"_s) + end);
            QTRY_COMPARE(desk.scans.size(), 1);
            desk.clear();
            desk.press(strokesOf(code.left(position)));
            desk.at += quint64(silence);
            desk.press(strokesOf(code.mid(position)) + end);
            QTRY_VERIFY(!desk.scans.isEmpty());
            QVERIFY(hearsAPerson(desk));
            const QString got = desk.texts().join(u'|');
            QVERIFY2(got == code || (position < 4 && desk.scans.size() == 1 && isRefused(got)),
                     qPrintable(u"%1 at %2: %3"_s.arg(silence).arg(position).arg(got)));
        }
    }
}

void WedgePullTest::whatFollowsTheEndIsOfTheSamePull_data()
{
    QTest::addColumn<Strokes>("tail");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("nothing") << Strokes { enterStroke } << true;
    QTest::newRow("CR LF") << Strokes { enterStroke, enterStroke } << true;
    QTest::newRow("CR, Ctrl+J") << Strokes { enterStroke, controlStroke('J') } << true;
    QTest::newRow("tab, enter") << Strokes { tabStroke, enterStroke } << true;
    QTest::newRow("enter, F8") << Strokes { enterStroke, { Qt::Key_F8 } } << true;
    QTest::newRow("text") << Strokes { enterStroke, { Qt::Key_X, u"x"_s } } << false;
    QTest::newRow("a field") << Strokes { tabStroke } + strokesOf(u"VIP"_s) + Strokes { enterStroke }
                             << false;
    QTest::newRow("a line") << Strokes { enterStroke } + strokesOf(u"C000002-1"_s) + Strokes { enterStroke }
                            << false;
}

void WedgePullTest::whatFollowsTheEndIsOfTheSamePull()
{
    QFETCH(const Strokes, tail);
    QFETCH(const bool, isWhole);
    WedgeDesk desk;
    QVERIFY(desk.open());
    desk.press(strokesOf(code) + tail);
    QTRY_VERIFY(!desk.scans.isEmpty());
    QVERIFY(hearsAPerson(desk));
    QCOMPARE(desk.scans.size(), 1);
    QVERIFY2(isWhole ? desk.texts() == QStringList { code } : isRefused(desk.texts().first()),
             qPrintable(desk.texts().join(u'|')));
    QVERIFY2(desk.did.isEmpty(), qPrintable(desk.did.join(u'|')));
    QVERIFY2(desk.line->text() == u"x"_s, qPrintable(desk.line->text()));
}

void WedgePullTest::twoPullsAtOnceAreTwoScans()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    for (const int between : { 40, 50, 79, 81, 200 }) {
        desk.clear();
        for (const QString &text : { u"GALA-0001"_s, u"GALA-0002"_s, u"GALA-0003"_s }) {
            desk.press(strokesOf(text) + Strokes { enterStroke });
            desk.at += quint64(between);
        }
        QTRY_COMPARE(desk.texts(), (QStringList { u"GALA-0001"_s, u"GALA-0002"_s, u"GALA-0003"_s }));
        QVERIFY(desk.line->text().isEmpty() && desk.did.isEmpty());
    }
}

void WedgePullTest::theSilentScannerIsKnownByItsFirstScan()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    desk.press(strokesOf(u"GALA-0001"_s));
    QTRY_COMPARE(desk.scans.size(), 1);
    desk.at += 2000;
    desk.press(strokesOf(u"GALA-0002"_s));
    desk.at += 100;
    desk.press(strokesOf(u"GALA-0003"_s));
    QTRY_COMPARE(desk.texts(), (QStringList { u"GALA-0001"_s, u"GALA-0002"_s, u"GALA-0003"_s }));
}

QTEST_MAIN(WedgePullTest)
#include "wedgepulltest.moc"
