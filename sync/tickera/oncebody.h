// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace Kiosk {

/// A request body that cannot be wound back. Qt silently sends a request again when the connection closes
/// before the answer, but not one with such a body (tickera-api.md Q15).
///
/// It is empty: what Tickera reads stands in the address, and the head alone is one packet.
class OnceBody : public QIODevice
{
    Q_OBJECT

public:
    OnceBody() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace Kiosk
