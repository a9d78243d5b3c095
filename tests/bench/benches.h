// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "benchfolder.h"
#include "table.h"

#include <vector>

namespace Kiosk {

/// Milliseconds from text to durable decision, and of the floor under it, taken turn by turn.
struct DecisionTimes {
    Samples desk;
    Samples floor;
};

[[nodiscard]] DecisionTimes measureDecisions(const BenchFolder &folder);
void compareWithFloor(Table &table, const DecisionTimes &times);
/// Medians with the first folder against those with the second, taken turn by turn.
void compareSizes(Table &table, const BenchFolder &small, const BenchFolder &large);
void benchDecoding(Table &table);
/// Reads the pictures beside the source tree, and has others read them, too.
void benchCorpus(Table &table);
void benchSearch(Table &table, const BenchFolder &folder);
void benchStart(Table &table, const BenchFolder &folder);
void benchDeskMemory(Table &table, const BenchFolder &folder, double mostMegabytes);
void benchKioskMemory(Table &table);
/// Answers, sounds and search as people see and hear them, and what a kiosk takes with nobody there.
void benchScreens(Table &table, const BenchFolder &folder);
/// A kiosk's memory over 24 hours of scanning, without the waiting.
void benchLongDay(Table &table);
/// The server is a fake without latency, in a process of its own.
void benchSync(Table &table);

} // namespace Kiosk
