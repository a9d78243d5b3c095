// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "shiftpage.h"

#include "ownwordsline.h"
#include "parts/deskparts.h"
#include "parts/textblock.h"
#include "theme/style.h"
#include "words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int namesBesideEachOther = 3;

static QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, u"card"_s);
    return card;
}

ShiftPage::ShiftPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_name(new OwnWordsLine(clock, this))
{
    auto *content = new QWidget(this);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 6, 0);
    cards->setSpacing(16);
    cards->addWidget(makePerson());
    cards->addWidget(makePlace());
    cards->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->addWidget(quietScroll(content, this));
    setShift({});
}

QWidget *ShiftPage::makePerson()
{
    QFrame *card = makeCard(this);
    m_who = deskLabel({}, {}, card);
    m_name->setObjectName(u"operator"_s);
    m_name->setMaxLength(longestOperatorName);
    m_name->setPlaceholderText(tr("Your name"));
    m_name->setAccessibleName(tr("Your name"));
    m_begin = new QPushButton(tr("Start shift"), card);
    setRole(m_begin, u"primary"_s);
    m_begin->setEnabled(false);
    m_end = new QPushButton(tr("Sign out"), card);
    m_recent = new QWidget(card);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_begin);
    line->addWidget(m_end);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(12);
    layout->addWidget(deskLabel(u"title"_s, tr("Who is at the desk?"), card));
    layout->addWidget(m_who);
    layout->addLayout(line);
    layout->addWidget(m_recent);
    (new QGridLayout(m_recent))->setContentsMargins(0, 0, 0, 0);
    connect(m_name, &QLineEdit::textChanged, m_begin,
            [this](const QString &name) { m_begin->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ShiftPage::begin);
    connect(m_name, &OwnWordsLine::scanned, this, &ShiftPage::scanned);
    connect(m_begin, &QPushButton::clicked, this, &ShiftPage::begin);
    connect(m_end, &QPushButton::clicked, this, &ShiftPage::ended);
    return card;
}

static QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

// It may be refused: what is served stays until another one is.
static qint64 wishIn(QComboBox *box, qint64 served)
{
    const qint64 wished = box->currentData().toLongLong();
    box->setCurrentIndex(box->findData(served));
    return wished;
}

QWidget *ShiftPage::makePlace()
{
    QFrame *card = makeCard(this);
    m_events = makeChoice(tr("Event"), card);
    m_gates = makeChoice(tr("Entrance"), card);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(24, 18, 24, 18);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->addWidget(deskLabel(u"title"_s, tr("Which entrance?"), card), 0, 0, 1, 2);
    grid->addWidget(deskLine(u"label"_s, tr("Event"), card), 1, 0);
    grid->addWidget(deskLine(u"label"_s, tr("Entrance"), card), 1, 1);
    grid->addWidget(m_events, 2, 0);
    grid->addWidget(m_gates, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_events, &QComboBox::activated, this, [this] { Q_EMIT eventChosen(wishIn(m_events, m_event)); });
    connect(m_gates, &QComboBox::activated, this, [this] { Q_EMIT gateChosen(wishIn(m_gates, m_gate)); });
    return card;
}

void ShiftPage::begin()
{
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        Q_EMIT begun(name);
}

void ShiftPage::setShift(const Shift &shift)
{
    const bool isSomebody = !shift.operatorName.isEmpty();
    m_who->setText(
        !isSomebody
            ? tr("The name goes into every check-in made at this desk. Scanning also works without a name.")
            : shift.since.isValid()
            ? tr("%1, since %2").arg(isolated(shift.operatorName), timeOfDay(shift.since))
            : isolated(shift.operatorName));
    m_name->clear();
    m_end->setVisible(isSomebody);
    qDeleteAll(m_names);
    m_names.clear();
    auto *grid = qobject_cast<QGridLayout *>(m_recent->layout());
    for (const QString &name : shift.recent) {
        if (name == shift.operatorName)
            continue;
        auto *button = new QPushButton(onButton(isolated(name)), m_recent);
        connect(button, &QPushButton::clicked, this, [this, name] { Q_EMIT begun(name); });
        const int place = int(m_names.size());
        grid->addWidget(button, place / namesBesideEachOther, place % namesBesideEachOther);
        m_names.append(button);
    }
    m_recent->setVisible(!m_names.isEmpty());
}

template<typename Item> static void fill(QComboBox *box, const QList<Item> &items, qint64 chosen)
{
    box->clear();
    for (const Item &item : items)
        box->addItem(item.name, item.id);
    box->setCurrentIndex(box->findData(chosen));
}

void ShiftPage::setEvents(const QList<Event> &events, qint64 chosen)
{
    m_event = chosen;
    fill(m_events, events, chosen);
}

void ShiftPage::setGates(const QList<Gate> &gates, qint64 chosen)
{
    m_gate = chosen;
    fill(m_gates, gates, chosen);
}

void ShiftPage::takeFocus() { m_name->setFocus(Qt::OtherFocusReason); }

} // namespace Kiosk
