// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/heldscan.h"
#include "parts/textblock.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace Kiosk {

class Clock;

/// The last answer across the desk; stays in its place until the next one.
class AnswerBand : public QWidget
{
    Q_OBJECT

public:
    /// @p clock tells how long ago the answer was.
    AnswerBand(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void show(const AdmissionDecision &decision);
    /// The server is asked about a code that is unknown here.
    void showLookingUp(const QString &code);
    /// As before the first ticket.
    void clear();
    /// Nothing was answered about whoever is before the steward.
    void showUnanswered(const QString &who);
    /// There is no answer.
    [[nodiscard]] bool isIdle() const { return !m_decision && !m_undecided; }
    /// Why a scan was not decided.
    void showHeld(const HeldScan &held);
    /// Shows what @p other does.
    void take(const AnswerBand &other);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWords();
    void paintIdle(QPainter &painter) const;
    [[nodiscard]] QString age() const;
    [[nodiscard]] TextBlock whoIn(double column, double line) const;
    [[nodiscard]] TextBlock detailIn(double column, double line) const;

    const Theme &m_theme;
    const Clock &m_clock;
    std::optional<AdmissionDecision> m_decision;
    std::optional<VerdictLook> m_undecided; ///< Then m_decision is older, and m_words are not its.
    StewardWords m_words;
    QString m_idleWords;
    QTimer m_second;
};

} // namespace Kiosk
