// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "symbology.h"

#include <QHash>
#include <QWidget>

#include <chrono>

class QCheckBox;
class QSpinBox;

namespace Kiosk {

/// How an event's tickets are read: what they carry, and how long one may be held to a scanner.
class ScanRules : public QWidget
{
    Q_OBJECT

public:
    explicit ScanRules(QWidget *parent = nullptr);

    /// As Event::scanFormats and Event::sameShowing; tells nothing.
    void show(const QString &formats, std::chrono::milliseconds sameShowing);
    using QWidget::show;

Q_SIGNALS:
    void chosen(const QString &formats, std::chrono::milliseconds sameShowing);

private:
    void tell();

    QHash<Symbology, QCheckBox *> m_formats;
    QSpinBox *m_seconds;
};

} // namespace Kiosk
