// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"
#include "store/eventcatalog.h"
#include "store/replica.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QWindow>

#include <cstdio>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// 24 hours at ten scans a minute, without the waiting between them.
constexpr int scans = 24 * 60 * 10;
constexpr int guests = 5000;

static double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
    return resident.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

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
            m_early = residentMegabytes();
        if (m_done < scans)
            return scanNext();
        std::printf("%.1f %.1f\n", m_early, residentMegabytes());
        QApplication::quit();
    }

    void scanNext()
    {
        // One in ten is nobody's ticket.
        const QString code = m_done % 10 == 9 ? u"NOBODY-%1"_s.arg(m_done) : u"DAY-%1"_s.arg(m_done % guests);
        for (const QChar character : code)
            press(character.unicode(), character);
        press(Qt::Key_Return, u"\r"_s);
        m_at += 6000;
    }

    void press(int key, const QString &text)
    {
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(m_at);
            QCoreApplication::sendEvent(m_kiosk.window().windowHandle(), &event);
        }
        m_at += 4;
    }

    KioskWiring &m_kiosk;
    quint64 m_at = 1000;
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
