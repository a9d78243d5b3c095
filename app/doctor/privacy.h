// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "secret.h"

#include <QSet>
#include <QString>

namespace Kiosk {

class Database;

/// Takes out of a text whatever it may hold of people and secrets.
///
/// What the store knows (names, codes, e-mail addresses, custom fields, operators, events, places) goes
/// wherever it stands. So does what only looks like it: e-mail addresses, queries and users of web addresses,
/// keys, home folders, and every word of six characters or more that mixes letters with digits or is a long
/// number.
class Privacy
{
public:
    /// Learns from the whole store. Errors: Storage.
    [[nodiscard]] static Result<Privacy> of(Database &db);

    /// A key of a server, that goes wherever it stands.
    void hide(const Secret &key) { m_keys.append(key); }
    /// A word or a line of somebody's; single letters stay.
    void hide(const QString &text);
    [[nodiscard]] QString cleaned(const QString &text) const;

private:
    [[nodiscard]] bool isPrivate(const QString &word) const;

    QSet<QString> m_words; ///< In lower case.
    QList<Secret> m_keys;
};

} // namespace Kiosk
