// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QDateTime>
#include <QWidget>

namespace Kiosk {

/// One answer that was given: its sign, when, and two lines of words.
struct ScanLine {
    Verdict verdict = Verdict::Error;
    QString when = {};
    QString first = {};
    QString second = {};

    bool operator==(const ScanLine &) const = default;
};

/// Who, where and by whom, as the second line says it; what is empty is left out.
[[nodiscard]] QString joined(const QStringList &parts);

/// Answers that were given, newest first, one row each.
class ScanLines : public QWidget
{
    Q_OBJECT

public:
    explicit ScanLines(const Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<ScanLine> &newestFirst);
    [[nodiscard]] const QList<ScanLine> &lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintRow(QPainter &painter, const QRectF &row, const ScanLine &line) const;

    const Theme &m_theme;
    QList<ScanLine> m_lines;
};

} // namespace Kiosk
