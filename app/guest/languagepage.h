// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace Kiosk {

class GuestButton;

/// A language's own name for itself, "Deutsch".
[[nodiscard]] QString languageName(const QString &code);

/// The languages a guest may choose from, each by its own name.
class LanguagePage : public QWidget
{
    Q_OBJECT

public:
    explicit LanguagePage(const Theme &theme, QWidget *parent = nullptr);

    void setLanguages(const QStringList &codes);
    void open();
    void setUnit(double oneU);

Q_SIGNALS:
    void chosen(const QString &code);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void layOut();

    const Theme &m_theme;
    QList<GuestButton *> m_choices;
    GuestButton *m_back;
    QTimer m_idle;
    double m_unit = 1;
};

} // namespace Kiosk
