// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "keyburst.h"
#include "silence.h"

#include <QLineEdit>

namespace Kiosk {

class Clock;

/// A line for a person's own words. What a scanner types here, that no rule for scanners knows, is told by
/// its rhythm and taken out again: a ticket is nobody's name, and no reason for anything.
class OwnWordsLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit OwnWordsLine(const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void scanned(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Judges what was typed since the last time. True when it was a scanner's.
    bool settle();
    void takeControl(QKeyEvent *event, std::chrono::microseconds at);
    [[nodiscard]] std::chrono::microseconds timeOf(const QKeyEvent &event) const;
    [[nodiscard]] bool isScanned(const QKeyEvent &event) const;

    const Clock &m_clock;
    KeyBurst m_burst;
    Silence m_silence;
    QString m_before; ///< What stood here when the first key of m_burst came.
};

} // namespace Kiosk
