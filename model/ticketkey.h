// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace Kiosk {

enum class BackendKind;

/// What makes a ticket the same ticket: the only thing by which tickets are ever compared. A code is a
/// spelling of it, to show and to send.
class TicketKey
{
public:
    /// No ticket.
    TicketKey() = default;
    /// The ticket that @p code names in an event of this kind. The only place that knows how codes compare; a
    /// null code is no ticket.
    [[nodiscard]] static TicketKey of(BackendKind backend, const QString &code);

    /// As a column `code_key` holds it, for statements only; null for no ticket.
    [[nodiscard]] const QString &column() const { return m_text; }

    bool operator==(const TicketKey &) const = default;
    friend size_t qHash(const TicketKey &key, size_t seed = 0) { return ::qHash(key.m_text, seed); }

private:
    explicit TicketKey(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace Kiosk
