// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framelook.h"
#include "gatestate.h"
#include "parts/textblock.h"
#include "theme/status.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace Kiosk {

class GuestButton;
class PreviewWidget;

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
    /// A warning over the foot; empty: none.
    void setBand(const QString &sentence);
    /// What the button for another language says; empty: there is no choice.
    void setLanguage(const QString &name);
    void setMotionReduced(bool isReduced);
    void showFrame(const QImage &frame);
    [[nodiscard]] QString instruction() const;

Q_SIGNALS:
    void typingRequested();
    void languageRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void sayAnew();
    void layOut();
    [[nodiscard]] double textHeight() const;
    void translate();
    void moveHint();
    [[nodiscard]] bool showsHint() const;
    [[nodiscard]] QRectF hintPlace() const;
    [[nodiscard]] QRectF bandPlace() const;
    void paintStatus(QPainter &painter) const;

    const Theme &m_theme;
    PreviewWidget *m_preview;
    GuestButton *m_language;
    GuestButton *m_type;
    CameraState m_camera = CameraState::Starting;
    ScanHint m_hint = ScanHint::None;
    QString m_status;
    StatusKind m_statusKind = StatusKind::Good;
    TextBlock m_instruction, m_subline;
    QPointF m_textPlace;
    QString m_bandText;
    QElapsedTimer m_sliding;
    QTimer m_frames;
    bool m_isMotionReduced = false;
    double m_column = 0;
    double m_unit = 1;
};

} // namespace Kiosk
