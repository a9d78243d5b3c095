// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"

#include "database.h"
#include "replica.h"
#include "searchterms.h"
#include "ticketkeys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

enum class Match { Words, Beginnings };

/// What was found so far, each attendee once.
struct Findings {
    QList<Attendee> attendees = {};
    QSet<qint64> ids = {};

    void add(const Attendee &attendee)
    {
        if (ids.contains(attendee.id))
            return;
        ids.insert(attendee.id);
        attendees.append(attendee);
    }
};

} // namespace

// Terms hold letters and digits only, so nothing in them can end the quotes.
static QString matchExpression(qint64 eventId, const QStringList &words, Match match)
{
    const auto quoted = [match](const QString &term) {
        return match == Match::Words ? u"\"%1\""_s.arg(term) : u"\"%1\"*"_s.arg(term);
    };
    QStringList all { u"\"%1\""_s.arg(eventTerm(eventId)) };
    for (const QString &word : words) {
        QStringList any;
        for (const QString &spelling : spellingsOf(word))
            any.append(quoted(spelling));
        if (!any.isEmpty())
            all.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return all.join(u" AND "_s);
}

static Result<QList<Attendee>> attendeesFrom(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<Attendee> attendees;
    while (rows->next())
        attendees.append(Replica::attendeeFrom(*rows));
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return attendees;
}

// The plus keeps SQLite from walking through the whole event instead of the few rows that match.
static Result<QList<Attendee>> withTerms(Database &db, qint64 eventId, const QString &expression, int limit)
{
    return attendeesFrom(db.select(u"SELECT %1 FROM attendees WHERE id IN (SELECT rowid FROM attendee_search "
                                   u"WHERE attendee_search MATCH ?"
                                   " LIMIT ?) AND +event_id = ?"_s.arg(Replica::columns()),
                                   { expression, limit, eventId }));
}

static Result<QList<Attendee>> withCodeFrom(Database &db, qint64 eventId, const QString &beginning, int limit)
{
    const QString pastTheEnd = beginning + u"\U0010ffff"_s;
    return attendeesFrom(
        db.select(u"SELECT %1 FROM attendees WHERE event_id = ? AND code_key >= ? AND code_key < ?"
                  " ORDER BY code_key LIMIT ?"_s.arg(Replica::columns()),
                  { eventId, beginning, pastTheEnd, limit }));
}

// A few letters are the beginning of a name rather than of a code: those wait for their turn among the words.
static bool looksLikeCode(const QString &text)
{
    return text.size() >= 4 || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

static bool lastNameFits(const Attendee &attendee, const QStringList &terms)
{
    const QStringList parts = attendee.lastName.simplified().split(u' ');
    return std::any_of(parts.begin(), parts.end(), [&terms](const QString &part) {
        const QStringList spellings = spellingsOf(part);
        return std::any_of(terms.begin(), terms.end(), [&spellings](const QString &term) {
            return std::any_of(spellings.begin(), spellings.end(),
                               [&term](const QString &spelling) { return spelling.startsWith(term); });
        });
    });
}

static void lastNamesFirst(QList<Attendee> &attendees, const QStringList &terms)
{
    std::stable_partition(attendees.begin(), attendees.end(),
                          [&terms](const Attendee &attendee) { return lastNameFits(attendee, terms); });
}

static Result<> addByCode(Database &db, qint64 eventId, const QString &text, Findings &findings)
{
    const Result<TicketKey> ticket = ticketKeyOf(db, eventId, text.trimmed());
    if (!ticket)
        return failure(ticket);
    const Result<std::optional<Attendee>> exact = Replica(db).find(eventId, text.trimmed());
    if (!exact)
        return failure(exact);
    if (*exact)
        findings.add(**exact);
    const QString &beginning = ticket->column();
    if (!looksLikeCode(beginning))
        return {};
    return withCodeFrom(db, eventId, beginning, 50).map([&findings](const QList<Attendee> &found) {
        for (const Attendee &attendee : found)
            findings.add(attendee);
    });
}

Result<QList<Attendee>> searchAttendees(Database &db, qint64 eventId, const QString &text, int limit)
{
    if (limit <= 0)
        return QList<Attendee>();
    Findings findings;
    if (const Result<> byCode = addByCode(db, eventId, text, findings); !byCode)
        return failure(byCode);
    const QStringList terms = queryTerms(text.left(200));
    if (terms.isEmpty())
        return findings.attendees.mid(0, limit);
    const QStringList words = text.left(200).simplified().split(u' ');
    for (const Match match : { Match::Words, Match::Beginnings }) {
        if (findings.attendees.size() >= limit)
            break;
        Result<QList<Attendee>> found
            = withTerms(db, eventId, matchExpression(eventId, words, match), 2 * limit);
        if (!found)
            return failure(found);
        lastNamesFirst(*found, terms);
        for (const Attendee &attendee : std::as_const(*found))
            findings.add(attendee);
    }
    return findings.attendees.mid(0, limit);
}

} // namespace Kiosk
