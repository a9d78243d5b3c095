// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"
#include "checkindesk.h"
#include "clock.h"
#include "eventcatalog.h"
#include "floor.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int warmUp = 50;
constexpr int rounds = 600;

/// A desk at the default gate of a folder; nobody is admitted twice.
class BenchDesk
{
public:
    explicit BenchDesk(const BenchFolder &folder)
        : m_step(folder.attendees() / 1000)
        , m_store(folder.open())
    {
        m_post.eventId = folder.event().id;
        m_post.gateId = need(EventCatalog(m_store->database()).gates(m_post.eventId)).constFirst().id;
        m_post.operatorName = u"Ada"_s;
        const qint64 used = need(m_store->database().number(u"SELECT count(*) FROM check_ins"_s));
        m_next = static_cast<int>(used);
    }

    [[nodiscard]] QString nextCode() { return benchCode(m_next++ * m_step); }
    [[nodiscard]] double milliseconds(const QString &code)
    {
        const AdmissionDecision decision = m_desk.submit(code, m_post);
        if (decision.verdict != Verdict::Admitted)
            qFatal("%s: %s", qPrintable(code), qPrintable(decision.reason + u' ' + decision.detail));
        return static_cast<double>(decision.elapsed.count()) / 1000;
    }

private:
    int m_step;
    int m_next = 0;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    CheckInDesk m_desk { *m_store, m_clock };
    DeskPost m_post;
};

static QString copyOf(const BenchFolder &folder)
{
    folder.open().reset(); // brings the log into the file
    const QString copy = folder.path() + u"/floor.sqlite"_s;
    if (!QFile::copy(Store::fileIn(folder.path()), copy))
        qFatal("%s cannot be written", qPrintable(copy));
    return copy;
}

DecisionTimes measureDecisions(const BenchFolder &folder)
{
    Floor floor(copyOf(folder));
    BenchDesk desk(folder);
    DecisionTimes times;
    for (int round = 0; round < warmUp + rounds; ++round) {
        const QString code = desk.nextCode();
        const double atDesk = desk.milliseconds(code);
        QElapsedTimer timer;
        timer.start();
        floor.admit(code);
        const double atFloor = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (round < warmUp)
            continue;
        times.desk.add(atDesk);
        times.floor.add(atFloor);
    }
    return times;
}

void compareWithFloor(Table &table, const DecisionTimes &times)
{
    const auto compare = [&table](const QString &what, double desk, double floor, double most) {
        table.row(what, u"%1 ms, floor %2 ms"_s.arg(desk, 0, 'f', 3).arg(floor, 0, 'f', 3),
                  u"≤ %1 ms"_s.arg(most, 0, 'f', 3), desk <= most);
    };
    const double median = times.floor.median();
    compare(u"decision, 100,000 attendees, median"_s, times.desk.median(), median,
            std::max(1.3 * median, median + 0.2));
    compare(u"decision, 100,000 attendees, p99"_s, times.desk.p99(), times.floor.p99(),
            2 * times.floor.p99());
}

void compareSizes(Table &table, const BenchFolder &small, const BenchFolder &large)
{
    BenchDesk first(small);
    BenchDesk second(large);
    Samples few;
    Samples many;
    for (int round = 0; round < warmUp + rounds; ++round) {
        const double atFirst = first.milliseconds(first.nextCode());
        const double atSecond = second.milliseconds(second.nextCode());
        if (round < warmUp)
            continue;
        few.add(atFirst);
        many.add(atSecond);
    }
    table.most(u"decision, 1,000 to 1,000,000 attendees, growth"_s, many.median() / few.median(), 1.2,
               u"×"_s);
}

} // namespace Kiosk
