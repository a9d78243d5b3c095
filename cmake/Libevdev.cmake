# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT

# Libevdev::Libevdev: input devices of Linux. The library brings no CMake files of its own.
find_path(LIBEVDEV_INCLUDE_DIR libevdev/libevdev.h PATH_SUFFIXES libevdev-1.0 REQUIRED)
find_library(LIBEVDEV_LIBRARY evdev REQUIRED)
add_library(Libevdev::Libevdev UNKNOWN IMPORTED)
set_target_properties(Libevdev::Libevdev PROPERTIES
    IMPORTED_LOCATION ${LIBEVDEV_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${LIBEVDEV_INCLUDE_DIR})
