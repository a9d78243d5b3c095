// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/openproblem.h"
#include "theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Kiosk {

/// The foot of the desk while something waits for a person: how much, and the newest of it.
class ProblemStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Hides itself when there are none. @p shrink: how many tickets vanished from the list and are held.
    void show(const QList<OpenProblem> &newestFirst, qint64 shrink);
    /// Stays away where the problems themselves are seen, or where room is short.
    void setGivenWay(bool isGivenWay);

Q_SIGNALS:
    void opened();

private:
    /// Icon, number and the newest of one kind.
    struct Part {
        QLabel *icon;
        QLabel *count;
        QLabel *newest;
    };
    [[nodiscard]] Part makePart();
    void fill(const Part &part, const QString &icon, const QColor &colour, const QString &count,
              const QString &newest);

    const Theme &m_theme;
    Part m_shrink;
    Part m_conflicts;
    Part m_held;
    QPushButton *m_open;
    qsizetype m_count = 0;
    bool m_isGivenWay = false;
};

} // namespace Kiosk
