// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "deskwiring.h"
#include "setupwiring.h"

#include <QStackedWidget>

#include <memory>

namespace Kiosk {

/// The staff's side of a kiosk: desk and set-up. Both are made anew in another look or language, and know
/// then what they knew.
///
/// Thread: the GUI thread.
class StaffScreens : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The screens stand in @p window.
    StaffScreens(const SetupNeeds &needs, const Theme &theme, QStackedWidget &window);
    ~StaffScreens() override;

    [[nodiscard]] DeskWiring &desk() { return *m_desk; }
    [[nodiscard]] SetupWiring &setup() { return *m_setup; }
    [[nodiscard]] bool isDeskSeen() const;
    [[nodiscard]] bool isSetupSeen() const;

    /// As SetupWiring's.
    void setFolder(const QString &folder);
    void setScreen(KioskScreen screen);
    void use(const ScreenSettings &settings);
    void takePlace(const Place &place);
    void makeAnew();
    /// Offers @p events on the set-up's first page, when nobody knows which of them is served.
    void askForEvent(const QList<Event> &events);
    /// Fills the set-up's page of entrances: one of @p place's is to be chosen.
    void askForGate(const Place &place);
    /// From the desk, where its end leads back to: setupOpened() tells who shows it.
    void openSetup();
    /// The same at the page before doors.
    void openDoors();
    /// Whether the set-up was opened from the desk since the staff came.
    [[nodiscard]] bool isSetupFromDesk() const { return m_isSetupFromDesk; }
    /// The staff is away: what was begun and not kept is forgotten, and nothing stays open over the guests.
    void leave();

Q_SIGNALS:
    void demoChosen();
    void setupOpened();
    void setupLeft();
    void settingsChanged(const Kiosk::ScreenSettings &settings);
    /// As GateScanners'.
    void scanned(const Kiosk::ScanResult &scan);

private:
    void make();
    void fill();

    SetupNeeds m_needs;
    const Theme &m_theme;
    QStackedWidget &m_window;
    std::unique_ptr<DeskWiring> m_desk;
    std::unique_ptr<SetupWiring> m_setup;
    QString m_folder;
    KioskScreen m_screen = KioskScreen::Unknown;
    ScreenSettings m_settings;
    QList<Event> m_offered; ///< Of which one is served, while there is no place.
    Place m_place; ///< Without an event as long as there is none.
    bool m_isSetupFromDesk = false;
};

} // namespace Kiosk
