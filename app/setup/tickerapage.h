// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Kiosk {

/// Connects an event of a Tickera shop: address and key, and what comes of it.
class TickeraPage : public QWidget
{
    Q_OBJECT

public:
    explicit TickeraPage(QWidget *parent = nullptr);

    /// Says what went wrong and what to do; the next try may begin.
    void showProblem(const QString &problem);
    /// As when it was made.
    void reset();
    /// All but the key.
    void propose(const QString &site, const QString &name);

Q_SIGNALS:
    void connectChosen(const QString &site, const QString &name, const Kiosk::Secret &key);
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLineEdit *makeLine(const QString &name, const QString &hint);
    void refresh();
    void connectNow();
    void setBusy(bool isBusy);

    QLineEdit *m_site;
    QLineEdit *m_key;
    QLineEdit *m_name;
    QLabel *m_progress;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_connect;
    bool m_isBusy = false;
};

} // namespace Kiosk
