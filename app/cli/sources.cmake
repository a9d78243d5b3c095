# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT
set(kiosk_cli_sources
    cli/commandline.cpp
    cli/commands.cpp
    cli/eventcommands.cpp
    cli/gatecommands.cpp
    cli/output.cpp
    cli/post.cpp
    words/decisiontext.cpp
)
