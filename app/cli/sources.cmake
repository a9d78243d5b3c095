# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT
set(kiosk_cli_sources
    cli/attendeecommands.cpp
    cli/commandline.cpp
    cli/commands.cpp
    cli/decisioncommands.cpp
    cli/deskcommand.cpp
    cli/desksyncs.cpp
    cli/doctorcommand.cpp
    cli/eventcommands.cpp
    cli/eventlines.cpp
    cli/eventremoval.cpp
    cli/exportcommands.cpp
    cli/gatecommands.cpp
    cli/linereader.cpp
    cli/outboxcommands.cpp
    cli/output.cpp
    cli/post.cpp
    cli/scancommand.cpp
    cli/serverevent.cpp
    cli/shrinkcommand.cpp
    cli/synccommand.cpp
    cli/syncreport.cpp
    cli/syncwatch.cpp
)
