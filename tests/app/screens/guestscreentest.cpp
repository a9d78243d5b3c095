// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guest/guestscreen.h"

#include "computerclock.h"
#include "guest/pinpad.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A gate that is ready for guests.
class ReadyScreen : public GuestScreen
{
public:
    ReadyScreen()
        : GuestScreen(dayTheme, computerClock)
    {
        setFacts({ .hasPlace = true });
        setCamera(CameraState::Live);
    }

    template<typename Change> void learn(const Change &change)
    {
        GateFacts known = facts();
        change(known);
        setFacts(known);
    }

    void setAnswerTime(std::chrono::milliseconds time)
    {
        ScreenSettings settings;
        settings.grantedFor = settings.refusedFor = time;
        use(settings);
    }
};

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
    void aFactThatChangesDuringAnAnswerShowsAfterIt();
    void aNoteIsHeldUntilDone();
    void showsAsMuchOfTheNameAsAllowed_data();
    void showsAsMuchOfTheNameAsAllowed();
    void guestsChooseTheirLanguage();
    void followsALanguageAtRunTime();
    void anAnswerInterruptsThePinPad();
    void aNewThemeIsSeenAtOnce();
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
    ReadyScreen screen;
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
    ReadyScreen screen;
    screen.show(decision);
    QVERIFY(screen.answer().message().words.headline.contains(u"19:02"_s));
    QVERIFY(screen.answer().message().words.detail.contains(u"North"_s));
}

void GuestScreenTest::returnsToReadyByItself()
{
    ReadyScreen screen;
    screen.setAnswerTime(20ms);
    QSignalSpy readied(&screen, &GuestScreen::readied);
    screen.show(decisionOf(Verdict::Admitted));
    QVERIFY(!screen.isReady());
    QVERIFY(readied.wait());
    QVERIFY(screen.isReady());
}

void GuestScreenTest::nextTicketReplacesAtOnce()
{
    ReadyScreen screen;
    screen.show(decisionOf(Verdict::Admitted));
    screen.show(decisionOf(Verdict::Unknown));
    QCOMPARE(screen.answer().message().field, Field::Refused);
}

void GuestScreenTest::lookingUpGivesWayToTheAnswer()
{
    ReadyScreen screen;
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
    ReadyScreen screen;
    screen.setAnswerTime(20ms);
    QSignalSpy readied(&screen, &GuestScreen::readied);
    screen.setStaffNote(u"The disk is full."_s);
    screen.learn([](GateFacts &facts) { facts.isStoreLost = true; });
    QCOMPARE(screen.answer().message().forStaff, u"The disk is full."_s);
    screen.show(decisionOf(Verdict::Error));
    QVERIFY(readied.wait());
    QVERIFY(!screen.isReady());
    QCOMPARE(screen.answer().message().sign, Sign::OutOfOrder);
    screen.learn([](GateFacts &facts) { facts.isStoreLost = false; });
    QVERIFY(screen.isReady());
}

void GuestScreenTest::aFactThatChangesDuringAnAnswerShowsAfterIt()
{
    ReadyScreen screen;
    screen.setAnswerTime(20ms);
    QSignalSpy readied(&screen, &GuestScreen::readied);
    screen.show(decisionOf(Verdict::Admitted));
    screen.learn([](GateFacts &facts) { facts.isOpen = false; });
    QCOMPARE(screen.answer().message().field, Field::Admitted);
    QVERIFY(readied.wait());
    QCOMPARE(screen.answer().message().sign, Sign::Closed);
}

void GuestScreenTest::aNoteIsHeldUntilDone()
{
    ReadyScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    ScreenSettings settings;
    settings.notes = { u"VIP"_s, u"Wristband"_s };
    screen.use(settings);
    AdmissionDecision decision = decisionOf(Verdict::Admitted);
    decision.customFields = { { u"Wristband"_s, u"Blue"_s } };
    screen.show(decision);
    QVERIFY(screen.answer().message().isHeld);
    QVERIFY(screen.answer().accessibleName().contains(u"Blue"_s));
    QVERIFY(screen.answer().fits());
    QSignalSpy readied(&screen, &GuestScreen::readied);
    for (QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Done"_s && button->isVisible())
            button->click();
    }
    QVERIFY(readied.wait());
    QVERIFY(screen.isReady());
    screen.show(decision);
    screen.show(decisionOf(Verdict::Unknown)); // the next ticket interrupts
    QCOMPARE(screen.answer().message().field, Field::Refused);
    settings.areNotesHeld = false;
    settings.grantedFor = 20ms;
    screen.use(settings);
    screen.show(decision);
    QVERIFY(readied.wait());
}

void GuestScreenTest::showsAsMuchOfTheNameAsAllowed_data()
{
    using enum ScreenSettings::NameShown;
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("headline");
    QTest::newRow("full") << int(Full) << u"Anna"_s << u"Welcome, \u2068Anna Berg\u2069"_s;
    QTest::newRow("first") << int(First) << u"Anna"_s << u"Welcome, \u2068Anna\u2069"_s;
    QTest::newRow("none") << int(None) << u"Anna"_s << u"Welcome"_s;
    QTest::newRow("an address is no name") << int(Full) << u"anna@example.org"_s << u"Welcome"_s;
}

void GuestScreenTest::showsAsMuchOfTheNameAsAllowed()
{
    QFETCH(const int, shown);
    QFETCH(const QString, first);
    QFETCH(const QString, headline);
    ReadyScreen screen;
    ScreenSettings settings;
    settings.nameShown = ScreenSettings::NameShown(shown);
    screen.use(settings);
    screen.show(decisionOf(Verdict::Admitted, first));
    QCOMPARE(screen.answer().message().words.headline.simplified(), headline);
}

void GuestScreenTest::guestsChooseTheirLanguage()
{
    ReadyScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    const auto find = [&screen](const QString &text) -> QAbstractButton * {
        for (QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QVERIFY(!find(u"English"_s));
    ScreenSettings settings;
    settings.guestLanguages = { u"en"_s, u"de"_s, u"ar"_s };
    screen.use(settings);
    QSignalSpy chosen(&screen, &GuestScreen::languageChosen);
    find(u"English"_s)->click();
    QVERIFY(!screen.isReady());
    find(u"Deutsch"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"de"_s);
    QVERIFY(screen.isReady());
    QVERIFY(find(u"Deutsch"_s));
}

/// Says everything between stars, as a language of its own.
class StarTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        Q_UNUSED(context)
        return u'*' + QString::fromUtf8(text) + u'*';
    }
};

void GuestScreenTest::followsALanguageAtRunTime()
{
    ReadyScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    const auto *ready = screen.findChild<ReadyView *>();
    StarTranslator stars;
    QCoreApplication::installTranslator(&stars);
    QTRY_VERIFY(ready->accessibleName().startsWith(u'*'));
    const auto isStarred = [&screen](const QString &text) {
        const auto buttons = screen.findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&text](const QAbstractButton *button) { return button->text() == text; });
    };
    for (const QString &text : { u"*Type a code*"_s, u"*Back*"_s, u"*Done*"_s, u"*Back to the gate*"_s })
        QVERIFY2(isStarred(text), qPrintable(text));
    screen.show(decisionOf(Verdict::Unknown));
    QVERIFY(screen.answer().accessibleName().startsWith(u'*'));
    QCoreApplication::removeTranslator(&stars);
    QTRY_VERIFY(screen.answer().accessibleName().startsWith(u"Not on the list"_s)); // while it is shown
    QVERIFY(screen.isAnswering());
}

void GuestScreenTest::anAnswerInterruptsThePinPad()
{
    ReadyScreen screen;
    screen.resize(1920, 1080);
    screen.QWidget::show();
    screen.setAnswerTime(20ms);
    screen.openPinPad(0ms);
    const auto *pad = screen.findChild<PinPad *>();
    QVERIFY(pad->isVisible());
    QSignalSpy readied(&screen, &GuestScreen::readied);
    screen.show(decisionOf(Verdict::Admitted));
    QVERIFY(!pad->isVisible());
    QVERIFY(readied.wait());
    QVERIFY(pad->isVisible()); // the steward goes on
    screen.rest();
    QVERIFY(screen.isReady());
}

void GuestScreenTest::aNewThemeIsSeenAtOnce()
{
    Theme theme = dayTheme;
    GuestScreen screen(theme, computerClock);
    screen.resize(800, 480);
    screen.QWidget::show();
    screen.show(decisionOf(Verdict::Admitted));
    QCOMPARE(screen.grab().toImage().pixelColor(10, 10), dayTheme.admitted.field);
    theme = nightTheme;
    screen.retheme();
    QCOMPARE(screen.grab().toImage().pixelColor(10, 10), nightTheme.admitted.field);
    screen.setFacts({ .hasPlace = true });
    screen.rest();
    QCOMPARE(screen.grab().toImage().pixelColor(10, 10), nightTheme.paper);
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
        ReadyScreen screen;
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
    ReadyScreen screen;
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
    ReadyScreen screen;
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
    ReadyScreen screen;
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
