// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "factsgrid.h"

#include "parts/deskparts.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int besideEachOther = 2;
constexpr qsizetype mostFacts = 60; // a list's columns know no bounds

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    for (int column = 0; column < besideEachOther; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FactsGrid::addPlace()
{
    const int place = int(m_places.size());
    const int row = 2 * (place / besideEachOther);
    QLabel *caption = deskLabel(u"label"_s, {}, this);
    QLabel *value = deskLabel(u"strong"_s, {}, this);
    value->setContentsMargins(0, 0, 0, 8);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(caption, row, place % besideEachOther);
    m_grid->addWidget(value, row + 1, place % besideEachOther);
    m_places.emplaceBack(caption, value);
}

void FactsGrid::setFacts(const QList<QPair<QString, QString>> &facts)
{
    qsizetype used = 0;
    for (const auto &[caption, value] : facts) {
        if (value.simplified().isEmpty() || used == mostFacts)
            continue;
        if (used == m_places.size())
            addPlace();
        const auto &[captionLabel, valueLabel] = m_places.at(used++);
        captionLabel->setText(breakable(caption.simplified()));
        valueLabel->setText(breakable(value.simplified()));
        valueLabel->setAccessibleName(caption.simplified());
        valueLabel->setAccessibleDescription(value.simplified());
        captionLabel->show();
        valueLabel->show();
    }
    for (qsizetype i = used; i < m_places.size(); ++i) {
        m_places.at(i).first->hide();
        m_places.at(i).second->hide();
    }
}

} // namespace Kiosk
