// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"
#include "migrations.h"
#include "pulledlist.h"
#include "settings.h"
#include "testevent.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesFolderAndFile();
    void keepsWhatWasWritten();
    void emptyFileBecomesAStore();
    void secondWriterIsRefused();
    void foreignFileStaysAsItWas_data();
    void foreignFileStaysAsItWas();
    void missingEndIsSeenBesideAnEmptyLog();
    void readsBesideTheWriter();
    void readerLeavesTheWritersLock();
    void readOnlyFolderIsAStorageError();
    void settings_data();
    void settings();
    void fullDurabilityComesBack();
    void everyTableIsStrict();
    void migrates_data();
    void migrates();
    void settingsStay();
    void wholeFileIsFine();

private:
    QByteArray m_storeBytes; // a store with an event, closed
};

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QByteArray withInteger(QByteArray bytes, int offset, qint32 value)
{
    qToBigEndian(value, bytes.data() + offset);
    return bytes;
}

static QString detailOf(const Result<std::unique_ptr<Store>> &store)
{
    return store ? QString() : store.error().detail;
}

static void runFile(const QString &database, const QString &script)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"script"_s);
        db.setDatabaseName(database);
        QVERIFY(db.open());
        QSqlQuery query(db);
        for (const QByteArray &line : bytesOf(script).split('\n')) {
            if (!line.isEmpty() && !line.startsWith("--"))
                QVERIFY2(query.exec(QString::fromUtf8(line)), line.constData());
        }
    }
    QSqlDatabase::removeDatabase(u"script"_s);
}

void StoreTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"storetest"_s);
    TestStore store;
    store.addEvent({ .name = u"Gala"_s });
    store.close();
    m_storeBytes = bytesOf(store.file());
    QVERIFY(m_storeBytes.size() > 8192);
}

void StoreTest::makesFolderAndFile()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"a/b"_s);
    const auto store = need(Store::open(folder));
    QVERIFY(QFile::exists(Store::fileIn(folder)));
    QCOMPARE(store->folder(), folder);
    QVERIFY(!store->device().isEmpty());
    QCOMPARE(need(store->database().number(u"PRAGMA application_id"_s)), storeApplicationId);
    QCOMPARE(need(store->database().number(u"PRAGMA user_version"_s)), newestStoreVersion());
}

void StoreTest::keepsWhatWasWritten()
{
    TestStore store;
    const Event event = store.addEvent({ .name = u"Gala"_s });
    store.add(event, { .code = u"AB-1"_s, .firstName = u"Zoë"_s });
    const QString device = (*store).device();
    store.reopen();
    QCOMPARE(store.attendee(event, u"ab-1"_s).firstName, u"Zoë"_s);
    QCOMPARE((*store).device(), device);
    QCOMPARE(store.number(u"SELECT count(*) FROM device"_s), 1);
}

void StoreTest::emptyFileBecomesAStore()
{
    QTemporaryDir dir;
    writeBytes(Store::fileIn(dir.path()), {});
    const auto store = need(Store::open(dir.path()));
    QCOMPARE(need(EventCatalog(store->database()).events()).size(), 0);
}

void StoreTest::secondWriterIsRefused()
{
    TestStore store;
    const auto second = Store::open(store.folder());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Rejected);
    QVERIFY2(second.error().detail.contains(QString::number(::getpid())), qPrintable(second.error().detail));
    QVERIFY2(second.error().detail.contains(u"storetest"_s), qPrintable(second.error().detail));
    store.addEvent({ .name = u"The first goes on"_s });
    store.close();
    QVERIFY(Store::open(store.folder()));
}

void StoreTest::foreignFileStaysAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("toRead");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::addRow("%s, to write", name) << bytes << false;
        QTest::addRow("%s, to read", name) << bytes << true;
    };
    const QByteArray &good = m_storeBytes;
    row("text", QByteArray("Dear diary,\n"));
    row("long text", QByteArray(20'000, 'x'));
    row("header cut off", good.left(99));
    row("header alone", good.left(100));
    row("first half", good.left(good.size() / 2));
    row("last byte missing", good.chopped(1));
    row("another program's", withInteger(good, 68, 0x12345678));
    row("no program's", withInteger(good, 68, 0));
    row("newer", withInteger(good, 60, newestStoreVersion() + 1));
    row("much newer", withInteger(good, 60, 0x7fffffff));
    row("garbage after the header", good.left(100) + QByteArray(good.size() - 100, '\xa5'));
    row("zeros after the header", good.left(100) + QByteArray(good.size() - 100, '\0'));
    row("zeros after the first page", good.left(4096) + QByteArray(good.size() - 4096, '\0'));
    row("garbage after the first page", good.left(4096) + QByteArray(good.size() - 4096, '\xa5'));
}

void StoreTest::foreignFileStaysAsItWas()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, toRead);
    QTemporaryDir dir;
    const QString path = Store::fileIn(dir.path());
    writeBytes(path, bytes);
    const auto store = toRead ? Store::openToRead(dir.path()) : Store::open(dir.path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Storage);
    QVERIFY(!store.error().detail.isEmpty());
    QVERIFY(bytesOf(path) == bytes);
    // SQLite never takes the log away behind a reader; it is empty then.
    QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
    QVERIFY(toRead || !QFile::exists(path + u"-wal"_s));
}

void StoreTest::missingEndIsSeenBesideAnEmptyLog()
{
    QTemporaryDir dir;
    const QString path = Store::fileIn(dir.path());
    writeBytes(path, m_storeBytes.chopped(4096));
    writeBytes(path + u"-wal"_s, {});
    const auto store = Store::open(dir.path());
    QVERIFY2(detailOf(store).contains(u"its end is missing"_s), qPrintable(detailOf(store)));
    QVERIFY(bytesOf(path) == m_storeBytes.chopped(4096));
}

void StoreTest::readsBesideTheWriter()
{
    TestStore writer;
    const Event event = writer.addEvent({ .name = u"Gala"_s });
    const auto reader = need(Store::openToRead(writer.folder()));
    QCOMPARE(need(Replica(reader->database()).count(event.id)), 0);
    writer.add(event, { .code = u"AB-1"_s });
    QCOMPARE(need(Replica(reader->database()).count(event.id)), 1);
    QCOMPARE(reader->device(), (*writer).device());
    QVERIFY(!reader->database().run(u"DELETE FROM attendees"_s));
    writer.add(event, { .code = u"AB-2"_s });
    QCOMPARE(need(Replica(reader->database()).count(event.id)), 2);
}

// Whether a program other than this one could take the file for itself.
static bool isFreeForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = ::fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const int descriptor = ::open(name.constData(), O_RDWR);
        ::_exit(descriptor >= 0 && ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type == F_UNLCK ? 1
                                                                                                      : 0);
    }
    int status = 0;
    return ::waitpid(other, &status, 0) == other && WEXITSTATUS(status) == 1;
}

// Else another program might take the log away at its end, with what is written meanwhile.
void StoreTest::readerLeavesTheWritersLock()
{
    const QTemporaryDir dir;
    const auto writer = Store::open(dir.filePath(u"data"_s));
    QVERIFY(writer);
    const QString file = Store::fileIn((*writer)->folder());
    QVERIFY(!isFreeForOthers(file));
    QVERIFY(Store::openToRead((*writer)->folder()));
    QVERIFY(!isFreeForOthers(file));
}

void StoreTest::readOnlyFolderIsAStorageError()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QTemporaryDir dir;
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto store = Store::open(dir.path());
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Storage);
}

void StoreTest::settings_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("a log beside the file") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("durable before it is said") << u"synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys hold") << u"foreign_keys"_s << u"1"_s;
}

void StoreTest::settings()
{
    QFETCH(const QString, pragma);
    TestStore store;
    Rows rows = need(store.database().select(u"PRAGMA "_s + pragma));
    QVERIFY(rows.next());
    QTEST(rows.text(0), "value");
}

void StoreTest::fullDurabilityComesBack()
{
    TestStore store;
    const auto level = [&store] { return store.number(u"PRAGMA synchronous"_s); };
    for (const bool isCommitted : { true, false }) {
        Transaction transaction
            = need(Transaction::begin(store.database(), Transaction::Durability::Repeatable));
        QCOMPARE(level(), 1);
        QVERIFY(!Transaction::begin(store.database())); // and leaves the outer one alone
        if (isCommitted)
            need(transaction.commit());
    }
    QCOMPARE(level(), 2);
    {
        const Transaction full = need(Transaction::begin(store.database()));
        QCOMPARE(level(), 2);
        QVERIFY(!Transaction::begin(store.database(), Transaction::Durability::Repeatable));
    }
    QCOMPARE(level(), 2);
}

void StoreTest::everyTableIsStrict()
{
    TestStore store;
    QCOMPARE(store.number(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                          " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT strict"_s),
             0);
    QVERIFY(store.number(u"SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict"_s) >= 6);
}

void StoreTest::migrates_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestStoreVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void StoreTest::migrates()
{
    QFETCH(const int, version);
    QTemporaryDir dir;
    runFile(Store::fileIn(dir.path()),
            QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/store-v%1.sql").arg(version));
    const auto store = need(Store::open(dir.path()));
    Database &db = store->database();
    QCOMPARE(need(db.number(u"PRAGMA user_version"_s)), newestStoreVersion());
    QCOMPARE(store->device(), u"gate-1"_s);
    const Event event = need(EventCatalog(db).find(u"Gala"_s));
    QCOMPARE(event.backend, BackendKind::Tickera);
    QCOMPARE(need(EventCatalog(db).gates(event.id)).constLast().acceptedTicketTypes,
             QStringList { u"VIP"_s });
    const Attendee used = need(Replica(db).find(event.id, u"34CC8C9526-1"_s)).value();
    QCOMPARE(used.uncontainedAdmissions, 1);
    QVERIFY(used.firstCheckInAt && used.isInside);
    QCOMPARE(used.customFields.first().second, u"A 7"_s);
    QCOMPARE(need(Replica(db).lastAdmission(used.id))->gate, u"Main"_s);
    QCOMPARE(need(searchAttendees(db, event.id, u"muller"_s)).size(), 1);
    QCOMPARE(need(Ledger(db).verify({})).number, 3);
    QCOMPARE(need(db.number(u"SELECT count(*) FROM outbox"_s)), 1);
    PulledList list(db, event.id);
    QCOMPARE(need(list.codesMissingSince(4, 9)), QStringList { u"34CC8C9526-1"_s });
    QCOMPARE(need(list.missingSince(5)), 2);
    need(store->checkIntegrity());
}

void StoreTest::settingsStay()
{
    QTemporaryDir dir;
    {
        const auto store = need(Store::open(dir.path()));
        Settings settings(store->database());
        QVERIFY(need(settings.all()).isEmpty());
        need(settings.set(u"scanners"_s, u"{}"_s));
        need(settings.set(u"scanners"_s, u"{\"a\":1}"_s));
        need(settings.set(u"pin"_s, {}));
    }
    const auto store = need(Store::open(dir.path()));
    const QHash<QString, QString> kept { { u"scanners"_s, u"{\"a\":1}"_s }, { u"pin"_s, u""_s } };
    QCOMPARE(need(Settings(store->database()).all()), kept);
}

void StoreTest::wholeFileIsFine()
{
    TestStore store;
    need((*store).checkIntegrity());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
