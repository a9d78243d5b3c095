// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace Kiosk {

/// The rules of the plugin's version: 3.5.7.1, or 3.2.1.1 of the year 2015.
enum class FakeRules { Today, Year2015 };

/// One ticket as the shop sold it.
struct FakeTicket {
    static constexpr int unlimited = 99999;

    QString code = {};
    QByteArray codeJson = {}; ///< The code as lists write it, when it is no string: `12345`, `null`, `1e3`.
    QString first = QStringLiteral("Ada"); ///< Without a first or last name, lists name the buyer.
    QString last = QStringLiteral("Lovelace");
    QString ticketType = QStringLiteral("Standard"); ///< A title: as stored, entities included.
    QString buyerFirst = QStringLiteral("Bärbel");
    QString buyerLast = QStringLiteral("Käufer");
    QString buyerEmail = QStringLiteral("buyer@example.test");
    QString attendeeEmail = {}; ///< Left out of lists when empty.
    QList<std::pair<QString, QString>> customFields = {};
    int quota = 1;
    qint64 rollingPeriod = 0; ///< Seconds in which one use is allowed; 0 for no such rule.
    bool allowsCheckOut = false;
    bool isPaid = true;
    bool isTrashed = false;
    bool isCovered = true; ///< Whether its event is one of the key's.
    bool isWindowClosed = false;
    qint64 paidAt = 0; ///< Unix seconds.
};

/// What the server remembers of one use: all that `ticket_checkins` knows.
struct FakeRecord {
    QString at = {}; ///< The site's wall clock, in words.
    bool isPass = false;
    qint64 seconds = 0; ///< Unix; never disclosed.

    bool operator==(const FakeRecord &) const = default;
};

/// What became of a check-in. Known to the fake only: of a check-out, a server keeps nothing.
enum class FakeOutcome { CheckedIn, CheckedOut, Refused, NoSuchTicket, NotCovered };

/// One executed check-in of an existing ticket, whatever became of its record.
struct FakeAttempt {
    qint64 seconds = 0;
    FakeOutcome outcome = FakeOutcome::Refused;

    bool operator==(const FakeAttempt &) const = default;
};

/// A check-in that has read the quota and not yet written its record.
struct FakeUse {
    FakeOutcome outcome = FakeOutcome::NoSuchTicket;
    qsizetype ticket = -1; ///< Its place in the shop; -1 without one.
    qint64 seconds = 0;
    QList<FakeRecord> recordsAfter = {};
};

/// What the server says of the key's event; titles as stored.
struct FakeEvent {
    QString name = QStringLiteral("Rock &amp; Roll Night");
    QString startsAt = QStringLiteral("November 21, 2026 8:00 pm");
    QString location = QStringLiteral("Hallenstadion, Zürich");
};

/// The shop behind the fake: tickets, oldest first, with their records. No network, no JSON.
class FakeShop
{
public:
    FakeEvent event = {};
    FakeRules rules = FakeRules::Today;
    QByteArray noise = {}; ///< What a careless script prints in front of every answer.
    bool heedsPages = true; ///< Else page 1 comes whatever page is asked for.
    qint64 mostPerPage = 100'000; ///< Pages are no longer than this, whatever is asked for.
    qint64 siteOffset = 3600; ///< Seconds that the site's wall clock is ahead of UTC.

    void addTicket(FakeTicket ticket); ///< The newest from now on.
    void sell(FakeTicket ticket); ///< As addTicket(), paid this instant.
    void trash(const QString &code); ///< Gone from lists; trashed orders and refunds look the same.
    void restore(const QString &code);
    /// Of several tickets with one code, the @p place of those before the newest: 1 is the next older one.
    void trashOlder(const QString &code, int place = 1);
    /// The ticket that a look-up finds; for changing it at once. Ends the program without one.
    [[nodiscard]] FakeTicket &ticket(const QString &code);
    [[nodiscard]] const QList<FakeTicket> &tickets() const { return m_tickets; }

    [[nodiscard]] QList<FakeRecord> records(const QString &code) const;
    [[nodiscard]] QList<FakeAttempt> attempts(const QString &code) const;
    [[nodiscard]] int passes(const QString &code) const;
    /// Whether the last thing that worked was an entry.
    [[nodiscard]] bool isInside(const QString &code) const { return passes(code) > 0; }

    void setKey(const QString &key) { m_key = key; }
    void revokeKey() { m_key.reset(); }
    [[nodiscard]] bool isKeyGood(const QString &key) const;

    /// Unix seconds on the server's clock: the given clock plus the offset.
    [[nodiscard]] qint64 now() const { return m_clock() + m_clockOffset; }
    void setClock(std::function<qint64()> unixSeconds) { m_clock = std::move(unixSeconds); }
    void setClockOffset(qint64 seconds) { m_clockOffset = seconds; }
    /// As the site writes it: "November 21, 2026 - 8:21 am".
    [[nodiscard]] QString dateText(qint64 unixSeconds) const;

    /// Places of the tickets that a list shows, newest first.
    [[nodiscard]] QList<qsizetype> listed() const;
    /// The newest match without regard to case, accents and trailing blanks; an empty code finds the newest.
    [[nodiscard]] qsizetype find(const QString &code) const;
    [[nodiscard]] const QList<FakeRecord> &recordsAt(qsizetype ticket) const { return m_records[ticket]; }
    [[nodiscard]] int allowedCheckIns(qsizetype ticket) const;

    /// Reads and decides, as the plugin does before it writes. Two of them before a finish() are the race.
    [[nodiscard]] FakeUse begin(const QString &code, const std::optional<QString> &timestamp) const;
    /// Writes; records that others wrote since begin() are lost.
    void finish(const FakeUse &use);

    /// One object a line and ticket: code, quota, passes, isInside, records, attempts.
    [[nodiscard]] QByteArray stateLines() const;

private:
    [[nodiscard]] static qint64 systemSeconds();
    [[nodiscard]] int used(qsizetype ticket) const;
    [[nodiscard]] bool isPeriodUsed(qsizetype ticket, qint64 seconds) const;
    [[nodiscard]] FakeOutcome outcome(qsizetype place, qint64 seconds) const;

    QList<FakeTicket> m_tickets;
    /// What listed() says until a ticket changes: a page of a long list is no dearer than one of a short.
    mutable std::optional<QList<qsizetype>> m_listed;
    QList<QList<FakeRecord>> m_records;
    QList<QList<FakeAttempt>> m_attempts;
    QMultiHash<QString, qsizetype> m_byFoldedCode;
    std::optional<QString> m_key = QStringLiteral("0A1B2C3D");
    std::function<qint64()> m_clock = systemSeconds;
    qint64 m_clockOffset = 0;
};

/// Which sorts of tickets sampleTickets() makes.
enum class FakeKind { Single, Multi, Unlimited, CheckOut, Mixed };

/// Tickets FAKE000001-1 and so on, oldest first.
[[nodiscard]] QList<FakeTicket> sampleTickets(FakeKind kind, int count);

} // namespace Kiosk
