// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doorswords.h"

#include <QWidget>

class QPushButton;

namespace Kiosk {

/// What one check found, for people.
struct DoorsFinding {
    Finding finding = {};
    DoorsNaming naming = DoorsNaming::Plain;
};

/// A problem: sign, name, what it is, what to do, and at most one button.
class DoorsTile : public QWidget
{
    Q_OBJECT

public:
    DoorsTile(const Theme &theme, const DoorsFinding &found, QWidget *parent);

Q_SIGNALS:
    void helpRequested(Kiosk::DoorsHelp help);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor colour() const;

    const Theme &m_theme;
    Finding::State m_state;
};

/// What is good, on a quiet line: icon, name, measured value, word.
class DoorsRow : public QWidget
{
    Q_OBJECT

public:
    DoorsRow(const Theme &theme, const DoorsFinding &found, QWidget *parent);

Q_SIGNALS:
    void helpRequested(Kiosk::DoorsHelp help);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Kiosk
