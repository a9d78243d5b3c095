// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"
#include "framelook.h"
#include "lumakernels.h"
#include "scenewatch.h"

#include <cstdint>
#include <cstdlib>

/// Whatever light falls into the camera: it is read or not, and what is read is text. The first byte is the
/// picture's width, the others its samples; each becomes a module of three by three.

using namespace Kiosk;

constexpr int moduleSide = 3;
constexpr int margin = 12;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2 || data[0] == 0 || size > 4096)
        return 0;
    const int width = data[0];
    const int height = static_cast<int>((size - 1) / data[0]);
    const LumaView picture { data + 1, width, height, width };
    const LumaPlane plane = enlarged(picture, moduleSide, margin);
    static FrameDecoder decoder(FrameDecoder::forStills());
    for (const Symbol &symbol : decoder.decode(plane.view())) {
        if (!symbol.text.isValidUtf16())
            std::abort();
    }
    const FrameLook look = lookAt(plane.view());
    if (!look.code.isEmpty() && !QRect(QPoint(), look.frame).contains(look.code))
        std::abort();
    static SceneWatch watch;
    static_cast<void>(watch.isStill(plane.view(), std::chrono::seconds(1)));
    return 0;
}
