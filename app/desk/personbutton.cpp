// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "personbutton.h"

#include "parts/deskparts.h"
#include "parts/textblock.h"
#include "parts/visibletext.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QStyleOptionButton>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestName = 200; // of which the middle is left out anyway
constexpr int leastOfName = 8; // letters
constexpr int mostLinesOfName = 3;

// What turns the direction of the rest, or cannot be seen, is no part of a name.
static QString plainName(const QString &name)
{
    QString plain = name.simplified().left(longestName);
    plain.removeIf([](QChar letter) {
        const bool joins = letter == QChar(0x200c) || letter == QChar(0x200d); // within words of some scripts
        return letter.category() == QChar::Other_Control
            || (letter.category() == QChar::Other_Format && !joins);
    });
    return plain.trimmed();
}

static QString nameAndCode(const QString &name, const QString &code)
{
    return name.isEmpty() ? isolated(code) : u"%1 · %2"_s.arg(isolated(name), isolated(code));
}

PersonButton::PersonButton(QWidget *parent)
    : QPushButton(parent)
{
}

void PersonButton::setWords(const Words &words)
{
    m_words = words;
    m_words.code = visibleText(words.code);
    m_words.name = words.name == words.code ? QString() : plainName(words.name);
    const QString who = m_words.name.isEmpty() ? m_words.code : m_words.name + u", "_s + m_words.code;
    setAccessibleName(m_words.code.isEmpty() ? m_words.sentence : m_words.sentence.arg(isolated(who)));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its words make do with the room there is
    fit();
}

QString PersonButton::said(const QString &who, bool hasKey) const
{
    const QString words = m_words.code.isEmpty() ? m_words.sentence : m_words.sentence.arg(who);
    return m_words.key.isEmpty() || !hasKey ? words : u"%1   %2"_s.arg(words, m_words.key);
}

double PersonButton::widthOf(const QString &text) const
{
    return QFontMetricsF(font()).horizontalAdvance(text);
}

QString PersonButton::inLines(const QString &code, double room) const
{
    QString lines;
    QString line;
    for (const QChar letter : code) {
        if (!line.isEmpty() && widthOf(line + letter) > room && !letter.isLowSurrogate()) {
            lines += isolated(line) + u'\n';
            line.clear();
        }
        line += letter;
    }
    return lines + isolated(line);
}

std::optional<QString> PersonButton::inWords(const QString &text, double room) const
{
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        if (widthOf(word) > room)
            return std::nullopt;
        if (!lines.isEmpty() && widthOf(lines.constLast() + u' ' + word) <= room)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines.size() <= mostLinesOfName ? std::optional(lines.join(u'\n')) : std::nullopt;
}

// In the order of preference: one line, the code below, the name in several lines, and cut at last.
QString PersonButton::fitted(double room) const
{
    const QString whole = said(nameAndCode(m_words.name, m_words.code));
    if (m_words.code.isEmpty() || widthOf(whole) <= room)
        return whole;
    if (m_words.name.isEmpty() && widthOf(said(isolated(m_words.code), false)) <= room)
        return said(isolated(m_words.code), false);
    const QString name = m_words.name.isEmpty() ? u"…"_s : isolated(m_words.name);
    const QString code = u'\n' + inLines(m_words.code, room);
    if (widthOf(said(name)) <= room)
        return said(name) + code;
    if (const std::optional<QString> lines = inWords(said(name, false), room))
        return *lines + code;
    return cut(room) + code;
}

QString PersonButton::cut(double room) const
{
    const QFontMetricsF metrics(font());
    const double least = leastOfName * metrics.averageCharWidth();
    const bool hasKey = room - widthOf(said({})) >= least;
    const double forName = std::max(room - widthOf(said({}, hasKey)), least);
    const QString name = m_words.name.isEmpty()
        ? u"…"_s
        : isolated(metrics.elidedText(m_words.name, Qt::ElideMiddle, forName));
    return metrics.elidedText(said(name, hasKey), Qt::ElideRight, room);
}

void PersonButton::fit()
{
    if (m_words.sentence.isEmpty())
        return;
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() - 2;
    const bool isPlaced = testAttribute(Qt::WA_Resized); // else its width is anybody's guess
    if (const QString words = onButton(fitted(isPlaced ? room : QWIDGETSIZE_MAX)); words != text())
        setText(words);
}

QSize PersonButton::minimumSizeHint() const { return { 0, sizeHint().height() }; }

void PersonButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void PersonButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &PersonButton::fit, Qt::QueuedConnection);
}

} // namespace Kiosk
