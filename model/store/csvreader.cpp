// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvreader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Windows-1252 from 0x80 to 0x9f; elsewhere it is Latin-1. 0: means nothing.
constexpr std::array<char16_t, 32> windows1252 {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

static Result<DecodedText> decodeWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9f)
            continue;
        c = QChar(windows1252.at(c.unicode() - 0x80u));
        if (c.isNull())
            return failure(Error::Kind::Malformed, Error::Cause::FileNotText,
                           u"the text is neither UTF-8 nor Windows-1252: save the file as UTF-8"_s);
    }
    return DecodedText { text, true };
}

static Result<DecodedText> decodeUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return failure(Error::Kind::Malformed, Error::Cause::FileNotText,
                       u"the UTF-16 text is damaged: save the file as UTF-8"_s);
    return DecodedText { text, false };
}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return decodeUtf16(bytes);
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray content = hasMark ? bytes.sliced(3) : bytes;
    if (!content.isValidUtf8())
        return decodeWindows1252(content);
    return DecodedText { QString::fromUtf8(content), false };
}

static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

static QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates { u',', u';', u'\t' };
    std::array<qsizetype, 3> counts {};
    bool isQuoted = false;
    bool hasText = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isLineEnd(c) && hasText)
            break; // a title does not span lines, whatever the quotes say
        hasText = hasText || !c.isSpace();
        const auto *found = std::find(candidates.begin(), candidates.end(), c.unicode());
        if (!isQuoted && found != candidates.end())
            ++counts.at(static_cast<std::size_t>(found - candidates.begin()));
    }
    const auto *most = std::max_element(counts.begin(), counts.end());
    return candidates.at(static_cast<std::size_t>(most - counts.begin()));
}

CsvReader::CsvReader(QStringView text)
    : m_text(text)
    , m_separator(separatorOf(text))
{
}

std::optional<CsvRecord> CsvReader::next()
{
    skipBlankLines();
    if (m_at >= m_text.size())
        return std::nullopt;
    const qsizetype start = m_at;
    const qint64 line = m_line;
    CsvRecord record = readRecord();
    record.line = line;
    if (!record.problem.isEmpty()) {
        // Only this line is lost: what stands behind the stray quote are rows again.
        m_at = start;
        m_line = line;
        skipLine();
    }
    return record;
}

CsvRecord CsvReader::readRecord()
{
    CsvRecord record;
    while (true) {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            std::optional<QString> field = readQuoted();
            if (!field) {
                record.problem = u"a quote is never closed"_s;
                return record;
            }
            record.fields.append(*std::move(field));
        } else {
            record.fields.append(readPlain());
        }
        if (isAtLineEnd()) {
            skipLineEnd();
            return record;
        }
        if (m_text[m_at] != m_separator) {
            record.problem = u"text follows a closing quote"_s;
            return record;
        }
        ++m_at;
    }
}

QString CsvReader::readPlain()
{
    const qsizetype start = m_at;
    while (!isAtLineEnd() && m_text[m_at] != m_separator)
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

std::optional<QString> CsvReader::readQuoted()
{
    QString field;
    ++m_at;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0)
            return std::nullopt;
        field += m_text.sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            break;
        field += u'"';
        ++m_at;
    }
    for (qsizetype i = 0; i < field.size(); ++i) {
        const bool isHalf = field[i] == u'\r' && i + 1 < field.size() && field[i + 1] == u'\n';
        m_line += isLineEnd(field[i]) && !isHalf ? 1 : 0;
    }
    while (m_at < m_text.size() && m_text[m_at] == u' ')
        ++m_at;
    return field;
}

bool CsvReader::isAtLineEnd() const { return m_at >= m_text.size() || isLineEnd(m_text[m_at]); }

void CsvReader::skipLineEnd()
{
    if (m_at >= m_text.size())
        return;
    m_at += m_text.sliced(m_at).startsWith("\r\n"_L1) ? 2 : 1;
    ++m_line;
}

void CsvReader::skipLine()
{
    while (!isAtLineEnd())
        ++m_at;
    skipLineEnd();
}

void CsvReader::skipBlankLines()
{
    while (m_at < m_text.size()) {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] == u' ')
            ++end;
        if (end < m_text.size() && !isLineEnd(m_text[end]))
            return;
        m_at = end;
        skipLineEnd();
    }
}

} // namespace Kiosk
