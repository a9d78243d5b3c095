// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "listpage.h"

#include "choicetile.h"
#include "parts/deskparts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ListPage::ListPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_lead(deskLabel(u"lead"_s, tr("Choose where the guest list comes from."), this))
    , m_keep(new ChoiceTile(theme, { u"ticket"_s, tr("Keep the list that is here"), {} }, this))
    , m_events(new QComboBox(this))
    , m_demo(new ChoiceTile(
          theme,
          { u"play"_s, tr("Try the demo"),
            tr("Invented guests and tickets to practise with. Nothing leaves this computer.") },
          this))
    , m_shop(new ChoiceTile(theme,
                            { u"server"_s, tr("Connect Tickera"),
                              tr("The list of a WordPress shop with Tickera. Check-ins go back to it.") },
                            this))
    , m_list(new ChoiceTile(
          theme,
          { u"list"_s, tr("Import a list"),
            tr("A CSV file from any ticket shop. The columns are recognised by their names.") },
          this))
    , m_import(makeImport())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(deskLabel(u"headline"_s, tr("Who is coming?"), this));
    layout->addWidget(m_lead);
    for (ChoiceTile *tile : tiles()) {
        layout->addWidget(tile);
        connect(tile, &QAbstractButton::toggled, this, &ListPage::refresh);
    }
    m_events->setObjectName(u"events"_s);
    m_events->setPlaceholderText(tr("Choose the event"));
    m_events->setAccessibleName(m_events->placeholderText());
    layout->insertWidget(layout->indexOf(m_keep) + 1, m_events);
    connect(m_events, &QComboBox::currentIndexChanged, this, &ListPage::refresh);
    layout->addWidget(m_import);
    layout->addStretch();
    offerToKeep({});
    m_demo->setChecked(true);
}

QWidget *ListPage::makeImport()
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
    connect(choose, &QPushButton::clicked, this, &ListPage::chooseFile);
    connect(m_name, &QLineEdit::textChanged, this, &ListPage::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &ListPage::refresh);
    return box;
}

void ListPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CSV file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &ListPage::takeFile);
    dialog->open();
}

void ListPage::takeFile(const QString &file)
{
    m_file->setText(file);
    if (m_name->text().trimmed().isEmpty())
        m_name->setText(QFileInfo(file).completeBaseName());
}

void ListPage::refresh()
{
    m_import->setVisible(m_list->isChecked());
    m_events->setVisible(m_keep->isChecked() && m_events->count() > 1);
    Q_EMIT edited();
}

void ListPage::goOn()
{
    if (m_keep->isChecked())
        Q_EMIT kept(m_events->currentIndex());
    else if (m_demo->isChecked())
        Q_EMIT demoChosen();
    else if (m_shop->isChecked())
        Q_EMIT shopChosen();
    else
        Q_EMIT importChosen(m_name->text().trimmed(), m_file->text().trimmed());
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLow = window()->height() < DeskSize::low;
    m_lead->setVisible(!isLow); // the answers need the room
    layout()->setSpacing(isLow ? 8 : 16);
}

bool ListPage::isComplete() const
{
    const bool isNamed = !m_name->text().trimmed().isEmpty() && !m_file->text().trimmed().isEmpty();
    const bool isKnown = m_events->currentIndex() >= 0;
    return (!m_list->isChecked() || isNamed) && (!m_keep->isChecked() || isKnown);
}

void ListPage::reset()
{
    m_name->clear();
    m_file->clear();
    (m_keep->isHidden() ? m_demo : m_keep)->setChecked(true);
}

void ListPage::offerToKeep(const QStringList &events)
{
    m_events->clear();
    m_events->addItems(events);
    m_events->setCurrentIndex(events.size() == 1 ? 0 : -1);
    m_keep->setSentence(events.size() == 1 ? events.first() : QString());
    m_keep->setVisible(!events.isEmpty());
    m_keep->setChecked(!events.isEmpty());
    refresh();
}

void ListPage::takeFocus()
{
    for (ChoiceTile *tile : tiles()) {
        if (tile->isChecked())
            tile->setFocus();
    }
}

} // namespace Kiosk
