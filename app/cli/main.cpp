// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

// Else the first file that is opened takes its number and is read as the input.
static void openStandardInput()
{
    if (::fcntl(STDIN_FILENO, F_GETFD) < 0)
        static_cast<void>(::open("/dev/null", O_RDONLY));
}

int main(int argc, char *argv[])
{
    openStandardInput();
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is an error of write()
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fastcheck"_s);
    return Kiosk::runCommandLine(QCoreApplication::arguments().mid(1));
}
