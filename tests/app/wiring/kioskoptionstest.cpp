// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskoptions.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class KioskOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earlyEnd_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("help") << QStringList { u"--help"_s } << 0;
        QTest::newRow("version") << QStringList { u"--version"_s } << 0;
        QTest::newRow("unknown option") << QStringList { u"--wat"_s } << 2;
        QTest::newRow("missing value") << QStringList { u"--event"_s } << 2;
        QTest::newRow("surplus argument") << QStringList { u"wat"_s } << 2;
        QTest::newRow("unknown screen") << QStringList { u"--screen"_s, u"roof"_s } << 2;
    }

    void earlyEnd()
    {
        QFETCH(QStringList, arguments);
        const auto options = kioskOptionsFrom(QStringList { u"fastcheck-kiosk"_s } + arguments);
        QVERIFY(!options);
        QTEST(options.error().status, "status");
        QVERIFY(!options.error().text.isEmpty());
    }

    void everythingGiven()
    {
        const auto options = kioskOptionsFrom({ u"fastcheck-kiosk"_s, u"--data"_s, u"d"_s, u"--event"_s,
                                                u"e"_s, u"--gate"_s, u"g"_s, u"--screen"_s, u"steward"_s,
                                                u"--camera"_s, u"none"_s, u"--windowed"_s });
        QVERIFY(options);
        QCOMPARE(options->dataFolder, u"d"_s);
        QCOMPARE(options->event, u"e"_s);
        QCOMPARE(options->gate, u"g"_s);
        QCOMPARE(options->screen, KioskOptions::Screen::Steward);
        QCOMPARE(options->camera, u"none"_s);
        QVERIFY(options->isWindowed);
        QVERIFY(!options->isDemo);
    }
};

QTEST_GUILESS_MAIN(KioskOptionsTest)
#include "kioskoptionstest.moc"
