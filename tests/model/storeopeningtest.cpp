// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "testevent.h"

#include <QDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Who makes a store, and who leaves nothing behind.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAWriterMakesTheStore();
    void readerLeavesNothingBehind();
};

void StoreOpeningTest::onlyAWriterMakesTheStore()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"data"_s);
    for (const auto &store : { Store::openToRead(folder), Store::openExisting(folder) }) {
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::Rejected);
        QCOMPARE(store.error().cause, Error::Cause::FileMissing);
        QVERIFY(!QFileInfo::exists(folder));
    }
    const auto made = Store::open(folder);
    QVERIFY(made);
    QVERIFY(Store::openToRead(folder));
}

void StoreOpeningTest::readerLeavesNothingBehind()
{
    QTemporaryDir dir;
    need(Store::open(dir.path())).reset();
    const QStringList before = QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
    {
        const auto reader = need(Store::openToRead(dir.path()));
        QCOMPARE(need(EventCatalog(reader->database()).events()).size(), 0);
        QVERIFY(!reader->database().run(u"DELETE FROM device"_s));
    }
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), before);
}

QTEST_GUILESS_MAIN(StoreOpeningTest)
#include "storeopeningtest.moc"
