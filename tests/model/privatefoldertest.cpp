// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "privatefolder.h"

#include "store.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// The data folder is its user's alone, and nobody's link is followed there.
class PrivateFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isPrivateWhateverTheUmask_data();
    void isPrivateWhateverTheUmask();
    void closesWhatWasOpen_data();
    void closesWhatWasOpen();
    void leavesWhatIsNotOurs();
    void refusesWhereEverybodyWrites();
    void followsALinkToTheFolder();
    void refusesLinks_data();
    void refusesLinks();
    void knowsTheFilesOfTheStore();

private:
    static int modeOf(const QString &path);
    static bool touch(const QString &path, mode_t mode);
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    mode_t m_umask = 0;
};

void PrivateFolderTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_umask = ::umask(0);
}

void PrivateFolderTest::cleanup() { ::umask(m_umask); }

int PrivateFolderTest::modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

bool PrivateFolderTest::touch(const QString &path, mode_t mode)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

void PrivateFolderTest::isPrivateWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("0000") << 0;
    QTest::newRow("0022") << 022;
    QTest::newRow("0077") << 077;
}

void PrivateFolderTest::isPrivateWhateverTheUmask()
{
    QFETCH(const int, mask);
    ::umask(mode_t(mask));
    const auto store = Store::open(folder());
    QVERIFY(store);
    QVERIFY((*store)->ledgerHead().write());
    QCOMPARE(modeOf(folder()), 0700);
    int files = 0;
    QDirIterator all(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; all.hasNext(); ++files)
        QCOMPARE(modeOf(all.next()), 0600);
    QCOMPARE(files, 5); // store, its log and index, lock, head
}

void PrivateFolderTest::closesWhatWasOpen_data()
{
    QTest::addColumn<bool>("isReader");
    QTest::newRow("writer") << false;
    QTest::newRow("reader") << true;
}

void PrivateFolderTest::closesWhatWasOpen()
{
    QFETCH(const bool, isReader);
    QVERIFY(Store::open(folder()));
    QVERIFY(QDir(folder()).mkdir(u"logs"_s));
    for (const char *name : { "ledger.head", "ca.pem", "check-ins-event-1-20261121-190000-000.csv" })
        QVERIFY(touch(folder() + u'/' + QLatin1StringView(name), 0644));
    QDirIterator all(folder(), QDir::Files);
    while (all.hasNext())
        QCOMPARE(::chmod(QFile::encodeName(all.next()).constData(), 0664), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder() + u"/logs"_s).constData(), 0755), 0);
    QVERIFY(touch(folder() + u"/logs/fastcheck.log"_s, 0644));
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    QVERIFY(QFile::resize(folder() + u"/ledger.head"_s, 0));

    const auto store = isReader ? Store::openToRead(folder()) : Store::open(folder());
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QCOMPARE(modeOf(folder()), 0700);
    QCOMPARE(modeOf(folder() + u"/logs"_s), 0700);
    QCOMPARE(modeOf(folder() + u"/logs/fastcheck.log"_s), 0600);
    QDirIterator again(folder(), QDir::Files);
    while (again.hasNext()) {
        const QString path = again.next();
        QVERIFY2(modeOf(path) == 0600, qPrintable(path));
    }
}

// A home folder that was given with --data.
void PrivateFolderTest::leavesWhatIsNotOurs()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(touch(folder() + u"/letter.txt"_s, 0644));
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 0755), 0);
    QVERIFY(Store::open(folder()));
    QCOMPARE(modeOf(folder()), 0755);
    QCOMPARE(modeOf(folder() + u"/letter.txt"_s), 0644);
    QCOMPARE(modeOf(folder() + u"/kiosk.sqlite"_s), 0600);
}

void PrivateFolderTest::refusesWhereEverybodyWrites()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(touch(folder() + u"/somebody.txt"_s, 0644));
    QCOMPARE(::chmod(QFile::encodeName(folder()).constData(), 01777), 0);
    const auto store = Store::open(folder());
    QVERIFY(!store);
    QCOMPARE(store.error().cause, Error::Cause::FolderOpen);
    QVERIFY(!QFile::exists(folder() + u"/kiosk.sqlite"_s) && !QFile::exists(folder() + u"/kiosk.lock"_s));
}

void PrivateFolderTest::followsALinkToTheFolder()
{
    const QString disk = m_dir->filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QVERIFY(QFile::link(disk, folder()));
    QVERIFY(Store::open(folder()));
    QVERIFY(Store::openToRead(folder()));
    QCOMPARE(modeOf(disk), 0700);
}

void PrivateFolderTest::refusesLinks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isThere"); // what the link leads to
    for (const char *name :
         { "kiosk.sqlite", "kiosk.sqlite-wal", "kiosk.sqlite-shm", "kiosk.lock", "ledger.head", "logs" }) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << true;
        QTest::addRow("%s, dangling", name) << QString::fromLatin1(name) << false;
    }
}

void PrivateFolderTest::refusesLinks()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isThere);
    QVERIFY(Store::open(folder()));
    const QString path = folder() + u'/' + name;
    const QString target = m_dir->filePath(u"victim"_s);
    QFile::remove(path);
    QVERIFY(!isThere || touch(target, 0644));
    QVERIFY(QFile::link(target, path));
    for (const auto &store : { Store::open(folder()), Store::openToRead(folder()) }) {
        QVERIFY(!store);
        QCOMPARE(store.error().cause, Error::Cause::LinkFound);
    }
    QCOMPARE(QFile::exists(target), isThere);
    QVERIFY(!isThere || (modeOf(target) == 0644 && QFileInfo(target).size() == 0));
}

void PrivateFolderTest::knowsTheFilesOfTheStore()
{
    QVERIFY(Store::open(folder()));
    const QString link = m_dir->filePath(u"link.csv"_s);
    QVERIFY(QFile::link(folder() + u"/kiosk.sqlite"_s, link));
    for (const QString &path : { folder() + u"/kiosk.sqlite"_s, folder() + u"/./kiosk.sqlite-wal"_s,
                                 folder() + u"/../data/kiosk.lock"_s, folder() + u"/ledger.head"_s, link })
        QVERIFY2(isFileOfTheStore(folder(), path), qPrintable(path));
    for (const QString &path : { folder() + u"/list.csv"_s, m_dir->filePath(u"kiosk.sqlite"_s), QString() })
        QVERIFY2(!isFileOfTheStore(folder(), path), qPrintable(path));
}

QTEST_GUILESS_MAIN(PrivateFolderTest)
#include "privatefoldertest.moc"
