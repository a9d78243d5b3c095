// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"
#include "settings/screensettings.h"
#include "theme/status.h"
#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Kiosk {

class DoorsPage;
class GatePage;
class ListPage;
class LookPage;
class OutPage;
class PinPage;
class ScannersPage;
class SettingsPage;
class TickeraPage;

/// The wizard of the first start, one question a page; later the same pages are the settings.
class SetupScreen : public QWidget
{
    Q_OBJECT

public:
    explicit SetupScreen(const Theme &theme = dayTheme, QWidget *parent = nullptr);

    /// Says in the page what went wrong and what to do; empty takes it away.
    void showProblem(const QString &problem);
    /// The same of connectChosen().
    void showConnectProblem(const QString &problem);
    /// What was said to a ticket while the set-up had the screen; stays for some seconds.
    void showScan(const QString &words, StatusKind kind);
    /// As when it was made, but for the way back.
    void reset();
    /// From the list, which is there now, to the next step.
    void goOnFromList();
    /// Whether there is a desk to go back to: a button, and Escape.
    void setWayBack(bool isThere);
    /// The lists of @p events are here already; one stays unless another is chosen.
    void offerToKeep(const QStringList &events);
    /// A shop that is connected already: all but its key is filled in.
    void proposeShop(const QString &site, const QString &name);
    void showSettings(const ScreenSettings &settings);
    [[nodiscard]] ScannersPage &scanners() { return *m_scanners; }
    [[nodiscard]] GatePage &gates() { return *m_gates; }
    [[nodiscard]] PinPage &pin() { return *m_pin; }
    [[nodiscard]] LookPage &look() { return *m_look; }
    [[nodiscard]] DoorsPage &doors() { return *m_doors; }
    [[nodiscard]] OutPage &files() { return *m_files; }
    /// Which page is seen, from 0.
    [[nodiscard]] int step() const;
    void openStep(int step) { turnTo(step); }
    void openDoors();
    void openGates();
    /// Whether what is scanned now is a trial and admits nobody.
    [[nodiscard]] bool isTryingScanners() const;
    /// The keys go to the choice that is made.
    void takeFocus();

Q_SIGNALS:
    /// Of the lists that are here, from 0.
    void kept(int event);
    void demoChosen();
    void importChosen(const QString &name, const QString &file);
    void connectChosen(const QString &site, const QString &name, const Kiosk::Secret &key);
    void settingsChanged(const Kiosk::ScreenSettings &settings);
    /// This page is to be seen now.
    void opened(QWidget *page);
    /// Everything is set, or nothing is to be.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRail();
    [[nodiscard]] QWidget *makeFoot();
    void addSteps();
    void addStep(const QString &name, QWidget *page);
    void addSettings(const QString &name, SettingsPage *page);
    void connectList();
    void goOn();
    void turnTo(int step);
    [[nodiscard]] bool hasRail() const;
    void dress();
    void refresh();

    const Theme &m_theme;
    QVBoxLayout *m_stepList;
    QButtonGroup *m_steps;
    QWidget *m_rail;
    ListPage *m_list;
    TickeraPage *m_tickera;
    ScannersPage *m_scanners;
    GatePage *m_gates;
    PinPage *m_pin;
    LookPage *m_look;
    DoorsPage *m_doors;
    OutPage *m_files;
    QList<SettingsPage *> m_settingsPages;
    QList<QWidget *> m_stepPages; ///< In the order of the steps.
    QStackedWidget *m_pages;
    QLabel *m_scan;
    QTimer m_scanTime;
    QLabel *m_problem;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_previous;
    QPushButton *m_continue;
    QWidget *m_foot;
    bool m_hasWayBack = false;
    QVBoxLayout *m_body;
};

} // namespace Kiosk
