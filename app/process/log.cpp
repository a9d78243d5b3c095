// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "log.h"

#include "clock.h"
#include "logfile.h"
#include "visible.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Never destroyed: whatever is still reported while the program ends finds it.
static std::atomic<std::shared_ptr<LogFile>> &currentFile()
{
    static auto &file = *new std::atomic<std::shared_ptr<LogFile>>;
    return file;
}

static QtMessageHandler &standardError()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

static QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

static void report(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What is of use later would only be noise on a terminal.
    if (type != QtInfoMsg)
        standardError()(type, context, visible(text));
    if (const std::shared_ptr<LogFile> file = currentFile().load())
        file->append(SystemClock().now(),
                     u"%1 %2: %3"_s.arg(levelOf(type), QString::fromLatin1(context.category), text));
}

void reportSafely()
{
    if (standardError() == nullptr)
        standardError() = qInstallMessageHandler(report);
}

void logTo(const QString &dataFolder, const QString &program)
{
    const Result<std::shared_ptr<LogFile>> file = LogFile::open(dataFolder + u"/logs"_s, program);
    currentFile() = file.value_or(nullptr);
    reportSafely();
    qInfo("%s %s, process %lld", qPrintable(program), KIOSK_VERSION,
          static_cast<long long>(QCoreApplication::applicationPid()));
    if (!file)
        qWarning("%s", qPrintable(file.error().detail));
}

} // namespace Kiosk
