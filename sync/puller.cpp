// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "puller.h"

#include "store/outbox.h"
#include "store/pulledlist.h"

#include <QCryptographicHash>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// An admission waits for one part at most: about a millisecond.
constexpr qsizetype partSize = 25;
// More than one in so many vanishing at once is rather a fault than refunds.
constexpr int heldFraction = 10;

// What was read longer ago tells nothing of today's list.
constexpr qint64 longestPull = qint64(60) * 60 * 1000;

static QString digestOf(const AttendeePage &page) { return QString::fromLatin1(page.digest); }

/// @p digest of so far, and these after it: the same however the pages were cut.
static QString withRepeats(const QString &digest, const QList<qint64> &ids)
{
    QString all = digest;
    for (const qint64 id : ids) {
        const QByteArray link = all.toLatin1() + ' ' + QByteArray::number(id);
        all = QString::fromLatin1(QCryptographicHash::hash(link, QCryptographicHash::Sha256).toHex());
    }
    return all;
}

Puller::Puller(EventSync &sync, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_backend(backend)
{
}

void Puller::startWhole()
{
    if (m_isBusy)
        return;
    m_isBusy = m_isWhole = true;
    if (mayGoOn())
        return fetchNext();
    describe(&Puller::begin);
}

bool Puller::mayGoOn() const
{
    const std::optional<PullProgress> &pull = m_sync.state.progress;
    if (!pull || pull->nextPage == 1 || pull->pageSize != m_sync.pageSize || !pull->startedAt)
        return false;
    const qint64 age = pull->startedAt->msecsTo(m_sync.now());
    return age >= 0 && age < longestPull; // a clock that was set back says nothing either
}

void Puller::lookAtNewest(int tickets)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_isWhole = false;
    const Result<qint64> order = Outbox(m_sync.db).requestOrder();
    if (!order)
        return failed(order.error());
    m_requestedAt = *order;
    m_backend.fetchPage(1, tickets, [this](const Result<AttendeePage> &page) {
        if (!page)
            return failed(page.error());
        m_sync.reached(m_backend);
        take(*page);
    });
}

void Puller::describe(void (Puller::*then)(const ServerEvent &))
{
    m_backend.describe([this, then](const Result<ServerEvent> &described) {
        if (!described)
            return failed(described.error());
        m_sync.reached(m_backend);
        m_sync.state.sold = described->sold;
        m_sync.state.checkedIn = described->checkedIn;
        m_sync.state.startsAtText = described->startsAtText;
        (this->*then)(*described);
    });
}

void Puller::begin(const ServerEvent &before)
{
    const Result<> saved = m_sync.saveWith([&] {
        m_sync.state.progress = PullProgress { .pull = ++m_sync.state.lastPull,
                                               .startedAt = m_sync.now(),
                                               .pageSize = m_sync.pageSize,
                                               .soldBefore = before.sold };
        return Result<>();
    });
    if (!saved)
        return failed(saved.error());
    fetchNext();
}

void Puller::fetchNext()
{
    const Result<qint64> order = Outbox(m_sync.db).requestOrder();
    if (!order)
        return failed(order.error());
    m_requestedAt = *order;
    m_backend.fetchPage(progress().nextPage, m_sync.pageSize, [this](const Result<AttendeePage> &page) {
        if (!page)
            return failed(page.error());
        m_sync.reached(m_backend);
        take(*page);
    });
}

// A server (or what stands before it) that heeds no page numbers. Its rows are no other tickets.
bool Puller::isGivenAgain(const AttendeePage &page)
{
    const QString digest = digestOf(page);
    return m_isWhole && progress().nextPage > 1 && page.listed > 0
        && (digest == progress().lastPage || digest == progress().firstPage);
}

void Puller::take(const AttendeePage &page)
{
    if (isGivenAgain(page))
        return checkFirstPage();
    m_page = page;
    m_taken.clear();
    takePart();
}

void Puller::takePart()
{
    const QList<Attendee> part = m_page.attendees.mid(m_taken.size(), partSize);
    const PulledList::Source source {
        .pull = m_sync.state.progress ? m_sync.state.progress->pull : 0,
        .reading = m_isWhole ? PulledList::Reading::Whole : PulledList::Reading::Look,
        .requestedAt = m_requestedAt,
    };
    const Result<QList<qint64>> ids = PulledList(m_sync.db, m_sync.event.id).take(part, source);
    if (!ids)
        return failed(ids.error());
    m_taken += *ids;
    const bool isMore = m_taken.size() < m_page.attendees.size();
    QTimer::singleShot(0, this, isMore ? &Puller::takePart : &Puller::closePage);
}

void Puller::closePage()
{
    const SyncState before = m_sync.state;
    const Result<int> fresh = writePage();
    if (!fresh) {
        m_sync.state = before; // what is not written was not seen: the next try reads this page again
        return failed(fresh.error());
    }
    m_isWhole ? pageTaken(*fresh) : end({});
}

// As durable as the rows: when the power takes these with it, it takes the progress, too.
Result<int> Puller::writePage()
{
    Result<Transaction> transaction = Transaction::begin(m_sync.db, Transaction::Durability::Repeatable);
    if (!transaction)
        return failure(transaction);
    // A look at the newest is no pull of its own: it must not make rows look new to a whole one.
    const qint64 pull = m_isWhole ? progress().pull : m_sync.state.consistentPull;
    PulledList list(m_sync.db, m_sync.event.id);
    const Result<QList<qint64>> repeated = list.seenIn(pull, m_taken);
    const Result<int> fresh = list.markSeen(m_taken, pull);
    if (!repeated || !fresh)
        return repeated ? fresh : failure(repeated);
    if (m_isWhole)
        advance(*fresh, *repeated);
    return m_sync.save().and_then([&] { return transaction->commit(); }).map([&fresh] { return *fresh; });
}

void Puller::advance(int fresh, const QList<qint64> &repeated)
{
    PullProgress &pull = progress();
    pull.lastPage = digestOf(m_page);
    if (pull.nextPage == 1)
        pull.firstPage = pull.lastPage;
    pull.repeats = withRepeats(pull.repeats, repeated);
    pull.seen += fresh;
    pull.rows += m_page.listed;
    pull.odd.unsendable += m_page.unsendable;
    pull.odd.unusable += m_page.unusable;
    pull.odd.doubled = pull.rows - pull.odd.unusable - pull.seen;
    ++pull.nextPage;
}

void Puller::pageTaken(int fresh)
{
    const PullProgress &pull = progress();
    Q_EMIT progressed(pull.rows, pull.soldBefore);
    // A server with a page size of its own gives short pages before the end, another one gives no end.
    const bool isExpected = pull.rows < pull.soldBefore;
    const bool isLast = m_page.listed < m_sync.pageSize || fresh == 0;
    if (m_page.listed == 0 || (isLast && !isExpected))
        return checkFirstPage();
    fetchNext();
}

void Puller::checkFirstPage()
{
    m_firstPage = progress().firstPage;
    if (progress().nextPage == 2)
        return describe(&Puller::conclude); // one page is of one moment
    m_backend.fetchPage(1, m_sync.pageSize, [this](const Result<AttendeePage> &page) {
        if (!page)
            return failed(page.error());
        m_firstPage = digestOf(*page);
        describe(&Puller::conclude);
    });
}

void Puller::conclude(const ServerEvent &after)
{
    SyncState &state = m_sync.state;
    const SyncState before = state;
    const PullProgress pull = progress();
    state.progress.reset();
    state.odd = pull.odd;
    const auto again = [&](const QString &why) {
        if (const Result<> saved = m_sync.save(); !saved) {
            state = before;
            return failed(saved.error());
        }
        end({ SyncEnd::Kind::Again, why });
    };
    const bool isWhole = pull.soldBefore == pull.rows && after.sold == pull.rows;
    if (!isWhole || m_firstPage != pull.firstPage)
        return again(u"the list moved while it was read"_s);
    if (std::exchange(state.repeats, pull.repeats) != pull.repeats && !pull.repeats.isEmpty())
        return again(
            u"tickets stand on two pages: a second look tells doubled codes from a list that moved"_s);
    const Result<SyncEnd> settled = settle(pull);
    if (!settled) {
        state = before; // nor did it end
        return failed(settled.error());
    }
    end(*settled);
}

Result<SyncEnd> Puller::settle(const PullProgress &pull)
{
    Result<Transaction> transaction = Transaction::begin(m_sync.db);
    if (!transaction)
        return failure(transaction);
    const Result<SyncEnd> said = settleAbsence(pull.seen);
    if (!said)
        return said;
    m_sync.state.consistentPull = pull.pull;
    m_sync.state.consistentAt = pull.startedAt; // what changed since is not known
    return m_sync.save().and_then([&] { return transaction->commit(); }).map([&said] { return *said; });
}

Result<SyncEnd> Puller::settleAbsence(qint64 seen)
{
    SyncState &state = m_sync.state;
    PulledList list(m_sync.db, m_sync.event.id);
    state.heldSince = state.heldCount = 0;
    const Result<qint64> active = list.active();
    if (!active)
        return failure(active);
    const qint64 missing = *active - seen;
    if (missing <= 0 || state.consistentPull == 0)
        return SyncEnd {};
    const Result<qint64> missingTwice = list.missingSince(state.consistentPull);
    if (!missingTwice)
        return failure(missingTwice);
    const bool isHeld = *missingTwice * heldFraction > *active;
    if (isHeld) {
        state.heldSince = state.consistentPull;
        state.heldCount = *missingTwice;
    } else if (const Result<> revoked = list.revokeMissingSince(state.consistentPull); !revoked) {
        return failure(revoked);
    }
    if (*missingTwice < missing)
        return SyncEnd { SyncEnd::Kind::Again, u"some tickets are gone: a second look confirms it"_s };
    return SyncEnd {};
}

void Puller::failed(const Error &error) { end(endFrom(error)); }

void Puller::end(const SyncEnd &end)
{
    m_isBusy = false;
    m_page = {};
    Q_EMIT finished(end);
}

} // namespace Kiosk
