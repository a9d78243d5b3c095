// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"

#include "eventcatalog.h"
#include "replica.h"
#include "searchterms.h"
#include "store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class AttendeeSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void terms_data();
    void terms();
    void typed_data();
    void typed();
    void found_data();
    void found();
    void othersAreNotFound();
    void limitHolds();
    void othersRowsDoNotHideOurs();

private:
    qint64 addEvent(const QString &name);
    void add(qint64 eventId, const QString &code, const QString &firstName, const QString &lastName,
             const QString &email = {});

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    qint64 m_event = 0;
    qint64 m_other = 0;
};

qint64 AttendeeSearchTest::addEvent(const QString &name)
{
    Event event;
    event.name = name;
    event.timeZone = u"UTC"_s;
    const Result<Event> added = EventCatalog(m_store->database()).add(event);
    if (!added)
        qWarning("%s", qPrintable(added.error().detail));
    return added ? added->id : 0;
}

void AttendeeSearchTest::add(qint64 eventId, const QString &code, const QString &firstName,
                             const QString &lastName, const QString &email)
{
    Attendee attendee;
    attendee.eventId = eventId;
    attendee.code = code;
    attendee.firstName = firstName;
    attendee.lastName = lastName;
    attendee.email = email;
    const Result<Replica::Change> change = Replica(m_store->database()).upsert(attendee);
    QVERIFY2(change, change ? "" : qPrintable(change.error().detail));
}

void AttendeeSearchTest::initTestCase()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_dir.filePath(u"data"_s));
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *std::move(store);
    m_event = addEvent(u"Gala"_s);
    m_other = addEvent(u"Matinee"_s);
    Result<Transaction> transaction = Transaction::begin(m_store->database());
    QVERIFY(transaction);
    add(m_event, u"34CC-1"_s, u"Anna"_s, u"Müller"_s, u"anna.sch@example.com"_s);
    add(m_event, u"34CC-12"_s, u"Seán"_s, u"O'Brien"_s);
    add(m_event, u"55AA-1"_s, u"Łukasz"_s, u"Wałęsa"_s);
    add(m_event, u"55AA-2"_s, u"Anne-Marie"_s, u"Weiß"_s);
    add(m_event, u"55AA-3"_s, u"Thomas"_s, u"Annan"_s);
    add(m_event, u"55AA-4"_s, u"Thomas"_s, u"Anna"_s);
    add(m_event, u"55AA-5"_s, u"Jörg"_s, u"Mueller"_s);
    add(m_event, u"55AA-6"_s, u"李"_s, u"小龙"_s);
    add(m_other, u"77BB-1"_s, u"Zoe"_s, u"Zander"_s);
    QVERIFY(transaction->commit());
}

void AttendeeSearchTest::terms_data()
{
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"Smith"_s << u"smith"_s;
    QTest::newRow("apostrophe") << u"O'Brien"_s << u"o brien obrien"_s;
    QTest::newRow("curly apostrophe") << u"O’Brien"_s << u"o brien obrien"_s;
    QTest::newRow("dash") << u"Anne-Marie"_s << u"anne marie annemarie"_s;
    QTest::newRow("several words") << u"van der Berg"_s << u"van der berg vanderberg"_s;
    QTest::newRow("umlaut both ways") << u"Müller"_s << u"muller mueller"_s;
    QTest::newRow("decomposed umlaut") << u"Mu\u0308ller"_s << u"muller mueller"_s;
    QTest::newRow("accents") << u"Ångström"_s << u"angstrom angstroem"_s;
    QTest::newRow("letters of their own") << u"Łßøđæœþı"_s << u"lssodaeoethi"_s;
    QTest::newRow("only punctuation") << u"—"_s << u""_s;
}

void AttendeeSearchTest::terms()
{
    QFETCH(QString, lastName);
    QFETCH(QString, expected);
    Attendee attendee;
    attendee.eventId = 7;
    attendee.lastName = lastName;
    attendee.email = u"a.b@c.org"_s;
    attendee.code = u"34CC-1"_s;
    const QString names = expected.isEmpty() ? u""_s : expected + u' ';
    QCOMPARE(searchTerms(attendee), eventTerm(7) + u' ' + names + u"abcorg 34cc1"_s);
}

void AttendeeSearchTest::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("apostrophe") << u"o'brien"_s << QStringList { u"obrien"_s };
    QTest::newRow("e-mail") << u"anna.sch"_s << QStringList { u"annasch"_s };
    QTest::newRow("code") << u"34cc-1"_s << QStringList { u"34cc1"_s };
    QTest::newRow("words") << u"  Müller\tANNA "_s << QStringList { u"muller"_s, u"anna"_s };
    QTest::newRow("query language") << u"\"a* OR NEAR(b) -\""_s
                                    << QStringList { u"a"_s, u"or"_s, u"nearb"_s };
    QTest::newRow("an event's term cannot be typed") << eventTerm(1) << QStringList { u"1"_s };
    QTest::newRow("nothing") << u" '- "_s << QStringList();
}

void AttendeeSearchTest::typed()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(queryTerms(text), expected);
}

void AttendeeSearchTest::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exact code before longer ones") << u"34cc-1"_s << u"34CC-1 34CC-12"_s;
    QTest::newRow("code without its dash") << u"34CC12"_s << u"34CC-12"_s;
    QTest::newRow("u for ü") << u"muller"_s << u"34CC-1"_s;
    QTest::newRow("ue for ü") << u"mueller"_s << u"34CC-1 55AA-5"_s;
    QTest::newRow("ü for both") << u"müller"_s << u"34CC-1 55AA-5"_s;
    QTest::newRow("no apostrophe") << u"obrien"_s << u"34CC-12"_s;
    QTest::newRow("apostrophe") << u"O’Brien"_s << u"34CC-12"_s;
    QTest::newRow("accent left out") << u"sean"_s << u"34CC-12"_s;
    QTest::newRow("l for ł") << u"walesa lukasz"_s << u"55AA-1"_s;
    QTest::newRow("ss for ß") << u"weiss anne"_s << u"55AA-2"_s;
    QTest::newRow("whole words first, last names before first names")
        << u"anna"_s << u"55AA-4 34CC-1 55AA-3"_s;
    QTest::newRow("beginnings in any order") << u"mu an"_s << u"34CC-1"_s;
    QTest::newRow("e-mail") << u"anna.sch@exa"_s << u"34CC-1"_s;
    QTest::newRow("other scripts") << u"小龙"_s << u"55AA-6"_s;
    QTest::newRow("newer letters than the tokenizer's") << u"\U0001E900"_s << u""_s;
    QTest::newRow("nobody") << u"zander"_s << u""_s;
    QTest::newRow("nothing typed") << u" "_s << u""_s;
}

void AttendeeSearchTest::found()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_event, text);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QStringList codes;
    for (const Attendee &attendee : *found)
        codes.append(attendee.code);
    QCOMPARE(codes.join(u' '), expected);
}

void AttendeeSearchTest::othersAreNotFound()
{
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_other, u"anna"_s);
    QVERIFY(found);
    QVERIFY(found->isEmpty());
}

void AttendeeSearchTest::limitHolds()
{
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_event, u"55aa"_s, 2);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
}

// The other event's rows come first in the index.
void AttendeeSearchTest::othersRowsDoNotHideOurs()
{
    Result<Transaction> transaction = Transaction::begin(m_store->database());
    QVERIFY(transaction);
    for (int i = 0; i < 20000; ++i)
        add(m_other, u"X%1"_s.arg(i), u"Anna%1"_s.arg(i % 700), u"Smith%1"_s.arg(i % 900));
    QVERIFY(transaction->commit());
    const qint64 third = addEvent(u"Late show"_s);
    add(third, u"L-1"_s, u"Ann"_s, u"Other"_s);
    for (const qint64 event : { m_other, third }) {
        const Result<QList<Attendee>> found = searchAttendees(m_store->database(), event, u"a"_s);
        QVERIFY(found);
        QCOMPARE(found->size(), event == third ? 1 : 50);
    }
}

QTEST_GUILESS_MAIN(AttendeeSearchTest)
#include "attendeesearchtest.moc"
