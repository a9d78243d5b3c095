// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Kiosk {

/// At which entrance the kiosk stands.
class GatePage : public QWidget
{
    Q_OBJECT

public:
    explicit GatePage(QWidget *parent = nullptr);

    void showGates(const QList<Gate> &gates, qint64 chosen);
    /// Why an entrance could not be added; empty takes it away.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void gateChosen(qint64 gateId);
    void gateAdded(const QString &name, Kiosk::GateDirection direction);

private:
    void add();
    void wish(int id);

    QButtonGroup *m_choice;
    qint64 m_chosen = 0; ///< That is served.
    QVBoxLayout *m_gates;
    QLabel *m_none;
    QLineEdit *m_name;
    QComboBox *m_direction;
    QPushButton *m_add;
    QLabel *m_problem;
};

} // namespace Kiosk
