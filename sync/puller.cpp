// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "puller.h"

#include "store/outbox.h"
#include "store/pulledlist.h"

#include <QCryptographicHash>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// An admission waits for one part at most: about a millisecond.
constexpr qsizetype partSize = 25;
// More than one in so many vanishing at once is rather a fault than refunds.
constexpr int heldFraction = 10;

static QString digestOf(const AttendeePage &page)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Attendee &attendee : page.attendees) {
        hash.addData(attendee.code.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
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
    m_pagesWithoutNews = 0;
    if (m_sync.state.progress && m_sync.state.progress->pageSize == m_sync.pageSize)
        return fetchNext();
    describe(&Puller::begin);
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

void Puller::take(const AttendeePage &page)
{
    m_page = page;
    m_taken.clear();
    m_digest = digestOf(page);
    takePart();
}

void Puller::takePart()
{
    const QList<Attendee> part = m_page.attendees.mid(m_taken.size(), partSize);
    const Result<QList<qint64>> ids = PulledList(m_sync.db, m_sync.event.id).take(part, m_requestedAt);
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
    const Result<int> fresh = PulledList(m_sync.db, m_sync.event.id).markSeen(m_taken, pull);
    if (!fresh)
        return fresh;
    if (m_isWhole)
        advance(*fresh);
    return m_sync.save().and_then([&] { return transaction->commit(); }).map([&fresh] { return *fresh; });
}

void Puller::advance(int fresh)
{
    PullProgress &pull = progress();
    if (pull.nextPage == 1)
        pull.firstPage = m_digest;
    pull.seen += fresh;
    // Rows that no code tells apart are tickets all the same: the server counts them.
    pull.distinct += fresh + m_page.listed - m_page.attendees.size();
    ++pull.nextPage;
}

void Puller::pageTaken(int fresh)
{
    const PullProgress &pull = progress();
    Q_EMIT progressed(pull.distinct, pull.soldBefore);
    m_pagesWithoutNews = fresh > 0 ? 0 : m_pagesWithoutNews + 1;
    // A server with a page size of its own gives short pages before the end, or the same page for ever.
    const bool isShort = m_page.listed < m_sync.pageSize && pull.distinct >= pull.soldBefore;
    if (m_page.listed == 0 || isShort || m_pagesWithoutNews > 1)
        return checkFirstPage();
    fetchNext();
}

void Puller::checkFirstPage()
{
    m_backend.fetchPage(1, m_sync.pageSize, [this](const Result<AttendeePage> &page) {
        if (!page)
            return failed(page.error());
        m_digest = digestOf(*page);
        describe(&Puller::conclude);
    });
}

void Puller::conclude(const ServerEvent &after)
{
    const SyncState before = m_sync.state;
    const PullProgress pull = progress();
    m_sync.state.progress.reset();
    const bool isWhole = pull.soldBefore == pull.distinct && after.sold == pull.distinct;
    if (!isWhole || m_digest != pull.firstPage) {
        if (const Result<> saved = m_sync.save(); !saved) {
            m_sync.state = before;
            return failed(saved.error());
        }
        return end({ SyncEnd::Kind::Again, u"the list moved while it was read"_s });
    }
    const auto settled = [&]() -> Result<SyncEnd> {
        Result<Transaction> transaction = Transaction::begin(m_sync.db);
        if (!transaction)
            return failure(transaction);
        const Result<SyncEnd> said = settleAbsence(pull.seen);
        if (!said)
            return said;
        m_sync.state.consistentPull = pull.pull;
        m_sync.state.consistentAt = m_sync.now();
        return m_sync.save().and_then([&] { return transaction->commit(); }).map([&said] { return *said; });
    }();
    if (!settled) {
        m_sync.state = before; // nobody was revoked: the list is as old as it was
        return failed(settled.error());
    }
    end(*settled);
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
