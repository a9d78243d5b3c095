// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Kiosk {

/// SIGTERM and SIGINT as a signal of the event loop. One at a time.
///
/// Call blockSignals() first thing in main(): threads inherit it, and one without it would end the program.
class Termination : public QObject
{
    Q_OBJECT

public:
    static void blockSignals();

    Termination();
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_reader = -1;
};

} // namespace Kiosk
