// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/openproblem.h"
#include "theme/theme.h"
#include "words/problemwords.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace Kiosk {

class Clock;
class ReasonLine;

/// One delivery that waits for a person: what it is, what happened, and what can be done about it.
class ProblemCard : public QFrame
{
    Q_OBJECT

public:
    ProblemCard(const Theme &theme, const Clock &clock, const OpenProblem &problem,
                QWidget *parent = nullptr);

    [[nodiscard]] const OpenProblem &problem() const { return m_problem; }
    /// A person is typing here: the card must stay.
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void settled(qint64 outboxId, Kiosk::Resolution resolution, const QString &reason);
    /// A ticket, while a reason was being typed.
    void scanned(const QString &text);

private:
    [[nodiscard]] QLayout *makeWhat(const ProblemWords &words);
    [[nodiscard]] QLayout *makeHappened(const ProblemWords &words);
    [[nodiscard]] QWidget *makeChoices();
    void choose(Resolution resolution);

    OpenProblem m_problem;
    QWidget *m_choices;
    ReasonLine *m_reason;
    Resolution m_chosen = Resolution::Acknowledged;
};

/// Tickets that vanished from the server's list at once: a person agrees, or leaves them good.
class ShrinkCard : public QFrame
{
    Q_OBJECT

public:
    ShrinkCard(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    using QFrame::show;
    /// How many are held; hides itself for 0.
    void show(qint64 held);

Q_SIGNALS:
    void agreed(qint64 held, const QString &reason);
    void scanned(const QString &text);

private:
    const Theme &m_theme;
    qint64 m_held = 0;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_sentence;
    QPushButton *m_agree;
    ReasonLine *m_reason;
};

} // namespace Kiosk
