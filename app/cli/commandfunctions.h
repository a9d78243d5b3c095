// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

namespace Kiosk {

struct CommandLine;
class Output;

[[nodiscard]] Outcome<> addEvent(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> setEvent(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> listEvents(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> showEvent(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> removeEvent(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> addGate(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> setGate(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> listGates(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> importList(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> searchList(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> syncEvents(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> acceptShrink(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> listOutbox(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> retryOutbox(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> resolveOutbox(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> checkCode(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> admitCode(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> runDesk(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> scanFiles(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> exportLedger(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> exportList(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> showStatistics(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> verifyLedger(const CommandLine &line, Output &out);
[[nodiscard]] Outcome<> runDoctor(const CommandLine &line, Output &out);

} // namespace Kiosk
