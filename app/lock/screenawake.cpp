// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

// Without an address Qt's library would start a bus of its own.
static bool hasBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1));
}

ScreenAwake::ScreenAwake(QObject *parent)
    : QObject(parent)
{
    m_isAsked = hasBus();
    if (!m_isAsked)
        return;
    QDBusMessage call = callOf(u"Inhibit"_s);
    call << u"FastCheck Kiosk"_s << u"guests look at this screen"_s;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<uint> reply = *answered;
        if (reply.isValid())
            m_cookie = reply.value();
        answered->deleteLater();
    });
}

ScreenAwake::~ScreenAwake()
{
    if (!m_cookie)
        return;
    QDBusMessage call = callOf(u"UnInhibit"_s);
    call << *m_cookie;
    QDBusConnection::sessionBus().send(call);
}

} // namespace Kiosk
