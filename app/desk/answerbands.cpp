// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "answerbands.h"

#include <QHBoxLayout>

namespace Kiosk {

AnswerBands::AnswerBands(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_band(new AnswerBand(theme, clock, this))
    , m_beside(new AnswerBand(theme, clock, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_band, 3);
    row->addWidget(m_beside, 2);
    m_band->setObjectName(QStringLiteral("answer"));
    m_beside->setObjectName(QStringLiteral("answerBeside"));
    m_beside->hide();
}

AnswerBand &AnswerBands::next(bool isKept)
{
    if (!isKept) {
        release();
        return *m_band;
    }
    m_beside->setVisible(true);
    return *m_beside;
}

void AnswerBands::setAside(const QString &who)
{
    if (m_beside->isHidden() && !m_band->isIdle()) {
        m_beside->take(*m_band);
        m_beside->setVisible(true);
    }
    m_band->showUnanswered(who);
}

void AnswerBands::release()
{
    if (m_beside->isHidden()) {
        if (m_band->isIdle())
            m_band->clear();
        return;
    }
    m_band->take(*m_beside);
    m_beside->clear();
    m_beside->hide();
}

void AnswerBands::clear()
{
    m_beside->clear();
    m_beside->hide();
    m_band->clear();
}

} // namespace Kiosk
