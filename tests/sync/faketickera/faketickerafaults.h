// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakecall.h"

#include <chrono>
#include <functional>

namespace Kiosk {

/// One thing that goes wrong between the shop and the client.
struct FakeFault {
    enum class Kind {
        None,
        Slow, ///< Executed at once, answered after the delay.
        Late, ///< Executed and answered after the delay, even when the client has gone by then.
        Drip, ///< The answer comes byte by byte (large ones in a thousand pieces).
        DropBefore, ///< Closed without a byte, not executed.
        DropAfter, ///< Closed without a byte, but executed.
        DropInHead, ///< Closed in the midst of the headers.
        DropMidAnswer, ///< Closed after half of the body that was announced.
        Hang, ///< Executed, never answered.
        HangBefore, ///< Not executed, never answered.
        Error500Html,
        Error503Html, ///< WordPress in maintenance: `Retry-After: 600`.
        Error500AfterExecuting,
        EmptyBody, ///< 200 and nothing: what a bad key looks like.
        EmptyBodyAfterExecuting, ///< PHP crashed on its way out.
        Truncated, ///< Half of the JSON, as a whole HTTP answer.
        HtmlHomePage, ///< 200: the plugin is off.
        PhpNotice, ///< A block of HTML in front of the JSON.
        RedirectToPortal, ///< 302 to another host, as in hotels.
        WrongJson, ///< 200: somebody else's JSON.
        HugeBody, ///< A gigabyte, as fast as the client reads.
        EndlessDrip, ///< One byte after the other, for ever; executed.
        DeepJson, ///< 100,000 arrays in each other.
    };

    Kind kind = Kind::None;
    std::chrono::milliseconds delay { 300 }; ///< For Slow and Late.
};

/// What a test may expect of a fault, for generating matrices.
struct FakeFaultTraits {
    FakeFault::Kind kind = FakeFault::Kind::None;
    const char *name = "";
    bool executes = true; ///< Whether the call is executed.
    bool isAnswered = true; ///< The true answer gets through, whole and with nothing around it.
    bool ends = true; ///< Ends without the client's doing.
    bool isHostile = false; ///< No server does this by accident.
};

/// Each kind once, None included.
[[nodiscard]] const QList<FakeFaultTraits> &allFaults();
[[nodiscard]] const FakeFaultTraits &traitsOf(FakeFault::Kind kind);
/// None for a name that does not exist.
[[nodiscard]] FakeFault::Kind faultNamed(const QString &name);

using FakeFaultChooser = std::function<FakeFault(const FakeCall &)>;

/// The same faults for the same seed: @p percent of the calls fail in one of the ways @p kinds.
[[nodiscard]] FakeFaultChooser randomFaults(quint32 seed, int percent, const QList<FakeFault::Kind> &kinds);

/// Sends @p answer, or what @p fault makes of it.
void deliver(FakeConnection &connection, const FakeFault &fault, const FakeAnswer &answer,
             const QByteArray &method);

} // namespace Kiosk
