// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"

namespace Kiosk {

// Each makes a plane out of a view. What is passed as `reuse` lends its memory to the result: once that is
// large enough, nothing is allocated.

/// Averages blocks of @p factor by @p factor samples; @p factor is 1 to 4.
[[nodiscard]] LumaPlane shrunk(const LumaView &luma, int factor, LumaPlane reuse = {});

/// Repeats every sample @p factor times each way inside a white margin of @p margin samples.
[[nodiscard]] LumaPlane enlarged(const LumaView &luma, int factor, int margin, LumaPlane reuse = {});

/// Light becomes dark, as needed for codes shown by a phone in dark mode.
[[nodiscard]] LumaPlane inverted(const LumaView &luma, LumaPlane reuse = {});

/// The sizes of neighbourhood that meanThresholded() knows, in samples.
enum class Neighbourhood { Eight = 8, Sixteen = 16, ThirtyTwo = 32 };

/// Black where a sample is darker than the mean of the square around it, white elsewhere.
/// Needs a pixel stride of one.
[[nodiscard]] LumaPlane meanThresholded(const LumaView &luma, Neighbourhood square, LumaPlane reuse = {});

/// Black where a sample is at most @p percent of the way from the picture's darkest tone to its lightest,
/// white elsewhere. Needs a pixel stride of one.
[[nodiscard]] LumaPlane rangeThresholded(const LumaView &luma, int percent, LumaPlane reuse = {});

/// Twice as large each way, with edges made steeper than a camera leaves them.
/// Needs a pixel stride of one.
[[nodiscard]] LumaPlane doubledSharp(const LumaView &luma, LumaPlane reuse = {});

} // namespace Kiosk
