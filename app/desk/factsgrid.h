// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Kiosk {

/// Captions and values, two beside each other.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget *parent = nullptr);

    /// What has no value is left out.
    void setFacts(const QList<QPair<QString, QString>> &facts);

private:
    void addPlace();

    QGridLayout *m_grid;
    QList<QPair<QLabel *, QLabel *>> m_places; ///< Kept for the next attendee.
};

} // namespace Kiosk
