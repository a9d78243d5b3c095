// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "problemstrip.h"

#include "parts/deskparts.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "words/problemwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ProblemStrip::ProblemStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shrink(makePart())
    , m_conflicts(makePart())
    , m_held(makePart())
    , m_open(new QPushButton(tr("Look at it   F4"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"strip"_s);
    m_open->setFocusPolicy(Qt::TabFocus);
    connect(m_open, &QPushButton::clicked, this, &ProblemStrip::opened);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(10);
    for (const Part &part : { m_shrink, m_conflicts, m_held }) {
        row->addWidget(part.icon);
        row->addWidget(part.count);
        row->addWidget(part.newest, 1);
    }
    row->addWidget(m_open);
    hide();
}

ProblemStrip::Part ProblemStrip::makePart()
{
    return { new QLabel(this), deskLine(u"strong"_s, {}, this), deskLabel({}, {}, this) };
}

void ProblemStrip::fill(const Part &part, const QString &icon, const QColor &colour, const QString &count,
                        const QString &newest)
{
    const double side = rem(DeskSize::margin, *this);
    part.icon->setPixmap(iconOf(icon, side, colour, devicePixelRatioF()));
    part.count->setText(count);
    part.newest->setText(newest);
    for (QLabel *label : { part.icon, part.count, part.newest })
        label->setVisible(!count.isEmpty());
}

void ProblemStrip::show(const QList<OpenProblem> &newestFirst, qint64 shrink)
{
    qsizetype conflicts = 0;
    QString newestConflict;
    QString newestHeld;
    for (const OpenProblem &problem : newestFirst) {
        const bool isConflict = problem.delivery.state == DeliveryState::Conflict;
        conflicts += isConflict ? 1 : 0;
        QString &newest = isConflict ? newestConflict : newestHeld;
        if (newest.isEmpty())
            newest = problemWords(problem).brief;
    }
    const QString conflictWords = conflictsCounted(conflicts);
    const QString heldWords = heldCounted(newestFirst.size() - conflicts);
    const ShrinkWords shrinkWords = shrink > 0 ? Kiosk::shrinkWords(shrink) : ShrinkWords();
    fill(m_shrink, u"quarantine"_s, m_theme.badText, shrinkWords.brief, shrinkWords.sentence);
    fill(m_conflicts, u"conflict"_s, m_theme.warnText, conflictWords, newestConflict);
    fill(m_held, u"quarantine"_s, m_theme.badText, heldWords, newestHeld);
    setAccessibleName(QStringList { shrinkWords.brief, shrinkWords.sentence, conflictWords, newestConflict,
                                    heldWords, newestHeld }
                          .join(u' ')
                          .simplified());
    m_count = newestFirst.size() + (shrink > 0 ? 1 : 0);
    m_open->setText(m_count == 1 ? tr("Look at it   F4") : tr("Look at them   F4"));
    setVisible(m_count > 0 && !m_isGivenWay);
}

void ProblemStrip::setGivenWay(bool isGivenWay)
{
    m_isGivenWay = isGivenWay;
    setVisible(m_count > 0 && !m_isGivenWay);
}

} // namespace Kiosk
