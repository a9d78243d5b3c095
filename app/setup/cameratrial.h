// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "camerawords.h"
#include "theme/theme.h"

#include <QPolygonF>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QImage;
class QLabel;

namespace Kiosk {

class PreviewWidget;

/// Chooses the gate's camera and tries it: what it sees, and what it read, which admits nobody.
class CameraTrial : public QWidget
{
    Q_OBJECT

public:
    explicit CameraTrial(const Theme &theme, QWidget *parent = nullptr);

    void show(const CameraFacts &facts);
    using QWidget::show;
    /// @p picture is nothing where the camera's pictures cannot be drawn.
    void showPicture(const QImage &picture);
    void setMirrored(bool isMirrored);
    /// As FrameReading::outline.
    void setOutline(const QPolygonF &outline);
    void showRead(const QString &text);

Q_SIGNALS:
    /// As ScreenSettings::camera.
    void cameraChosen(const QString &camera);
    /// Whether anybody looks: the camera is needed only then.
    void watched(bool isWatched);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillChoices();
    void sayState();

    CameraFacts m_facts;
    QBoxLayout *m_parts; ///< Side by side where there is room.
    QComboBox *m_choice;
    QLabel *m_fixed;
    PreviewWidget *m_preview;
    QLabel *m_read;
    bool m_isPictureless = false; ///< Pictures come, but cannot be drawn.
};

} // namespace Kiosk
