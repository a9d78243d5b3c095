// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "problemcard.h"

#include "parts/deskparts.h"
#include "reasonline.h"
#include "theme/icons.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static void drawIcon(const Theme &theme, bool isConflict, QLabel *label)
{
    const double side = rem(DeskSize::answer, label->window()->width());
    label->setPixmap(iconOf(isConflict ? u"conflict"_s : u"quarantine"_s, side,
                            isConflict ? theme.warnText : theme.badText, label->devicePixelRatioF()));
    label->setAlignment(Qt::AlignTop);
}

ProblemCard::ProblemCard(const Theme &theme, const Clock &clock, const OpenProblem &problem, QWidget *parent)
    : QFrame(parent)
    , m_problem(problem)
    , m_choices(makeChoices())
    , m_reason(new ReasonLine(clock, this))
{
    setRole(this, u"card"_s);
    const ProblemWords words = problemWords(problem);
    setAccessibleName(u"%1. %2"_s.arg(words.kind, words.headline));
    setAccessibleDescription(words.sentence);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(28, 20, 28, 20);
    columns->setSpacing(24);
    auto *icon = new QLabel(this);
    drawIcon(theme, problem.delivery.state == DeliveryState::Conflict, icon);
    columns->addWidget(icon);
    columns->addLayout(makeWhat(words), 3);
    columns->addLayout(makeHappened(words), 2);
    connect(m_reason, &ReasonLine::left, m_choices, &QWidget::show);
    connect(m_reason, &ReasonLine::scanned, this, &ProblemCard::scanned);
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

ShrinkCard::ShrinkCard(const Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_headline(deskLabel(u"title"_s, {}, this))
    , m_sentence(deskLabel({}, {}, this))
    , m_agree(new QPushButton(tr("They are really gone"), this))
    , m_reason(new ReasonLine(clock, this))
{
    setRole(this, u"card"_s);
    auto *what = new QVBoxLayout;
    what->setSpacing(6);
    what->addWidget(deskLabel(u"label"_s, tr("Guest list"), this));
    what->addWidget(m_headline);
    what->addWidget(m_sentence);
    what->addSpacing(8);
    what->addWidget(m_agree, 0, Qt::AlignLeading);
    what->addWidget(m_reason);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(28, 20, 28, 20);
    columns->setSpacing(24);
    columns->addWidget(m_icon);
    columns->addLayout(what, 1);
    connect(m_agree, &QPushButton::clicked, this, [this] {
        m_agree->hide();
        m_reason->ask(tr("Why are they gone? They will be turned away"), m_agree->text());
    });
    connect(m_reason, &ReasonLine::left, m_agree, &QWidget::show);
    connect(m_reason, &ReasonLine::scanned, this, &ShrinkCard::scanned);
    connect(m_reason, &ReasonLine::given, this, [this](const QString &reason) {
        m_agree->show();
        Q_EMIT agreed(m_held, reason);
    });
    hide();
}

void ShrinkCard::show(qint64 held)
{
    if (std::exchange(m_held, held) == held)
        return; // nobody loses what they type
    drawIcon(m_theme, false, m_icon);
    const ShrinkWords words = shrinkWords(held);
    m_headline->setText(words.headline);
    m_sentence->setText(words.sentence);
    setAccessibleName(words.headline);
    setAccessibleDescription(words.sentence);
    m_reason->hide();
    m_agree->show();
    setVisible(held > 0);
}

} // namespace Kiosk
