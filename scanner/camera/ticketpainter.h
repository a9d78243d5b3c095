// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>

namespace Kiosk {

/// What the camera should seem to see.
struct TicketPicture {
    enum class Carrier {
        Phone,
        Paper,
    };
    enum class Scheme {
        Light,
        Dark, ///< A light code on a dark ground.
    };

    QString code = {}; ///< Payload of the QR code; empty: nobody there.
    QString title = {}; ///< Printed over the code, for example the event.
    Carrier carrier = Carrier::Phone;
    Scheme scheme = Scheme::Light;
    double tiltDegrees = 0;
    double codeSize = 0.42; ///< Side of the code as a share of the picture's height, 0.1 to 0.7.
    int noise = 4; ///< Greatest change of a sample by sensor noise.
    quint32 seed = 1; ///< Places the lights in the background and the noise.
    QSize size = { 1280, 720 };
};

/// Draws @p picture in RGB32. The title needs a QGuiApplication and is left out without one.
[[nodiscard]] QImage paintTicket(const TicketPicture &picture);

} // namespace Kiosk
