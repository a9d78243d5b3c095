// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Kiosk {

/// The text of a file and how it had to be read.
struct DecodedText {
    QString text;
    bool readAsWindows1252 = false;
};

/// UTF-8 or, with a byte order mark, UTF-16; else Windows-1252 when every byte means something there.
/// Errors: Malformed.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

/// One record of a CSV file.
struct CsvRecord {
    qint64 line = 0; ///< Where it starts, from 1.
    QStringList fields;
    QString problem; ///< Not empty: the record does not parse, and reading goes on at the next line.
};

/// Reads CSV as RFC 4180 has it, separated by what the first line uses most: comma, semicolon or tab.
/// Blank lines are passed over. The text must outlive the reader.
class CsvReader
{
public:
    explicit CsvReader(QStringView text);

    /// The next record; nothing at the end.
    [[nodiscard]] std::optional<CsvRecord> next();
    [[nodiscard]] QChar separator() const { return m_separator; }

private:
    [[nodiscard]] CsvRecord readRecord();
    [[nodiscard]] QString readPlain();
    [[nodiscard]] std::optional<QString> readQuoted();
    [[nodiscard]] bool isAtLineEnd() const;
    void skipLineEnd();
    void skipLine();
    void skipBlankLines();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace Kiosk
