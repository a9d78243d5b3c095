// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctor.h"

#include "clock.h"
#include "computerchecks.h"
#include "doctorwords.h"
#include "keptplace.h"
#include "scannerchecks.h"
#include "serverchecks.h"
#include "settings.h"
#include "settings/screensettings.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using enum Finding::State;
using Subject = Finding::Subject;
using Settled = QHash<QString, QString>;

static Finding findingOnFile(const Finding &wellFinding, const Result<> &result)
{
    Finding finding = wellFinding;
    if (!result) {
        finding.state = Fail;
        finding.detail = result.error().detail;
        finding.error = result.error();
        finding.remedy = DoctorWords::tr("see the message; restore a copy if needed");
    }
    return finding;
}

static Finding lookAtLedger(Store &store)
{
    const auto known = store.ledgerHead().read();
    const Result<LedgerPosition> head = known ? Ledger(store.database()).verify(*known) : failure(known);
    const QString rows = head ? DoctorWords::tr("%Ln rows, unbroken", nullptr, int(head->number)) : QString();
    return findingOnFile({ .subject = Subject::Ledger, .check = u"ledger"_s, .detail = rows },
                         head.map([](const LedgerPosition &) {}));
}

static QList<Finding> lookAtStore(Store &store, AskServers mode)
{
    const Finding well { .subject = Subject::Store,
                         .check = u"store"_s,
                         .detail = Store::fileIn(store.folder()) };
    return QList<Finding> { findingOnFile(well, store.checkIntegrity()), lookAtLedger(store) }
    + lookAtEvents(store, mode);
}

namespace {

/// The event that is served, and its entrances.
struct Served {
    QString event = {};
    QStringList gates = {};
};

} // namespace

static std::optional<Served> servedBy(Database &db, const Event &event)
{
    const Result<QList<Gate>> gates = EventCatalog(db).gates(event.id);
    if (!gates)
        return {}; // the store's lines say why
    Served served { .event = event.name };
    for (const Gate &gate : *gates)
        served.gates.append(gate.name);
    return served;
}

static std::optional<Event> eventOf(Database &db, const KioskNow &kiosk)
{
    if (kiosk.eventId == 0)
        return KeptPlace(db).event().value_or(std::nullopt);
    const Result<Event> event = EventCatalog(db).event(kiosk.eventId);
    return event ? std::optional(*event) : std::nullopt;
}

static QList<Finding> lookAtEntrance(Database &db, const Event &event)
{
    const Result<Gate> gate = KeptPlace(db).gate(event);
    if (gate)
        return {};
    return { { .subject = Subject::Entrance,
               .check = u"entrance"_s,
               .state = Fail,
               .detail = gate.error().detail,
               .error = gate.error(),
               .remedy = DoctorWords::tr("choose the kiosk's entrance in the set-up, Entrance"),
               .about = event.name } };
}

// Among several that nobody chose from, each may be the one.
static QList<Event> eventsToServe(Database &db, const std::optional<Event> &chosen)
{
    if (chosen)
        return { *chosen };
    return EventCatalog(db).events().value_or(QList<Event>()); // the store's lines say why there are none
}

static QList<Finding> lookAtScanners(const QString &settings, const QList<Served> &served)
{
    const ScannersSeen seen = scannersHere();
    const Result<QList<ScannerSettings>> scanners = scannersFrom(settings);
    if (scanners) {
        QList<Finding> lanes;
        for (const Served &event : served)
            lanes += findingsOnLanes(*scanners, event.event, event.gates);
        return lanes + findingsOn(*scanners, seen) + findingsOn(seen);
    }
    const Finding unreadable { .subject = Subject::Scanner,
                               .check = u"scanners"_s,
                               .state = Fail,
                               .detail = scanners.error().detail,
                               .error = scanners.error(),
                               .remedy = DoctorWords::tr("none admits anybody: choose their entrances in the "
                                                         "set-up, Scanning") };
    return QList<Finding> { unreadable } + findingsOn(seen);
}

QList<Finding> examine(const QString &folder, AskServers mode, const MediaDevices &media,
                       const KioskNow &kiosk)
{
    QList<Finding> findings { findingOnFolder(folder), findingOnDisk(freeBytesIn(folder)) };
    Settled settled;
    bool areSettingsKnown = false;
    QList<Served> served;
    if (const auto store = Store::openToRead(folder)) {
        findings += lookAtStore(**store, mode);
        Database &db = (*store)->database();
        const std::optional<Event> event = eventOf(db, kiosk);
        if (event)
            findings += lookAtEntrance(db, *event);
        for (const Event &each : eventsToServe(db, event)) {
            if (const std::optional<Served> one = servedBy(db, each))
                served.append(*one);
        }
        const auto all = Settings(db).all();
        areSettingsKnown = all.has_value();
        settled = all.value_or(Settled());
    } else {
        // Nothing is wrong with a folder that holds no store yet, but a kiosk has made its own.
        const bool isYetToCome
            = kiosk.screen == KioskScreen::Unknown && store.error().cause == Error::Cause::FileMissing;
        areSettingsKnown = isYetToCome;
        findings.append({ .subject = Subject::Store,
                          .check = u"store"_s,
                          .state = isYetToCome ? Warn : Fail,
                          .detail = store.error().detail,
                          .error = store.error(),
                          .remedy = DoctorWords::seeTheLine() });
    }
    const ScreenSettings screens = screenSettingsFrom(settled.value(screenSettingsName.toString()));
    findings += { findingOnClock(SystemClock().now()), findingOnCameras(media.cameras, screens.camera),
                  findingOnSound(media.sounds, screens.volume) };
    if (areSettingsKnown)
        findings += findingOnPin(screens.pinHash, kiosk.screen);
    return findings + lookAtScanners(settled.value(u"scanners"_s), served);
}

} // namespace Kiosk
