// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framelook.h"
#include "theme/status.h"
#include "theme/textblock.h"
#include "theme/theme.h"

#include <QWidget>

namespace Kiosk {

class GuestButton;
class PreviewWidget;

/// Whether a guest can show a ticket to the camera.
enum class CameraState { Live, Starting, Missing };

/// The gate at rest: what to do, the camera's picture, and a foot of buttons and status.
class ReadyView : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyView(const Theme &theme, QWidget *parent = nullptr);

    void setUnit(double oneU);
    void setCamera(CameraState state);
    /// What would help to read the ticket that is held up; in place of the instruction.
    void setHint(ScanHint hint);
    void setMirrored(bool isMirrored);
    void setOutline(const QPolygonF &outline);
    void setStatus(const QString &text, StatusKind kind);
    void showFrame(const QImage &frame);
    [[nodiscard]] QString instruction() const;

Q_SIGNALS:
    void typingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString subline() const;
    void sayAnew();
    void layOut();
    [[nodiscard]] double textHeight() const;
    void paintHint(QPainter &painter, const QPointF &topLeft) const;
    void paintStatus(QPainter &painter) const;

    const Theme &m_theme;
    PreviewWidget *m_preview;
    GuestButton *m_type;
    CameraState m_camera = CameraState::Starting;
    ScanHint m_hint = ScanHint::None;
    QString m_status;
    StatusKind m_statusKind = StatusKind::Good;
    TextBlock m_instruction, m_subline;
    QPointF m_textPlace;
    double m_column = 0;
    double m_unit = 1;
};

} // namespace Kiosk
