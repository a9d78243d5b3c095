// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"

#include <QObject>

namespace Kiosk {

class KioskWiring;

/// The demonstration where there is no display: a line for each decision, one screenshot, and the end.
class HeadlessDemo : public QObject
{
    Q_OBJECT

public:
    /// Watches @p kiosk if it runs without a display; otherwise does nothing.
    explicit HeadlessDemo(KioskWiring &kiosk);

private:
    void tell(const AdmissionDecision &decision);
    void saveScreenshot();
    void finish() const;

    KioskWiring &m_kiosk;
    QString m_screenshot;
    int m_decisions = 0;
};

} // namespace Kiosk
