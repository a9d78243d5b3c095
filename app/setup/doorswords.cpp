// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doorswords.h"

#include "parts/textblock.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Subject = Finding::Subject;
using State = Finding::State;

namespace {

/// Translated in the context of this table.
class DoorsTable
{
    Q_DECLARE_TR_FUNCTIONS(DoorsTable)

public:
    [[nodiscard]] static QString headline(qsizetype problems);
    [[nodiscard]] static QString name(Subject subject);
};

} // namespace

QString DoorsTable::headline(qsizetype problems)
{
    switch (problems) {
    case 0:
        return tr("Ready for doors");
    case 1:
        return tr("One thing before doors");
    case 2:
        return tr("Two things before doors");
    default:
        return tr("%Ln things before doors", nullptr, int(problems));
    }
}

QString DoorsTable::name(Subject subject)
{
    switch (subject) {
    case Subject::DataFolder:
        return tr("Data folder");
    case Subject::Disk:
        return tr("Disk");
    case Subject::Store:
        return tr("Store");
    case Subject::Ledger:
        return tr("Ledger");
    case Subject::Clock:
        return tr("Clock");
    case Subject::Keychain:
        return tr("Keychain");
    case Subject::Events:
        return tr("Events");
    case Subject::Entrance:
        return tr("Entrance");
    case Subject::Key:
        return tr("Key for the server");
    case Subject::Server:
        return tr("Server");
    case Subject::Sync:
        return tr("Exchange with the server");
    case Subject::ServerClock:
        return tr("Clock against the server");
    case Subject::Attendees:
        return tr("Attendees");
    case Subject::ListAge:
        return tr("Age of the list");
    case Subject::Deliveries:
        return tr("Waiting deliveries");
    case Subject::Camera:
        return tr("Camera");
    case Subject::Sound:
        return tr("Sound");
    case Subject::Pin:
        return tr("Staff PIN");
    case Subject::Scanner:
        return tr("Scanner");
    case Subject::Device:
        return tr("Keyboard or scanner");
    }
    Q_UNREACHABLE();
}

QString doorsIcon(Subject subject)
{
    switch (subject) {
    case Subject::DataFolder:
    case Subject::Disk:
    case Subject::Store:
        return u"disk"_s;
    case Subject::Ledger:
    case Subject::Pin:
        return u"lock"_s;
    case Subject::Clock:
    case Subject::ListAge:
        return u"history"_s;
    case Subject::Keychain:
    case Subject::Key:
        return u"key"_s;
    case Subject::Entrance:
        return u"door"_s;
    case Subject::Server:
        return u"server"_s;
    case Subject::Sync:
    case Subject::ServerClock:
        return u"sync"_s;
    case Subject::Attendees:
        return u"list"_s;
    case Subject::Events:
    case Subject::Deliveries:
        return u"ticket"_s;
    case Subject::Camera:
        return u"camera"_s;
    case Subject::Sound:
        return u"sound"_s;
    case Subject::Scanner:
        return u"scan"_s;
    case Subject::Device:
        return u"keypad"_s;
    }
    Q_UNREACHABLE();
}

DoorsHelp doorsHelp(Subject subject)
{
    if (subject == Subject::Sound)
        return DoorsHelp::PlaySound;
    if (subject == Subject::Pin)
        return DoorsHelp::SetPin;
    const bool isTried = subject == Subject::Scanner || subject == Subject::Camera;
    return isTried ? DoorsHelp::TryScanners : DoorsHelp::None;
}

bool keepsDoorsShut(const Finding &finding)
{
    const bool isNeeded = finding.subject == Subject::DataFolder || finding.subject == Subject::Disk
        || finding.subject == Subject::Store || finding.subject == Subject::Events
        || finding.subject == Subject::Entrance;
    return isNeeded && finding.state == State::Fail;
}

static int urgency(const Finding &finding)
{
    switch (finding.state) {
    case State::Fail:
        return keepsDoorsShut(finding) ? 0 : 1;
    case State::Warn:
        return 2;
    case State::Ok:
        return 3;
    }
    Q_UNREACHABLE();
}

QList<Finding> doorsFindings(const QList<Finding> &found)
{
    QList<Finding> shown;
    // Its parts say the same one by one.
    std::ranges::copy_if(found, std::back_inserter(shown),
                         [](const Finding &finding) { return finding.subject != Subject::Sync; });
    std::ranges::stable_sort(shown, {}, urgency);
    return shown;
}

DoorsWords doorsWords(const QList<Finding> &found, const QDateTime &checkedAt)
{
    const auto good = std::ranges::count(found, State::Ok, &Finding::state);
    const auto problems = found.size() - good;
    const QString time = timeOfDay(checkedAt);
    if (std::ranges::any_of(found, keepsDoorsShut))
        return {
            Field::Refused, Sign::Refused, DoorsTable::tr("The doors cannot open yet"),
            DoorsTable::tr("Nobody can be admitted until the first one is fixed. Checked at %1.").arg(time)
        };
    if (problems > 0)
        return { Field::Used, Sign::Used, DoorsTable::headline(problems),
                 DoorsTable::tr("Good: %1 of %2. Checked at %3.", "checks, time")
                     .arg(grouped(good), grouped(found.size()), time) };
    return { Field::Admitted, Sign::Admitted, DoorsTable::headline(0),
             DoorsTable::tr("All checks are good. Checked at %1.").arg(time) };
}

DoorsWords examiningWords()
{
    return { Field::Lookup, Sign::LookingUp, DoorsTable::tr("Checking…"),
             DoorsTable::tr("A server that does not answer takes up to ten seconds.") };
}

static bool isOfEvent(const Finding &finding)
{
    return !finding.about.isEmpty() && finding.subject != Subject::Scanner;
}

DoorsNaming doorsNaming(const QList<Finding> &found)
{
    QSet<QString> events;
    for (const Finding &finding : found) {
        if (isOfEvent(finding))
            events.insert(finding.about);
    }
    return events.size() > 1 ? DoorsNaming::WithEvent : DoorsNaming::Plain;
}

QString doorsName(const Finding &finding, DoorsNaming naming)
{
    const QString name = DoorsTable::name(finding.subject);
    const bool isNamed = naming == DoorsNaming::WithEvent || !isOfEvent(finding);
    return finding.about.isEmpty() || !isNamed ? name : u"%1 · %2"_s.arg(name, isolated(finding.about));
}

} // namespace Kiosk
