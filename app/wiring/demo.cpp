// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "demo.h"

#include "backend/localevent.h"
#include "store/eventcatalog.h"
#include "store/store.h"
#include "ticketpainter.h"

#include <QDir>
#include <QFile>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QString demoEventName() { return u"Spring Evening"_s; }

static QList<TicketPicture> demoTickets()
{
    using enum TicketPicture::Carrier;
    const QString title = demoEventName();
    QList<TicketPicture> tickets {
        { .code = u"SPRING-0002"_s, .carrier = Phone },
        { .code = u"SPRING-0002"_s, .carrier = Phone }, // again
        { .code = u"SPRING-9999"_s, .carrier = Paper }, // unknown
        { .code = u"SPRING-0003"_s, .carrier = Phone }, // revoked
        { .code = u"SPRING-0004"_s, .carrier = Paper }, // unpaid
        { .code = u"AUTUMN-0001"_s, .carrier = Phone }, // other event
        { .code = u"SPRING-0005"_s, .carrier = Phone, .scheme = TicketPicture::Scheme::Dark },
        { .code = u"SPRING-0001"_s, .carrier = Paper, .tiltDegrees = 24 },
    };
    for (TicketPicture &ticket : tickets)
        ticket.title = title;
    return tickets;
}

Result<> makeDemoEvent(const QString &folder)
{
    const auto store = Store::open(folder);
    if (!store)
        return failure(store);
    const Result<QList<Event>> events = EventCatalog((*store)->database()).events();
    if (!events)
        return failure(events);
    if (!events->isEmpty())
        return {}; // made before
    const auto add = [&store](const QString &name, const QString &resource) {
        return addLocalEvent(**store, name, u"Demo"_s, resource).map([](const Event &) {});
    };
    return add(u"Autumn Evening"_s, u":/demo/other-event.csv"_s).and_then([&add] {
        return add(demoEventName(), u":/demo/attendees.csv"_s);
    });
}

SyntheticSource::Painter demoPainter(const DemoPace &pace, int framesPerSecond, bool isEndless)
{
    const auto frames = [framesPerSecond](std::chrono::milliseconds time) {
        return static_cast<int>(time.count() * framesPerSecond / 1000);
    };
    struct Stage {
        QImage picture = {};
        int frames = 0;
    };
    auto stages = std::make_shared<QList<Stage>>();
    const QImage nobody = paintTicket({});
    // Longer than one showing of a ticket lasts (3 s), so that the second ticket is a second showing.
    const int beforeAgain = std::max(frames(pace.pause), frames(std::chrono::milliseconds(3500)));
    for (const TicketPicture &ticket : demoTickets()) {
        stages->append({ nobody, stages->size() == 2 ? beforeAgain : frames(pace.pause) });
        stages->append({ paintTicket(ticket), frames(pace.shown) });
    }
    stages->append({ nobody, beforeAgain });
    return [stages, isEndless, stage = 0, frame = 0]() mutable {
        if (frame >= stages->at(stage).frames) {
            frame = 0;
            ++stage;
        }
        if (stage == stages->size()) {
            if (!isEndless)
                return QImage();
            stage = 0;
        }
        ++frame;
        return stages->at(stage).picture;
    };
}

Result<> writeDemoTickets(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, u"%1 cannot be made: check its permissions"_s.arg(folder));
    int number = 0;
    for (const TicketPicture &ticket : demoTickets()) {
        const QString path = QDir(folder).filePath(u"%1-%2.png"_s.arg(++number).arg(ticket.code));
        if (!paintTicket(ticket).save(path))
            return failure(Error::Kind::Storage, u"%1 cannot be written: is the disk full?"_s.arg(path));
    }
    return {};
}

} // namespace Kiosk
