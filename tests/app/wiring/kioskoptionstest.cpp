// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/kioskoptions.h"

#include "store/store.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class KioskOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path())); }

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

    void nothingGiven()
    {
        const auto options = kioskOptionsFrom({ u"fastcheck-kiosk"_s });
        QVERIFY(options);
        // That the command line says the same: datafoldertest runs both.
        QCOMPARE(options->dataFolder, m_home.filePath(u"FastCheck/fastcheck"_s));
        QVERIFY(options->folderNote.isEmpty());
        QVERIFY(options->event.isEmpty() && options->gate.isEmpty() && options->camera.isEmpty());
        QCOMPARE(options->screen, KioskOptions::Screen::Guest);
        QVERIFY(!options->isWindowed && !options->isDemo);
        QVERIFY(!QFileInfo::exists(options->dataFolder)); // looking makes nothing
    }

    void demonstrationHasAFolderOfItsOwn()
    {
        const auto options = kioskOptionsFrom({ u"fastcheck-kiosk"_s, u"--demo"_s });
        QVERIFY(options && options->isDemo);
        QVERIFY(options->dataFolder.isEmpty());
    }

    void olderStoreIsUsed()
    {
        const QString own = m_home.filePath(u"FastCheck/fastcheck"_s);
        const QString old = m_home.filePath(u"fastcheck"_s);
        QVERIFY(Store::open(old));
        const auto before = kioskOptionsFrom({ u"fastcheck-kiosk"_s });
        QCOMPARE(before->dataFolder, old);
        QVERIFY2(before->folderNote.contains(own), qPrintable(before->folderNote));
        QVERIFY(Store::open(own));
        const auto both = kioskOptionsFrom({ u"fastcheck-kiosk"_s });
        QCOMPARE(both->dataFolder, own);
        QVERIFY2(both->folderNote.contains(old), qPrintable(both->folderNote));
        const auto named = kioskOptionsFrom({ u"fastcheck-kiosk"_s, u"--data"_s, old });
        QCOMPARE(named->dataFolder, old);
        QVERIFY(named->folderNote.isEmpty());
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

private:
    const QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(KioskOptionsTest)
#include "kioskoptionstest.moc"
