// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerband.h"

namespace Kiosk {

/// The answer to whoever is before the steward. While that one is kept, because a reason is being typed,
/// newer answers stand beside it: what the steward reads is about the person on the card.
class AnswerBands : public QWidget
{
    Q_OBJECT

public:
    AnswerBands(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// The band for an answer that comes now.
    [[nodiscard]] AnswerBand &next(bool isKept);
    /// Nobody is kept any longer: the newest answer has the place alone.
    void release();
    /// As before the first ticket.
    void clear();

private:
    AnswerBand *m_band;
    AnswerBand *m_beside;
};

} // namespace Kiosk
