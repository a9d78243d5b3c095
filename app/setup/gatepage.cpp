// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatepage.h"

#include "parts/deskparts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int longestName = 60;

static QString wordsFor(GateDirection direction)
{
    switch (direction) {
    case GateDirection::In:
        return GatePage::tr("In only");
    case GateDirection::Out:
        return GatePage::tr("Out only");
    case GateDirection::Both:
        return GatePage::tr("In and out");
    }
    Q_UNREACHABLE();
}

GatePage::GatePage(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QButtonGroup(this))
    , m_gates(new QVBoxLayout)
    , m_none(deskLabel(u"label"_s, tr("There is no event yet: choose a guest list first."), this))
    , m_name(new QLineEdit(this))
    , m_direction(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_problem(deskLabel(u"bad"_s, {}, this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(deskLabel(u"headline"_s, tr("Which entrance is this?"), this));
    page->addWidget(deskLabel(u"lead"_s, tr("It is saved with every check-in."), this));
    page->addWidget(m_none);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_gates);
    column->addStretch();
    page->addWidget(quietScroll(list, this), 1);

    auto *line = new QHBoxLayout;
    m_name->setPlaceholderText(tr("Another entrance"));
    m_name->setAccessibleName(tr("Name of another entrance"));
    m_name->setMaxLength(longestName);
    m_direction->setAccessibleName(tr("Its direction"));
    m_direction->setAccessibleDescription(m_direction->accessibleName()); // on Linux the name is the choice
    for (const GateDirection direction : { GateDirection::Both, GateDirection::In, GateDirection::Out })
        m_direction->addItem(wordsFor(direction), int(direction));
    m_add->setAccessibleName(tr("Add the entrance"));
    line->addWidget(m_name, 1);
    line->addWidget(m_direction);
    line->addWidget(m_add);
    page->addLayout(line);
    page->addWidget(m_problem);
    connect(m_add, &QPushButton::clicked, this, &GatePage::add);
    connect(m_name, &QLineEdit::returnPressed, this, &GatePage::add);
    connect(m_choice, &QButtonGroup::idClicked, this, &GatePage::wish);
    showGates({}, 0);
}

void GatePage::showGates(const QList<Gate> &gates, qint64 chosen)
{
    for (QAbstractButton *button : m_choice->buttons())
        delete button;
    for (const Gate &gate : gates) {
        auto *button = new QRadioButton(
            gate.direction == GateDirection::Both
                ? gate.name
                : tr("%1, %2", "entrance, direction").arg(gate.name, wordsFor(gate.direction)),
            this);
        button->setChecked(gate.id == chosen);
        m_choice->addButton(button, int(gate.id));
        m_gates->addWidget(button);
    }
    const bool isThere = !gates.isEmpty();
    m_none->setVisible(!isThere);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_name, m_direction, m_add })
        widget->setEnabled(isThere);
    m_chosen = chosen;
    m_name->clear();
    showProblem({});
}

// It may be refused: what is served stays until another one is.
void GatePage::wish(int id)
{
    if (QAbstractButton *served = m_choice->button(int(m_chosen)))
        served->setChecked(true);
    Q_EMIT gateChosen(id);
}

void GatePage::showProblem(const QString &problem) { m_problem->setText(problem); }

void GatePage::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return showProblem(tr("The entrance needs a name."));
    Q_EMIT gateAdded(name, GateDirection(m_direction->currentData().toInt()));
}

} // namespace Kiosk
