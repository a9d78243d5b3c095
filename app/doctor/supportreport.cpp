// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "supportreport.h"

#include "backends.h"
#include "clock.h"
#include "eventcatalog.h"
#include "privacy.h"
#include "secretstore.h"
#include "settings.h"
#include "settings/screensettings.h"
#include "store.h"
#include "storefacts.h"
#include "syncstate.h"

#include <QDir>
#include <QSysInfo>

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qint64 longestLog = 2'000'000; // bytes, the newest

static QString headed(const QString &title, const QStringList &lines)
{
    return u"== %1 ==\n%2\n\n"_s.arg(title, lines.isEmpty() ? u"none"_s : lines.join(u'\n'));
}

static Result<QString> versions(Database &db)
{
    const Result<QString> sqlite = sqliteVersion(db);
    if (!sqlite)
        return failure(sqlite);
    return headed(
        u"Versions"_s,
        { u"FastCheck Kiosk "_s + QStringLiteral(KIOSK_VERSION), u"Qt "_s + QString::fromLatin1(qVersion()),
          u"SQLite "_s + *sqlite,
          u"ZXing %1.%2.%3"_s.arg(ZXING_VERSION_MAJOR).arg(ZXING_VERSION_MINOR).arg(ZXING_VERSION_PATCH),
          u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                              QSysInfo::currentCpuArchitecture()) });
}

static QString findingLines(const QList<Finding> &findings, const Privacy &privacy)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(u"%1 %2: %3"_s.arg(toWord(finding.state).leftJustified(5),
                                        privacy.cleaned(finding.check), privacy.cleaned(finding.detail)));
    }
    return headed(u"Checks"_s, lines);
}

static Result<QString> counts(Database &db)
{
    const Result<QList<QPair<QString, qint64>>> rows = rowCounts(db);
    if (!rows)
        return failure(rows);
    QStringList lines;
    for (const auto &[table, count] : *rows)
        lines.append(u"%1: %2"_s.arg(table).arg(count));
    return headed(u"Rows"_s, lines);
}

static QString shown(const std::optional<QDateTime> &time)
{
    return time ? time->toString(Qt::ISODateWithMs) : u"never"_s;
}

static QStringList linesOn(const Event &event, const SyncState &state, const Privacy &privacy)
{
    return { u"event %1: %2, %3"_s.arg(QString::number(event.id), toWord(event.backend),
                                       event.isOpen ? u"open"_s : u"closed"_s),
             u"  pulls: newest %1, consistent %2 at %3%4"_s.arg(
                 QString::number(state.lastPull), QString::number(state.consistentPull),
                 shown(state.consistentAt),
                 state.progress ? u", under way at page %1"_s.arg(state.progress->nextPage) : QString()),
             u"  sold %1, checked in %2, held back %3 since pull %4"_s.arg(state.sold)
                 .arg(state.checkedIn)
                 .arg(state.heldCount)
                 .arg(state.heldSince),
             u"  rows: %1 cannot be sent, %2 without a code, %3 doubled"_s.arg(
                 QString::number(state.odd.unsendable), QString::number(state.odd.unusable),
                 QString::number(state.odd.doubled)),
             u"  reached %1, clock differs by %2 ms, key refused: %3, old rules: %4"_s.arg(
                 shown(state.reachedAt), QString::number(state.skew.value_or(0)),
                 state.isKeyRefused ? u"yes"_s : u"no"_s, state.hasOldRules ? u"yes"_s : u"no"_s),
             u"  failures %1 since %2, next try %3"_s.arg(QString::number(state.health.failures),
                                                          shown(state.health.failingSince),
                                                          shown(state.health.retryAt)),
             u"  problem: %1"_s.arg(privacy.cleaned(state.problem)) };
}

static Result<QString> syncLines(Database &db, const QList<Event> &events, const Privacy &privacy)
{
    QStringList lines;
    for (const Event &event : events) {
        const Result<SyncState> state = loadSyncState(db, event.id);
        if (!state)
            return failure(state);
        lines += linesOn(event, *state, privacy);
    }
    return headed(u"Events"_s, lines);
}

static Result<QString> settingLines(Database &db, const Privacy &privacy)
{
    const Result<QHash<QString, QString>> all = Settings(db).all();
    if (!all)
        return failure(all);
    ScreenSettings screens = screenSettingsFrom(all->value(screenSettingsName.toString()));
    screens.pinHash = screens.pinHash.isEmpty() ? QString() : u"***"_s;
    screens.logo = screens.logo.isEmpty() ? QString() : u"***"_s;
    QStringList lines { u"screens: "_s + privacy.cleaned(toText(screens)) };
    for (auto it = all->cbegin(); it != all->cend(); ++it) {
        if (it.key() != screenSettingsName)
            lines.append(u"%1: %2"_s.arg(it.key(), privacy.cleaned(it.value())));
    }
    return headed(u"Settings"_s, lines);
}

static QString logLines(const QString &folder, const Privacy &privacy)
{
    QString text;
    for (const QFileInfo &info : QDir(folder + u"/logs"_s).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        file.seek(std::max<qint64>(0, file.size() - longestLog));
        text += headed(u"Log "_s + privacy.cleaned(info.fileName()),
                       { privacy.cleaned(QString::fromUtf8(file.readAll())) });
    }
    return text;
}

static void hideKeys(Store &store, const QList<Event> &events, Privacy &privacy)
{
    SecretStore secrets(store.folder(), store.device());
    for (const Event &event : events) {
        if (event.backend == BackendKind::Local)
            continue;
        if (const Result<Secret> key = secrets.get(keyNameOf(event.id)))
            privacy.hide(*key);
    }
}

Result<QString> supportReport(const QString &folder, AskServers mode, const MediaDevices &media)
{
    const auto store = Store::openToRead(folder);
    if (!store)
        return failure(store);
    Database &db = (*store)->database();
    Result<Privacy> privacy = Privacy::of(db);
    const Result<QList<Event>> events = EventCatalog(db).events();
    if (!privacy || !events)
        return failure(privacy ? events.error().kind : privacy.error().kind,
                       privacy ? events.error().detail : privacy.error().detail);
    hideKeys(**store, *events, *privacy);
    QString text
        = u"FastCheck Kiosk, report for support of %1\n\n"_s.arg(SystemClock().now().toString(Qt::ISODate));
    const auto add = [&text](const QString &part) { text += part; };
    const Result<> written = versions(db)
                                 .map(add)
                                 .map([&] { text += findingLines(examine(folder, mode, media), *privacy); })
                                 .and_then([&] { return counts(db).map(add); })
                                 .and_then([&] { return syncLines(db, *events, *privacy).map(add); })
                                 .and_then([&] { return settingLines(db, *privacy).map(add); });
    if (!written)
        return failure(written);
    return text + logLines(folder, *privacy);
}

} // namespace Kiosk
