# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT

# Relative to resources/; for qt_add_resources(<target> kiosk PREFIX "/" BASE <resources> FILES …).
set(kiosk_resource_files
    ${CMAKE_CURRENT_LIST_DIR}/demo/attendees.csv
    ${CMAKE_CURRENT_LIST_DIR}/demo/other-event.csv
    ${CMAKE_CURRENT_LIST_DIR}/icons/arrow.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/backspace.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/camera.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/chevron-day.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/chevron-night.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/conflict.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/cross.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/disk.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/door.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/export.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/globe.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/help.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/history.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/key.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/keypad.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/list.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/lock.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/numbers.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/offline.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/person.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/play.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/quarantine.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/scan.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/search.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/server.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/settings.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/sound.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/sync.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/tick.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/ticket.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-admitted.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-already-used.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-closed.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-exit.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-looking-up.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-out-of-order.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/verdict-refused.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/wheelchair.svg
    ${CMAKE_CURRENT_LIST_DIR}/icons/wristband.svg
)
