// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "output.h"

#include <QJsonDocument>

#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static bool isTreacherous(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x061c || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

static QString shown(char16_t c)
{
    if (c < 0x100)
        return u"\\x%1"_s.arg(uint(c), 2, 16, QLatin1Char('0'));
    return u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
}

QString forTerminal(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isTreacherous(c.unicode()))
            safe += shown(c.unicode());
        else
            safe += c;
    }
    return safe;
}

QByteArray jsonLine(const QJsonObject &object)
{
    const QString plain = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(plain.size() + 1);
    for (const QChar c : plain) {
        if (isTreacherous(c.unicode()))
            safe += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

static bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return true;
}

static QByteArray safeLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = forTerminal(line);
    return lines.join(u'\n').toUtf8();
}

void Output::print(const QJsonObject &object, const QString &text)
{
    if (m_hasFailed || (!m_isJson && text.isNull()))
        return;
    const QByteArray line = m_isJson ? jsonLine(object) : safeLines(text);
    m_hasFailed = !writeAll(STDOUT_FILENO, line + '\n');
}

Outcome<> Output::state() const
{
    if (m_hasFailed)
        return couldNot(u"standard output does not take any more: check where it goes to"_s);
    return {};
}

void complain(const QString &text) { writeAll(STDERR_FILENO, forTerminal(text).toUtf8() + '\n'); }

QJsonValue toJson(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue toJson(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue toJson(const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(); }

} // namespace Kiosk
