// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Kiosk {

class ChoiceTile;
class ScannersPage;
class TickeraPage;

/// The first screen where there is no event yet: the demo, a ticket shop, or a list of
/// one's own.
class SetupScreen : public QWidget
{
    Q_OBJECT

public:
    explicit SetupScreen(const Theme &theme = dayTheme, QWidget *parent = nullptr);

    /// Says in the page what went wrong and what to do; empty takes it away.
    void showProblem(const QString &problem);
    /// The same of connectChosen().
    void showConnectProblem(const QString &problem);
    /// As when it was made, but for the way back.
    void reset();
    /// Whether there is a desk to go back to: a button, and Escape.
    void setWayBack(bool isThere);
    /// A shop that is connected already: all but its key is filled in.
    void proposeShop(const QString &site, const QString &name);
    [[nodiscard]] ScannersPage &scanners() { return *m_scanners; }
    /// Whether what is scanned now is a trial and admits nobody.
    [[nodiscard]] bool isTryingScanners() const;
    /// The keys go to the choice that is made.
    void takeFocus();

Q_SIGNALS:
    void demoChosen();
    void importChosen(const QString &name, const QString &file);
    void connectChosen(const QString &site, const QString &name, const Kiosk::Secret &key);
    /// The page of the scanners is to be seen.
    void scannersOpened();
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRail();
    [[nodiscard]] QWidget *makeImport();
    [[nodiscard]] QWidget *makeQuestion();
    void chooseFile();
    void takeFile(const QString &file);
    void refresh();
    void goOn();
    void openScanners();

    const Theme &m_theme;
    QWidget *m_rail;
    ChoiceTile *m_demo;
    ChoiceTile *m_list;
    ChoiceTile *m_shop;
    QWidget *m_import;
    QLineEdit *m_name;
    QLineEdit *m_file;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_try;
    QPushButton *m_continue;
    TickeraPage *m_tickera;
    ScannersPage *m_scanners;
    QStackedWidget *m_pages;
    QVBoxLayout *m_body;
};

} // namespace Kiosk
