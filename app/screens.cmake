# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT

# Relative to app/.
set(kiosk_screen_sources
    desk/answerband.cpp
    desk/attendeecard.cpp
    desk/attendeelist.cpp
    desk/choicetile.cpp
    desk/deskbar.cpp
    desk/deskparts.cpp
    desk/historylist.cpp
    desk/problemcard.cpp
    desk/problemspage.cpp
    desk/problemstrip.cpp
    desk/reasonline.cpp
    desk/scannerspage.cpp
    desk/scanrules.cpp
    desk/searchline.cpp
    desk/setupscreen.cpp
    desk/stewardscreen.cpp
    desk/tickerapage.cpp
    kiosk/answerview.cpp
    kiosk/codepad.cpp
    kiosk/guestbutton.cpp
    kiosk/guestheader.cpp
    kiosk/guestscreen.cpp
    kiosk/previewwidget.cpp
    kiosk/readyview.cpp
    sound/tones.cpp
    settings/screensettings.cpp
    settings/shift.cpp
    theme/icons.cpp
    theme/problemwords.cpp
    theme/signs.cpp
    theme/statuswords.cpp
    theme/style.cpp
    theme/textblock.cpp
    theme/theme.cpp
    theme/words.cpp
)
