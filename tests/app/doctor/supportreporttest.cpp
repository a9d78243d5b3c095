// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctor/supportreport.h"

#include "backends.h"
#include "doctor/privacy.h"
#include "keyfilehome.h"
#include "settings.h"
#include "settings/screensettings.h"
#include "syncstate.h"
#include "testdesk.h"

#include <QDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What is sent to strangers holds nothing of the guests, and no key.
class SupportReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleans_data();
    void cleans();
    void holdsNothingOfPeople();
    void holdsWhatHelps();
    void withoutAStoreThereIsNone();

private:
    void fill();
    TestDesk m_desk;
    QString m_report;
};

static QStringList recognisable()
{
    return {
        u"Xanthippe"_s,  u"Quackenbush"_s, u"xq@"_s,     u"mailhost"_s, u"ZQX-778812"_s,  u"778812"_s,
        u"Quennevine"_s, u"S3CR3TK3Y"_s,   u"argon2"_s,  u"Logopath"_s, u"Oscarina"_s,    u"Klubhouse"_s,
        u"Woodgate"_s,   u"shared-pin"_s,  u"hunter2"_s, u"Brouhaha"_s, u"UNKNOWN4711"_s, u"Ω"_s,
    };
}

void SupportReportTest::fill()
{
    TestStore &store = m_desk.store;
    const Event event = store.addEvent({ .name = u"Klubhouse"_s,
                                         .backend = BackendKind::Tickera,
                                         .site = u"https://shop.invalid/?user=xq&pass=hunter2"_s });
    store.add(event,
              { .code = u"ZQX-778812"_s,
                .firstName = u"Xanthippe"_s,
                .lastName = u"Quackenbush"_s,
                .email = u"xq@mailhost.example"_s,
                .customFields = { { u"Pet"_s, u"Quennevine"_s } } });
    need(store.catalog().addGate({ .eventId = event.id, .name = u"Woodgate"_s }));
    DeskPost post = m_desk.post;
    post.operatorName = u"Oscarina"_s;
    static_cast<void>(m_desk.desk->submit(u"UNKNOWN4711"_s, post));
    need(saveSyncState(
        store.database(), event.id,
        { .reachedAt = m_desk.clock.now(),
          .sold = 1234,
          .problem = u"https://shop.invalid/tc-api/S3CR3TK3Y/x?key=S3CR3TK3Y: Xanthippe, ZQX-778812"_s }));
    need(KeyFileHome(store.folder() + u"/secrets"_s)
             .write(keyNameOf(event.id), need(Secret::from("S3CR3TK3Y-of-the-shop"))));
    Settings settings(store.database());
    need(settings.set(screenSettingsName.toString(),
                      toText(ScreenSettings {
                          .logo = u"/home/x/Logopath.png"_s, .volume = 37, .pinHash = u"$argon2id$v"_s })));
    need(settings.set(u"scanners"_s, u"[]"_s));
    QVERIFY(QDir(store.folder()).mkdir(u"logs"_s));
    QFile log(store.folder() + u"/logs/kiosk.log"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("2026-11-21T19:02:03.120Z kiosk.sync: admitted zqx-778812 (QUACKENBUSH, Xanthippe's)\n"
              "sent to xq@mailhost.example with S3CR3TK3Y-of-the-shop after 3 attempts\n"
              "scanned UNKNOWN4711 by Oscarina at Woodgate of Klubhouse: Brouhaha9000, \xce\xa9\xce\xbc\n");
}

void SupportReportTest::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("nothing to hide") << u"3 waiting, list of 2026-11-21T19:02:03.120Z"_s
                                     << u"3 waiting, list of 2026-11-21T19:02:03.120Z"_s;
    QTest::newRow("name") << u"for Ann Lee."_s << u"for *** ***."_s;
    QTest::newRow("half of a double name") << u"Ann-Marie came"_s << u"*** came"_s;
    QTest::newRow("any case") << u"ANN"_s << u"***"_s;
    QTest::newRow("inside another word") << u"planned"_s << u"planned"_s;
    QTest::newRow("e-mail address") << u"to a.b+c@d.example, now"_s << u"to ***, now"_s;
    QTest::newRow("query") << u"https://a.example/b?c=d failed"_s << u"https://a.example/b?*** failed"_s;
    QTest::newRow("looks like a code") << u"code 7F3A9C0B"_s << u"code ***"_s;
    QTest::newRow("number of a ticket") << u"ticket 1234567"_s << u"ticket ***"_s;
    QTest::newRow("another alphabet") << u"von Ωμέγα"_s << u"von ***"_s;
}

void SupportReportTest::cleans()
{
    QFETCH(const QString, text);
    Privacy privacy;
    privacy.hide(u"Ann Lee"_s);
    QTEST(privacy.cleaned(text), "clean");
}

void SupportReportTest::holdsNothingOfPeople()
{
    fill();
    const Result<QString> report = supportReport(m_desk.store.folder(), AskServers::No, {});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    m_report = *report;
    for (const QString &word : recognisable())
        QVERIFY2(!m_report.contains(word, Qt::CaseInsensitive), qPrintable(word + u'\n' + m_report));
}

void SupportReportTest::holdsWhatHelps()
{
    for (const QString &word :
         { u"Qt "_s + QString::fromLatin1(qVersion()), u"SQLite 3."_s, u"ZXing "_s, u"ok    ledger: 1 rows"_s,
           u"check_ins: 1\n"_s, u"sold 1234"_s, u"\"volume\":37"_s,
           u"2026-11-21T19:02:03.120Z kiosk.sync: admitted"_s, u"after 3 attempts"_s })
        QVERIFY2(m_report.contains(word), qPrintable(word + u'\n' + m_report));
}

void SupportReportTest::withoutAStoreThereIsNone()
{
    const QTemporaryDir folder;
    QFile foreign(Store::fileIn(folder.path()));
    QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("a letter to Xanthippe") > 0);
    foreign.close();
    QVERIFY(!supportReport(folder.path(), AskServers::No, {}));
}

QTEST_GUILESS_MAIN(SupportReportTest)
#include "supportreporttest.moc"
