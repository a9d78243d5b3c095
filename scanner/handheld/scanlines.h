// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Kiosk {

/// Cuts the bytes of a serial line into scans. CR, LF, both, or a pause that the caller notices end one.
class ScanLines
{
public:
    /// Takes what arrived and gives the scans that are whole now. Empty lines are none.
    [[nodiscard]] QStringList add(const QByteArray &bytes);

    /// A pause: what has come so far is a scan. Empty when nothing did, or too much.
    [[nodiscard]] QString finish();

    [[nodiscard]] bool isEmpty() const { return m_line.isEmpty() && !m_isTooLong; }

    void clear();

private:
    QByteArray m_line;
    bool m_isTooLong = false; ///< Until its end: a part of a code is no code.
};

/// UTF-8, and what is not is Latin-1, so that nothing gets lost.
[[nodiscard]] QString textFrom(const QByteArray &bytes);

} // namespace Kiosk
