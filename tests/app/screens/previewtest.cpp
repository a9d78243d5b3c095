// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "parts/guides.h"
#include "parts/previewwidget.h"

#include <QTest>

#include <memory>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

constexpr double unit = 10;

/// What is painted over the camera's picture: four corners, and a frame around the code in view.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theCornersStandWhereTheyShould_data();
    void theCornersStandWhereTheyShould();
    void theCornersCloseInOnACode();
    void theyJumpWhereMotionIsReduced();
    void theyOpenAgain();
    void theOutlineLiesOnTheCode_data();
    void theOutlineLiesOnTheCode();

private:
    [[nodiscard]] bool isGuideAt(const QPointF &at) const;
    [[nodiscard]] bool hasCornersAt(double closed) const;

    std::unique_ptr<PreviewWidget> m_preview;
};

// As shares of the frame's sides; the middle of its lower edge is 180 and 360 in the widget.
static QPolygonF code() { return { { { 0.35, 0.4 }, { 0.45, 0.4 }, { 0.45, 0.6 }, { 0.35, 0.6 } } }; }

void PreviewTest::init()
{
    m_preview = std::make_unique<PreviewWidget>(dayTheme);
    m_preview->resize(600, 600);
    m_preview->setUnit(unit);
    QImage frame(1200, 600, QImage::Format_RGB32); // wider than what is shown: its sides are cut off
    frame.fill(Qt::black);
    m_preview->showFrame(frame);
    m_preview->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_preview.get()));
}

bool PreviewTest::isGuideAt(const QPointF &at) const
{
    return m_preview->grab().toImage().pixelColor(at.toPoint()) == dayTheme.guide;
}

bool PreviewTest::hasCornersAt(double closed) const
{
    const QRectF box = guideBox(m_preview->size(), unit, closed);
    const QPointF alongTop(6 * unit, 0);
    return isGuideAt(box.topLeft() + alongTop) && isGuideAt(box.topRight() - alongTop)
        && isGuideAt(box.bottomLeft() + alongTop) && isGuideAt(box.bottomRight() - alongTop);
}

void PreviewTest::theCornersStandWhereTheyShould_data()
{
    QTest::addColumn<double>("closed");
    QTest::addColumn<QRectF>("box");
    QTest::newRow("at rest") << 0.0 << QRectF(96, 78, 408, 444); // 16 % and 13 % of 600
    QTest::newRow("half way") << 0.5 << QRectF(106, 88, 388, 424);
    QTest::newRow("closed: 2 u nearer") << 1.0 << QRectF(116, 98, 368, 404);
}

void PreviewTest::theCornersStandWhereTheyShould()
{
    QFETCH(const double, closed);
    QFETCH(const QRectF, box);
    QCOMPARE(guideBox({ 600, 600 }, unit, closed), box);
    QCOMPARE(guideCorners(box, unit).boundingRect(), box);
}

void PreviewTest::theCornersCloseInOnACode()
{
    QVERIFY(hasCornersAt(0));
    m_preview->setOutline(code());
    QVERIFY(!hasCornersAt(1)); // it takes a moment
    QTRY_VERIFY(hasCornersAt(1));
    QVERIFY(!hasCornersAt(0));
}

void PreviewTest::theyJumpWhereMotionIsReduced()
{
    m_preview->setMotionReduced(true);
    m_preview->setOutline(code());
    QVERIFY(hasCornersAt(1));
    m_preview->setOutline({});
    QVERIFY(hasCornersAt(0));
}

void PreviewTest::theyOpenAgain()
{
    m_preview->setOutline(code());
    QTRY_VERIFY(hasCornersAt(1));
    m_preview->setOutline({});
    QTRY_VERIFY(hasCornersAt(0));
}

void PreviewTest::theOutlineLiesOnTheCode_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<QPointF>("onTheLine");
    QTest::newRow("away from the guest") << false << QPointF(180, 360);
    QTest::newRow("a mirror") << true << QPointF(600 - 180, 360);
}

void PreviewTest::theOutlineLiesOnTheCode()
{
    QFETCH(const bool, isMirrored);
    QFETCH(const QPointF, onTheLine);
    m_preview->setMirrored(isMirrored);
    QVERIFY(!isGuideAt(onTheLine));
    m_preview->setOutline(code());
    QVERIFY(isGuideAt(onTheLine));
    QVERIFY(!isGuideAt(onTheLine - QPointF(0, 60))); // within it the code is free
    m_preview->setOutline({});
    QVERIFY(!isGuideAt(onTheLine));
}

QTEST_MAIN(PreviewTest)
#include "previewtest.moc"
