// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backends.h"

#include "tickera/tickerabackend.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static TickeraOptions tickeraOptionsIn(const QString &dataFolder)
{
    const QString authorities = authoritiesFile(dataFolder);
    return { .caFile = QFileInfo::exists(authorities) ? authorities : QString() };
}

Result<BackendFactory> backendsFor(const Event &event, const Secret &key, const QString &dataFolder,
                                   const Clock &clock)
{
    switch (event.backend) {
    case BackendKind::Local:
        return failure(Error::Kind::Rejected, Error::Cause::NoServer,
                       u"'%1' is a local event: it has no server"_s.arg(event.name));
    case BackendKind::FastCheck:
        return failure(Error::Kind::Rejected, Error::Cause::NoServer,
                       u"this version does not speak to FastCheck servers yet"_s);
    case BackendKind::Tickera:
        break;
    }
    const TickeraOptions options = tickeraOptionsIn(dataFolder);
    if (const auto made = TickeraBackend::create(event.site, key, options, clock); !made)
        return failure(made);
    return [site = event.site, key, options, &clock]() -> std::unique_ptr<Backend> {
        return TickeraBackend::create(site, key, options, clock).value(); // the address was good a moment ago
    };
}

QString authoritiesFile(const QString &dataFolder) { return QDir(dataFolder).filePath(u"ca.pem"_s); }

QString keyNameOf(qint64 eventId) { return u"event-%1"_s.arg(eventId); }

bool isUnencrypted(const Event &event)
{
    return event.site.trimmed().startsWith("http:"_L1, Qt::CaseInsensitive);
}

} // namespace Kiosk
