// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setupscreen.h"

#include "choicetile.h"
#include "theme/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QLabel *labelOf(const QString &role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    setRole(label, role);
    return label;
}

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
    , m_import(makeImport())
    , m_problem(labelOf(u"bad"_s, {}, this))
    , m_continue(new QPushButton(tr("Continue"), this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setRole(m_continue, u"primary"_s);
    setPalette(paletteOf(theme));
    setAccessibleName(tr("Set-up"));
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_rail);
    page->addLayout(makeQuestion(), 1);
    m_demo->setChecked(true);
    connect(m_demo, &QAbstractButton::toggled, this, &SetupScreen::refresh);
    connect(m_continue, &QPushButton::clicked, this, &SetupScreen::goOn);
    refresh();
}

QWidget *SetupScreen::makeRail()
{
    auto *rail = new QWidget(this);
    rail->setAttribute(Qt::WA_StyledBackground);
    setRole(rail, u"rail"_s);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(36, 40, 36, 40);
    layout->addWidget(labelOf(u"clock"_s, tr("FastCheck Kiosk"), rail));
    layout->addStretch();
    layout->addWidget(labelOf(u"label"_s, tr("Everything here can be changed later."), rail));
    return rail;
}

QLayout *SetupScreen::makeQuestion()
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(48, 40, 48, 40);
    layout->setSpacing(16);
    layout->addWidget(labelOf(u"headline"_s, tr("Who is coming?"), this));
    layout->addWidget(labelOf(u"lead"_s, tr("Choose where the guest list comes from."), this));
    layout->addSpacing(8);
    layout->addWidget(m_demo);
    layout->addWidget(m_list);
    layout->addWidget(m_import);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_continue);
    layout->addLayout(foot);
    return layout;
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
    m_continue->setEnabled(m_demo->isChecked() || named);
    showProblem({});
}

void SetupScreen::goOn()
{
    showProblem({});
    if (m_demo->isChecked())
        Q_EMIT demoChosen();
    else
        Q_EMIT importChosen(m_name->text().trimmed(), m_file->text().trimmed());
}

void SetupScreen::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
}

void SetupScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    setStyleSheet(deskStyleSheet(m_theme, width()));
    m_rail->setFixedWidth(qRound(rem(DeskSize::rail, width())));
    m_rail->setVisible(width() >= DeskSize::slim);
}

} // namespace Kiosk
