// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace Kiosk {

/// Where a WordPress site with Tickera is, and the addresses of its functions (query form only: the path form
/// destroys codes and keys, tickera-api.md Q6).
class TickeraSite
{
public:
    using Parameters = QList<QPair<QByteArray, QByteArray>>;

    /// Takes an address as people copy it: without scheme (then `https`), with folder, `index.php`, slashes,
    /// the administration's path, a query.
    /// Errors: Error::Kind::Malformed.
    [[nodiscard]] static Result<TickeraSite> from(const QString &address);

    /// The address of @p function (`tickera_scan`, …), every value strictly percent-encoded. Holds the key.
    [[nodiscard]] QUrl url(const QByteArray &function, const QByteArray &key,
                           const Parameters &parameters = {}) const;

    /// Without it anybody on the way reads the key: warn loudly.
    [[nodiscard]] bool isEncrypted() const { return m_base.scheme() == QStringLiteral("https"); }
    [[nodiscard]] QUrl base() const { return m_base; }

private:
    explicit TickeraSite(QUrl base)
        : m_base(std::move(base))
    {
    }
    QUrl m_base;
};

} // namespace Kiosk
