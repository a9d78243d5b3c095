// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "statuswords.h"

#include "words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto worthASkew = 60s;

namespace {

/// Translated in the context of this table.
class StatusTable
{
    Q_DECLARE_TR_FUNCTIONS(StatusTable)

public:
    [[nodiscard]] static StatusWords words(const SyncView &view, const QDateTime &now);
    [[nodiscard]] static QString notes(const SyncView &view);
    [[nodiscard]] static QString remarks(const OddRows &odd);

private:
    [[nodiscard]] static QString waiting(qint64 deliveries);
    [[nodiscard]] static QString offline(const SyncStatus &status, const QDateTime &now);
    [[nodiscard]] static QString reading(const SyncStatus &status);
    [[nodiscard]] static StatusWords upToDate(const SyncStatus &status);
};

} // namespace

static QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : u"%1 · %2"_s.arg(one, other);
}

QString StatusTable::waiting(qint64 deliveries)
{
    return deliveries > 0 ? tr("%1 waiting", "check-ins to be sent").arg(grouped(deliveries)) : QString();
}

QString StatusTable::offline(const SyncStatus &status, const QDateTime &now)
{
    if (!status.since)
        return tr("Offline");
    const QDate day = status.since->toLocalTime().date();
    const QString time = timeOfDay(*status.since);
    return day == now.toLocalTime().date()
        ? tr("Offline since %1", "time").arg(time)
        : tr("Offline since %1, %2", "day, time").arg(QLocale().toString(day, QLocale::ShortFormat), time);
}

QString StatusTable::reading(const SyncStatus &status)
{
    return status.total > 0
        ? tr("Reading the list: %1 of %2").arg(grouped(status.taken), grouped(status.total))
        : tr("Reading the list");
}

StatusWords StatusTable::upToDate(const SyncStatus &status)
{
    if (!status.listAt)
        return { reading(status), {}, StatusKind::Waiting };
    return { tr("Up to date"), {}, StatusKind::Good };
}

StatusWords StatusTable::words(const SyncView &view, const QDateTime &now)
{
    const SyncStatus &status = view.status;
    const QString waits = waiting(status.waiting);
    const auto problem = [&waits](const QString &what) {
        return StatusWords { joined(what, waits), {}, StatusKind::Problem };
    };
    if (!view.hasServer)
        return { tr("Saved on this device"), {}, StatusKind::Good };
    if (view.isKeychainShut)
        return problem(tr("The keychain does not open: unlock it, or enter the key again in the set-up"));
    if (view.isKeyMissing)
        return problem(tr("No key for the server: enter it again in the set-up"));
    switch (status.kind) {
    case SyncStatus::Kind::UpToDate:
        return upToDate(status);
    case SyncStatus::Kind::Pulling:
        return { joined(reading(status), waits), {}, StatusKind::Waiting };
    case SyncStatus::Kind::Waiting:
        return { status.waiting == 1 ? tr("1 check-in waiting")
                                     : tr("%1 check-ins waiting").arg(grouped(status.waiting)),
                 {},
                 StatusKind::Waiting };
    case SyncStatus::Kind::Offline:
        return problem(offline(status, now));
    case SyncStatus::Kind::KeyRefused:
        return problem(tr("The server refuses the key"));
    case SyncStatus::Kind::Foreign:
        return problem(tr("No ticket shop answers at this address"));
    case SyncStatus::Kind::Held:
        return problem(status.held == 1
                           ? tr("1 ticket vanished from the list: it stays good until somebody agrees")
                           : tr("%1 tickets vanished from the list at once: they stay good until "
                                "somebody agrees")
                                 .arg(grouped(status.held)));
    case SyncStatus::Kind::StoreFailed:
        return problem(tr("This device cannot save: is the disk full?"));
    }
    Q_UNREACHABLE();
}

QString StatusTable::notes(const SyncView &view)
{
    QString notes;
    const auto skew = std::chrono::abs(view.status.skew);
    if (view.hasServer && skew > worthASkew)
        notes = tr("Clock differs by %1 min")
                    .arg(grouped(std::chrono::round<std::chrono::minutes>(skew).count()));
    if (view.hasServer && !view.isEncrypted)
        notes = joined(notes, tr("Not encrypted"));
    return notes;
}

QString StatusTable::remarks(const OddRows &odd)
{
    QString remarks;
    if (odd.unsendable > 0)
        remarks = odd.unsendable == 1
            ? tr("1 ticket's check-in cannot be sent")
            : tr("%1 tickets' check-ins cannot be sent").arg(grouped(odd.unsendable));
    if (odd.unusable > 0)
        remarks
            = joined(remarks,
                     odd.unusable == 1 ? tr("1 ticket without a usable code")
                                       : tr("%1 tickets without a usable code").arg(grouped(odd.unusable)));
    return remarks;
}

QString StatusWords::full() const { return joined(joined(text, notes), remarks); }

StatusKind StatusWords::kindWithNotes() const { return notes.isEmpty() ? kind : StatusKind::Problem; }

StatusWords statusWords(const SyncView &view, const QDateTime &now)
{
    StatusWords words = StatusTable::words(view, now);
    words.notes = StatusTable::notes(view);
    if (view.hasServer)
        words.remarks = StatusTable::remarks(view.status.odd);
    return words;
}

} // namespace Kiosk
