# SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
# SPDX-License-Identifier: MIT

# Relative to app/.
set(kiosk_screen_sources
    desk/answerband.cpp
    desk/attendeecard.cpp
    desk/attendeelist.cpp
    desk/deskbar.cpp
    desk/deskparts.cpp
    desk/historylist.cpp
    desk/problemcard.cpp
    desk/problemspage.cpp
    desk/problemstrip.cpp
    desk/reasonline.cpp
    desk/searchline.cpp
    desk/stewardscreen.cpp
    kiosk/answerview.cpp
    kiosk/codepad.cpp
    kiosk/guestbutton.cpp
    kiosk/guestheader.cpp
    kiosk/guestscreen.cpp
    kiosk/previewwidget.cpp
    kiosk/readyview.cpp
    language/languages.cpp
    language/pseudotranslator.cpp
    setup/choicetile.cpp
    setup/doorsband.cpp
    setup/doorspage.cpp
    setup/doorsrows.cpp
    setup/doorswords.cpp
    setup/fieldbutton.cpp
    setup/outpage.cpp
    setup/scannerspage.cpp
    setup/scanrules.cpp
    setup/setupscreen.cpp
    setup/tickerapage.cpp
    sound/tones.cpp
    theme/icons.cpp
    theme/problemwords.cpp
    theme/signs.cpp
    theme/statuswords.cpp
    theme/style.cpp
    theme/textblock.cpp
    theme/theme.cpp
    theme/words.cpp
)
