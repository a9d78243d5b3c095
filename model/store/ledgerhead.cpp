// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ledgerhead.h"

#include "database.h"
#include "privatefolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

LedgerHead::LedgerHead(const QString &folder, Database &db)
    : m_path(QDir(folder).filePath(u"ledger.head"_s))
    , m_ledger(db)
    , m_db(db)
{
}

Result<std::optional<LedgerPosition>> LedgerHead::read() const
{
    if (const Result<> real = refuseLink(m_path); !real)
        return failure(real);
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Error::Cause::NoRight,
                       u"%1 cannot be read: %2"_s.arg(m_path, file.errorString()), m_path);
    const QList<QByteArray> words = file.read(200).simplified().split(' ');
    bool isNumber = false;
    const qint64 number = words.first().toLongLong(&isNumber);
    const QByteArray hash = words.size() == 2 ? QByteArray::fromHex(words.at(1)) : QByteArray();
    if (!isNumber || number < 0 || hash.size() != 32)
        return failure(Error::Kind::Malformed, Error::Cause::RecordChanged,
                       u"%1 is not a ledger head: the file was changed"_s.arg(m_path));
    return LedgerPosition { number, hash };
}

Result<bool> LedgerHead::isBorneOut()
{
    const Result<std::optional<LedgerPosition>> known = read();
    if (!known) {
        if (known.error().kind == Error::Kind::Malformed)
            return false;
        return failure(known);
    }
    if (!*known || (*known)->number == 0)
        return true;
    Result<Rows> rows = m_db.select(u"SELECT hash FROM check_ins WHERE number = ?"_s, { (*known)->number });
    if (!rows)
        return failure(rows);
    return rows->next() && QByteArray::fromHex(rows->bytes(0)) == (*known)->hash;
}

Result<> LedgerHead::follow(std::chrono::microseconds steady)
{
    if (m_followedAt != 0us && steady - m_followedAt < 1s)
        return {};
    m_followedAt = steady;
    return write();
}

Result<> LedgerHead::write()
{
    if (!m_borneOut) {
        const Result<bool> borneOut = isBorneOut();
        if (!borneOut)
            return failure(borneOut);
        m_borneOut = *borneOut;
    }
    if (!*m_borneOut)
        return failure(
            Error::Kind::Rejected, Error::Cause::RecordChanged,
            u"%1 names a ledger row that is not there: run 'fastcheck audit verify'"_s.arg(m_path));
    const Result<LedgerPosition> head = m_ledger.head();
    if (!head)
        return failure(head);
    if (const Result<> real = refuseLink(m_path); !real)
        return real; // a file would be written where it leads
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QByteArray::number(head->number) + ' ' + head->hash.toHex() + '\n') < 0 || !file.flush()
        || !file.commit())
        return failure(Error::Kind::Storage, Error::Cause::FileUnwritable,
                       u"%1 cannot be written: %2"_s.arg(m_path, file.errorString()), m_path);
    return {};
}

} // namespace Kiosk
