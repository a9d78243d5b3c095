// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct input_event;
struct libevdev;

namespace Kiosk {

/// An open input device, or any descriptor that yields the same events. Linux only.
class InputNode
{
public:
    /// Opens @p path and grabs the device, so that nobody else hears its keys while this lives.
    [[nodiscard]] static Result<std::unique_ptr<InputNode>> open(const QString &path);

    /// Takes over @p descriptor as it is, without a device behind it. It must not block.
    explicit InputNode(int descriptor);
    ~InputNode();
    InputNode(const InputNode &) = delete;
    InputNode &operator=(const InputNode &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// The events that wait, at most a few hundred. Network when the device is gone.
    [[nodiscard]] Result<QList<input_event>> read();

private:
    [[nodiscard]] Result<> grab();

    int m_descriptor = -1;
    libevdev *m_device = nullptr;
    QByteArray m_begun; ///< A pipe may cut an event in two.
};

} // namespace Kiosk
