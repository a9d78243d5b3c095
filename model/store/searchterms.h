// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Kiosk {

struct Attendee;

/// What the search knows of an attendee: space-separated tokens of lower-case letters and digits, without
/// accents.
///
/// Holds the parts of names and their spellings without punctuation, `ü` as `u` and as `ue`, e-mail address
/// and code as one token each, and eventTerm(), so that other events' attendees need not be walked through.
[[nodiscard]] QString searchTerms(const Attendee &attendee);

/// What was typed, a folded term a word: `O'Brien Müller` → `obrien`, `muller`.
[[nodiscard]] QStringList queryTerms(const QString &text);

/// The folded spellings of one typed word, queryTerms()' first: `Müller` → `muller`, `mueller`.
[[nodiscard]] QStringList spellingsOf(const QString &word);

/// The token that every attendee of the event has. Cannot be typed: it begins with a private-use character.
[[nodiscard]] QString eventTerm(qint64 eventId);

} // namespace Kiosk
