// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "answerband.h"

#include "clock.h"
#include "theme/signs.h"
#include "theme/style.h"
#include "words/heldwords.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr double spacing = 1.35; // of lines

AnswerBand::AnswerBand(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    clear();
    connect(&m_second, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void AnswerBand::clear()
{
    showUnanswered(tr("Ready for the first ticket"));
    setAccessibleName(tr("No ticket yet"));
}

void AnswerBand::showUnanswered(const QString &who)
{
    m_decision.reset();
    m_undecided.reset();
    m_words = {};
    m_idleWords = who;
    m_second.stop();
    setAccessibleName(who);
    update();
}

void AnswerBand::show(const AdmissionDecision &decision)
{
    m_decision = decision;
    m_undecided.reset();
    m_words = stewardWords(decision);
    showWords();
}

void AnswerBand::showLookingUp(const QString &code)
{
    m_undecided = { Field::Lookup, Sign::LookingUp, Tone::StaffNote };
    m_words = { tr("Looking up"), code.simplified(), tr("Not on this list; asking the server") };
    showWords();
}

void AnswerBand::showHeld(const HeldScan &held)
{
    const HeldWords words = heldWords(held);
    m_undecided = { words.field, words.sign, Tone::Warning };
    m_words = heldStewardWords(held);
    showWords();
}

void AnswerBand::take(const AnswerBand &other)
{
    m_decision = other.m_decision;
    m_undecided = other.m_undecided;
    m_words = other.m_words;
    m_idleWords = other.m_idleWords;
    if (isIdle())
        return showUnanswered(m_idleWords);
    showWords();
}

void AnswerBand::showWords()
{
    setAccessibleName(u"%1. %2. %3"_s.arg(m_words.verdict, m_words.who, m_words.detail));
    m_second.start(std::chrono::seconds(1));
    update();
}

QString AnswerBand::age() const
{
    if (m_undecided)
        return m_words.verdict;
    const qint64 seconds = m_decision->at.secsTo(m_clock.now());
    if (seconds < 1)
        return m_words.verdict;
    if (seconds < 60)
        return tr("%1, %2 s ago", "verdict, seconds").arg(m_words.verdict, QLocale().toString(seconds));
    return tr("%1 at %2", "verdict, time").arg(m_words.verdict, timeOfDay(m_decision->at));
}

void AnswerBand::paintIdle(QPainter &painter) const
{
    painter.fillRect(rect(), m_theme.sunken);
    painter.setPen(m_theme.ink2);
    const QFont font = displayFont(rem(DeskSize::cardTitle, width()), QFont::DemiBold);
    painter.setFont(font);
    const int margin = qRound(rem(DeskSize::margin, width()));
    painter.drawText(rect().adjusted(margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(font).elidedText(m_idleWords, Qt::ElideRight, width() - 2.0 * margin));
}

TextBlock AnswerBand::whoIn(double column, double line) const
{
    TextBlock who;
    for (const double size : { DeskSize::answer, 2.25, 1.75, 1.25 }) {
        who = TextBlock(m_words.who, { headlineFont(rem(size, width())), column, 1.08 });
        const bool isLow = who.height() + 2 * spacing * line > height();
        if (who.lineCount() <= (size < 2 ? 2 : 1) && !isLow)
            break;
    }
    return who;
}

// One line where two have no room.
TextBlock AnswerBand::detailIn(double column, double line) const
{
    const QFont font = textFont(line, QFont::Medium);
    TextBlock detail(m_words.detail, { font, column, spacing });
    const double room = height() - spacing * line - whoIn(column, line).height();
    if (detail.height() <= room || detail.lineCount() == 1)
        return detail;
    return { QFontMetricsF(font).elidedText(m_words.detail, Qt::ElideRight, column),
             { font, column, spacing } };
}

void AnswerBand::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isIdle()) {
        paintIdle(painter);
        return;
    }
    const VerdictLook look = m_undecided ? *m_undecided : lookOf(m_decision->verdict);
    const FieldColours &colours = m_theme.colours(look.field);
    painter.fillRect(rect(), colours.field);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = rem(DeskSize::margin, width());
    const double sign = std::min(rem(DeskSize::sign, width()), 0.75 * height());
    const double signX = mirrored ? width() - margin - sign : margin;
    painter.fillPath(signPath(look.sign, QRectF(signX, (height() - sign) / 2, sign, sign)), colours.text);

    const double column = width() - 3 * margin - sign;
    const double line = std::min(rem(DeskSize::search, *this), DeskSize::bandLine * height());
    const std::array blocks { TextBlock(age(), { textFont(line, QFont::DemiBold), column, spacing }),
                              whoIn(column, line), detailIn(column, line) };
    double total = 0;
    for (const TextBlock &block : blocks)
        total += block.height();
    QPointF at(mirrored ? margin : 2 * margin + sign, (height() - total) / 2);
    painter.setPen(colours.text);
    for (const TextBlock &block : blocks) {
        block.draw(painter, at);
        at.ry() += block.height();
    }
}

} // namespace Kiosk
