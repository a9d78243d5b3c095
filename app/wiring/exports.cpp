// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "exports.h"

#include "clock.h"
#include "doctor/supportreport.h"
#include "eventcatalog.h"
#include "store.h"
#include "words/errorwords.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using What = OutOrder::What;

static QString wordOf(What what)
{
    switch (what) {
    case What::CheckIns:
        return u"check-ins"_s;
    case What::Attendees:
        return u"attendees"_s;
    case What::Refusals:
        return u"refusals"_s;
    case What::Support:
        return u"support"_s;
    }
    Q_UNREACHABLE();
}

// Of an event's name, what every file system takes.
static QString plainName(const QString &text)
{
    static const QRegularExpression odd(u"[^\\p{L}\\p{N}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = text.left(40);
    name.replace(odd, u"-"_s);
    return name.isEmpty() || name == u'-' ? u"event"_s : name;
}

static QString freeNameIn(const QDir &folder, const OutPlace &place, const OutOrder &order,
                          const QDateTime &now)
{
    const bool isSupport = order.what == What::Support;
    const QString ending = isSupport ? u"txt"_s : order.format == ExportFormat::Json ? u"json"_s : u"csv"_s;
    const QString stem
        = u"%1-%2-%3"_s.arg(isSupport ? u"fastcheck"_s : plainName(place.event), wordOf(order.what),
                            now.toLocalTime().toString(u"yyyyMMdd-HHmm"_s));
    QString name = u"%1.%2"_s.arg(stem, ending);
    for (int i = 2; folder.exists(name); ++i)
        name = u"%1-%2.%3"_s.arg(stem, QString::number(i), ending);
    return name;
}

static Result<qint64> writeList(const OutPlace &place, const OutOrder &order, QIODevice &out)
{
    const auto store = Store::openToRead(place.dataFolder);
    if (!store)
        return failure(store);
    Database &db = (*store)->database();
    const Result<Event> event = EventCatalog(db).event(place.eventId);
    if (!event)
        return failure(event);
    switch (order.what) {
    case What::CheckIns:
        return exportCheckIns(db, *event, order.format, out);
    case What::Attendees:
        return exportAttendees(db, *event, order.format, out);
    case What::Refusals:
        return exportRefusals(db, *event, order.format, out);
    case What::Support:
        break;
    }
    Q_UNREACHABLE();
}

static Result<qint64> writeReport(const QString &text, QIODevice &out)
{
    const QByteArray bytes = text.toUtf8();
    if (out.write(bytes) != bytes.size())
        return failure(Error::Kind::Rejected, Error::Cause::FileUnwritable,
                       u"the report cannot be written: %1"_s.arg(out.errorString()));
    return -1;
}

Result<OutFile> writeOut(const OutPlace &place, const OutOrder &order, const MediaDevices &media,
                         const QDateTime &now)
{
    const QDir folder(order.folder);
    if (order.folder.isEmpty() || !folder.exists())
        return failure(Error::Kind::Rejected, Error::Cause::FileUnwritable,
                       u"there is no such folder: choose another"_s);
    QString report;
    if (order.what == What::Support) {
        const Result<QString> made = supportReport(place.dataFolder, AskServers::Yes, media);
        if (!made)
            return failure(made);
        report = *made;
    }
    OutFile file { .name = freeNameIn(folder, place, order, now) };
    const Result<> written = writeWholeFile(folder.absoluteFilePath(file.name), [&](QIODevice &out) {
        const Result<qint64> rows
            = order.what == What::Support ? writeReport(report, out) : writeList(place, order, out);
        file.rows = rows.value_or(-1);
        return rows.map([](qint64) {});
    });
    if (!written)
        return failure(written);
    return file;
}

Exports::Exports(OutPage &page, QThreadPool &threads, const Clock &clock)
    : m_page(page)
    , m_clock(clock)
    , m_threads(threads)
{
    connect(&page, &OutPage::requested, this, &Exports::write);
    connect(&m_watcher, &QFutureWatcher<Result<OutFile>>::finished, this, &Exports::show);
}

void Exports::setPlace(const OutPlace &place)
{
    m_place = place;
    m_page.setEvent(place.event);
}

void Exports::write(const OutOrder &order)
{
    if (m_watcher.isRunning())
        return;
    m_page.showWriting();
    m_watcher.setFuture(
        QtConcurrent::run(&m_threads, writeOut, m_place, order, mediaDevicesHere(), m_clock.now()));
}

void Exports::show()
{
    const Result<OutFile> file = m_watcher.result();
    if (file)
        m_page.showWritten(file->name, file->rows);
    else
        m_page.showProblem(errorWords(file.error()));
}

} // namespace Kiosk
