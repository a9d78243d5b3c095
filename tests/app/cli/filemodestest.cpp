// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "everycommand.h"

#include <QDirIterator>
#include <QImage>

#include <sys/stat.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Names, addresses and keys are for one user: nothing that a command makes may be read by another.
class FileModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ::umask(022); }
    void everyCommandIsTried();
    void onlyItsUserMayRead_data();
    void onlyItsUserMayRead();
    void openedExportIsClosed();
    void exportNeverReplacesTheStore();
};

static QString openToOthers(const QString &folder)
{
    QStringList open;
    QStringList paths { folder };
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        paths += all.next();
    for (const QString &path : std::as_const(paths)) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || (status.st_mode & 077) != 0)
            open += u"%1 (%2)"_s.arg(path, QString::number(status.st_mode & 07777, 8));
    }
    return open.join(u", "_s);
}

void FileModesTest::everyCommandIsTried()
{
    QStringList used;
    for (const CommandUse &use : everyCommand({}, {}, {}, {}, {}))
        used += use.command;
    const QStringList known = commandsOfHelp();
    QVERIFY(known.size() > 20);
    for (const QString &command : known)
        QVERIFY2(used.contains(command), qPrintable(command));
}

void FileModesTest::onlyItsUserMayRead_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("everything allowed") << 0;
    QTest::newRow("as usual") << 022;
    QTest::newRow("nothing to others") << 077;
}

void FileModesTest::onlyItsUserMayRead()
{
    QFETCH(const int, mask);
    const CliRunner cli;
    const QString csv = cli.write(u"list.csv"_s, "ticket_code,name\nAB-1,Eve\n");
    const QString picture = cli.path(u"empty.png"_s);
    QImage image(40, 40, QImage::Format_Grayscale8);
    image.fill(255);
    QVERIFY(image.save(picture));
    const QString out = cli.path(u"out.csv"_s);
    ::umask(mode_t(mask));
    for (const CommandUse &use : everyCommand(u"Gala"_s, csv, picture, out, u"x"_s)) {
        const Ran ran = cli.text(use.command.split(u' ') + use.words, use.input);
        QVERIFY2(ran.status == 0 || ran.status == 1, ran.shown());
        const QString open = openToOthers(cli.folder());
        QVERIFY2(open.isEmpty(), qPrintable(use.command + u": "_s + open));
    }
    struct stat status = {};
    QCOMPARE(::lstat(QFile::encodeName(out).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
}

void FileModesTest::openedExportIsClosed()
{
    const CliRunner cli;
    QVERIFY(cli.makeGala("ticket_code,name\nAB-1,Eve\n"));
    const QString out = cli.write(u"out.csv"_s, "old");
    QCOMPARE(::chmod(QFile::encodeName(out).constData(), 0666), 0);
    QCOMPARE(cli.text({ "export", "attendees", "--out", out }).status, 0);
    struct stat status = {};
    QCOMPARE(::lstat(QFile::encodeName(out).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
}

void FileModesTest::exportNeverReplacesTheStore()
{
    const CliRunner cli;
    QVERIFY(cli.makeGala("ticket_code,name\nAB-1,Eve\n"));
    for (const QString &name :
         { u"kiosk.sqlite"_s, u"kiosk.sqlite-wal"_s, u"ledger.head"_s, u"kiosk.lock"_s }) {
        const Ran ran = cli.text({ "export", "attendees", "--out", cli.folder() + u'/' + name });
        QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
    }
    QCOMPARE(cli.json({ "stats" }).object().value("attendees"_L1).toInt(), 1);
}

QTEST_GUILESS_MAIN(FileModesTest)
#include "filemodestest.moc"
