// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kiosk/guestscreen.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static AdmissionDecision decisionOf(Verdict verdict, const QString &firstName = u"Anna"_s)
{
    AdmissionDecision decision;
    decision.verdict = verdict;
    decision.code = u"SECRET-1"_s;
    decision.firstName = firstName;
    decision.name = firstName + u" Berg"_s;
    decision.ticketType = u"VIP"_s;
    decision.remaining = 1;
    decision.at = QDateTime(QDate(2026, 5, 1), QTime(19, 30));
    return decision;
}

class GuestScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryVerdict_data();
    void saysEveryVerdict();
    void saysWhenItWasUsed();
    void returnsToReadyByItself();
    void nextTicketReplacesAtOnce();
    void lookingUpGivesWayToTheAnswer();
    void outOfOrderStays();
    void neverLosesALetter_data();
    void neverLosesALetter();
    void keypadTypesACode();
    void saysWhoseAnswerItIs();
    void hintsWhatWouldHelp_data();
    void hintsWhatWouldHelp();
};

Q_DECLARE_METATYPE(Kiosk::ScanHint)

void GuestScreenTest::saysEveryVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (int i = 0; i <= int(Verdict::Error); ++i)
        QTest::newRow(qPrintable(toWord(Verdict(i)))) << Verdict(i);
}

void GuestScreenTest::saysEveryVerdict()
{
    QFETCH(Verdict, verdict);
    GuestScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    screen.show(decisionOf(verdict));
    QVERIFY(!screen.isReady());
    QVERIFY(screen.answer().accessibleName().startsWith(verdictWord(verdict)));
    QVERIFY(!screen.answer().accessibleName().contains(u"SECRET"_s));
    QVERIFY(screen.answer().headline().lineCount() > 0);
    QVERIFY(screen.answer().fits());
    const QColor field = screen.grab().toImage().pixelColor(10, 10);
    QCOMPARE(field, dayTheme.colours(lookOf(verdict).field).field);
}

void GuestScreenTest::saysWhenItWasUsed()
{
    AdmissionDecision decision = decisionOf(Verdict::AlreadyUsed);
    decision.previous = PreviousAdmission { QDateTime(QDate(2026, 5, 1), QTime(19, 2)), u"North"_s, {} };
    GuestScreen screen;
    screen.show(decision);
    QVERIFY(screen.answer().message().words.headline.contains(u"19:02"_s));
    QVERIFY(screen.answer().message().words.detail.contains(u"North"_s));
}

void GuestScreenTest::returnsToReadyByItself()
{
    GuestScreen screen;
    screen.setAnswerTime(20ms);
    QSignalSpy readied(&screen, &GuestScreen::readied);
    screen.show(decisionOf(Verdict::Admitted));
    QVERIFY(!screen.isReady());
    QVERIFY(readied.wait());
    QVERIFY(screen.isReady());
}

void GuestScreenTest::nextTicketReplacesAtOnce()
{
    GuestScreen screen;
    screen.show(decisionOf(Verdict::Admitted));
    screen.show(decisionOf(Verdict::Unknown));
    QCOMPARE(screen.answer().message().field, Field::Refused);
}

void GuestScreenTest::lookingUpGivesWayToTheAnswer()
{
    GuestScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    screen.showLookingUp();
    QCOMPARE(screen.answer().message().field, Field::Lookup);
    QVERIFY(screen.answer().fits());
    QVERIFY(!screen.isReady() && !screen.isAnswering());
    QCOMPARE(screen.grab().toImage().pixelColor(10, 10), dayTheme.lookup.field);
    screen.show(decisionOf(Verdict::Admitted));
    QVERIFY(screen.isAnswering());
    QCOMPARE(screen.answer().message().field, Field::Admitted);
}

void GuestScreenTest::outOfOrderStays()
{
    GuestScreen screen;
    screen.setAnswerTime(20ms);
    QSignalSpy readied(&screen, &GuestScreen::readied);
    screen.showOutOfOrder(u"The disk is full."_s);
    screen.show(decisionOf(Verdict::Error));
    QVERIFY(readied.wait());
    QVERIFY(!screen.isReady());
    QCOMPARE(screen.answer().message().sign, Sign::OutOfOrder);
    screen.showReady();
    QVERIFY(screen.isReady());
}

void GuestScreenTest::neverLosesALetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << u"Li"_s;
    QTest::newRow("long") << u"Wolfeschlegelsteinhausenbergerdorff"_s;
    QTest::newRow("two long") << u"Maximiliana Konstantinopolitanskaya"_s;
    QTest::newRow("markup stays text") << u"<b>Bo</b>&amp;"_s;
    QTest::newRow("right to left") << u"عبد الرحمن"_s;
}

void GuestScreenTest::neverLosesALetter()
{
    QFETCH(QString, name);
    for (const QSize size : { QSize(1920, 1080), QSize(1080, 1920), QSize(800, 480) }) {
        GuestScreen screen;
        screen.resize(size);
        screen.QWidget::show();
        screen.show(decisionOf(Verdict::Admitted, name));
        QVERIFY(screen.answer().headline().text().contains(name));
        QVERIFY(screen.answer().headline().fits());
        QVERIFY(screen.answer().fits());
    }
}

void GuestScreenTest::keypadTypesACode()
{
    GuestScreen screen;
    screen.resize(800, 480);
    screen.QWidget::show();
    QSignalSpy typed(&screen, &GuestScreen::codeTyped);
    const auto press = [&screen](const QString &name) {
        for (QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(name));
    };
    for (const QString &name : { u"Type a code"_s, u"A"_s, u"-"_s, u"7"_s, u"8"_s, u"Erase the last letter"_s,
                                 u"Check this code"_s })
        press(name);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().first().toString(), u"A-7"_s);
    QVERIFY(screen.isReady());
}

void GuestScreenTest::saysWhoseAnswerItIs()
{
    GuestScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    AdmissionDecision decision = decisionOf(Verdict::Admitted);
    screen.show(decision);
    QVERIFY(!screen.answer().accessibleName().contains(u"Several codes"_s));
    decision.lane = u"Left"_s;
    decision.isAmongOthers = true;
    screen.show(decision);
    QVERIFY(screen.answer().accessibleName().contains(u"Left"_s));
    QVERIFY(screen.answer().accessibleName().contains(u"Several codes in view"_s));
    QVERIFY(screen.answer().fits());
}

void GuestScreenTest::hintsWhatWouldHelp_data()
{
    QTest::addColumn<ScanHint>("hint");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << ScanHint::None << u"Hold your ticket up to the camera"_s;
    QTest::newRow("still") << ScanHint::HoldStill << u"Hold it still"_s;
    QTest::newRow("brighter") << ScanHint::BrighterScreen << u"Turn up the brightness"_s;
    QTest::newRow("glare") << ScanHint::LessGlare << u"Tilt it a little"_s;
    QTest::newRow("further") << ScanHint::FurtherAway << u"A little further away"_s;
    QTest::newRow("closer") << ScanHint::Closer << u"A little closer"_s;
}

void GuestScreenTest::hintsWhatWouldHelp()
{
    QFETCH(const ScanHint, hint);
    QFETCH(const QString, words);
    GuestScreen screen;
    screen.resize(800, 480);
    const auto *ready = screen.findChild<ReadyView *>();
    screen.setCamera(CameraState::Live);
    screen.setHint(hint);
    QCOMPARE(ready->instruction().simplified(), words);
    QVERIFY(ready->accessibleName().startsWith(words));
    screen.setCamera(CameraState::Missing);
    QCOMPARE(ready->instruction().simplified(), u"Hold your ticket to the scanner"_s);
    screen.setHint(hint); // nothing to see, nothing to hint
    QCOMPARE(ready->instruction().simplified(), u"Hold your ticket to the scanner"_s);
}

QTEST_MAIN(GuestScreenTest)
#include "guestscreentest.moc"
