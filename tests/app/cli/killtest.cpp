// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// No answer that was given is lost, whatever is killed when.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOutliveTheKill();
    void folderInUseIsRefused();

private:
    static constexpr int tickets = 300;
    static constexpr int rounds = 100;

    [[nodiscard]] static QByteArray code(int ticket) { return "KILL-" + QByteArray::number(ticket); }
    [[nodiscard]] static int allowance(int ticket) { return 1 + ticket % 3; }
    [[nodiscard]] QByteArray someCodes(int count);
    void playRound();

    CliRunner m_cli;
    QRandomGenerator m_random;
    QList<QJsonObject> m_said;
};

void KillTest::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIntValue("KILLTEST_SEED") != 0
        ? quint32(qEnvironmentVariableIntValue("KILLTEST_SEED"))
        : QRandomGenerator::system()->bounded(1U, 1U << 30);
    qInfo("KILLTEST_SEED=%u", seed);
    m_random.seed(seed);
    QByteArray csv = "ticket_code,allowed_checkins\n";
    for (int ticket = 0; ticket < tickets; ++ticket)
        csv += code(ticket) + ',' + QByteArray::number(allowance(ticket)) + '\n';
    QVERIFY(m_cli.makeGala(csv));
}

QByteArray KillTest::someCodes(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += code(m_random.bounded(tickets)) + '\n';
    return lines;
}

void KillTest::playRound()
{
    const std::unique_ptr<QProcess> desk = m_cli.start({ "desk", "--event", "Gala", "--json" });
    desk->write(someCodes(60));
    const int answers = m_random.bounded(40);
    QByteArray out;
    for (int i = 0; i < answers; ++i) {
        const QByteArray line = nextLine(*desk);
        QVERIFY2(!line.isEmpty(), desk->readAllStandardError());
        out += line;
    }
    // A little later still, in the midst of whatever it does by then.
    const qint64 until = m_random.bounded(3000);
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() / 1000 < until)
        desk->waitForReadyRead(0);
    desk->kill();
    QVERIFY(desk->waitForFinished(patience));
    QCOMPARE(desk->exitStatus(), QProcess::CrashExit);
    out += desk->readAllStandardOutput();
    out.truncate(out.lastIndexOf('\n') + 1); // a line cut in the middle was not given
    m_said += jsonLines(out);
}

void KillTest::answersOutliveTheKill()
{
    for (int round = 0; round < rounds; ++round) {
        playRound();
        if (QTest::currentTestFailed())
            return;
    }
    const Ran exported = m_cli.json({ "export", "check-ins", "--event", "Gala", "--format", "json" });
    QVERIFY2(exported.status == 0, exported.shown());
    QHash<QString, QJsonObject> kept;
    QHash<QString, int> admissions;
    for (const QJsonObject &row : exported.objects()) {
        kept.insert(row.value(u"check_in_id"_s).toString(), row);
        if (row.value(u"verdict"_s).toString() == "admitted"_L1)
            ++admissions[row.value(u"code"_s).toString()];
    }
    QVERIFY(m_said.size() > rounds);
    int admitted = 0;
    for (const QJsonObject &decision : std::as_const(m_said)) {
        const QJsonObject row = kept.value(decision.value(u"check_in_id"_s).toString());
        QVERIFY2(!row.isEmpty(), QJsonDocument(decision).toJson());
        QCOMPARE(row.value(u"verdict"_s), decision.value(u"verdict"_s));
        QCOMPARE(row.value(u"code"_s), decision.value(u"code"_s));
        admitted += decision.value(u"verdict"_s).toString() == "admitted"_L1 ? 1 : 0;
    }
    QVERIFY(admitted > 0);
    for (int ticket = 0; ticket < tickets; ++ticket)
        QVERIFY2(admissions.value(QString::fromUtf8(code(ticket))) <= allowance(ticket), code(ticket));
    qInfo("%lld answers, %lld rows", qint64(m_said.size()), qint64(kept.size()));
    const Ran verified = m_cli.json({ "audit", "verify" });
    QVERIFY2(verified.status == 0, verified.shown());
    QCOMPARE(verified.object().value(u"rows"_s).toInteger(), qint64(kept.size()));
}

void KillTest::folderInUseIsRefused()
{
    const std::unique_ptr<QProcess> desk = m_cli.start({ "desk", "--event", "Gala", "--json" });
    QVERIFY(!ask(*desk, code(0)).isEmpty());
    const QList<QStringList> writing {
        { "admit", "KILL-1", "--event", "Gala" },
        { "desk", "--event", "Gala" },
        { "event", "set", "Gala", "--closed" },
        { "gate", "add", "East", "--event", "Gala" },
        { "attendees", "import", m_cli.path(u"gala.csv"_s), "--event", "Gala" },
        { "sync" },
    };
    for (const QStringList &words : writing) {
        const Ran ran = m_cli.json(words);
        QVERIFY2(ran.status == 1 && ran.isOneComplaint(), words.join(u' ').toUtf8() + '\n' + ran.shown());
        QVERIFY2(ran.err.contains(QByteArray::number(desk->processId())), ran.shown());
        QVERIFY2(ran.err.contains("use by fastcheck"), ran.shown());
    }
    const QList<QStringList> reading {
        { "event", "list" },
        { "event", "show", "Gala" },
        { "gate", "list", "--event", "Gala" },
        { "check", "KILL-1", "--event", "Gala" },
        { "attendees", "search", "KILL-1", "--event", "Gala" },
        { "export", "attendees", "--event", "Gala" },
        { "stats", "--event", "Gala" },
        { "audit", "verify" },
        { "doctor" },
    };
    for (const QStringList &words : reading) {
        const Ran ran = m_cli.json(words);
        QVERIFY2(ran.status == 0, words.join(u' ').toUtf8() + '\n' + ran.shown());
    }
    QVERIFY(!ask(*desk, code(1)).isEmpty());
    desk->closeWriteChannel();
    QCOMPARE(CliRunner::end(*desk).status, 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
