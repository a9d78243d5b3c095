// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doorsrows.h"

#include "parts/deskparts.h"
#include "startlabel.h"
#include "theme/icons.h"
#include "theme/signs.h"
#include "theme/style.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr double tileEdge = 2;

static double sizeIn(const QWidget *widget, double units) { return rem(units, widget->window()->width()); }

// Sentences for the terminal begin small.
static QString sentence(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

static QLabel *pixmapLabel(const QPixmap &pixmap, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(pixmap);
    return label;
}

/// Name above what was found.
static QVBoxLayout *column(const QString &name, const QStringList &lines, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch();
    column->addWidget(atStart(deskLabel(u"strong"_s, name, parent)));
    for (const QString &line : lines)
        column->addWidget(atStart(deskLabel(u"quiet"_s, line, parent)));
    column->addStretch();
    return column;
}

static QString wordOf(DoorsHelp help)
{
    switch (help) {
    case DoorsHelp::None:
        return {};
    case DoorsHelp::PlaySound:
        return DoorsTile::tr("Play it");
    case DoorsHelp::TryScanners:
        return DoorsTile::tr("Try it");
    case DoorsHelp::SetPin:
        return DoorsTile::tr("Set it");
    }
    Q_UNREACHABLE();
}

static QPushButton *helpButton(DoorsHelp help, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(wordOf(help), parent);
    button->setAccessibleName(u"%1: %2"_s.arg(button->text(), name));
    return button;
}

DoorsTile::DoorsTile(const Theme &theme, const DoorsFinding &found, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_state(found.finding.state)
{
    const QString name = doorsName(found.finding, found.naming);
    const QString detail = !found.finding.error.detail.isEmpty() ? errorWords(found.finding.error)
                                                                 : sentence(found.finding.detail);
    const QString remedy = sentence(found.finding.remedy);
    setAccessibleName(name);
    setAccessibleDescription(u"%1. %2"_s.arg(detail, remedy));
    auto *row = new QHBoxLayout(this);
    const int margin = qRound(sizeIn(this, DeskSize::gap));
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    row->addSpacing(qRound(sizeIn(this, DeskSize::bigNumber)) + margin); // the sign is painted
    auto *words = column(name, { detail }, this);
    words->insertWidget(words->count() - 1, atStart(deskLabel(u"body"_s, remedy, this)));
    row->addLayout(words, 1);
    const DoorsHelp help = doorsHelp(found.finding.subject);
    if (help == DoorsHelp::None)
        return;
    QPushButton *button = helpButton(help, name, this);
    setRole(button, u"primary"_s);
    connect(button, &QPushButton::clicked, this, [this, help] { Q_EMIT helpRequested(help); });
    row->addWidget(button);
}

QColor DoorsTile::colour() const
{
    return m_state == Finding::State::Fail ? m_theme.badText : m_theme.warnText;
}

void DoorsTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(), tileEdge));
    painter.setBrush(m_theme.surface);
    const double corner = sizeIn(this, DeskSize::cardCorner);
    const double inset = tileEdge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
    const double side = sizeIn(this, DeskSize::bigNumber);
    const double start = sizeIn(this, DeskSize::gap);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - start - side : start;
    painter.fillPath(signPath(m_state == Finding::State::Fail ? Sign::Refused : Sign::Used,
                              QRectF(x, (height() - side) / 2, side, side)),
                     colour());
}

DoorsRow::DoorsRow(const Theme &theme, const DoorsFinding &found, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    const Finding &finding = found.finding;
    const QString name = doorsName(finding, found.naming);
    const QString detail = sentence(finding.detail);
    setAccessibleName(name);
    setAccessibleDescription(u"%1. %2"_s.arg(detail, tr("Good")));
    auto *row = new QHBoxLayout(this);
    const int gap = qRound(sizeIn(this, DeskSize::cardCorner));
    row->setContentsMargins(0, gap, 0, gap);
    row->setSpacing(gap);
    const double icon = sizeIn(this, DeskSize::tickBox);
    row->addWidget(
        pixmapLabel(iconOf(doorsIcon(finding.subject), icon, theme.ink2, devicePixelRatioF()), this));
    row->addLayout(column(name, { detail }, this), 1);
    if (const DoorsHelp help = doorsHelp(finding.subject); help == DoorsHelp::PlaySound) {
        QPushButton *button = helpButton(help, name, this);
        connect(button, &QPushButton::clicked, this, [this, help] { Q_EMIT helpRequested(help); });
        row->addWidget(button);
    }
    const double tick = sizeIn(this, DeskSize::search);
    row->addWidget(pixmapLabel(iconOf(u"tick"_s, tick, theme.okText, devicePixelRatioF()), this));
    row->addWidget(deskLine(u"good"_s, tr("Good"), this));
}

void DoorsRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(0, 0, width(), 1, m_theme.line);
}

} // namespace Kiosk
