// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskbar.h"

#include "deskparts.h"
#include "theme/style.h"
#include "theme/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::TabFocus);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

DeskBar::DeskBar(QWidget *parent)
    : QWidget(parent)
    , m_events(makeChoice(tr("Event"), this))
    , m_gates(makeChoice(tr("Entrance"), this))
    , m_in(makeWay(tr("In"), Direction::In))
    , m_out(makeWay(tr("Out"), Direction::Out))
    , m_setup(new QPushButton(tr("Set-up  F8"), this))
    , m_status(deskLabel({}, {}, this))
    , m_time(new QLabel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"bar"_s);
    setRole(m_time, u"clock"_s);
    m_status->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(10);
    layout->addWidget(m_events);
    layout->addWidget(m_gates);
    layout->addSpacing(8);
    layout->addWidget(m_in);
    layout->addWidget(m_out);
    layout->addSpacing(8);
    layout->addWidget(m_setup);
    layout->addWidget(m_status, 1);
    layout->addSpacing(8);
    layout->addWidget(m_time);
    connect(m_events, &QComboBox::activated, this, [this] {
        Q_EMIT done();
        Q_EMIT eventChosen(m_events->currentData().toLongLong());
    });
    connect(m_gates, &QComboBox::activated, this, [this] {
        Q_EMIT done();
        Q_EMIT gateChosen(m_gates->currentData().toLongLong());
    });
    m_setup->setFocusPolicy(Qt::TabFocus);
    m_setup->setShortcut(Qt::Key_F8);
    connect(m_setup, &QPushButton::clicked, this, &DeskBar::setupChosen);
    connect(&m_clock, &QTimer::timeout, this, &DeskBar::tickClock);
    m_clock.start(std::chrono::seconds(1));
    tickClock();
    setDirection(Direction::In);
}

QPushButton *DeskBar::makeWay(const QString &word, Direction direction)
{
    auto *button = new QPushButton(word, this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, direction] {
        setDirection(direction);
        Q_EMIT done();
        Q_EMIT directionChosen(direction);
    });
    return button;
}

template<typename Item> static void fill(QComboBox *box, const QList<Item> &items, qint64 chosen)
{
    box->clear();
    for (const Item &item : items)
        box->addItem(item.name, item.id);
    box->setCurrentIndex(box->findData(chosen));
}

void DeskBar::setEvents(const QList<Event> &events, qint64 chosen) { fill(m_events, events, chosen); }

void DeskBar::setGates(const QList<Gate> &gates, qint64 chosen) { fill(m_gates, gates, chosen); }

void DeskBar::setDirection(Direction direction)
{
    m_in->setChecked(direction == Direction::In);
    m_out->setChecked(direction == Direction::Out);
}

void DeskBar::setStatus(const QString &text, StatusKind kind)
{
    m_status->setText(text);
    setRole(m_status, roleOf(kind));
}

void DeskBar::tickClock() { m_time->setText(timeOfDay(QDateTime::currentDateTimeUtc())); }

} // namespace Kiosk
