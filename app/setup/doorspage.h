// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor/finding.h"
#include "theme/theme.h"

#include <QDateTime>
#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace Kiosk {

class DoorsBand;
enum class DoorsHelp;

/// Whether the doors may open: one sentence, then what is wrong, then what is good. Asks to be filled
/// whenever it comes to be seen.
class DoorsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DoorsPage(const Theme &theme = dayTheme, QWidget *parent = nullptr);

    /// @p at: when they were made.
    void showFindings(const QList<Finding> &findings, const QDateTime &at);
    /// The answer takes a while; what was found before stays to be seen.
    void showExamining();

Q_SIGNALS:
    void examineRequested();
    void soundRequested();
    /// The page where scanners and cameras are tried is to be opened.
    void scannersRequested();
    /// The same of the PIN.
    void pinRequested();
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void lay();
    [[nodiscard]] int addProblems(QGridLayout &grid, int columns);
    void addGood(QGridLayout &grid, int row, int columns);
    void help(DoorsHelp help);

    const Theme &m_theme;
    DoorsBand *m_band;
    QScrollArea *m_list;
    QList<Finding> m_findings; ///< In the order they are shown in.
};

} // namespace Kiosk
