// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"

#include <QColor>
#include <QFont>
#include <QSize>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Kiosk {

/// The flat colour an answer stands on.
enum class Field { Admitted, Used, Refused, Lookup, Closed };

/// The silhouette that tells an answer without its colour.
enum class Sign { Admitted, Exit, Used, Refused, LookingUp, Closed, OutOfOrder };

/// What an answer sounds like.
enum class Tone { Admitted, Warning, Refused, StaffNote };

/// A field and what is written on it, at least 7:1.
struct FieldColours {
    QColor field;
    QColor text;
};

/// Every colour of one of the two looks.
struct Theme {
    QColor paper, surface, sunken;
    QColor ink, ink2;
    QColor line; ///< Hairlines, never the only cue.
    QColor edge; ///< Border of anything touchable.
    QColor accent, onAccent;
    QColor okText, warnText, badText;
    QColor guide, guideRim; ///< Corners over the camera picture.
    FieldColours admitted, used, refused, lookup, closed;

    [[nodiscard]] const FieldColours &colours(Field field) const;
};

extern const Theme dayTheme;
extern const Theme nightTheme;

/// How a verdict looks and sounds; its words are in words.h.
struct VerdictLook {
    Field field;
    Sign sign;
    Tone tone;
};
[[nodiscard]] VerdictLook lookOf(Verdict verdict);

/// The colour that a word such as "blue", or "#rrggbb", names; for a wristband.
[[nodiscard]] std::optional<QColor> namedColour(const QString &word);

/// @p front over @p back with @p share of front, opaque.
[[nodiscard]] QColor mixed(const QColor &front, const QColor &back, double share);
/// What a touchable thing that is filled with @p fill turns to while it is pressed.
[[nodiscard]] QColor pressedFill(const Theme &theme, const QColor &fill);
/// The same for a button on an answer's field, which is filled with the field's text colour.
[[nodiscard]] QColor pressedFill(const FieldColours &colours);

/// Guest screens: hundredths of the shorter side, in pixels.
[[nodiscard]] double u(double units, const QSize &screen);
/// Desk screens: multiples of the text size that a window of @p width has, in pixels.
[[nodiscard]] double rem(double units, int width);

/// Headlines, guest screens and big numerals.
[[nodiscard]] QFont displayFont(double pixels, QFont::Weight weight);
/// Desk text.
[[nodiscard]] QFont textFont(double pixels, QFont::Weight weight = QFont::Normal);
/// A headline: bold and set a little tighter, except in Arabic.
[[nodiscard]] QFont headlineFont(double pixels);

/// Sizes of the guest screens in u.
namespace GuestSize {
inline constexpr double margin = 6;
inline constexpr double gap = 5;
inline constexpr double within = 2.4;
inline constexpr double header = 5.6;
inline constexpr double headerGap = 4.3;
inline constexpr double bodyTop = 16.4;
inline constexpr double foot = 10;
inline constexpr double sign = 48;
inline constexpr double signGap = 8;
inline constexpr double portraitSign = 60;
inline constexpr double portraitSignGap = 10;
inline constexpr double preview = 70;
inline constexpr double smallPreview = 66;
inline constexpr double hint = 14;
inline constexpr double instruction = 9;
inline constexpr double subline = 4;
inline constexpr double detail = 5;
inline constexpr double headerText = 3.4;
inline constexpr double clock = 4.4;
inline constexpr double noteText = 7.5;
inline constexpr double noteHeadline = 13;
inline constexpr double smallNoteHeadline = 9;
inline constexpr double noteSign = 30;
inline constexpr double noteTile = 20;
inline constexpr double noteIcon = 12;
inline constexpr double band = 10;
inline constexpr double logoHeight = 6;
inline constexpr double logoWidth = 30;
inline constexpr double corner = 10; ///< Held by the staff to leave the gate.
inline constexpr double pinKeys = 78;
inline constexpr double pinKey = 18;
inline constexpr double pinGap = 2;
inline constexpr double pinSign = 10;
inline constexpr double pinDot = 2.4;
inline constexpr double footText = 3;
inline constexpr double footIcon = 4;
inline constexpr double keyText = 6;
inline constexpr double narrowBand = 100; ///< A warning that has less takes two lines.
inline constexpr double countdown = 1.6;
inline constexpr double countdownTrack = 0.22; ///< Share of the text's colour.
inline constexpr double previewCorner = 3;
inline constexpr double tileCorner = 2.4;
inline constexpr double buttonCorner = 1.6;
inline constexpr double edge = 0.2;
inline constexpr double focus = 0.4;
inline constexpr double guideThick = 1;
inline constexpr double guideLong = 9;
inline constexpr double guideClosing = 2; ///< So much nearer while a code is read.
inline constexpr double guideInsetX = 0.16; ///< Share of the preview's width.
inline constexpr double guideInsetY = 0.13; ///< Share of the preview's height.
inline constexpr int smallScreen = 600; ///< Shorter side in pixels below which the preview gives way.
} // namespace GuestSize

/// Sizes of the desk in rem.
namespace DeskSize {
inline constexpr double topBar = 3.25;
inline constexpr double band = 9.5;
inline constexpr double margin = 1.5;
inline constexpr double gap = 1;
inline constexpr double lowBand = 6;
inline constexpr double bandLine = 0.19; ///< Share of the band's height that a line of it has at most.
inline constexpr double tile = 7;
inline constexpr double row = 3.3;
inline constexpr double control = 3;
inline constexpr double numbers = 21;
inline constexpr double rail = 19.5;
inline constexpr double sign = 6.25;
inline constexpr double answer = 3;
inline constexpr double headline = 3;
inline constexpr double bigNumber = 2.5;
inline constexpr double cardTitle = 1.75;
inline constexpr double search = 1.125;
inline constexpr double body = 0.9375;
inline constexpr double label = 0.8125;
inline constexpr double cardCorner = 0.75;
inline constexpr double buttonCorner = 0.625;
inline constexpr double rowCorner = 0.5;
inline constexpr double tickBox = 1.5;
inline constexpr double keyCap = 1.5;
inline constexpr double tab = 1;
inline constexpr double briefTab = 0.8;
inline constexpr double preview = 16; ///< Height of a camera's picture.
inline constexpr double plot = 6.75;
inline constexpr double widePlot = 13;
inline constexpr double wideNumbers = 48; ///< From here on the numbers have a page to themselves.
inline constexpr double wideGap = 1.5;
inline constexpr double plotLine = 2.5; ///< Pixels, as thin as it shows well at any size.
inline constexpr double share = 1.75;
inline constexpr double focusRing = 3; ///< Pixels.
inline constexpr double plotBars = 0.55; ///< Share of the edge's colour.
inline constexpr int largestText = 130; ///< Percent above which the numbers go, too.
inline constexpr int narrow = 1200; ///< Window width in pixels below which the numbers go.
inline constexpr int low = 600; ///< Window height in pixels below which the answer band gives way.
inline constexpr int slim = 900; ///< Below which the card replaces the list.
} // namespace DeskSize

namespace Duration {
using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds lookup = 10s; ///< Only when no answer comes at all.
inline constexpr std::chrono::milliseconds lookupPass = 1400ms;
inline constexpr std::chrono::milliseconds settle = 160ms;
inline constexpr std::chrono::milliseconds crossFade = 180ms;
inline constexpr std::chrono::milliseconds guideClosing = 90ms;
inline constexpr std::chrono::milliseconds hintSlide = 1200ms;
inline constexpr std::chrono::milliseconds hintPause = 1800ms;
inline constexpr std::chrono::milliseconds notePause = 80ms; ///< Before the tone of a note.
inline constexpr std::chrono::milliseconds frame = 34ms;
inline constexpr std::chrono::milliseconds deskNumbers = 10s; ///< As often the plot moves on by itself.
inline constexpr std::chrono::milliseconds typing = 30s; ///< The keypad closes when nobody types.
inline constexpr std::chrono::milliseconds pinTyping = 20s; ///< As the keypad, for the PIN.
inline constexpr std::chrono::milliseconds cornerHold = 3s;
inline constexpr std::chrono::milliseconds relock = 2min; ///< Without anybody at the unlocked kiosk.
inline constexpr std::chrono::milliseconds cursor = 3s; ///< The mouse's arrow goes when it rests.
} // namespace Duration

} // namespace Kiosk
