// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskoptions.h"

#include "process/datafolder.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"The ticket gate: guest screen, steward screen, set-up."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        { u"data"_s, u"The data folder."_s, u"DIR"_s },
        { u"event"_s, u"The event, by name or number; the only one is chosen by itself."_s, u"E"_s },
        { u"gate"_s, u"The entrance; without it the event's first."_s, u"G"_s },
        { u"screen"_s, u"What to open: guest, steward or setup."_s, u"SCREEN"_s, u"guest"_s },
        { u"camera"_s, u"A camera's name, none, or a video file."_s, u"NAME"_s },
        { u"demo"_s, u"Run on a bundled event of 500 attendees."_s },
        { u"windowed"_s, u"In a window, not over the full screen."_s },
    });
}

static std::optional<KioskOptions::Screen> screenFrom(const QString &word)
{
    if (word == "guest"_L1)
        return KioskOptions::Screen::Guest;
    if (word == "steward"_L1)
        return KioskOptions::Screen::Steward;
    if (word == "setup"_L1)
        return KioskOptions::Screen::Setup;
    return std::nullopt;
}

static tl::unexpected<EarlyEnd> wrongUsage(const QString &why)
{
    return tl::make_unexpected(EarlyEnd { 2, u"fastcheck-kiosk: %1; see fastcheck-kiosk --help"_s.arg(why) });
}

tl::expected<KioskOptions, EarlyEnd> kioskOptionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return tl::make_unexpected(EarlyEnd { 0, parser.helpText() });
    if (parser.isSet(u"version"_s))
        return tl::make_unexpected(EarlyEnd { 0, u"fastcheck-kiosk "_s + QLatin1StringView(KIOSK_VERSION) });
    if (!parser.positionalArguments().isEmpty())
        return wrongUsage(u"'%1' is not understood"_s.arg(parser.positionalArguments().first()));
    const auto screen = screenFrom(parser.value(u"screen"_s));
    if (!screen)
        return wrongUsage(u"--screen takes guest, steward or setup"_s);
    KioskOptions options { .dataFolder = parser.value(u"data"_s),
                           .event = parser.value(u"event"_s),
                           .gate = parser.value(u"gate"_s),
                           .screen = *screen,
                           .camera = parser.value(u"camera"_s),
                           .isDemo = parser.isSet(u"demo"_s),
                           .isWindowed = parser.isSet(u"windowed"_s) };
    if (options.dataFolder.isEmpty() && !options.isDemo) {
        const DataFolder folder = defaultDataFolder();
        options.dataFolder = folder.path;
        options.folderNote = folder.note;
    }
    return options;
}

} // namespace Kiosk
