// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "costbook.h"

#include "strategies.h"

#include <QTest>

#include <array>

using namespace Kiosk;
using namespace std::chrono_literals;

using Cost = CostBook::Cost;

class CostBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithThePrices();
    void whatIsUnknownFollowsThePace();
    void growsWithThePicture();
    void smooths();
    void forgives();
};

static constexpr double p720 = 1280 * 720;
static constexpr std::array menu {
    Strategy { .name = "cheap", .price = 1 }, Strategy { .name = "dear", .price = 4 },
    Strategy { .name = "window", .region = Strategy::Region::Windows, .price = 2 }
};

void CostBookTest::beginsWithThePrices()
{
    const CostBook costs(menu);
    QCOMPARE(costs.expected(0, p720), Cost(1));
    QCOMPARE(costs.expected(1, p720), Cost(4));
}

void CostBookTest::whatIsUnknownFollowsThePace()
{
    CostBook costs(menu);
    for (int i = 0; i < 50; ++i)
        costs.learn(0, p720, 3ms); // a slow computer
    QVERIFY(costs.expected(1, p720) > Cost(11.9));
    QVERIFY(costs.expected(1, p720) < Cost(12.1));
}

void CostBookTest::growsWithThePicture()
{
    CostBook costs(menu);
    costs.learn(0, p720, 2ms);
    QCOMPARE(costs.expected(0, 4 * p720), Cost(8));
    costs.learn(2, p720, 2ms);
    QCOMPARE(costs.expected(2, 4 * p720), Cost(2)); // windows stay as they are
}

void CostBookTest::smooths()
{
    CostBook costs(menu);
    costs.learn(0, p720, 2ms);
    costs.learn(0, p720, 10ms);
    QCOMPARE(costs.expected(0, p720), Cost(4));
    costs.learn(0, p720, 2ms);
    QCOMPARE(costs.expected(0, p720), Cost(3.5));
}

void CostBookTest::forgives()
{
    CostBook costs(menu);
    costs.learn(0, p720, 1s);
    for (int i = 0; i < 1000; ++i)
        costs.forgive(0);
    QVERIFY(costs.expected(0, p720) < Cost(1));
}

QTEST_GUILESS_MAIN(CostBookTest)
#include "costbooktest.moc"
