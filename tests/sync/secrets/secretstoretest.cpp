// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "secretresults.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Without any keychain: no session bus is to be found.
class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void putGetRemove();
    void replaces();
    void folderAndFileAreThisUsersAlone();
    void laxFolderIsRefused();
    void laxFileIsRefused_data();
    void laxFileIsRefused();
    void laxFileIsReplaced();
    void foreignOwnerIsRefused();
    void linksAreNotFollowed();
    void linkedFolderIsRefused();
    void somethingElseInItsPlace();
    void unreadableFile();
    void badContent_data();
    void badContent();
    void newlineInTheFileIsDropped();
    void failedWriteKeepsTheOldKey();
    void leftoversAreSwept();
    void noDataFolder();
    void credentialComesFirst();
    void credentialIsNeverOverwritten();
    void badCredentialIsNotPassedOver();
    void names_data();
    void names();
    void missingKeySaysSo();
    void errorsHoldNoKey();

private:
    [[nodiscard]] SecretStore store() const { return { m_folder->path(), u"device-1"_s }; }
    [[nodiscard]] QString secrets() const { return m_folder->filePath(u"secrets"_s); }
    [[nodiscard]] QString keyFile() const { return secrets() + u"/event-1"_s; }
    [[nodiscard]] QString credentials() const { return m_folder->filePath(u"credentials"_s); }
    void placeKeyFile(const QByteArray &text, mode_t mode = 0600) const;
    void placeCredential(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    const Secret m_key = *Secret::from("K3Y-of-event-1");
    const Secret m_otherKey = *Secret::from("another K3Y");
};

static QByteArray native(const QString &path) { return QFile::encodeName(path); }

static void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(native(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

static QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Text of the error, after its kind; empty for a success.
template<typename T> static QString errorOf(const Result<T> &result)
{
    static const QStringList kinds { u"storage"_s, u"network"_s, u"rejected"_s, u"auth"_s, u"malformed"_s };
    return result ? QString()
                  : kinds.at(static_cast<int>(result.error().kind)) + u": "_s + result.error().detail;
}

#define VERIFY_ERROR(result, kind, part)                                                                     \
    do {                                                                                                     \
        const QString text_ = errorOf(result);                                                               \
        QVERIFY2(text_.startsWith(kind ": "_L1) && text_.contains(part), qPrintable(text_));                 \
    } while (false)

void SecretStoreTest::placeKeyFile(const QByteArray &text, mode_t mode) const
{
    QCOMPARE(::mkdir(native(secrets()).constData(), 0700), 0);
    writeBytes(keyFile(), text);
    QCOMPARE(::chmod(native(keyFile()).constData(), mode), 0);
}

void SecretStoreTest::placeCredential(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(credentials()));
    writeBytes(credentials() + u"/fastcheck-event-1"_s, text);
    qputenv("CREDENTIALS_DIRECTORY", native(credentials()));
}

void SecretStoreTest::initTestCase()
{
    for (const char *name : { "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR" })
        qunsetenv(name);
}

void SecretStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void SecretStoreTest::putGetRemove()
{
    QElapsedTimer clock;
    clock.start();
    SecretStore first = store();
    QCOMPARE(first.home(u"event-1"_s), SecretHome::File);
    QVERIFY(!first.keychainProblem().isEmpty());
    QCOMPARE(placeOf(first.put(u"event-1"_s, m_key)), u"file"_s);
    QCOMPARE(keyOf(first.get(u"event-1"_s)), m_key.reveal());

    SecretStore second = store(); // a restart
    QCOMPARE(keyOf(second.get(u"event-1"_s)), m_key.reveal());
    QVERIFY(second.remove(u"event-1"_s));
    QVERIFY(second.remove(u"event-1"_s));
    VERIFY_ERROR(second.get(u"event-1"_s), "auth", u"event-1"_s);
    QCOMPARE(filesIn(secrets()), QStringList());
    QVERIFY(clock.elapsed() < 5000);
}

void SecretStoreTest::replaces()
{
    SecretStore keys = store();
    QVERIFY(keys.put(u"event-1"_s, m_key));
    QVERIFY(keys.put(u"event-10"_s, m_key));
    QVERIFY(keys.put(u"event-1"_s, m_otherKey));
    QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_otherKey.reveal());
    QCOMPARE(keyOf(keys.get(u"event-10"_s)), m_key.reveal());
    QVERIFY(keys.remove(u"event-1"_s));
    QCOMPARE(keyOf(keys.get(u"event-10"_s)), m_key.reveal());
}

void SecretStoreTest::folderAndFileAreThisUsersAlone()
{
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    QVERIFY(store().put(u"event-1"_s, m_key));
    QCOMPARE(modeOf(secrets()), 0700U);
    QCOMPARE(modeOf(keyFile()), 0600U);
}

void SecretStoreTest::laxFolderIsRefused()
{
    placeKeyFile("K3Y\n");
    QCOMPARE(::chmod(native(secrets()).constData(), 0750), 0);
    const QString remedy = u"chmod 700 '%1'"_s.arg(secrets());
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", remedy);
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "rejected", remedy);
    QVERIFY(store().remove(u"event-1"_s));
}

void SecretStoreTest::laxFileIsRefused_data()
{
    QTest::addColumn<unsigned>("mode");
    QTest::newRow("group reads") << 0640U;
    QTest::newRow("others read") << 0604U;
    QTest::newRow("group writes") << 0620U;
}

void SecretStoreTest::laxFileIsRefused()
{
    QFETCH(unsigned, mode);
    placeKeyFile("K3Y\n", mode);
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"chmod 600 '%1'"_s.arg(keyFile()));
}

void SecretStoreTest::laxFileIsReplaced()
{
    placeKeyFile("old\n", 0666);
    QVERIFY(store().put(u"event-1"_s, m_key));
    QCOMPARE(modeOf(keyFile()), 0600U);
    QCOMPARE(keyOf(store().get(u"event-1"_s)), m_key.reveal());
}

void SecretStoreTest::foreignOwnerIsRefused()
{
    placeKeyFile("K3Y\n");
    if (::chown(native(keyFile()).constData(), 1, 1) != 0)
        QSKIP("only root can give a file away");
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"belongs to another user"_s);
    QCOMPARE(::chown(native(keyFile()).constData(), ::geteuid(), ::getegid()), 0);
    QCOMPARE(::chown(native(secrets()).constData(), 1, 1), 0);
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"chown"_s);
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "rejected", u"chown"_s);
}

void SecretStoreTest::linksAreNotFollowed()
{
    placeKeyFile("K3Y\n");
    const QString target = m_folder->filePath(u"target"_s);
    QVERIFY(QFile::rename(keyFile(), target));
    QVERIFY(QFile::link(target, keyFile()));
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"not a plain file"_s);
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "rejected", u"not a plain file"_s);
    QVERIFY(store().remove(u"event-1"_s)); // the link, not what it points to
    QVERIFY(QFile::exists(target));
}

void SecretStoreTest::linkedFolderIsRefused()
{
    const QString target = m_folder->filePath(u"target"_s);
    QCOMPARE(::mkdir(native(target).constData(), 0700), 0);
    QVERIFY(QFile::link(target, secrets()));
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"not a folder"_s);
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "rejected", u"not a folder"_s);
    QCOMPARE(filesIn(target), QStringList());
}

void SecretStoreTest::somethingElseInItsPlace()
{
    QCOMPARE(::mkdir(native(secrets()).constData(), 0700), 0);
    QCOMPARE(::mkfifo(native(keyFile()).constData(), 0600), 0); // opening it would wait for a writer
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"not a plain file"_s);
    QVERIFY(QFile::remove(keyFile()));
    QVERIFY(QDir().mkdir(keyFile()));
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "rejected", u"not a plain file"_s);
    VERIFY_ERROR(store().remove(u"event-1"_s), "storage", u"by hand"_s);
}

void SecretStoreTest::unreadableFile()
{
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    placeKeyFile("K3Y\n", 0);
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"cannot be read"_s);
}

void SecretStoreTest::badContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two lines") << QByteArray("K3Y\nK3Y\n");
    QTest::newRow("too long") << QByteArray(Secret::maximumSize + 1, 'K');
    QTest::newRow("much too long") << QByteArray(1'000'000, 'K');
}

void SecretStoreTest::badContent()
{
    QFETCH(QByteArray, text);
    placeKeyFile(text);
    const Result<Secret> found = store().get(u"event-1"_s);
    VERIFY_ERROR(found, "auth", u"enter the key again"_s);
    QVERIFY(!found.error().detail.contains(u"K3Y"_s));
}

void SecretStoreTest::newlineInTheFileIsDropped()
{
    placeKeyFile("K3Y\r\n");
    QCOMPARE(keyOf(store().get(u"event-1"_s)), QByteArray("K3Y"));
}

void SecretStoreTest::failedWriteKeepsTheOldKey()
{
    SecretStore keys = store();
    QVERIFY(keys.put(u"event-1"_s, m_key));

    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto restore = qScopeGuard([before] {
        ::setrlimit(RLIMIT_FSIZE, &before);
        ::signal(SIGXFSZ, SIG_DFL);
    });
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit none = { .rlim_cur = 1, .rlim_max = before.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    const Result<SecretHome> put = keys.put(u"event-1"_s, m_otherKey);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0); // Qt Test writes, too

    VERIFY_ERROR(put, "storage", u"cannot be written"_s);
    QCOMPARE(keyOf(keys.get(u"event-1"_s)), m_key.reveal());
    QCOMPARE(filesIn(secrets()), QStringList { u"event-1"_s });
}

void SecretStoreTest::leftoversAreSwept()
{
    placeKeyFile("K3Y\n");
    writeBytes(keyFile() + u".aBcDeF"_s, "half a k");
    writeBytes(secrets() + u"/event-10"_s, "K3Y");
    QVERIFY(store().put(u"event-1"_s, m_key));
    QCOMPARE(filesIn(secrets()), QStringList({ u"event-1"_s, u"event-10"_s }));
    writeBytes(keyFile() + u".aBcDeF"_s, "half a k");
    QVERIFY(store().remove(u"event-1"_s));
    QCOMPARE(filesIn(secrets()), QStringList { u"event-10"_s });
}

void SecretStoreTest::noDataFolder()
{
    QVERIFY(m_folder->remove());
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "storage", secrets());
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"enter it again"_s);
}

void SecretStoreTest::credentialComesFirst()
{
    placeKeyFile("from the file\n");
    QCOMPARE(keyOf(store().get(u"event-1"_s)), QByteArray("from the file"));
    placeCredential("from systemd\n");
    QCOMPARE(store().home(u"event-1"_s), SecretHome::SystemdCredential);
    QCOMPARE(store().home(u"event-2"_s), SecretHome::File);
    QCOMPARE(keyOf(store().get(u"event-1"_s)), QByteArray("from systemd"));
    QVERIFY(store().remove(u"event-1"_s)); // ours only
    QVERIFY(!QFile::exists(keyFile()));
    QCOMPARE(keyOf(store().get(u"event-1"_s)), QByteArray("from systemd"));
}

void SecretStoreTest::credentialIsNeverOverwritten()
{
    placeCredential("from systemd\n");
    VERIFY_ERROR(store().put(u"event-1"_s, m_key), "rejected", u"fastcheck-event-1"_s);
    QVERIFY(!QFile::exists(secrets()));
    QCOMPARE(placeOf(store().put(u"event-2"_s, m_key)), u"file"_s);
}

void SecretStoreTest::badCredentialIsNotPassedOver()
{
    placeKeyFile("old\n");
    placeCredential("");
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"fastcheck-event-1"_s);
}

void SecretStoreTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << u".."_s;
    QTest::newRow("path") << u"a/b"_s;
    QTest::newRow("dot") << u"event.1"_s;
    QTest::newRow("capital") << u"Event-1"_s;
    QTest::newRow("newline") << u"event-1\n"_s;
    QTest::newRow("beyond ASCII") << u"événement"_s;
    QTest::newRow("too long") << QString(65, u'a');
}

void SecretStoreTest::names()
{
    QFETCH(QString, name);
    VERIFY_ERROR(store().put(name, m_key), "malformed", u"cannot be called"_s);
    VERIFY_ERROR(store().get(name), "malformed", u"cannot be called"_s);
    VERIFY_ERROR(store().remove(name), "malformed", u"cannot be called"_s);
    QVERIFY(!QFile::exists(secrets()));
}

void SecretStoreTest::missingKeySaysSo()
{
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"no key is kept as event-1"_s);
    VERIFY_ERROR(store().get(u"event-1"_s), "auth", u"the keychain is not used"_s);
}

void SecretStoreTest::errorsHoldNoKey()
{
    placeKeyFile("K3Y \x01 K3Y", 0600);
    QVERIFY(!errorOf(store().get(u"event-1"_s)).contains(u"K3Y"_s));
    QCOMPARE(::chmod(native(secrets()).constData(), 0755), 0);
    QVERIFY(!errorOf(store().put(u"event-1"_s, m_key)).contains(u"K3Y"_s));
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstoretest.moc"
