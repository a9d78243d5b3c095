// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benchfolder.h"

#include "csvimport.h"
#include "eventcatalog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr std::array firstNames { "Ada",   "Zoë",   "Jan",  "Marie", "Luca",  "Noor",  "Emil",  "Sofia",
                                  "Peter", "Anna",  "Omar", "Lena",  "Björn", "Chloé", "Ivan",  "Mia",
                                  "Hugo",  "Aisha", "Paul", "Greta", "Tomás", "Julia", "Simon", "Eva" };
constexpr std::array lastNames { "Müller",  "Berg", "Novak", "Stein", "Kowal", "Lind", "Haas",  "O'Brien ",
                                 "Fischer", "Sand", "Weber", "Holm",  "Costa", "Roth", "Vogel", "Marsh" };
constexpr std::array nameEndings { "",     "er",   "mann", "sen",  "son",   "ova",  "ski",   "hoff",
                                   "bach", "feld", "dahl", "gren", "stedt", "wald", "meyer", "ström" };
constexpr std::array ticketTypes { "Adult", "Child", "VIP", "Press" };

template<std::size_t Size> static QString pick(const std::array<const char *, Size> &words, quint32 number)
{
    return QString::fromUtf8(words.at(number % Size)).trimmed();
}

// An odd factor, modulo 2^32, maps every number to another one.
static quint32 scattered(int number) { return static_cast<quint32>(number) * 2654435761U; }

QString benchCode(int number)
{
    return u"%1-%2"_s.arg(scattered(number), 8, 16, QChar(u'0')).arg(number % 9 + 1).toUpper();
}

static QByteArray benchLine(int number)
{
    const quint32 draw = scattered(number) >> 8;
    const QString first = pick(firstNames, draw);
    const QString last = pick(lastNames, draw / 24) + pick(nameEndings, draw / 384);
    return u"%1,%2,%3,guest%4@example.com,%5,%6\n"_s.arg(benchCode(number), first, last)
        .arg(number)
        .arg(pick(ticketTypes, draw / 7))
        .arg(draw % 20 == 0 ? 5 : 1)
        .toUtf8();
}

static void writeList(const QString &path, int attendees)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("ticket_code,first_name,last_name,email,ticket_type,allowed_checkins\n");
    for (int number = 0; number < attendees; ++number)
        file.write(benchLine(number));
}

BenchFolder::BenchFolder(int attendees)
    : m_attendees(attendees)
    , m_dir(QDir::current().filePath(u"bench-XXXXXX"_s))
{
    const QString list = m_dir.filePath(u"attendees.csv"_s);
    writeList(list, attendees);
    const std::unique_ptr<Store> store = open();
    m_event = need(EventCatalog(store->database())
                       .add({ .name = u"Gala"_s, .site = u"https://example.com"_s, .timeZone = u"UTC"_s }));
    QElapsedTimer timer;
    timer.start();
    const ImportReport report = need(importAttendees(store->database(), m_event, list));
    m_rowsPerSecond = 1e9 * attendees / static_cast<double>(timer.nsecsElapsed());
    if (report.imported != attendees)
        qFatal("%lld of %d attendees were imported", report.imported, attendees);
    // Deliveries are measured, too, and no file may write the list of an event with a server.
    need(store->database().run(u"UPDATE events SET backend = 'tickera'"_s));
    m_event = need(EventCatalog(store->database()).event(m_event.id));
    QFile::remove(list);
}

} // namespace Kiosk
