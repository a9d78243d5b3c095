// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include <vector>

namespace Kiosk {

/// Brightness samples in somebody else's memory, which must outlive the view.
struct LumaView {
    const uchar *data = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0; ///< Bytes from one row to the next.
    int pixelStride = 1; ///< Bytes from one sample to the next; 2 for YUYV and UYVY.

    [[nodiscard]] bool isEmpty() const { return !data || width <= 0 || height <= 0; }
    [[nodiscard]] const uchar *row(int y) const { return data + qsizetype(y) * stride; }
    /// The sample at @p x of a row().
    [[nodiscard]] uchar sample(const uchar *row, int x) const { return row[qsizetype(x) * pixelStride]; }
    /// The samples in @p rect, which must lie inside.
    [[nodiscard]] LumaView cut(const QRect &rect) const;
};

/// A view of @p grayscale8, which must be of that format; empty otherwise.
[[nodiscard]] LumaView lumaOf(const QImage &grayscale8);

/// Brightness samples we own, one byte each, rows without gaps.
struct LumaPlane {
    std::vector<uchar> bytes = {};
    int width = 0;
    int height = 0;

    LumaPlane() = default;
    LumaPlane(int w, int h) { resize(w, h); }

    /// The samples' values are not specified. Memory grows only, so that a plane can be filled again for
    /// every frame of a stream without asking for more.
    void resize(int w, int h);

    [[nodiscard]] uchar *row(int y) { return bytes.data() + std::size_t(y) * std::size_t(width); }
    [[nodiscard]] LumaView view() const { return { bytes.data(), width, height, width, 1 }; }
};

} // namespace Kiosk
