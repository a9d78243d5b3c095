// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "output.h"

#include "visible.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <cerrno>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(commandLog, "kiosk.command")

namespace Kiosk {

QByteArray jsonLine(const QJsonObject &object)
{
    return jsonVisible(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))).toUtf8();
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

void Output::print(const QJsonObject &object, const QString &line)
{
    if (m_isJson)
        write(jsonLine(object));
    else if (!line.isNull())
        write(visible(line).toUtf8());
}

void Output::print(const QJsonObject &object, const QStringList &lines)
{
    if (m_isJson)
        return write(jsonLine(object));
    QStringList shown;
    for (const QString &line : lines)
        shown.append(visible(line));
    write(shown.join(u'\n').toUtf8());
}

void Output::write(const QByteArray &line)
{
    m_hasFailed = m_hasFailed || !writeAll(STDOUT_FILENO, line + '\n');
}

Outcome<> Output::state() const
{
    if (m_hasFailed)
        return couldNot(u"standard output does not take any more: check where it goes to"_s);
    return {};
}

void complain(const QString &text)
{
    writeAll(STDERR_FILENO, visible(text).toUtf8() + '\n');
    qCInfo(commandLog).noquote() << text; // to the log alone, where the command keeps one
}

QJsonValue toJson(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue toJson(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue toJson(const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(); }

} // namespace Kiosk
