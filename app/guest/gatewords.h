// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerview.h"
#include "gatestate.h"

namespace Kiosk {

/// What the guests read when the gate is not ready, and on a paper tile what the staff can do.
/// @p note: what is known besides, for the staff; of Ready and NoCamera nothing is said here.
[[nodiscard]] AnswerView::Message gateMessage(const GateFacts &facts, const QString &note);

/// The sentence of a band; empty without one.
[[nodiscard]] QString bandSentence(const GateFacts &facts);

} // namespace Kiosk
