// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "problemspage.h"

#include "parts/deskparts.h"
#include "theme/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype mostCards = 50; // the next ones follow when these are settled

constexpr int firstCard = 2; // below the status and what vanished

ProblemsPage::ProblemsPage(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_headline(deskLabel(u"title"_s, {}, this))
    , m_status(deskLabel({}, {}, this))
    , m_back(new QPushButton(tr("Back to the desk   F4"), this))
    , m_shrink(new ShrinkCard(theme, clock, this))
{
    connect(m_back, &QPushButton::clicked, this, &ProblemsPage::left);
    connect(m_shrink, &ShrinkCard::scanned, this, &ProblemsPage::scanned);
    connect(m_shrink, &ShrinkCard::agreed, this, &ProblemsPage::shrinkAgreed);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addWidget(
        deskLabel(u"label"_s, tr("Everyone else goes on. Nothing here is lost or sent twice."), this));
    head->addLayout(words, 1);
    head->addWidget(m_back);
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(16);
    m_column->addWidget(m_status);
    m_column->addWidget(m_shrink);
    m_column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);
    page->addLayout(head);
    page->addWidget(quietScroll(content, this), 1);
    showHeadline();
}

static bool isSame(const OpenProblem &one, const OpenProblem &other)
{
    return one.delivery.id == other.delivery.id && one.delivery.state == other.delivery.state
        && one.delivery.reason == other.delivery.reason;
}

/// What is still open keeps its card, so that nobody loses what they type.
void ProblemsPage::keep(const QList<OpenProblem> &problems)
{
    const auto isGone = [&problems](ProblemCard *card) {
        const bool stays = std::any_of(problems.begin(), problems.end(), [card](const OpenProblem &problem) {
            return isSame(problem, card->problem());
        });
        if (!stays)
            card->deleteLater();
        return !stays;
    };
    m_cards.removeIf(isGone);
}

void ProblemsPage::show(const QList<OpenProblem> &newestFirst, qint64 shrink)
{
    m_shrink->show(shrink);
    m_count = newestFirst.size() + (shrink > 0 ? 1 : 0);
    const QList<OpenProblem> problems = newestFirst.first(std::min(mostCards, newestFirst.size()));
    keep(problems);
    for (qsizetype i = 0; i < problems.size(); ++i) {
        if (i < m_cards.size() && isSame(m_cards.at(i)->problem(), problems.at(i)))
            continue;
        auto *card = new ProblemCard(m_theme, m_clock, problems.at(i), this);
        connect(card, &ProblemCard::settled, this, &ProblemsPage::settled);
        connect(card, &ProblemCard::scanned, this, &ProblemsPage::scanned);
        m_cards.insert(i, card);
        m_column->insertWidget(static_cast<int>(i) + firstCard, card);
    }
    showHeadline();
}

void ProblemsPage::setStatus(const QString &text, StatusKind kind)
{
    m_status->setText(text.simplified());
    setRole(m_status, roleOf(kind));
}

void ProblemsPage::takeFocus()
{
    const QWidget *card = !m_shrink->isHidden() ? static_cast<QWidget *>(m_shrink)
        : m_cards.isEmpty()                     ? nullptr
                                                : m_cards.first();
    QWidget *first = card ? card->findChild<QPushButton *>() : nullptr;
    (first ? first : m_back)->setFocus();
}

void ProblemsPage::showHeadline()
{
    m_headline->setText(m_count == 0       ? tr("Nothing needs a person")
                            : m_count == 1 ? tr("One thing needs a person")
                                           : tr("%1 things need a person").arg(QLocale().toString(m_count)));
}

} // namespace Kiosk
