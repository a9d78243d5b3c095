// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanhelp.h"

#include <QTest>

using namespace Kiosk;
using namespace std::chrono_literals;

class ScanHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHintHasToLast();
    void aHintStaysLongEnough();
    void readingEndsTheHint();
    void triesExposures();
    void keepsWhatWorked();
    void forgetsForTheNextGuest();

private:
    /// Frames at 20 a second, each with @p look, for @p time.
    void show(const FrameLook &look, std::chrono::milliseconds time)
    {
        for (const auto end = m_now + time; m_now < end; m_now += 50ms)
            m_help.unread(look, m_now);
    }

    ScanHelp m_help;
    ScanHelp::Time m_now = 10s;
};

static const FrameLook nobody { .frame = { 1280, 720 } };
static const FrameLook dim {
    .frame = { 1280, 720 }, .code = { 500, 200, 300, 300 }, .dark = 10, .light = 50, .sharpness = 0.6
};
static const FrameLook smeared {
    .frame = { 1280, 720 }, .code = { 500, 200, 300, 300 }, .dark = 10, .light = 200, .sharpness = 0.1
};

void ScanHelpTest::aHintHasToLast()
{
    m_help = {};
    show(dim, 600ms);
    QCOMPARE(m_help.hint(), ScanHint::None);
    show(nobody, 100ms);
    show(dim, 600ms);
    QCOMPARE(m_help.hint(), ScanHint::None);
    show(dim, 200ms);
    QCOMPARE(m_help.hint(), ScanHint::BrighterScreen);
}

void ScanHelpTest::aHintStaysLongEnough()
{
    m_help = {};
    show(dim, 800ms);
    show(smeared, 1400ms);
    QCOMPARE(m_help.hint(), ScanHint::BrighterScreen);
    show(smeared, 200ms);
    QCOMPARE(m_help.hint(), ScanHint::HoldStill);
    show(nobody, 1600ms);
    QCOMPARE(m_help.hint(), ScanHint::None);
}

void ScanHelpTest::readingEndsTheHint()
{
    m_help = {};
    show(dim, 800ms);
    m_help.read(m_now);
    QCOMPARE(m_help.hint(), ScanHint::None);
}

void ScanHelpTest::triesExposures()
{
    m_help = {};
    QCOMPARE(m_help.exposure(), 0.0F);
    QList<float> tried;
    for (int i = 0; i < 50; ++i) {
        show(smeared, 50ms);
        if (tried.isEmpty() || tried.last() != m_help.exposure())
            tried.append(m_help.exposure());
    }
    QCOMPARE(tried, (QList<float> { 0.0F, -1.0F, 1.0F, -2.0F, 0.0F }));
}

void ScanHelpTest::keepsWhatWorked()
{
    m_help = {};
    show(smeared, 700ms);
    QCOMPARE(m_help.exposure(), -1.0F);
    m_help.read(m_now);
    show(nobody, 1500ms);
    QCOMPARE(m_help.exposure(), -1.0F);
    show(smeared, 400ms);
    QCOMPARE(m_help.exposure(), -1.0F);
}

void ScanHelpTest::forgetsForTheNextGuest()
{
    m_help = {};
    show(smeared, 700ms);
    show(nobody, 2200ms);
    QCOMPARE(m_help.exposure(), 0.0F);
}

QTEST_GUILESS_MAIN(ScanHelpTest)
#include "scanhelptest.moc"
