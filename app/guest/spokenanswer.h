// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerview.h"

namespace Kiosk {

/// Lets screen readers know AnswerView as a message that matters at once, not as a mere surface.
void makeAnswersAlerts();

/// All that @p message says, for who cannot see it.
[[nodiscard]] QString spokenWords(const AnswerView::Message &message);

} // namespace Kiosk
