// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "process/environment.h"
#include "process/termination.h"
#include "visible.h"
#include "wiring/headlessdemo.h"
#include "wiring/kioskoptions.h"
#include "wiring/kioskwiring.h"

#include <QApplication>
#include <QStyleFactory>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

static int end(const Kiosk::EarlyEnd &early)
{
    if (early.status == 0)
        std::fprintf(stdout, "%s\n", qPrintable(early.text));
    else
        std::fprintf(stderr, "%s\n", qPrintable(Kiosk::visible(early.text)));
    return early.status;
}

// Everything is written and closed when it returns.
static int run(int argc, char **argv)
{
    Kiosk::keepFilesPrivate();
    Kiosk::Termination::blockSignals();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before there is an application: --help must work without a display.
    QCoreApplication::setApplicationName(u"fastcheck-kiosk"_s);
    const auto options = Kiosk::kioskOptionsFrom(arguments);
    if (!options)
        return end(options.error());
    Kiosk::chooseMediaBackend();
    if (!Kiosk::hasDisplay()) {
        if (!options->isDemo)
            return end(
                { 1,
                  u"fastcheck-kiosk: there is no display: start it in a graphical session, or use fastcheck desk"_s });
        qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    }

    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    Kiosk::KioskWiring kiosk(*options);
    Kiosk::Termination termination;
    // Not quit(): that asks the window, and a locked kiosk's says no.
    QObject::connect(&termination, &Kiosk::Termination::requested, &application,
                     [] { QApplication::exit(0); });
    const Kiosk::HeadlessDemo headless(kiosk);
    kiosk.start();
    return QApplication::exec();
}

int main(int argc, char *argv[]) { Kiosk::leave(run(argc, argv)); }
