# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT

# Kiosk::Options: language level, warnings and Qt's strict modes; linked PRIVATE by every target of ours.
add_library(kiosk_options INTERFACE)
add_library(Kiosk::Options ALIAS kiosk_options)
target_compile_features(kiosk_options INTERFACE cxx_std_20)
target_compile_options(kiosk_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wsuggest-override -Werror=switch)
target_compile_definitions(kiosk_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# The command line shares modules with the kiosk but must not load what it never calls.
target_link_options(kiosk_options INTERFACE -Wl,--as-needed)
