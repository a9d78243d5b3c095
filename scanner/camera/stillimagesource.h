// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "timedsource.h"

#include <QStringList>

namespace Kiosk {

/// Picture files shown one after the other, each for the same number of frames, then the end.
class StillImageSource : public TimedSource
{
    Q_OBJECT

public:
    explicit StillImageSource(QStringList fileNames, int framesEach = 15, QObject *parent = nullptr);

    [[nodiscard]] QString description() const override;
    /// From the first picture again.
    void start() override;

protected:
    /// Invalid, and so the end, when a file cannot be read.
    [[nodiscard]] std::optional<QVideoFrame> nextFrame() override;

private:
    QStringList m_fileNames;
    int m_framesEach;
    int m_shown = 0;
    QVideoFrame m_frame;
};

} // namespace Kiosk
