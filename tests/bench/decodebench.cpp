// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"
#include "framedecoder.h"
#include "ticketpainter.h"

#include <QElapsedTimer>
#include <QImage>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static std::vector<TicketPicture> pictures()
{
    std::vector<TicketPicture> all;
    for (const double size : { 0.15, 0.25, 0.42, 0.6 }) {
        for (const double tilt : { 0.0, 8.0, 30.0 }) {
            for (const auto scheme : { TicketPicture::Scheme::Light, TicketPicture::Scheme::Dark })
                all.push_back({ .code = benchCode(static_cast<int>(all.size())),
                                .scheme = scheme,
                                .tiltDegrees = tilt,
                                .codeSize = size });
        }
    }
    return all;
}

// A ticket is held until it is read: frames that ran out of time count until the one that did not.
static double millisecondsUntilRead(const QImage &frame, const QString &code)
{
    constexpr int mostFrames = 20;
    FrameDecoder decoder { {} };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < mostFrames; ++i) {
        const QList<Symbol> symbols = decoder.decode(lumaOf(frame));
        if (!symbols.isEmpty() && symbols.constFirst().text == code)
            return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    return -1;
}

void benchDecoding(Table &table)
{
    Samples times;
    int unread = 0;
    const std::vector<TicketPicture> all = pictures();
    for (const TicketPicture &picture : all) {
        const QImage frame = paintTicket(picture).convertToFormat(QImage::Format_Grayscale8);
        for (int i = 0; i < 10; ++i) {
            const double time = millisecondsUntilRead(frame, picture.code);
            time < 0 ? void(++unread) : times.add(time);
        }
    }
    table.most(u"720p frame to code, %1 pictures, median"_s.arg(all.size()), times.median(), 15, u"ms"_s);
    table.most(u"720p frames not read within 20 tries"_s, unread, 0, u"frames"_s);
}

} // namespace Kiosk
