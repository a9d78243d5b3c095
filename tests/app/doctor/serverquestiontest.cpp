// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctor/serverquestion.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class ServerQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentServerHoldsNoProgramThatEnds();
};

void ServerQuestionTest::aSilentServerHoldsNoProgramThatEnds()
{
    const QTemporaryDir folder;
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Event event { .id = 1,
                        .name = u"Gala"_s,
                        .backend = BackendKind::Tickera,
                        .site = u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()),
                        .timeZone = u"UTC"_s };
    const auto key = Secret::from("0A1B2C3D");
    QVERIFY(key);
    std::future<Result<>> answer = std::async(std::launch::async, askWhetherGood, folder.path(), event, *key);
    QObject::connect(
        &silent, &QTcpServer::newConnection, QCoreApplication::instance(), [] { QCoreApplication::exit(); },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    const Result<> good = answer.get();
    QVERIFY(!good);
    QVERIFY2(good.error().detail.contains(u"ended"_s), qPrintable(good.error().detail));
}

QTEST_GUILESS_MAIN(ServerQuestionTest)
#include "serverquestiontest.moc"
