// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemcard.h"
#include "theme/status.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Kiosk {

/// Everything that waits for a person, one card each.
class ProblemsPage : public QWidget
{
    Q_OBJECT

public:
    ProblemsPage(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// @p shrink: how many tickets vanished from the list and are held; a card on top.
    void show(const QList<OpenProblem> &newestFirst, qint64 shrink);
    /// How fresh the list is, whole: the bar on top may have no room for all of it.
    void setStatus(const QString &text, StatusKind kind);
    /// The keys go to the first card, or to the way back.
    void takeFocus();
    [[nodiscard]] QList<ProblemCard *> cards() const { return m_cards; }

Q_SIGNALS:
    void settled(qint64 outboxId, Kiosk::Resolution resolution, const QString &reason);
    void shrinkAgreed(qint64 held, const QString &reason);
    void left();
    /// A ticket, while a reason was being typed.
    void scanned(const QString &text);

private:
    void keep(const QList<OpenProblem> &problems);
    void showHeadline();

    const Theme &m_theme;
    const Clock &m_clock;
    QLabel *m_headline;
    QLabel *m_status;
    QPushButton *m_back;
    QVBoxLayout *m_column;
    ShrinkCard *m_shrink; ///< Hidden while nothing vanished.
    QList<ProblemCard *> m_cards;
    qsizetype m_count = 0;
};

} // namespace Kiosk
