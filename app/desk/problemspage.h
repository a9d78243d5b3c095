// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "problemcard.h"

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
    explicit ProblemsPage(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<OpenProblem> &newestFirst);
    /// The keys go to the first card, or to the way back.
    void takeFocus();
    [[nodiscard]] QList<ProblemCard *> cards() const { return m_cards; }

Q_SIGNALS:
    void settled(qint64 outboxId, Kiosk::Resolution resolution, const QString &reason);
    void left();

private:
    void keep(const QList<OpenProblem> &problems);
    void showHeadline();

    const Theme &m_theme;
    QLabel *m_headline;
    QPushButton *m_back;
    QVBoxLayout *m_column;
    QList<ProblemCard *> m_cards;
    qsizetype m_count = 0;
};

} // namespace Kiosk
