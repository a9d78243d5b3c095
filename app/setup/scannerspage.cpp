// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannerspage.h"

#include "desk/deskparts.h"
#include "scanrules.h"
#include "theme/style.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int codeNoteWidth = 230;
constexpr qsizetype longestShown = 400;

// What cannot be seen is what one looks for here: a suffix, a prefix, a stray control character.
static QString visible(const QString &text)
{
    QString shown;
    for (const QChar character : QStringView(text).left(longestShown)) {
        if (character.isPrint())
            shown += character;
        else
            shown += u"\\x%1"_s.arg(int(character.unicode()), 2, 16, QLatin1Char('0'));
    }
    return text.size() > longestShown ? shown + u'…' : shown;
}

static QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setRole(frame, u"card"_s);
    return frame;
}

ScannersPage::ScannersPage(QWidget *parent)
    : QWidget(parent)
    , m_list(quietScroll(new QWidget(this), this))
    , m_rules(new ScanRules(this))
    , m_none(deskLabel(u"label"_s, tr("No scanner is plugged in. Typed codes work all the same."), this))
    , m_text(deskLabel(u"title"_s, tr("Nothing yet"), this))
    , m_origin(deskLabel(u"label"_s, {}, this))
    , m_code(new QLabel(this))
    , m_codeNote(deskLabel(
          u"label"_s, tr("A scanner that types? Scan this once with it, so that dashes arrive as dashes."),
          this))
    , m_note(deskLabel(u"good"_s, {}, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(deskLabel(u"headline"_s, tr("Scanners"), this));
    page->addWidget(deskLabel(u"lead"_s, tr("Scan something: it is shown here and admits nobody."), this));

    auto *trial = card(this);
    auto *row = new QHBoxLayout(trial);
    row->setContentsMargins(20, 16, 20, 16);
    auto *words = new QVBoxLayout;
    words->addWidget(deskLabel(u"label"_s, tr("Last scan"), trial));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_text);
    words->addWidget(m_origin);
    words->addWidget(m_note);
    words->addStretch();
    words->addWidget(m_rules);
    m_rules->hide();
    row->addLayout(words, 1);
    auto *teach = new QVBoxLayout;
    teach->addWidget(m_code, 0, Qt::AlignHCenter);
    m_codeNote->setFixedWidth(codeNoteWidth);
    teach->addWidget(m_codeNote);
    row->addLayout(teach);
    page->addWidget(trial);

    page->addWidget(m_none);
    page->addWidget(m_list, 1);
    m_note->hide();
    setLayoutCode({});
}

void ScannersPage::showScanners(const QList<ScannerRow> &rows, const QStringList &gates)
{
    m_none->setVisible(rows.isEmpty());
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList heads { tr("Scanner"),  tr("State"),        tr("Lane"),
                              tr("Entrance"), tr("Sends before"), tr("Sends after") };
    for (int i = 0; i < heads.size() && !rows.isEmpty(); ++i)
        grid->addWidget(deskLabel(u"label"_s, heads.at(i), list), 0, i);
    for (const int column : { 0, 1, 2, 3, 4, 5 })
        grid->setColumnStretch(column, column < 2 ? 4 : column < 4 ? 3 : 2);
    for (const ScannerRow &row : rows)
        addRow(*grid, row, gates);
    grid->setRowStretch(grid->rowCount(), 1);
    m_list->takeWidget()->deleteLater(); // one of its lines may be telling what was chosen
    m_list->setWidget(list);
    list->setAutoFillBackground(false);
}

void ScannersPage::addRow(QGridLayout &grid, const ScannerRow &row, const QStringList &gates)
{
    QWidget *list = grid.parentWidget();
    const int at = grid.rowCount();
    grid.addWidget(deskLine(u"strong"_s, row.name, list), at, 0);
    grid.addWidget(deskLabel(roleOf(row.kind), row.state, list), at, 1);
    if (row.use != ScannerRow::Use::Free)
        addLane(grid, row, gates);
    if (row.use != ScannerRow::Use::Free)
        addMarks(grid, row);
    if (row.use != ScannerRow::Use::Always)
        addUse(grid, row);
}

void ScannersPage::addLane(QGridLayout &grid, const ScannerRow &row, const QStringList &gates)
{
    QWidget *list = grid.parentWidget();
    const int at = grid.rowCount() - 1;
    auto *lane = new QLineEdit(row.lane, list);
    lane->setPlaceholderText(tr("none"));
    lane->setAccessibleName(tr("Lane of %1").arg(row.name));
    lane->setMaxLength(40);
    auto *gate = new QComboBox(list);
    gate->setAccessibleName(tr("Entrance of %1").arg(row.name));
    gate->addItem(tr("As the kiosk"), QString());
    for (const QString &name : gates)
        gate->addItem(name, name);
    gate->setCurrentIndex(std::max(0, gate->findData(row.gate)));
    const auto choose = [this, id = row.id, lane, gate] {
        Q_EMIT laneChosen(id, lane->text().simplified(), gate->currentData().toString());
    };
    connect(lane, &QLineEdit::editingFinished, this, choose);
    connect(gate, &QComboBox::activated, this, choose);
    grid.addWidget(lane, at, 2);
    grid.addWidget(gate, at, 3);
}

void ScannersPage::addMarks(QGridLayout &grid, const ScannerRow &row)
{
    QWidget *list = grid.parentWidget();
    auto *prefix = new QLineEdit(row.prefix, list);
    auto *suffix = new QLineEdit(row.suffix, list);
    prefix->setAccessibleName(tr("What %1 sends before a code").arg(row.name));
    suffix->setAccessibleName(tr("What %1 sends after a code").arg(row.name));
    const auto choose
        = [this, id = row.id, prefix, suffix] { Q_EMIT marksChosen(id, prefix->text(), suffix->text()); };
    for (QLineEdit *line : { prefix, suffix }) {
        line->setMaxLength(40);
        line->setPlaceholderText(tr("nothing"));
        connect(line, &QLineEdit::editingFinished, this, choose);
        grid.addWidget(line, grid.rowCount() - 1, line == prefix ? 4 : 5);
    }
}

void ScannersPage::addUse(QGridLayout &grid, const ScannerRow &row)
{
    const bool isTaken = row.use == ScannerRow::Use::Taken;
    auto *button = new QPushButton(isTaken ? tr("Let go") : tr("Use it here"), grid.parentWidget());
    button->setAccessibleName(u"%1: %2"_s.arg(button->text(), row.name));
    connect(button, &QPushButton::clicked, this,
            [this, id = row.id, isTaken] { Q_EMIT useChosen(id, !isTaken); });
    grid.addWidget(button, grid.rowCount() - 1, 6);
}

void ScannersPage::showScan(const TrialScan &scan)
{
    m_text->setText(visible(scan.text));
    m_text->setAccessibleName(m_text->text());
    m_origin->setText(scan.origin);
}

void ScannersPage::setLayoutCode(const QImage &code)
{
    m_code->setVisible(!code.isNull());
    m_codeNote->setVisible(!code.isNull());
    if (!code.isNull())
        m_code->setPixmap(QPixmap::fromImage(code)); // not scaled: modules stay even
}

void ScannersPage::showNote(const QString &note, StatusKind kind)
{
    setRole(m_note, roleOf(kind));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace Kiosk
