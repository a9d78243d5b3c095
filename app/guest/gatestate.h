// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Kiosk {

/// Whether a guest can show a ticket to the camera.
enum class CameraState {
    Live,
    Starting,
    Missing, ///< There should be one.
    Unused, ///< The gate has none and needs none.
};

/// Everything that decides what stands before the guests while no ticket is being answered.
struct GateFacts {
    bool isStoreLost = false; ///< The data folder cannot be opened.
    bool isLockKnown = true; ///< While the store is lost: whether it is known if there is a PIN.
    bool needsSetup = false;
    bool hasPlace = false; ///< An event and a gate are being served.
    bool isSaving = true; ///< The last thing that was written, or tried, is on the disk.
    bool isOpen = true;
    std::optional<QDateTime> opensAt = {}; ///< Of the event or the gate, whichever is later.
    std::optional<QDateTime> closesAt = {}; ///< Whichever is sooner.
    bool isLookingUp = false; ///< The server is being asked about a ticket.
    CameraState camera = CameraState::Starting;
    bool hasServer = false;
    std::optional<QDateTime> listAt = {}; ///< When the server's list was last known to be whole.
    qint64 attendees = -1; ///< Below zero: not counted yet.
    qint64 inside = 0;
    qint64 capacity = 0; ///< Zero: no limit.
    QDateTime now = {};

    bool operator==(const GateFacts &) const = default;
};

/// What the gate is doing.
enum class GateState {
    OutOfOrder,
    NotSetUp,
    Starting,
    NotSaving, ///< Disk or database trouble: answers fail.
    LookingUp,
    Closed,
    NoList,
    NoCamera,
    Ready,
};

/// What the gate warns of, although it works.
enum class GateBand { None, Full, PartList, OldList };

struct GateFace {
    GateState state = GateState::Starting;
    GateBand band = GateBand::None;

    bool operator==(const GateFace &) const = default;
};

/// A list is old when the pulls that come every ten minutes have failed for so long.
inline constexpr std::chrono::minutes oldList { 30 };

/// The first that speaks wins, in the order of GateState.
[[nodiscard]] GateFace gateFaceOf(const GateFacts &facts);

} // namespace Kiosk
