// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"
#include "benches.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QStringList queries()
{
    return { u"m"_s,           u"mu"_s,          u"mül"_s,       u"müller"_s,     u"muellermann"_s,
             u"b"_s,           u"berg"_s,        u"bergstrom"_s, u"novak"_s,      u"nova ada"_s,
             u"ada"_s,         u"a m"_s,         u"zoe"_s,       u"zoë müller"_s, u"o'brien"_s,
             u"obr"_s,         u"fischer jan"_s, u"jan f"_s,     u"kowalski"_s,   u"vogel"_s,
             u"weberhoff e"_s, u"stein"_s,       u"björn"_s,     u"chl"_s,        u"julia roth"_s,
             u"simon"_s,       u"nobody"_s,      u"guest4711"_s, benchCode(77),   benchCode(5).left(5) };
}

void benchSearch(Table &table, const BenchFolder &folder)
{
    const std::unique_ptr<Store> store = folder.open();
    Samples times;
    for (int round = 0; round < 30; ++round) {
        for (const QString &query : queries()) {
            QElapsedTimer timer;
            timer.start();
            need(searchAttendees(store->database(), folder.event().id, query));
            times.add(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    table.most(u"name search, 100,000 attendees, p99"_s, times.p99(), 10, u"ms"_s);
}

} // namespace Kiosk
