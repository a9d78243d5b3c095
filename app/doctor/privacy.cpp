// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "privacy.h"

#include "masking.h"
#include "personaltexts.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString mask = u"***"_s;
constexpr qsizetype shortestCode = 6;

static const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"[\\p{L}\\p{M}\\p{N}]+(?:[-_'’][\\p{L}\\p{M}\\p{N}]+)*"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

void Privacy::hide(const QString &text)
{
    for (auto it = wordPattern().globalMatch(text.toLower()); it.hasNext();) {
        const QString word = it.next().captured();
        if (word.size() > 1)
            m_words.insert(word);
        for (const QString &part : word.split(QRegularExpression(u"[-_'’]"_s))) {
            if (part.size() > 1)
                m_words.insert(part);
        }
    }
}

Result<Privacy> Privacy::of(Database &db)
{
    Privacy privacy;
    privacy.hide(QDir::home().dirName()); // who is logged in
    return visitPersonalTexts(db, [&privacy](const QString &text) { privacy.hide(text); }).map([&privacy] {
        return privacy;
    });
}

bool Privacy::isPrivate(const QString &word) const
{
    const QString lower = word.toLower();
    if (m_words.contains(lower))
        return true;
    const QStringList parts = lower.split(QRegularExpression(u"[-_'’]"_s));
    if (std::ranges::any_of(parts, [this](const QString &part) { return m_words.contains(part); }))
        return true;
    // Ours are English; and where words are not set apart, a name cannot be told from its neighbours.
    if (std::ranges::any_of(lower, [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; }))
        return true;
    static const QRegularExpression time(u"\\A(\\d{4}-\\d\\d-\\d\\dt\\d\\d|\\d{4}-\\d\\d-\\d\\d)\\z"_s);
    const bool hasDigit = std::ranges::any_of(lower, [](QChar c) { return c.isDigit(); });
    return hasDigit && word.size() >= shortestCode && !time.match(lower).hasMatch();
}

QString Privacy::cleaned(const QString &text) const
{
    static const QRegularExpression address(u"[^\\s@<>\"',;:]+@[^\\s@<>\"',;:]+"_s);
    static const QRegularExpression query(u"(https?://[^\\s?#]*)[?#][^\\s\"']*"_s);
    QString left = masked(text);
    for (const Secret &key : m_keys)
        left = masked(left, key);
    left.replace(address, mask).replace(query, u"\\1?***"_s).replace(QDir::homePath(), u"~"_s);
    QString clean;
    qsizetype from = 0;
    for (auto it = wordPattern().globalMatch(left); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        clean += QStringView(left).sliced(from, match.capturedStart() - from);
        clean += isPrivate(match.captured()) ? mask : match.captured();
        from = match.capturedEnd();
    }
    return clean + left.mid(from);
}

} // namespace Kiosk
