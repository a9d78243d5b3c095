// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "timedsource.h"

#include <QImage>
#include <QList>

#include <functional>

namespace Kiosk {

/// Drawn pictures in place of a camera, for the demonstration and for tests.
class SyntheticSource : public TimedSource
{
    Q_OBJECT

public:
    using Painter = std::function<QImage()>;

    /// Shows @p pictures in turn, for ever. Each is converted once.
    explicit SyntheticSource(const QList<QImage> &pictures, QObject *parent = nullptr);
    /// Asks @p painter for each picture; a null image ends the source.
    explicit SyntheticSource(Painter painter, QObject *parent = nullptr);

    [[nodiscard]] QString description() const override;

protected:
    [[nodiscard]] std::optional<QVideoFrame> nextFrame() override;

private:
    QList<QVideoFrame> m_frames;
    qsizetype m_next = 0;
    Painter m_painter;
};

} // namespace Kiosk
