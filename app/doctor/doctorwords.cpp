// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctorwords.h"

#include "finding.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

QString toWord(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok:
        return u"ok"_s;
    case Finding::State::Warn:
        return u"warn"_s;
    case Finding::State::Fail:
        return u"fail"_s;
    }
    Q_UNREACHABLE();
}

QString DoctorWords::length(std::chrono::milliseconds length)
{
    const auto size = std::chrono::abs(length);
    const QLocale locale;
    if (size < 10s)
        return tr("%1 s").arg(locale.toString(double(size.count()) / 1000, 'f', 1));
    if (size < 2min)
        return tr("%1 s").arg(locale.toString(std::chrono::round<std::chrono::seconds>(size).count()));
    if (size < 2h)
        return tr("%1 min").arg(locale.toString(std::chrono::round<std::chrono::minutes>(size).count()));
    if (size < 48h)
        return tr("%1 h").arg(locale.toString(std::chrono::round<std::chrono::hours>(size).count()));
    return tr("%Ln days", nullptr, int(std::chrono::round<std::chrono::hours>(size).count() / 24));
}

QString DoctorWords::size(qint64 bytes)
{
    constexpr qint64 gigabyte = 1'000'000'000;
    const bool isRough = bytes < gigabyte || bytes >= 10 * gigabyte;
    return QLocale().formattedDataSize(bytes, isRough ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString DoctorWords::time(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace Kiosk
