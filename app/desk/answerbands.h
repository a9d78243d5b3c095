// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "answerband.h"

namespace Kiosk {

/// The answer to whoever is before the steward. Answers about others stand beside it: newer ones while a
/// reason is being typed, and the last one while somebody else was found or chosen. What the steward reads in
/// the first place is about the person on the card.
class AnswerBands : public QWidget
{
    Q_OBJECT

public:
    AnswerBands(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// The band for an answer that comes now.
    [[nodiscard]] AnswerBand &next(bool isKept);
    /// Nothing was answered about @p who is on the card: what was said of somebody else gives way.
    void setAside(const QString &who);
    /// Nobody is kept any longer: the newest answer has the place alone.
    void release();
    /// As before the first ticket.
    void clear();

private:
    AnswerBand *m_band;
    AnswerBand *m_beside;
};

} // namespace Kiosk
