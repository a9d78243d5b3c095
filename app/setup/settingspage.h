// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/screensettings.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace Kiosk {

/// A page of the set-up with lines to fill in. What is changed holds at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// Shows what is set; tells nothing.
    void show(const ScreenSettings &settings);
    using QWidget::show;

Q_SIGNALS:
    void changed(const Kiosk::ScreenSettings &settings);

protected:
    SettingsPage(const QString &headline, const QString &lead, QWidget *parent);

    /// A line: what it is, the control, and what it does if that needs words.
    void addLine(const QString &name, QWidget *control, const QString &note = {});
    /// Makes the change and tells of it; nothing while the settings are being shown.
    void change(const std::function<void(ScreenSettings &)> &how);
    /// Brings the controls to what is set.
    virtual void refresh(const ScreenSettings &settings) = 0;

private:
    QFormLayout *m_lines;
    ScreenSettings m_settings;
    bool m_isShowing = false;
};

} // namespace Kiosk
