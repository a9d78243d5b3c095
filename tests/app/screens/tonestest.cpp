// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "sound/toneplayer.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Kiosk;
using namespace std::chrono_literals;

static QList<qint16> valuesOf(const QByteArray &samples)
{
    QList<qint16> values(samples.size() / qsizetype(sizeof(qint16)));
    std::memcpy(values.data(), samples.constData(), size_t(samples.size()));
    return values;
}

class TonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthFollowsTheNotes();
    void beginsAndEndsSilently();
    void hasItsPitch();
    void aNoteComesAfterTheAnswer();
    void playsWithoutADevice();
};

void TonesTest::lengthFollowsTheNotes()
{
    QCOMPARE(samplesOf(notesOf(Tone::Admitted)).size(), 2 * sampleRate * 350 / 1000);
    QCOMPARE(samplesOf(notesOf(Tone::Refused)).size(), 2 * sampleRate * 300 / 1000);
    QVERIFY(samplesOf({}).isEmpty());
}

void TonesTest::beginsAndEndsSilently()
{
    for (const Tone tone : { Tone::Admitted, Tone::Warning, Tone::Refused, Tone::StaffNote }) {
        const QList<qint16> values = valuesOf(samplesOf(notesOf(tone)));
        QCOMPARE(values.first(), qint16(0));
        QCOMPARE(values.last(), qint16(0));
        QVERIFY(*std::max_element(values.begin(), values.end()) > 5000);
    }
}

void TonesTest::hasItsPitch()
{
    const QList<qint16> values = valuesOf(samplesOf({ { Wave::Sine, 880, 1000ms } }));
    int rises = 0;
    for (int i = 1; i < values.size(); ++i)
        rises += values.at(i - 1) < 0 && values.at(i) >= 0;
    QVERIFY(std::abs(rises - 880) <= 2);
}

void TonesTest::aNoteComesAfterTheAnswer()
{
    const QList<Note> notes = notesOf({ Tone::Refused, Tone::StaffNote });
    QCOMPARE(notes.size(), 5);
    QCOMPARE(notes.at(0), notesOf(Tone::Refused).constFirst());
    QCOMPARE(notes.at(1), (Note { Wave::Sine, 0, 80ms }));
    QCOMPARE(notes.at(2), notesOf(Tone::StaffNote).constFirst());
}

void TonesTest::playsWithoutADevice()
{
    TonePlayer player;
    for (int i = 0; i < 100; ++i)
        player.play({ Tone::Refused });
}

QTEST_MAIN(TonesTest)
#include "tonestest.moc"
