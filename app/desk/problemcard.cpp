// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "problemcard.h"

#include "deskparts.h"
#include "reasonline.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QLabel *iconLabel(const Theme &theme, DeliveryState state, QWidget *parent)
{
    const bool isConflict = state == DeliveryState::Conflict;
    auto *label = new QLabel(parent);
    const double side = rem(DeskSize::answer, parent->window()->width());
    label->setPixmap(iconOf(isConflict ? u"conflict"_s : u"quarantine"_s, side,
                            isConflict ? theme.warnText : theme.badText, label->devicePixelRatioF()));
    label->setAlignment(Qt::AlignTop);
    return label;
}

ProblemCard::ProblemCard(const Theme &theme, const OpenProblem &problem, QWidget *parent)
    : QFrame(parent)
    , m_problem(problem)
    , m_choices(makeChoices())
    , m_reason(new ReasonLine(this))
{
    setRole(this, u"card"_s);
    const ProblemWords words = problemWords(problem);
    setAccessibleName(u"%1. %2"_s.arg(words.kind, words.headline));
    setAccessibleDescription(words.sentence);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(28, 20, 28, 20);
    columns->setSpacing(24);
    columns->addWidget(iconLabel(theme, problem.delivery.state, this));
    columns->addLayout(makeWhat(words), 3);
    columns->addLayout(makeHappened(words), 2);
    connect(m_reason, &ReasonLine::left, m_choices, &QWidget::show);
    connect(m_reason, &ReasonLine::given, this, [this](const QString &reason) {
        m_choices->show();
        Q_EMIT settled(m_problem.delivery.id, m_chosen, reason);
    });
}

QLayout *ProblemCard::makeWhat(const ProblemWords &words)
{
    auto *what = new QVBoxLayout;
    what->setSpacing(6);
    what->addWidget(deskLabel(u"label"_s, words.kind, this));
    what->addWidget(deskLabel(u"title"_s, words.headline, this));
    what->addWidget(deskLabel({}, words.sentence, this));
    what->addSpacing(8);
    what->addWidget(m_choices);
    what->addWidget(m_reason);
    what->addStretch();
    return what;
}

QLayout *ProblemCard::makeHappened(const ProblemWords &words)
{
    auto *happened = new QVBoxLayout;
    happened->setSpacing(8);
    happened->addWidget(deskLabel(u"strong"_s, tr("What happened"), this));
    happened->addWidget(deskLabel({}, words.admitted, this));
    if (!words.reason.isEmpty())
        happened->addWidget(deskLabel({}, words.reason, this));
    happened->addWidget(deskLabel(u"label"_s, words.ticket, this));
    happened->addStretch();
    return happened;
}

QWidget *ProblemCard::makeChoices()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    bool isFirst = true;
    for (const Resolution resolution : choicesFor(m_problem.delivery.state)) {
        auto *button = new QPushButton(choiceWord(resolution), box);
        if (std::exchange(isFirst, false))
            setRole(button, u"primary"_s);
        connect(button, &QPushButton::clicked, this, [this, resolution] { choose(resolution); });
        row->addWidget(button);
    }
    row->addStretch();
    return box;
}

bool ProblemCard::isAsking() const { return !m_reason->isHidden(); }

void ProblemCard::choose(Resolution resolution)
{
    m_chosen = resolution;
    if (!needsReason(m_problem.delivery.state, resolution)) {
        Q_EMIT settled(m_problem.delivery.id, resolution, {});
        return;
    }
    m_choices->hide();
    m_reason->ask(tr("What was done? It is kept in the ledger"), choiceWord(resolution));
}

} // namespace Kiosk
