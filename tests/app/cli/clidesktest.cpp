// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// check, admit and desk.
class CliDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cli.reset(); }
    void checkWritesNothing();
    void admitTwice();
    void decisionHasEveryField();
    void unlimitedHasNoRemaining();
    void overrides();
    void overridesNotEverything();
    void exitsAreRecorded();
    void closedEventRefuses();
    void deskAnswersEachLine();
    void deskRepeatsAShowing();
    void deskFlushesEachAnswer();
    void deskRefusesLongLines();
    void deskTakesAnUnendedLine();
    void deskEndsAtSigterm();

private:
    [[nodiscard]] Ran admit(const QString &code, const QStringList &more = {}) const
    {
        return m_cli->json(QStringList { "admit", code, "--event", "Gala" } + more);
    }
    [[nodiscard]] int rows() const
    {
        return m_cli->json({ "audit", "verify" }).object().value(u"rows"_s).toInt(-1);
    }
    std::unique_ptr<CliRunner> m_cli;
};

void CliDeskTest::init()
{
    m_cli = std::make_unique<CliRunner>();
    QVERIFY(m_cli->makeGala("code,first_name,last_name,ticket_type,allowed_checkins,payment_status,status\n"
                            "AB-1,Zoë,Müller,Adult,1,,\nAB-2,,,Adult,2,,\nFREE,,,,unlimited,,\n"
                            "UNPAID,,,,1,pending,\nREVOKED,,,,1,,revoked\n"));
}

void CliDeskTest::checkWritesNothing()
{
    for (int round = 0; round < 2; ++round) {
        const Ran ran = m_cli->json({ "check", "AB-1", "--event", "Gala" });
        QVERIFY2(ran.status == 0 && ran.word(u"verdict"_s) == "admitted"_L1, ran.shown());
        QVERIFY2(ran.object().value(u"check_in_id"_s).isNull(), ran.shown());
    }
    QCOMPARE(rows(), 0);
}

void CliDeskTest::admitTwice()
{
    const Ran first = admit(u"AB-1"_s);
    QVERIFY2(first.status == 0 && first.word(u"verdict"_s) == "admitted"_L1, first.shown());
    const Ran second = admit(u"AB-1"_s);
    QVERIFY2(second.status == 0 && second.word(u"verdict"_s) == "already_used"_L1, second.shown());
    QCOMPARE(second.object().value(u"repeat"_s), QJsonValue(false));
    const QJsonObject previous = second.object().value(u"previous"_s).toObject();
    QCOMPARE(previous.value(u"gate"_s).toString(), u"Main"_s);
    QCOMPARE(previous.value(u"at"_s), first.object().value(u"checked_in_at"_s));
    QVERIFY(previous.value(u"device"_s).isString());
    QVERIFY(second.word(u"check_in_id"_s) != first.word(u"check_in_id"_s));
    QCOMPARE(rows(), 2);
}

void CliDeskTest::decisionHasEveryField()
{
    const Ran ran = admit(u"ab-1"_s, { "--operator", "Ada" });
    const QJsonObject decision = ran.object();
    const QHash<QString, QJsonValue::Type> types {
        { u"code"_s, QJsonValue::String },       { u"verdict"_s, QJsonValue::String },
        { u"reason"_s, QJsonValue::String },     { u"message"_s, QJsonValue::String },
        { u"name"_s, QJsonValue::String },       { u"ticket_type"_s, QJsonValue::String },
        { u"remaining"_s, QJsonValue::Double },  { u"checked_in_at"_s, QJsonValue::String },
        { u"previous"_s, QJsonValue::Null },     { u"check_in_id"_s, QJsonValue::String },
        { u"event"_s, QJsonValue::String },      { u"gate"_s, QJsonValue::String },
        { u"direction"_s, QJsonValue::String },  { u"repeat"_s, QJsonValue::Bool },
        { u"elapsed_us"_s, QJsonValue::Double },
    };
    for (auto type = types.begin(); type != types.end(); ++type) {
        QVERIFY2(decision.contains(type.key()), qPrintable(type.key()));
        QVERIFY2(decision.value(type.key()).type() == type.value(), qPrintable(type.key()));
    }
    QCOMPARE(decision.size(), types.size());
    QCOMPARE(decision.value(u"code"_s).toString(), u"AB-1"_s); // the stored spelling
    QCOMPARE(decision.value(u"name"_s).toString(), u"Zoë Müller"_s);
    QCOMPARE(decision.value(u"remaining"_s).toInt(-1), 0);
    QCOMPARE(decision.value(u"direction"_s).toString(), u"in"_s);
    QVERIFY(!QUuid(decision.value(u"check_in_id"_s).toString()).isNull());
    QVERIFY(!decision.value(u"message"_s).toString().isEmpty());
    static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
    QVERIFY(time.match(decision.value(u"checked_in_at"_s).toString()).hasMatch());
}

void CliDeskTest::unlimitedHasNoRemaining()
{
    for (int round = 0; round < 2; ++round) {
        const Ran ran = admit(u"FREE"_s);
        QCOMPARE(ran.word(u"verdict"_s), u"admitted"_s);
        QVERIFY2(ran.object().value(u"remaining"_s).isNull(), ran.shown());
    }
}

void CliDeskTest::overrides()
{
    QCOMPARE(admit(u"AB-1"_s).status, 0);
    const Ran ran = admit(u"AB-1"_s, { "--override", "lost her band" });
    QVERIFY2(ran.status == 0 && ran.word(u"verdict"_s) == "admitted"_L1, ran.shown());
    QCOMPARE(ran.word(u"reason"_s), u"override"_s);
    QCOMPARE(ran.object().value(u"remaining"_s).toInt(-1), 0);
    QCOMPARE(rows(), 3); // the admission, the refusal, the override
    QCOMPARE(admit(u"UNPAID"_s).word(u"verdict"_s), u"unpaid"_s);
    QCOMPARE(admit(u"UNPAID"_s, { "--override", "paid cash" }).word(u"verdict"_s), u"admitted"_s);
    QCOMPARE(admit(u"AB-1"_s, { "--override", " " }).status, 2);
    const int before = rows();
    const Ran scanned = admit(u"AB-1"_s, { "--override", "her UNPAID" });
    QVERIFY2(scanned.status == 1 && scanned.err.contains("ends with the ticket UNPAID"), scanned.shown());
    QCOMPARE(rows(), before);
}

void CliDeskTest::overridesNotEverything()
{
    QCOMPARE(admit(u"NOBODY"_s, { "--override", "please" }).word(u"verdict"_s), u"unknown"_s);
    QCOMPARE(admit(u"REVOKED"_s, { "--override", "please" }).word(u"verdict"_s), u"revoked"_s);
    QCOMPARE(admit(u"!!!"_s, { "--override", "please" }).word(u"verdict"_s), u"invalid_payload"_s);
}

void CliDeskTest::exitsAreRecorded()
{
    QCOMPARE(admit(u"AB-2"_s).word(u"verdict"_s), u"admitted"_s);
    const Ran out = admit(u"AB-2"_s, { "--direction", "out" });
    QVERIFY2(out.status == 0 && out.word(u"verdict"_s) == "exit_recorded"_L1, out.shown());
    QCOMPARE(out.word(u"direction"_s), u"out"_s);
    QCOMPARE(admit(u"AB-2"_s, { "--direction", "out" }).word(u"verdict"_s), u"not_inside"_s);
    QCOMPARE(m_cli->json({ "gate", "set", "Main", "--event", "Gala", "--direction", "in" }).status, 0);
    QCOMPARE(admit(u"AB-2"_s, { "--direction", "out" }).status, 1);
}

void CliDeskTest::closedEventRefuses()
{
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--closed" }).status, 0);
    const Ran ran = admit(u"AB-1"_s);
    QVERIFY2(ran.status == 0 && ran.word(u"verdict"_s) == "gate_closed"_L1, ran.shown());
}

void CliDeskTest::deskAnswersEachLine()
{
    const Ran ran = m_cli->json({ "desk", "--event", "Gala" }, "AB-1\r\n\n  \nNOBODY\nAB-2\n");
    QVERIFY2(ran.status == 0, ran.shown());
    QStringList verdicts;
    for (const QJsonObject &decision : ran.objects())
        verdicts += decision.value(u"verdict"_s).toString();
    QCOMPARE(verdicts,
             (QStringList { "admitted", "invalid_payload", "invalid_payload", "unknown", "admitted" }));
    QCOMPARE(ran.object().value(u"code"_s).toString(), u"AB-1"_s);
    QVERIFY(ran.objects().at(1).value(u"code"_s).isNull());
    const Ran text = m_cli->text({ "desk" }, "AB-1\n\nNOBODY\n"); // the only event
    QVERIFY2(text.status == 0 && text.out.count('\n') == 3, text.shown());
}

void CliDeskTest::deskRepeatsAShowing()
{
    const QList<QJsonObject> said = m_cli->json({ "desk", "--event", "Gala" }, "AB-1\nAB-1\n").objects();
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.at(0).value(u"repeat"_s), QJsonValue(false));
    QCOMPARE(said.at(1).value(u"repeat"_s), QJsonValue(true));
    QCOMPARE(said.at(1).value(u"verdict"_s).toString(), u"admitted"_s);
    QCOMPARE(said.at(1).value(u"check_in_id"_s), said.at(0).value(u"check_in_id"_s));
    QCOMPARE(rows(), 1);
}

void CliDeskTest::deskFlushesEachAnswer()
{
    const std::unique_ptr<QProcess> desk = m_cli->start({ "desk", "--event", "Gala", "--json" });
    QCOMPARE(ask(*desk, "AB-1").value(u"verdict"_s).toString(), u"admitted"_s);
    QCOMPARE(ask(*desk, "").value(u"verdict"_s).toString(), u"invalid_payload"_s);
    desk->closeWriteChannel();
    const Ran ran = CliRunner::end(*desk);
    QVERIFY2(ran.status == 0 && ran.out.isEmpty(), ran.shown());
}

void CliDeskTest::deskRefusesLongLines()
{
    const Ran ran = m_cli->json({ "desk", "--event", "Gala" }, QByteArray(70000, 'A') + "\nAB-1\n");
    const QList<QJsonObject> said = ran.objects();
    QVERIFY2(ran.status == 0 && said.size() == 2, ran.shown());
    QCOMPARE(said.at(0).value(u"verdict"_s).toString(), u"invalid_payload"_s);
    QCOMPARE(said.at(1).value(u"verdict"_s).toString(), u"admitted"_s);
    const Ran endless = m_cli->json({ "desk", "--event", "Gala" }, QByteArray(5000000, 'A'));
    QVERIFY2(endless.status == 0 && endless.objects().size() == 1, endless.shown());
}

void CliDeskTest::deskTakesAnUnendedLine()
{
    const Ran ran = m_cli->json({ "desk", "--event", "Gala" }, "AB-1");
    QVERIFY2(ran.status == 0 && ran.word(u"verdict"_s) == "admitted"_L1, ran.shown());
    QVERIFY(m_cli->json({ "desk", "--event", "Gala" }).out.isEmpty());
}

void CliDeskTest::deskEndsAtSigterm()
{
    const std::unique_ptr<QProcess> desk = m_cli->start({ "desk", "--event", "Gala", "--json" });
    QCOMPARE(ask(*desk, "AB-1").value(u"verdict"_s).toString(), u"admitted"_s);
    desk->terminate();
    const Ran ran = CliRunner::end(*desk);
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.shown());
    QCOMPARE(rows(), 1);
}

QTEST_GUILESS_MAIN(CliDeskTest)
#include "clidesktest.moc"
