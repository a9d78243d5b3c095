// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatestate.h"

namespace Kiosk {

static bool isClosed(const GateFacts &facts)
{
    return !facts.isOpen || (facts.opensAt && facts.now < *facts.opensAt)
        || (facts.closesAt && facts.now >= *facts.closesAt);
}

// A list that was never seen whole may still hold most guests; an empty one refuses them all.
static bool lacksList(const GateFacts &facts)
{
    const bool isEmpty = facts.hasServer ? facts.attendees <= 0 : facts.attendees == 0;
    return isEmpty && !facts.listAt;
}

static GateState stateOf(const GateFacts &facts)
{
    using enum GateState;
    if (facts.isStoreLost)
        return OutOfOrder;
    if (facts.needsSetup)
        return NotSetUp;
    if (!facts.hasPlace)
        return Starting;
    if (!facts.isSaving)
        return NotSaving;
    if (facts.isLookingUp)
        return LookingUp;
    if (isClosed(facts))
        return Closed;
    if (lacksList(facts))
        return NoList;
    return facts.camera == CameraState::Missing ? NoCamera : Ready;
}

static GateBand bandOf(const GateFacts &facts)
{
    using enum GateBand;
    if (facts.capacity > 0 && facts.inside >= facts.capacity)
        return Full;
    if (!facts.hasServer)
        return None;
    if (!facts.listAt)
        return PartList;
    const std::chrono::milliseconds age(facts.listAt->msecsTo(facts.now));
    return age >= oldList ? OldList : None;
}

GateFace gateFaceOf(const GateFacts &facts)
{
    const GateState state = stateOf(facts);
    const bool isAtWork = state == GateState::Ready || state == GateState::NoCamera;
    return { state, isAtWork ? bandOf(facts) : GateBand::None };
}

} // namespace Kiosk
