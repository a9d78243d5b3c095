// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "settingspage.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace Kiosk {

/// What the guests' screen says, and for how long.
class GuestPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GuestPage(QWidget *parent = nullptr);

protected:
    void refresh(const ScreenSettings &settings) override;

private:
    void addNameAndTimes();
    void addNotes();
    [[nodiscard]] QDoubleSpinBox *makeSeconds(std::chrono::milliseconds ScreenSettings::*time);

    QComboBox *m_name;
    QDoubleSpinBox *m_granted;
    QDoubleSpinBox *m_refused;
    QLineEdit *m_notes;
    QCheckBox *m_held;
    QSpinBox *m_capacity;
};

} // namespace Kiosk
