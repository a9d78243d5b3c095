// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

namespace Kiosk {

/// While it lives, the desktop neither blanks the screen nor starts a screen saver, if it can be asked at
/// all.
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    explicit ScreenAwake(QObject *parent = nullptr);
    ~ScreenAwake() override;

    /// Whether there is a desktop to be asked.
    [[nodiscard]] bool isAsked() const { return m_isAsked; }
    [[nodiscard]] bool isGranted() const { return m_cookie.has_value(); }

private:
    bool m_isAsked = false;
    std::optional<uint> m_cookie; ///< By which the desktop knows this wish.
};

} // namespace Kiosk
