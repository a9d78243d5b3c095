// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setupscreen.h"

#include "choicetile.h"
#include "desk/deskparts.h"
#include "scannerspage.h"
#include "theme/style.h"
#include "tickerapage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

SetupScreen::SetupScreen(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rail(makeRail())
    , m_demo(new ChoiceTile(
          theme,
          { u"play"_s, tr("Try the demo"),
            tr("Invented guests and tickets to practise with. Nothing leaves this computer.") },
          this))
    , m_list(new ChoiceTile(
          theme,
          { u"list"_s, tr("Import a list"),
            tr("A CSV file from any ticket shop. The columns are recognised by their names.") },
          this))
    , m_shop(new ChoiceTile(theme,
                            { u"server"_s, tr("Connect Tickera"),
                              tr("The list of a WordPress shop with Tickera. Check-ins go back to it.") },
                            this))
    , m_import(makeImport())
    , m_problem(deskLabel(u"bad"_s, {}, this))
    , m_back(new QPushButton(tr("Back to the desk   Esc"), this))
    , m_try(new QPushButton(tr("Scanners…"), this))
    , m_continue(new QPushButton(tr("Continue"), this))
    , m_tickera(new TickeraPage(this))
    , m_scanners(new ScannersPage(this))
    , m_pages(new QStackedWidget(this))
    , m_body(new QVBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setRole(m_continue, u"primary"_s);
    setPalette(paletteOf(theme));
    setAccessibleName(tr("Set-up"));
    setMinimumSize(640, 400);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_rail);
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(m_tickera);
    m_pages->addWidget(m_scanners);
    m_body->addWidget(m_pages); // a styled stack has no margins of its own
    page->addLayout(m_body, 1);
    m_demo->setChecked(true);
    for (ChoiceTile *tile : { m_demo, m_list, m_shop })
        connect(tile, &QAbstractButton::toggled, this, &SetupScreen::refresh);
    connect(m_tickera, &TickeraPage::left, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_tickera, &TickeraPage::connectChosen, this, &SetupScreen::connectChosen);
    connect(m_scanners, &ScannersPage::left, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_try, &QPushButton::clicked, this, &SetupScreen::openScanners);
    connect(m_continue, &QPushButton::clicked, this, &SetupScreen::goOn);
    connect(m_back, &QPushButton::clicked, this, &SetupScreen::left);
    m_back->setShortcut(Qt::Key_Escape); // as long as it is to be seen
    setWayBack(false);
    refresh();
}

QWidget *SetupScreen::makeRail()
{
    auto *rail = new QWidget(this);
    rail->setAttribute(Qt::WA_StyledBackground);
    setRole(rail, u"rail"_s);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(36, 40, 36, 40);
    layout->addWidget(deskLabel(u"clock"_s, tr("FastCheck Kiosk"), rail));
    layout->addStretch();
    layout->addWidget(deskLabel(u"label"_s, tr("Everything here can be changed later."), rail));
    return rail;
}

QWidget *SetupScreen::makeQuestion()
{
    auto *question = new QWidget(this);
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(deskLabel(u"headline"_s, tr("Who is coming?"), this));
    layout->addWidget(deskLabel(u"lead"_s, tr("Choose where the guest list comes from."), this));
    layout->addSpacing(8);
    layout->addWidget(m_demo);
    layout->addWidget(m_shop);
    layout->addWidget(m_list);
    layout->addWidget(m_import);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_try);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_continue);
    layout->addLayout(foot);
    return question;
}

QWidget *SetupScreen::makeImport()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_name = new QLineEdit(box);
    m_name->setPlaceholderText(tr("Name of the event"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_file = new QLineEdit(box);
    m_file->setPlaceholderText(tr("CSV file"));
    m_file->setAccessibleName(m_file->placeholderText());
    auto *choose = new QPushButton(tr("Choose…"), box);
    choose->setAccessibleName(tr("Choose a CSV file"));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_file, 2);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &SetupScreen::chooseFile);
    connect(m_name, &QLineEdit::textChanged, this, &SetupScreen::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &SetupScreen::refresh);
    return box;
}

void SetupScreen::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &SetupScreen::takeFile);
    dialog->open();
}

void SetupScreen::takeFile(const QString &file)
{
    m_file->setText(file);
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(QFileInfo(file).completeBaseName());
}

void SetupScreen::refresh()
{
    m_import->setVisible(m_list->isChecked());
    const bool named = !m_name->text().trimmed().isEmpty() && !m_file->text().trimmed().isEmpty();
    m_continue->setEnabled(!m_list->isChecked() || named);
    showProblem({});
}

void SetupScreen::goOn()
{
    showProblem({});
    if (m_demo->isChecked())
        Q_EMIT demoChosen();
    else if (m_shop->isChecked())
        m_pages->setCurrentWidget(m_tickera);
    else
        Q_EMIT importChosen(m_name->text().trimmed(), m_file->text().trimmed());
}

void SetupScreen::openScanners()
{
    m_pages->setCurrentWidget(m_scanners);
    Q_EMIT scannersOpened();
}

bool SetupScreen::isTryingScanners() const { return m_scanners->isVisible(); }

void SetupScreen::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
}

void SetupScreen::showConnectProblem(const QString &problem) { m_tickera->showProblem(problem); }

void SetupScreen::reset()
{
    m_tickera->reset();
    m_pages->setCurrentIndex(0);
    showProblem({});
}

void SetupScreen::setWayBack(bool isThere) { m_back->setVisible(isThere); }

void SetupScreen::proposeShop(const QString &site, const QString &name)
{
    m_shop->setChecked(true);
    m_tickera->propose(site, name);
}

void SetupScreen::takeFocus()
{
    for (ChoiceTile *tile : { m_demo, m_list, m_shop }) {
        if (tile->isChecked())
            tile->setFocus();
    }
}

void SetupScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = height() < DeskSize::low ? 16 : 40;
    m_body->setContentsMargins(48, margin, 48, margin);
    if (event->oldSize().width() == width())
        return;
    setStyleSheet(deskStyleSheet(m_theme, width()));
    m_rail->setFixedWidth(qRound(rem(DeskSize::rail, width())));
    m_rail->setVisible(width() >= DeskSize::slim);
}

} // namespace Kiosk
