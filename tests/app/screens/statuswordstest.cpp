// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "words/statuswords.h"

#include "words/problemwords.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = SyncStatus::Kind;

static QDateTime now() { return { QDate(2026, 11, 21), QTime(19, 30), Qt::UTC }; }
static QDateTime since() { return { QDate(2026, 11, 21), QTime(18, 2), Qt::UTC }; }

static SyncView viewOf(const SyncStatus &status) { return { .hasServer = true, .status = status }; }

class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void everyStateOfADeliveryHasWords();
    void namesFromOutsideAreIsolated();
};

void StatusWordsTest::status_data()
{
    QTest::addColumn<SyncView>("view");
    QTest::addColumn<QString>("text");
    QTest::addColumn<StatusKind>("kind");
    const auto row = [](const char *name, const SyncView &view, const QString &text, StatusKind kind) {
        QTest::newRow(name) << view << text << kind;
    };
    row("local", {}, u"Saved on this device"_s, StatusKind::Good);
    row("up to date", viewOf({ .listAt = since() }), u"Up to date"_s, StatusKind::Good);
    row("no list yet", viewOf({}), u"Reading the list"_s, StatusKind::Waiting);
    row("one", viewOf({ .kind = Kind::Waiting, .waiting = 1 }), u"1 check-in waiting"_s, StatusKind::Waiting);
    row("three", viewOf({ .kind = Kind::Waiting, .waiting = 3 }), u"3 check-ins waiting"_s,
        StatusKind::Waiting);
    row("offline", viewOf({ .kind = Kind::Offline, .waiting = 3, .since = since() }),
        u"Offline since 18:02 · 3 waiting"_s, StatusKind::Problem);
    row("offline, nothing waits", viewOf({ .kind = Kind::Offline, .since = since() }),
        u"Offline since 18:02"_s, StatusKind::Problem);
    row("offline since yesterday", viewOf({ .kind = Kind::Offline, .since = since().addDays(-1) }),
        u"Offline since 20 Nov 2026, 18:02"_s, StatusKind::Problem);
    row("offline from the start", viewOf({ .kind = Kind::Offline }), u"Offline"_s, StatusKind::Problem);
    row("key refused", viewOf({ .kind = Kind::KeyRefused, .waiting = 1 }),
        u"The server refuses the key · 1 waiting"_s, StatusKind::Problem);
    row("key missing", { .hasServer = true, .isKeyMissing = true },
        u"No key for the server: enter it again in the set-up"_s, StatusKind::Problem);
    row("keychain shut", { .hasServer = true, .isKeyMissing = true, .isKeychainShut = true },
        u"The keychain does not open: unlock it, or enter the key again in the set-up"_s,
        StatusKind::Problem);
    row("pulling", viewOf({ .kind = Kind::Pulling, .taken = 1200, .total = 5046 }),
        u"Reading the list: 1,200 of 5,046"_s, StatusKind::Waiting);
    row("held", viewOf({ .kind = Kind::Held, .held = 12 }),
        u"12 tickets vanished from the list at once: they stay good until somebody agrees"_s,
        StatusKind::Problem);
    row("foreign", viewOf({ .kind = Kind::Foreign }), u"No ticket shop answers at this address"_s,
        StatusKind::Problem);
    row("disk", viewOf({ .kind = Kind::StoreFailed }), u"This device cannot save: is the disk full?"_s,
        StatusKind::Problem);
    row("clock", viewOf({ .listAt = since(), .skew = -175s }), u"Up to date · Clock differs by 3 min"_s,
        StatusKind::Problem);
    row("clock, a little", viewOf({ .listAt = since(), .skew = 60s }), u"Up to date"_s, StatusKind::Good);
    row("http", { .hasServer = true, .isEncrypted = false, .status = { .listAt = since() } },
        u"Up to date · Not encrypted"_s, StatusKind::Problem);
    row("a code that cannot be sent back", viewOf({ .odd = { .unsendable = 1 }, .listAt = since() }),
        u"Up to date · 1 ticket's check-in cannot be sent"_s, StatusKind::Good);
    row("codes that are none", viewOf({ .odd = { .unsendable = 2, .unusable = 1 }, .listAt = since() }),
        u"Up to date · 2 tickets' check-ins cannot be sent · 1 ticket without a usable code"_s,
        StatusKind::Good);
    row("a code twice", viewOf({ .odd = { .doubled = 3 }, .listAt = since() }), u"Up to date"_s,
        StatusKind::Good);
}

void StatusWordsTest::status()
{
    QFETCH(SyncView, view);
    const StatusWords words = statusWords(view, now());
    QTEST(words.full(), "text");
    QTEST(words.kindWithNotes(), "kind");
}

void StatusWordsTest::everyStateOfADeliveryHasWords()
{
    for (const DeliveryState state :
         { DeliveryState::Conflict, DeliveryState::Quarantined, DeliveryState::Unknown }) {
        const OpenProblem problem { .delivery = { .code = u"A-1"_s, .gate = u"Main"_s, .state = state } };
        const ProblemWords words = problemWords(problem);
        QVERIFY(words.headline.contains(u"A-1"_s)); // where there is no name
        QVERIFY(!words.sentence.isEmpty() && !words.kind.isEmpty());
        QVERIFY(choicesFor(state).contains(Resolution::Acknowledged));
        QCOMPARE(choicesFor(state).contains(Resolution::NotDelivered), state != DeliveryState::Conflict);
    }
}

void StatusWordsTest::namesFromOutsideAreIsolated()
{
    const OpenProblem problem { .delivery = { .code = u"A-1"_s }, .name = u"Eve\n\u202Etxt"_s };
    QVERIFY(problemWords(problem).headline.startsWith(QChar(0x2068)));
    QVERIFY(!problemWords(problem).headline.contains(u'\n'));
}

QTEST_MAIN(StatusWordsTest)
#include "statuswordstest.moc"
