// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "process/logfile.h"

#include "process/log.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForItsOwnerAlone();
    void masksWhatIsNotForOthers_data();
    void masksWhatIsNotForOthers();
    void aLineStaysALine();
    void staysSmall();
    void threadsDoNotMixTheirLines();
    void saysWhyThereIsNone();
    void takesWhatTheProgramReports();
};

void LogFileTest::isForItsOwnerAlone()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"logs"_s);
    QVERIFY(LogFile::open(folder, u"gate"_s).has_value());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder + u"/gate.log"_s) & others, QFile::Permissions());
}

void LogFileTest::masksWhatIsNotForOthers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("code") << u"ticket FAKE000123-1 is unknown"_s << QByteArrayLiteral("000123");
    QTest::newRow("long number") << u"ticket 98237491823"_s << QByteArrayLiteral("98237");
    QTest::newRow("address") << u"anna@example.com wrote"_s << QByteArrayLiteral("anna");
    QTest::newRow("key in an address")
        << u"GET https://shop.example/tc-api/0A1B2C3D/check_credentials failed"_s
        << QByteArrayLiteral("0A1B2C3D");
    QTest::newRow("query") << u"GET https://shop.example/x?key=letmein failed"_s
                           << QByteArrayLiteral("letmein");
}

void LogFileTest::masksWhatIsNotForOthers()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, secret);
    const QTemporaryDir dir;
    const auto log = LogFile::open(dir.path(), u"gate"_s);
    QVERIFY(log.has_value());
    (*log)->append(QDateTime::currentDateTimeUtc(), line);
    const QByteArray written = contents(dir.filePath(u"gate.log"_s));
    QVERIFY2(written.contains("***"), written.constData());
    QVERIFY2(!written.contains(secret), written.constData());
}

void LogFileTest::aLineStaysALine()
{
    const QTemporaryDir dir;
    const auto log = LogFile::open(dir.path(), u"gate"_s);
    QVERIFY(log.has_value());
    (*log)->append(QDateTime::currentDateTimeUtc(), u"first\nsecond \u001b[2J"_s + u"long "_s.repeated(5000));
    const QByteArray written = contents(dir.filePath(u"gate.log"_s));
    QCOMPARE(written.count('\n'), 1);
    QVERIFY(!written.contains('\x1b'));
    QVERIFY(written.size() < 5000);
    QVERIFY(written.left(24).endsWith("Z"));
}

void LogFileTest::staysSmall()
{
    const QTemporaryDir dir;
    const auto log = LogFile::open(dir.path(), u"gate"_s, 1000);
    QVERIFY(log.has_value());
    for (int i = 0; i < 500; ++i)
        (*log)->append(QDateTime::currentDateTimeUtc(), u"line %1"_s.arg(i));
    const QFileInfoList files = QDir(dir.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 5);
    for (const QFileInfo &file : files)
        QVERIFY2(file.size() < 1100, qPrintable(file.filePath()));
    QByteArray all;
    for (const QString &name : { u"gate.1.log"_s, u"gate.log"_s })
        all += contents(dir.filePath(name));
    QVERIFY(all.endsWith("line 499\n"));
    QVERIFY(all.contains("line 480\n"));
}

void LogFileTest::threadsDoNotMixTheirLines()
{
    constexpr int lines = 500;
    const QTemporaryDir dir;
    const auto log = LogFile::open(dir.path(), u"gate"_s);
    QVERIFY(log.has_value());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&log, i] {
            for (int line = 0; line < lines; ++line)
                (*log)->append(QDateTime::currentDateTimeUtc(), u"begins %1 ends"_s.arg(i));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QByteArrayList written = contents(dir.filePath(u"gate.log"_s)).split('\n');
    QVERIFY(written.takeLast().isEmpty());
    QCOMPARE(written.size(), 4 * lines);
    for (const QByteArray &line : written)
        QVERIFY2(line.mid(25).startsWith("begins ") && line.endsWith(" ends"), line.constData());
}

void LogFileTest::saysWhyThereIsNone()
{
    const QTemporaryDir dir;
    QFile inTheWay(dir.filePath(u"logs"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto log = LogFile::open(dir.filePath(u"logs"_s), u"gate"_s);
    QVERIFY(!log.has_value());
    QVERIFY2(log.error().detail.contains(u"logs/gate.log"_s), qPrintable(log.error().detail));
}

void LogFileTest::takesWhatTheProgramReports()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    logTo(first.path(), u"gate"_s);
    qWarning("the lamp is out");
    logTo(second.path(), u"gate"_s);
    qInfo("the lamp is on");
    const QByteArray before = contents(first.filePath(u"logs/gate.log"_s));
    QVERIFY2(before.endsWith(" warning default: the lamp is out\n"), before.constData());
    const QByteArray after = contents(second.filePath(u"logs/gate.log"_s));
    QVERIFY2(after.endsWith(" info default: the lamp is on\n"), after.constData());
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfiletest.moc"
