// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannerspage.h"

#include "cameratrial.h"
#include "parts/deskparts.h"
#include "parts/visibletext.h"
#include "scanrules.h"
#include "startlabel.h"
#include "theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int codeNoteWidth = 230;
constexpr int firstControl = 2; // after name and state
ScannersPage::ScannersPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_camera(new CameraTrial(theme, this))
    , m_trials(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_trial(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_listPlace(new QVBoxLayout)
    , m_list(new QWidget(this))
    , m_rules(new ScanRules(this))
    , m_none(deskLabel(u"label"_s, tr("No scanner is plugged in. Typed codes work anyway."), this))
    , m_text(atStart(deskLabel(u"title"_s, tr("Nothing yet"), this)))
    , m_origin(atStart(deskLabel(u"label"_s, {}, this)))
    , m_code(new QLabel(this))
    , m_codeNote(deskLabel(
          u"label"_s, tr("A scanner that types? Scan this once with it, so that dashes arrive as dashes."),
          this))
    , m_note(deskLabel(u"good"_s, {}, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(deskLabel(u"headline"_s, tr("Camera and scanners"), this));
    page->addWidget(deskLabel(u"lead"_s, tr("Scan something: it is shown here and admits nobody."), this));
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 8, 16, 0);
    lines->setSpacing(16);
    m_trials->setSpacing(24);
    m_trials->addWidget(m_camera, 2);
    m_trials->addWidget(makeTrial(), 3);
    lines->addLayout(m_trials);
    lines->addWidget(m_none);
    m_listPlace->addWidget(m_list);
    lines->addLayout(m_listPlace);
    lines->addStretch();
    page->addWidget(quietScroll(content, this), 1);
    m_note->hide();
    setLayoutCode({});
}

QWidget *ScannersPage::makeTrial()
{
    auto *trial = new QFrame(this);
    setRole(trial, u"card"_s);
    trial->setLayout(m_trial);
    m_trial->setContentsMargins(20, 16, 20, 16);
    auto *words = new QVBoxLayout;
    words->addWidget(deskLabel(u"label"_s, tr("Last scan of a scanner"), trial));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_text);
    words->addWidget(m_origin);
    words->addWidget(m_note);
    words->addStretch();
    words->addWidget(m_rules);
    m_rules->hide();
    m_trial->addLayout(words, 1);
    auto *teach = new QVBoxLayout;
    teach->addWidget(m_code, 0, Qt::AlignLeft);
    m_codeNote->setMinimumWidth(codeNoteWidth);
    teach->addWidget(m_codeNote);
    teach->addStretch();
    m_trial->addLayout(teach);
    return trial;
}

void ScannersPage::showScanners(const QList<ScannerRow> &rows, const QStringList &gates)
{
    m_rows = rows;
    m_gates = gates;
    const QString focused = focusedControl();
    m_none->setVisible(rows.isEmpty());
    auto *list = new QWidget(this);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    QStringList heads { tr("Scanner"),  tr("State"),        tr("Lane"),
                        tr("Entrance"), tr("Sends before"), tr("Sends after") };
    if (m_isSlim) // what a scanner is stands above its controls and needs no heads
        heads.remove(0, firstControl);
    for (int i = 0; i < heads.size() && !rows.isEmpty(); ++i)
        grid->addWidget(deskLabel(u"label"_s, heads.at(i), list), 0, i);
    for (int column = 0; column < heads.size() && !m_isSlim; ++column)
        grid->setColumnStretch(column, column < 2 ? 4 : column < 4 ? 3 : 2);
    for (const ScannerRow &row : rows)
        addRow(*grid, row, gates);
    grid->setRowStretch(grid->rowCount(), 1);
    m_list->hide();
    m_list->deleteLater(); // one of its lines may be telling what was chosen
    m_list = list;
    m_listPlace->addWidget(m_list);
    m_list->show();
    if (auto *control = focused.isEmpty() ? nullptr : m_list->findChild<QWidget *>(focused))
        control->setFocus(Qt::OtherFocusReason);
}

// Whoever goes on with the keys stands where they were in the list that is made anew.
QString ScannersPage::focusedControl() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && m_list->isAncestorOf(focused) ? focused->objectName() : QString();
}

static void nameControl(QWidget &control, QLatin1StringView what, const ScannerRow &row)
{
    control.setObjectName(u"%1 of %2"_s.arg(what, row.id));
}

void ScannersPage::addRow(QGridLayout &grid, const ScannerRow &row, const QStringList &gates)
{
    QWidget *list = grid.parentWidget();
    const int at = grid.rowCount();
    grid.addWidget(atStart(deskLine(u"strong"_s, row.name, list)), at, 0, 1, m_isSlim ? 2 : 1);
    grid.addWidget(atStart(deskLabel(roleOf(row.kind), row.state, list)), at, m_isSlim ? 2 : 1);
    if (row.use != ScannerRow::Use::Always)
        grid.addWidget(makeUse(row, list), at, m_isSlim ? 3 : 6);
    if (row.use == ScannerRow::Use::Free)
        return;
    int column = m_isSlim ? 0 : firstControl;
    QList<QWidget *> controls = makeLane(row, gates, list); // first: Tab goes in the order of making
    controls += makeMarks(row, list);
    for (QWidget *control : std::as_const(controls))
        grid.addWidget(control, m_isSlim ? at + 1 : at, column++);
}

QList<QWidget *> ScannersPage::makeLane(const ScannerRow &row, const QStringList &gates, QWidget *list)
{
    auto *lane = new QLineEdit(row.lane, list);
    lane->setPlaceholderText(tr("none"));
    lane->setAccessibleName(tr("Lane of %1").arg(row.name));
    lane->setMaxLength(40);
    nameControl(*lane, "lane"_L1, row);
    auto *gate = new QComboBox(list);
    nameControl(*gate, "gate"_L1, row);
    gate->setAccessibleName(tr("Entrance of %1").arg(row.name));
    gate->setAccessibleDescription(gate->accessibleName()); // on Linux the name is the choice
    gate->addItem(tr("Same as the kiosk"), QString());
    for (const QString &name : gates)
        gate->addItem(name, name);
    // What is not there is never taken for another one.
    if (row.isGateUnset)
        gate->addItem(tr("Choose one", "entrance"), QVariant());
    else if (gate->findData(row.gate) < 0)
        gate->addItem(row.gate, row.gate);
    gate->setCurrentIndex(row.isGateUnset ? gate->count() - 1 : gate->findData(row.gate));
    const auto choose = [this, id = row.id, lane, gate] {
        if (!gate->currentData().isValid())
            return;
        Q_EMIT laneChosen(id, lane->text().simplified(), gate->currentData().toString());
    };
    connect(lane, &QLineEdit::editingFinished, this, choose);
    connect(gate, &QComboBox::activated, this, choose);
    return { lane, gate };
}

QList<QWidget *> ScannersPage::makeMarks(const ScannerRow &row, QWidget *list)
{
    auto *prefix = new QLineEdit(row.prefix, list);
    auto *suffix = new QLineEdit(row.suffix, list);
    nameControl(*prefix, "prefix"_L1, row);
    nameControl(*suffix, "suffix"_L1, row);
    prefix->setAccessibleName(tr("What %1 sends before a code").arg(row.name));
    suffix->setAccessibleName(tr("What %1 sends after a code").arg(row.name));
    const auto choose
        = [this, id = row.id, prefix, suffix] { Q_EMIT marksChosen(id, prefix->text(), suffix->text()); };
    for (QLineEdit *line : { prefix, suffix }) {
        line->setMaxLength(40);
        line->setPlaceholderText(tr("nothing"));
        connect(line, &QLineEdit::editingFinished, this, choose);
    }
    return { prefix, suffix };
}

QPushButton *ScannersPage::makeUse(const ScannerRow &row, QWidget *list)
{
    const bool isTaken = row.use == ScannerRow::Use::Taken;
    auto *button = new QPushButton(isTaken ? tr("Let go") : tr("Use it here"), list);
    nameControl(*button, "use"_L1, row);
    button->setAccessibleName(u"%1: %2"_s.arg(button->text(), row.name));
    connect(button, &QPushButton::clicked, this,
            [this, id = row.id, isTaken] { Q_EMIT isTaken ? deviceReleased(id) : deviceTaken(id); });
    return button;
}

void ScannersPage::showScan(const TrialScan &scan)
{
    m_text->setText(visibleText(scan.text));
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

void ScannersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isSlim = width() < DeskSize::slim;
    const auto direction = isSlim ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_trials->setDirection(direction);
    m_trial->setDirection(direction);
    m_codeNote->setMaximumWidth(isSlim ? QWIDGETSIZE_MAX : codeNoteWidth);
    for (const int trial : { 0, 1 }) // one above the other each is as high as it needs
        m_trials->setStretch(trial, isSlim ? 0 : trial + 2);
    if (std::exchange(m_isSlim, isSlim) != isSlim)
        showScanners(QList<ScannerRow>(m_rows), QStringList(m_gates));
}

} // namespace Kiosk
