// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QDir>

#include <cerrno>
#include <cstring>
#include <sys/mount.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// A full disk is an error that is said, and over as soon as there is room.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deskGoesOn();
    void singleAdmitFails();

private:
    [[nodiscard]] bool fill() const;
    [[nodiscard]] QString filler() const { return m_cli->folder() + u"/filler"_s; }
    std::unique_ptr<CliRunner> m_cli;
    bool m_isMounted = false;
};

void FullDiskTest::init()
{
    m_cli = std::make_unique<CliRunner>();
    QVERIFY(QDir().mkpath(m_cli->folder()));
    const QByteArray folder = QFile::encodeName(m_cli->folder());
    m_isMounted = ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=4m") == 0;
    if (!m_isMounted) {
        const QByteArray why
            = "NOT TESTED: a small file system cannot be mounted here: " + QByteArray(std::strerror(errno));
        QSKIP(why.constData());
    }
    QByteArray csv = "ticket_code\n";
    for (int ticket = 0; ticket < 2000; ++ticket)
        csv += "DISK-" + QByteArray::number(ticket) + '\n';
    QVERIFY(m_cli->makeGala(csv));
}

void FullDiskTest::cleanup()
{
    if (m_isMounted)
        QCOMPARE(::umount2(QFile::encodeName(m_cli->folder()).constData(), MNT_DETACH), 0);
    m_isMounted = false;
    m_cli.reset();
}

bool FullDiskTest::fill() const
{
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    for (const int size : { 65536, 4096, 1 }) {
        while (file.write(QByteArray(size, 'x')) == size) { }
    }
    return true;
}

void FullDiskTest::deskGoesOn()
{
    const std::unique_ptr<QProcess> desk = m_cli->start({ "desk", "--event", "Gala", "--json" });
    QCOMPARE(ask(*desk, "DISK-0").value(u"verdict"_s).toString(), u"admitted"_s);
    QVERIFY(fill());
    // What room the log still holds is used up first.
    int ticket = 1;
    QJsonObject said;
    do {
        said = ask(*desk, "DISK-" + QByteArray::number(ticket++));
        QVERIFY2(!said.isEmpty(), desk->readAllStandardError());
    } while (said.value(u"verdict"_s).toString() == "admitted"_L1 && ticket < 1900);
    const int failed = ticket - 1;
    QCOMPARE(said.value(u"verdict"_s).toString(), u"error"_s);
    QVERIFY(said.value(u"check_in_id"_s).isNull());
    QVERIFY(!said.value(u"message"_s).toString().isEmpty());
    QCOMPARE(ask(*desk, "DISK-1999").value(u"verdict"_s).toString(), u"error"_s);
    QCOMPARE(desk->state(), QProcess::Running);

    QVERIFY(QFile::remove(filler()));
    QCOMPARE(ask(*desk, "DISK-1998").value(u"verdict"_s).toString(), u"admitted"_s);
    const QJsonObject again = ask(*desk, "DISK-" + QByteArray::number(failed));
    QCOMPARE(again.value(u"verdict"_s).toString(), u"admitted"_s); // nothing had been admitted
    QCOMPARE(again.value(u"repeat"_s), QJsonValue(false));
    desk->closeWriteChannel();
    const Ran ran = CliRunner::end(*desk);
    QVERIFY2(ran.status == 0, ran.shown());
    const Ran verified = m_cli->json({ "audit", "verify" });
    QVERIFY2(verified.status == 0, verified.shown());
    QCOMPARE(verified.object().value(u"rows"_s).toInt(), failed + 2);
}

void FullDiskTest::singleAdmitFails()
{
    QVERIFY(fill());
    Ran ran;
    int ticket = 0;
    do
        ran = m_cli->json({ "admit", "DISK-" + QString::number(ticket++), "--event", "Gala" });
    while (ran.status == 0 && ticket < 1900);
    QVERIFY2(ran.status == 1, ran.shown());
    QVERIFY2(ran.out.isEmpty() || ran.word(u"verdict"_s) == "error"_L1, ran.shown());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(QFile::remove(filler()));
    const Ran after = m_cli->json({ "admit", "DISK-" + QString::number(ticket - 1), "--event", "Gala" });
    QVERIFY2(after.word(u"verdict"_s) == "admitted"_L1, after.shown());
    QCOMPARE(m_cli->json({ "audit", "verify" }).status, 0);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "fulldisktest.moc"
