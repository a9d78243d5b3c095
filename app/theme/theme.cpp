// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "theme.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr QColor hex(unsigned rgb)
{
    return { int(rgb >> 16U & 0xffU), int(rgb >> 8U & 0xffU), int(rgb & 0xffU) };
}

constinit const Theme dayTheme = {
    .paper = hex(0xF7F6F2),
    .surface = hex(0xFFFFFF),
    .sunken = hex(0xECEAE4),
    .ink = hex(0x14171A),
    .ink2 = hex(0x4D5358),
    .line = hex(0xDAD7CF),
    .edge = hex(0x7C8288),
    .accent = hex(0x1548A8),
    .onAccent = hex(0xFFFFFF),
    .okText = hex(0x0A6548),
    .warnText = hex(0x744A00),
    .badText = hex(0xA90F22),
    .guide = hex(0xFFFFFF),
    .guideRim = hex(0x14171A),
    .admitted = { hex(0x17C08F), hex(0x03170F) },
    .used = { hex(0xFFC533), hex(0x2B1A00) },
    .refused = { hex(0xA90F22), hex(0xFFFFFF) },
    .lookup = { hex(0x1548A8), hex(0xFFFFFF) },
    .closed = { hex(0x3B4046), hex(0xFFFFFF) },
};

constinit const Theme nightTheme = {
    .paper = hex(0x0F1214),
    .surface = hex(0x191D21),
    .sunken = hex(0x23282D),
    .ink = hex(0xF3F2EE),
    .ink2 = hex(0xAEB5BB),
    .line = hex(0x30363C),
    .edge = hex(0x7F878E),
    .accent = hex(0x8FB4FF),
    .onAccent = hex(0x0B1830),
    .okText = hex(0x4FD9AE),
    .warnText = hex(0xFFC533),
    .badText = hex(0xFF8F97),
    .guide = hex(0xFFFFFF),
    .guideRim = hex(0x14171A),
    .admitted = { hex(0x18B588), hex(0x00120B) },
    .used = { hex(0xE5AC2C), hex(0x1C1000) },
    .refused = { hex(0x930E20), hex(0xFFFFFF) },
    .lookup = { hex(0x16438F), hex(0xFFFFFF) },
    .closed = { hex(0x3C4148), hex(0xFFFFFF) },
};

const FieldColours &Theme::colours(Field field) const
{
    switch (field) {
    case Field::Admitted:
        return admitted;
    case Field::Used:
        return used;
    case Field::Refused:
        return refused;
    case Field::Lookup:
        return lookup;
    case Field::Closed:
        return closed;
    }
    Q_UNREACHABLE();
}

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return { Field::Admitted, Sign::Admitted, Tone::Admitted };
    case Verdict::ExitRecorded:
        return { Field::Admitted, Sign::Exit, Tone::Admitted };
    case Verdict::AlreadyUsed:
    case Verdict::AlreadyInside:
    case Verdict::NotInside:
        return { Field::Used, Sign::Used, Tone::Warning };
    case Verdict::NotYetValid:
    case Verdict::Expired:
    case Verdict::WrongGate:
    case Verdict::WrongEvent:
    case Verdict::Unpaid:
    case Verdict::Revoked:
    case Verdict::Unknown:
    case Verdict::InvalidPayload:
    case Verdict::GateClosed:
    case Verdict::Error:
    case Verdict::Resolved:
        return { Field::Refused, Sign::Refused, Tone::Refused };
    }
    Q_UNREACHABLE();
}

std::optional<QColor> namedColour(const QString &word)
{
    const QString name = word.trimmed().toLower();
    const QColor colour = QColor::isValidColor(name) ? QColor(name) : QColor();
    return colour.isValid() && colour.alpha() == 255 ? std::optional(colour) : std::nullopt;
}

QColor mixed(const QColor &front, const QColor &back, double share)
{
    const auto channel = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return { channel(front.red(), back.red()), channel(front.green(), back.green()),
             channel(front.blue(), back.blue()) };
}

QColor pressedFill(const Theme &theme, const QColor &fill) { return mixed(theme.ink, fill, 0.15); }

QColor pressedFill(const FieldColours &colours) { return mixed(colours.text, colours.field, 0.8); }

double u(double units, const QSize &screen)
{
    return units * std::min(screen.width(), screen.height()) / 100.0;
}

double rem(double units, int width)
{
    static constexpr int small = 1600;
    static constexpr int large = 1920;
    const double grown = double(std::clamp(width, small, large) - small) / (large - small);
    return units * qRound(16 + 4 * grown);
}

static QFont fontOf(const QString &family, double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({ family, u"Noto Sans"_s, u"Noto Sans Arabic"_s });
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    font.setHintingPreference(pixels >= 24 ? QFont::PreferNoHinting : QFont::PreferDefaultHinting);
    return font;
}

QFont displayFont(double pixels, QFont::Weight weight) { return fontOf(u"Inter Display"_s, pixels, weight); }

QFont textFont(double pixels, QFont::Weight weight) { return fontOf(u"Inter"_s, pixels, weight); }

QFont headlineFont(double pixels)
{
    QFont font = displayFont(pixels, QFont::Bold);
    if (QLocale().script() != QLocale::ArabicScript)
        font.setLetterSpacing(QFont::PercentageSpacing, 97.5);
    return font;
}

} // namespace Kiosk
