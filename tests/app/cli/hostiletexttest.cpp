// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "everycommand.h"
#include "pseudoterminal.h"
#include "visible.h"

#include <QImage>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Whatever a text from outside holds: no command sends a terminal anything that it obeys, and a row stays
/// one line.
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommand_data();
    void everyCommand();
    void searchKeepsItsRows();
    void exportIsExactInAPipe();
    void exportIsCleanOnATerminal();
    void complaintsStayOnTheirLine();

private:
    std::unique_ptr<CliRunner> m_cli;
    QString m_csv;
    QString m_picture;
};

static const QString &hostile()
{
    static const QString text = u"Eve\u001b[31m\u009b2J\u0007 \u202e\u2066x\u2028y\u00adz%1%2"_s;
    return text;
}

// A name in a list may hold line breaks as well.
static QByteArray hostileList()
{
    return ("ticket_code,name,email,ticket_type,seat" + hostile() + "\nAB-1,\"" + hostile()
            + "\nAB-9  Forged Guest\",\"" + hostile() + "\",\"" + hostile() + "\nb\",\"" + hostile() + "\"\n")
        .toUtf8();
}

static bool isClean(const QByteArray &output)
{
    QString text = QString::fromUtf8(output);
    text.remove(u'\n');
    const QList<uint> points = text.toUcs4();
    return std::ranges::none_of(points, isTreacherous);
}

void HostileTextTest::init()
{
    m_cli = std::make_unique<CliRunner>();
    m_csv = m_cli->write(u"list.csv"_s, hostileList());
    m_picture = m_cli->path(u"none\u001b[31m\n.png"_s);
    QImage image(40, 40, QImage::Format_Grayscale8);
    image.fill(255);
    QVERIFY(image.save(m_picture));
}

void HostileTextTest::everyCommand_data()
{
    QTest::addColumn<QStringList>("mode");
    QTest::newRow("for people") << QStringList {};
    QTest::newRow("for programs") << QStringList { "--json" };
}

void HostileTextTest::everyCommand()
{
    QFETCH(const QStringList, mode);
    const QString event = u"Gala \u202e\u2066%1 %2"_s;
    const QString out = m_cli->path(u"out.csv"_s);
    for (const CommandUse &use : Kiosk::everyCommand(event, m_csv, m_picture, out, hostile())) {
        const Ran ran = m_cli->text(mode + use.command.split(u' ') + use.words, use.input);
        QVERIFY2(ran.status >= 0, ran.shown());
        QVERIFY2(isClean(ran.out) && isClean(ran.err), use.command.toUtf8() + ": " + ran.shown());
        QVERIFY2(!ran.out.contains("\nAB-9  Forged"), ran.shown());
        const bool isTalkative = use.command == u"doctor"_s; // of cameras and sound, by Qt
        QVERIFY2(isTalkative || ran.err.count('\n') <= 1, ran.shown());
    }
}

void HostileTextTest::searchKeepsItsRows()
{
    QVERIFY(m_cli->makeGala(hostileList()));
    const Ran ran = m_cli->text({ "attendees", "search", "eve" });
    QVERIFY2(ran.status == 0 && ran.out.count('\n') == 1, ran.shown());
    QVERIFY2(ran.out.contains("\\x1b[31m") && ran.out.contains("\\u202e") && ran.out.contains("\\x0a"),
             ran.shown());
}

void HostileTextTest::exportIsExactInAPipe()
{
    QVERIFY(m_cli->makeGala(hostileList()));
    const Ran csv = m_cli->text({ "export", "attendees" });
    QVERIFY2(csv.out.contains("\x1b[31m") && csv.out.contains("\nAB-9"), csv.shown());
    const Ran json = m_cli->text({ "export", "attendees", "--format", "json" });
    QVERIFY2(isClean(json.out) && json.out.count('\n') == 1, json.shown());
    QVERIFY(json.object().value("email"_L1).toString() == hostile());
}

void HostileTextTest::exportIsCleanOnATerminal()
{
    QVERIFY(m_cli->makeGala(hostileList()));
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
        QSKIP("there are no pseudo terminals, so NO export to one is tested: mount /dev/pts");
    QProcess process;
    process.setStandardOutputFile(QString::fromLocal8Bit(::ptsname(terminal)));
    process.start(QStringLiteral(FASTCHECK_BINARY), { "--data", m_cli->folder(), "export", "attendees" });
    const Ran ran = CliRunner::end(process);
    QVERIFY2(ran.status == 0, ran.shown());
    QByteArray shown(1 << 16, '\0');
    shown.truncate(std::max<ssize_t>(::read(terminal, shown.data(), size_t(shown.size())), 0));
    ::close(terminal);
    shown.replace('\r', "");
    QCOMPARE(shown.count('\n'), 2); // titles, one row
    QVERIFY2(isClean(shown) && shown.contains("\\x1b[31m"), shown);
}

void HostileTextTest::complaintsStayOnTheirLine()
{
    QVERIFY(m_cli->makeGala("ticket_code\nAB-1\n"));
    const QString name = hostile() + u"\nforged"_s;
    for (const QStringList &words :
         { QStringList { "admit", "AB-1", "--gate", name }, QStringList { "admit", "AB-1", "--event", name },
           QStringList { "admit", "AB-1", "--direction", name }, QStringList { "attendees", "import", name },
           QStringList { "scan", name }, QStringList { name }, QStringList { "--" + name },
           QStringList { "audit", "verify", "--data", m_cli->path(name) } }) {
        const Ran ran = m_cli->text(words);
        QVERIFY2(isClean(ran.out) && isClean(ran.err), ran.shown());
        QVERIFY2(ran.err.count('\n') <= 1, ran.shown());
    }
}

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostiletexttest.moc"
