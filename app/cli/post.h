// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkindesk.h"
#include "event.h"
#include "outcome.h"
#include "timetext.h"

#include <QDateTime>
#include <QJsonObject>

namespace Kiosk {

class EventCatalog;
struct CommandLine;

/// A name somebody gave: trimmed. Errors: wrong usage when it is empty, too long or holds control characters.
[[nodiscard]] Outcome<QString> nameFrom(const QString &text);
/// Nothing for an empty text; see timeFrom() in timetext.h. Errors: wrong usage.
[[nodiscard]] Outcome<std::optional<QDateTime>> timeFrom(const QString &text, TimeEdge edge,
                                                         const QString &timeZone);
/// What `--open` and `--closed` say; nothing without them. Errors: wrong usage when both are given.
[[nodiscard]] Outcome<std::optional<bool>> openFrom(const CommandLine &line);
/// The event of `--event`, or of the argument `[E]`; the only one when it is left out. Errors: there are
/// none, or several, which are named.
[[nodiscard]] Outcome<Event> eventOf(EventCatalog &catalog, const CommandLine &line);
/// Where and by whom, as `--event`, `--gate`, `--direction`, `--operator` and `--override` say;
/// checkPostWords() has passed them.
[[nodiscard]] Outcome<DeskPost> postFrom(EventCatalog &catalog, const CommandLine &line);
/// Wrong usage in what postFrom() reads; asked before the store is opened.
[[nodiscard]] Outcome<> checkPostWords(const CommandLine &line);

/// The decision object.
[[nodiscard]] QJsonObject toJson(const AdmissionDecision &decision);
/// The decision as a line for people.
[[nodiscard]] QString lineFor(const AdmissionDecision &decision);

} // namespace Kiosk
