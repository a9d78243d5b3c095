// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deskcommands.h"
#include "theme/theme.h"

#include <QHash>
#include <QStackedWidget>

namespace Kiosk {

struct AdmissionDecision;
class Clock;
class DeskColumns;
class HistoryList;
class KeysPage;
struct LiveCounts;
class NumbersView;
class ProblemsPage;
class ShiftPage;

/// The pages of the desk, one of which is open, and where the keys go on each.
class DeskPages : public QStackedWidget
{
    Q_OBJECT

public:
    DeskPages(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] DeskColumns &columns() { return *m_columns; }
    [[nodiscard]] HistoryList &history() { return *m_history; }
    [[nodiscard]] ProblemsPage &problems() { return *m_problems; }
    [[nodiscard]] ShiftPage &shift() { return *m_shift; }
    [[nodiscard]] KeysPage &keys() { return *m_keys; }
    void show(const AdmissionDecision &decision);
    using QWidget::show;
    void showNumbers(const LiveCounts &counts);
    /// Nothing of what was is left.
    void clear();
    /// The page that is open.
    [[nodiscard]] DeskCommand page() const { return m_page; }
    void open(DeskCommand page);
    /// Gives the keys to what the open page is for.
    void takeFocus();

Q_SIGNALS:
    /// A scanner typed a ticket where a person was typing.
    void scanned(const QString &text);

private:
    [[nodiscard]] QWidget *makeScans();

    DeskColumns *m_columns;
    HistoryList *m_history;
    NumbersView *m_numbers;
    ProblemsPage *m_problems;
    ShiftPage *m_shift;
    KeysPage *m_keys;
    QHash<DeskCommand, QWidget *> m_pages;
    DeskCommand m_page = DeskCommand::Desk;
};

} // namespace Kiosk
