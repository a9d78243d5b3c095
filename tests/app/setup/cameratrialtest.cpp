// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/cameratrial.h"

#include "parts/previewwidget.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using State = FrameSource::State;

Q_DECLARE_METATYPE(Kiosk::CameraFacts)

class CameraTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trouble_data();
    void trouble();
    void choices_data();
    void choices();
    void aCameraIsChosen();
    void aPluggedOneJoinsTheList();
    void whatIsFixedIsNotChosen();
    void tellsWhatWasRead();
    void saysWhyThereIsNoPicture();
    void isWatchedOnlyWhileSeen();
};

void CameraTrialTest::trouble_data()
{
    QTest::addColumn<CameraFacts>("facts");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const CameraFacts &facts, const QString &problem) {
        QTest::newRow(name) << facts << problem;
    };
    const QStringList there { u"Brio"_s };
    row("pictures come", { .there = there, .state = State::Running }, {});
    row("starting", { .there = there, .state = State::Starting }, u"Starting the camera…"_s);
    row("nothing is plugged in", { .state = State::NoCamera }, u"No camera is found"_s);
    row("another one is plugged in", { .there = there, .chosen = u"C920"_s, .state = State::NoCamera },
        u"This camera is not plugged in"_s);
    row("somebody else has it", { .there = there, .chosen = u"Brio"_s, .state = State::NoCamera },
        u"The camera cannot be used"_s);
    row("it fell silent", { .there = there, .state = State::Stalled }, u"The camera sends no pictures"_s);
    row("broken", { .there = there, .state = State::Failed }, u"The camera does not work"_s);
    row("none is wanted", { .there = there, .chosen = u"none"_s }, u"No camera is used"_s);
    row("what the start said wins", { .there = there, .chosen = u"Brio"_s, .fixed = u"none"_s },
        u"No camera is used"_s);
    row("film over", { .fixed = u"film.avi"_s, .state = State::Ended }, u"The film is over"_s);
}

void CameraTrialTest::trouble()
{
    QFETCH(const CameraFacts, facts);
    QTEST(cameraTrouble(facts).problem, "problem");
}

void CameraTrialTest::choices_data()
{
    QTest::addColumn<CameraFacts>("facts");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, const CameraFacts &facts, const QStringList &values) {
        QTest::newRow(name) << facts << values;
    };
    row("nothing there", {}, { {}, u"none"_s });
    row("what there is", { .there = { u"A"_s, u"B"_s } }, { {}, u"A"_s, u"B"_s, u"none"_s });
    row("two of one make", { .there = { u"A"_s, u"A"_s } }, { {}, u"A"_s, u"none"_s });
    row("chosen, but unplugged", { .there = { u"A"_s }, .chosen = u"C"_s },
        { {}, u"A"_s, u"C"_s, u"none"_s });
    row("none is in the list already", { .chosen = u"none"_s }, { {}, u"none"_s });
    row("fixed", { .there = { u"A"_s }, .chosen = u"C"_s, .fixed = u"none"_s }, { u"none"_s });
}

void CameraTrialTest::choices()
{
    QFETCH(const CameraFacts, facts);
    QStringList values;
    for (const CameraChoice &choice : cameraChoices(facts)) {
        values.append(choice.value);
        QVERIFY(!choice.name.isEmpty());
    }
    QTEST(values, "values");
}

void CameraTrialTest::aCameraIsChosen()
{
    CameraTrial trial(dayTheme);
    trial.show(CameraFacts { .there = { u"A"_s, u"B"_s }, .chosen = u"B"_s });
    auto *choice = trial.findChild<QComboBox *>();
    QCOMPARE(choice->currentText(), u"B"_s);
    const QSignalSpy chosen(&trial, &CameraTrial::cameraChosen);
    trial.show();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(chosen.last().first().toString(), u"none"_s);
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(chosen.last().first().toString(), QString());
}

void CameraTrialTest::aPluggedOneJoinsTheList()
{
    CameraTrial trial(dayTheme);
    const QSignalSpy chosen(&trial, &CameraTrial::cameraChosen);
    auto *choice = trial.findChild<QComboBox *>();
    trial.show(CameraFacts { .chosen = u"C"_s, .state = State::NoCamera });
    QCOMPARE(choice->count(), 3);
    QVERIFY(choice->currentText() != u"C"_s); // it says that it is not there
    trial.show(CameraFacts { .there = { u"A"_s, u"C"_s }, .chosen = u"C"_s, .state = State::Running });
    QCOMPARE(choice->count(), 4);
    QCOMPARE(choice->currentText(), u"C"_s);
    QVERIFY(chosen.isEmpty());
}

void CameraTrialTest::whatIsFixedIsNotChosen()
{
    CameraTrial trial(dayTheme);
    trial.show(CameraFacts { .there = { u"A"_s }, .chosen = u"A"_s, .fixed = u"none"_s });
    QVERIFY(!trial.findChild<QComboBox *>()->isEnabled());
    QCOMPARE(trial.findChild<QComboBox *>()->currentText(), u"No camera"_s);
}

static bool shows(const QWidget &in, const QString &words)
{
    return std::ranges::any_of(in.findChildren<QLabel *>(),
                               [&](const QLabel *label) { return label->text().contains(words); });
}

void CameraTrialTest::tellsWhatWasRead()
{
    CameraTrial trial(dayTheme);
    trial.show();
    trial.show(CameraFacts { .there = { u"A"_s }, .state = State::Running });
    QVERIFY(shows(trial, u"Hold a ticket"_s));
    trial.showRead(u"<b>GALA\r</b>"_s);
    QVERIFY(shows(trial, u"<b>GALA\\x0d</b>"_s)); // plain text, and nothing hidden
    trial.hide();
    trial.show();
    QVERIFY(!shows(trial, u"GALA"_s));
}

void CameraTrialTest::saysWhyThereIsNoPicture()
{
    CameraTrial trial(dayTheme);
    trial.show();
    auto *preview = trial.findChild<PreviewWidget *>();
    trial.show(CameraFacts { .state = State::NoCamera });
    QVERIFY(preview->accessibleName().contains(u"Plug one in"_s));
    trial.show(CameraFacts { .there = { u"A"_s }, .state = State::Running });
    QCOMPARE(preview->accessibleName(), u"Camera picture"_s);
    QImage red(16, 12, QImage::Format_RGB32);
    red.fill(Qt::red);
    trial.resize(400, 400);
    trial.showPicture(red);
    const QImage seen = preview->grab().toImage();
    QCOMPARE(seen.pixelColor(seen.rect().center()), QColor(Qt::red));
    trial.showPicture({});
    QVERIFY(preview->accessibleName().contains(u"cannot be shown"_s));
}

void CameraTrialTest::isWatchedOnlyWhileSeen()
{
    CameraTrial trial(dayTheme);
    const QSignalSpy watched(&trial, &CameraTrial::watched);
    trial.show();
    QCOMPARE(watched.last().first().toBool(), true);
    trial.hide();
    QCOMPARE(watched.last().first().toBool(), false);
    QCOMPARE(watched.size(), 2);
}

QTEST_MAIN(CameraTrialTest)
#include "cameratrialtest.moc"
