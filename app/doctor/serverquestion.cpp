// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "serverquestion.h"

#include "backend.h"
#include "backends.h"
#include "clock.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<> askWhetherGood(const QString &folder, const Event &event, const Secret &key)
{
    const SystemClock clock;
    const Result<BackendFactory> make = backendsFor(event, key, folder, clock);
    if (!make)
        return failure(make);
    const std::unique_ptr<Backend> backend = (*make)();
    std::optional<Result<>> good;
    QEventLoop loop;
    backend->checkKey([&](const Result<> &answer) {
        good = answer;
        loop.quit();
    });
    // A program that ends does not wait for a silent server.
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &loop, &QEventLoop::quit);
    if (!good)
        loop.exec();
    return good.value_or(failure(Error::Kind::Network, u"The program ended before the server answered"_s));
}

} // namespace Kiosk
