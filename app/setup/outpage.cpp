// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "outpage.h"

#include "parts/deskparts.h"
#include "parts/textblock.h"
#include "theme/style.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using What = OutOrder::What;

static QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

static void addChoice(QButtonGroup *group, const QString &text, int id)
{
    auto *button = new QPushButton(text, static_cast<QWidget *>(group->parent()));
    button->setCheckable(true);
    button->setAutoExclusive(true); // what it is one of many for, to screen readers
    group->addButton(button, id);
}

OutPage::OutPage(QWidget *parent)
    : QWidget(parent)
    , m_what(new QButtonGroup(this))
    , m_format(new QButtonGroup(this))
    , m_lead(deskLabel(u"lead"_s, {}, this))
    , m_explanation(deskLabel(u"quiet"_s, {}, this))
    , m_folder(new QLineEdit(this))
    , m_note(deskLabel(u"good"_s, {}, this))
    , m_write(new QPushButton(tr("Write the file"), this))
{
    setAccessibleName(tr("Export files"));
    setRole(m_write, u"primary"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(10);
    page->addWidget(deskLabel(u"title"_s, tr("Export files"), this));
    page->addWidget(m_lead);
    page->addWidget(makeChoices());
    page->addWidget(m_explanation);
    m_formats = makeFormats();
    page->addWidget(m_formats);
    page->addWidget(makePlace());
    page->addWidget(m_note);
    page->addStretch();
    auto *foot = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back"), this);
    foot->addWidget(back);
    foot->addStretch();
    foot->addWidget(m_write);
    page->addLayout(foot);
    back->setShortcut(Qt::Key_Escape);
    connect(back, &QPushButton::clicked, this, &OutPage::left);
    connect(m_write, &QPushButton::clicked, this, [this] {
        Q_EMIT requested(
            { What(m_what->checkedId()), ExportFormat(m_format->checkedId()), m_folder->text().trimmed() });
    });
    setFolder(usualFolder());
    setEvent({});
}

QWidget *OutPage::makeChoices()
{
    auto *box = new QWidget(this);
    m_choices = new QGridLayout(box);
    m_choices->setContentsMargins(0, 0, 0, 0);
    addChoice(m_what, tr("Check-ins"), int(What::CheckIns));
    addChoice(m_what, tr("Attendees"), int(What::Attendees));
    addChoice(m_what, tr("Refusals"), int(What::Refusals));
    addChoice(m_what, tr("Report for support"), int(What::Support));
    connect(m_what, &QButtonGroup::idToggled, this, &OutPage::refresh);
    return box;
}

void OutPage::placeChoices()
{
    const int columns = width() < DeskSize::slim ? 2 : 4;
    for (int i = 0; i < 4; ++i)
        m_choices->addWidget(m_what->button(i), i / columns, i % columns);
}

QWidget *OutPage::makeFormats()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    addChoice(m_format, tr("CSV, for spreadsheets"), int(ExportFormat::Csv));
    addChoice(m_format, tr("JSON, for programs"), int(ExportFormat::Json));
    for (QAbstractButton *button : m_format->buttons())
        row->addWidget(button);
    row->addStretch();
    m_format->button(int(ExportFormat::Csv))->setChecked(true);
    QSizePolicy policy = box->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what is below stays in its place
    box->setSizePolicy(policy);
    return box;
}

QWidget *OutPage::makePlace()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose…"), box);
    choose->setAccessibleName(tr("Choose a folder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setPlaceholderText(m_folder->accessibleName());
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &OutPage::chooseFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &OutPage::refresh);
    return box;
}

void OutPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &OutPage::setFolder);
    dialog->open();
}

QString OutPage::explanation() const
{
    switch (What(m_what->checkedId())) {
    case What::CheckIns:
        return tr("Every answer given here, oldest first. Contains names.");
    case What::Attendees:
        return tr("The whole list, with what was used. Contains names and addresses.");
    case What::Refusals:
        return tr("Who was turned away here, and why. Contains names.");
    case What::Support:
        return tr(
            "Versions, checks and counts for those who help you. Without names, codes, addresses and keys.");
    }
    return {};
}

void OutPage::refresh()
{
    for (const What list : { What::CheckIns, What::Attendees, What::Refusals })
        m_what->button(int(list))->setEnabled(m_hasEvent);
    const bool isSupport = m_what->checkedId() == int(What::Support);
    m_formats->setVisible(!isSupport);
    m_explanation->setText(explanation());
    m_write->setEnabled(!m_isWriting && !m_folder->text().trimmed().isEmpty() && (isSupport || m_hasEvent));
    m_note->clear();
    m_note->setAccessibleName({});
}

void OutPage::setEvent(const QString &name)
{
    m_hasEvent = !name.isEmpty();
    m_lead->setText(m_hasEvent ? tr("From %1. Nothing leaves this computer.", "event").arg(isolated(name))
                               : tr("There is no event yet. Nothing leaves this computer."));
    choose(m_hasEvent ? What::CheckIns : What::Support);
}

void OutPage::setFolder(const QString &folder) { m_folder->setText(folder); }

void OutPage::choose(What what)
{
    m_what->button(int(what))->setChecked(true);
    refresh();
}

void OutPage::tell(const QString &role, const QString &text)
{
    refresh();
    setRole(m_note, role);
    m_note->setText(text);
    m_note->setAccessibleName(text);
}

void OutPage::showWriting()
{
    m_isWriting = true;
    tell(u"waiting"_s, tr("Writing…"));
}

void OutPage::showWritten(const QString &file, qint64 rows)
{
    m_isWriting = false;
    const QString name = isolated(file);
    tell(u"good"_s,
         rows < 0        ? tr("Written: %1", "file").arg(name)
             : rows == 1 ? tr("Written: %1, 1 row", "file").arg(name)
                         : tr("Written: %1, %2 rows", "file, count").arg(name, grouped(rows)));
}

void OutPage::showProblem(const QString &problem)
{
    m_isWriting = false;
    tell(u"bad"_s, problem);
}

void OutPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_what->checkedButton()->setFocus();
}

void OutPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_lead->setVisible(window()->height() >= DeskSize::low); // the choices need the room
    placeChoices();
}

} // namespace Kiosk
