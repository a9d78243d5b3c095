// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/doorswiring.h"

#include "backends.h"
#include "clock.h"
#include "eventcatalog.h"
#include "keyfilehome.h"
#include "setup/doorspage.h"
#include "setup/outpage.h"
#include "sound/toneplayer.h"
#include "store.h"
#include "wiring/exports.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Checks and files while a server takes every question and never answers.
class DoorsWiringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void checksOutliveTheirPage();
    void reportsOutliveTheirPage();

private:
    /// Hangs up, so that whoever still asks gives up now.
    void end();

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTcpServer> m_silent;
    std::unique_ptr<QThreadPool> m_threads;
};

void DoorsWiringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_silent = std::make_unique<QTcpServer>();
    m_threads = std::make_unique<QThreadPool>();
    m_threads->setMaxThreadCount(2); // on a single core, too
    QVERIFY(m_silent->listen(QHostAddress::LocalHost));
    const auto store = Store::open(m_folder->path());
    const Result<Event> event = EventCatalog((*store)->database())
                                    .add({ .name = u"Gala"_s,
                                           .backend = BackendKind::Tickera,
                                           .site = u"http://127.0.0.1:%1/"_s.arg(m_silent->serverPort()),
                                           .timeZone = u"UTC"_s });
    QVERIFY(event);
    const KeyFileHome keys(m_folder->filePath(u"secrets"_s));
    QVERIFY(keys.write(keyNameOf(event->id), Secret::from("0A1B2C3D").value()));
}

void DoorsWiringTest::cleanup()
{
    end();
    m_threads->waitForDone();
}

void DoorsWiringTest::end()
{
    m_silent->close();
    for (QTcpSocket *socket : m_silent->findChildren<QTcpSocket *>())
        socket->abort();
}

void DoorsWiringTest::checksOutliveTheirPage()
{
    DoorsPage page;
    TonePlayer player;
    auto doors = std::make_unique<DoorsWiring>(page, player, *m_threads, m_clock);
    doors->setFolder(m_folder->path());
    const QSignalSpy asked(m_silent.get(), &QTcpServer::newConnection);
    doors->examineNow();
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 20'000);
    doors.reset();
    QCOMPARE(m_threads->activeThreadCount(), 1); // nobody waited until it gave up
    // The next page asks at once, beside it.
    DoorsWiring next(page, player, *m_threads, m_clock);
    next.setFolder(m_folder->path());
    const auto before = asked.size();
    next.examineNow();
    QTRY_VERIFY_WITH_TIMEOUT(asked.size() > before, 20'000);
}

void DoorsWiringTest::reportsOutliveTheirPage()
{
    OutPage page;
    auto exports = std::make_unique<Exports>(page, *m_threads, m_clock);
    const QTemporaryDir out;
    const QSignalSpy asked(m_silent.get(), &QTcpServer::newConnection);
    exports->setPlace({ m_folder->path(), 1, u"Gala"_s });
    Q_EMIT page.requested({ .what = OutOrder::What::Support, .folder = out.path() });
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 20'000);
    exports.reset();
    QCOMPARE(m_threads->activeThreadCount(), 1);
}

QTEST_MAIN(DoorsWiringTest)
#include "doorswiringtest.moc"
