// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "brand.h"

#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr double readable = 4.5;

static double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

static bool reads(const QColor &colour, const Theme &theme)
{
    return contrast(colour, theme.paper) >= readable && contrast(colour, theme.surface) >= readable;
}

Theme branded(Theme theme, const QColor &colour)
{
    if (!colour.isValid())
        return theme;
    const bool isDay = luminance(theme.paper) > luminance(theme.ink);
    const QColor hsl = colour.toHsl();
    QColor accent = colour.toRgb();
    // 256 steps reach black or white, which read on any paper of ours.
    for (int step = 1; step < 256 && !reads(accent, theme); ++step) {
        const int lightness = std::clamp(hsl.lightness() + (isDay ? -step : step), 0, 255);
        accent = QColor::fromHsl(hsl.hslHue(), hsl.hslSaturation(), lightness).toRgb();
    }
    theme.accent = accent;
    const bool wantsLight = contrast(theme.surface, accent) >= contrast(theme.ink, accent);
    theme.onAccent = wantsLight ? theme.surface : theme.ink;
    return theme;
}

Theme branded(Theme theme, const QString &colour) { return branded(theme, QColor(colour)); }

Theme themeFor(const ScreenSettings &settings)
{
    const std::unique_ptr<QStyle> style(QStyleFactory::create(u"Fusion"_s));
    const QPalette system = style->standardPalette();
    const bool isSystemDark = system.window().color().lightness() < system.windowText().color().lightness();
    const bool isNight = settings.look == ScreenSettings::Look::Night
        || (settings.look == ScreenSettings::Look::System && isSystemDark);
    return branded(isNight ? nightTheme : dayTheme, settings.colour);
}

} // namespace Kiosk
