// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is an error of write()
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fastcheck"_s);
    return Kiosk::runCommandLine(QCoreApplication::arguments().mid(1));
}
