// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "residentmemory.h"
#include "store/eventcatalog.h"
#include "store/replica.h"
#include "typedkeys.h"
#include "wiring/kioskwiring.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// 24 hours at ten scans a minute, without the waiting between them.
constexpr int scans = 24 * 60 * 10;
constexpr int guests = 5000;

static bool makeEvent(const QString &folder)
{
    const auto store = Store::open(folder);
    if (!store)
        return false;
    const auto event
        = EventCatalog((*store)->database()).add({ .name = u"Long day"_s, .timeZone = u"UTC"_s });
    for (int i = 0; event && i < guests; ++i) {
        if (!Replica((*store)->database())
                 .upsert({ .eventId = event->id, .code = u"DAY-%1"_s.arg(i), .firstName = u"Anna"_s }))
            return false;
    }
    return event.has_value();
}

/// Scans as a scanner types them; the keys carry times of their own.
class LongDay : public QObject
{
    Q_OBJECT

public:
    explicit LongDay(KioskWiring &kiosk)
        : m_kiosk(kiosk)
    {
        connect(&kiosk, &KioskWiring::ready, this, &LongDay::scanNext, Qt::QueuedConnection);
        connect(&kiosk, &KioskWiring::decided, this, &LongDay::goOn, Qt::QueuedConnection);
    }

private:
    void goOn()
    {
        if (++m_done == scans / 10)
            m_early = residentMegabytes(QCoreApplication::applicationPid());
        if (m_done < scans)
            return scanNext();
        std::printf("%.1f %.1f\n", m_early, residentMegabytes(QCoreApplication::applicationPid()));
        QApplication::quit();
    }

    void scanNext()
    {
        // One in ten is nobody's ticket.
        const QString code = m_done % 10 == 9 ? u"NOBODY-%1"_s.arg(m_done) : u"DAY-%1"_s.arg(m_done % guests);
        scanByKeys(m_kiosk.window(), code);
    }

    KioskWiring &m_kiosk;
    int m_done = 0;
    double m_early = 0;
};

/// Prints the memory of a kiosk, in MB, after a tenth of a long day and at its end.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!makeEvent(folder.path()))
        return 1;
    KioskWiring kiosk({ .dataFolder = folder.path(), .camera = u"none"_s, .isWindowed = true });
    const LongDay day(kiosk);
    kiosk.start();
    return QApplication::exec();
}

#include "longday.moc"
