// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "languagepage.h"

#include "parts/guestbutton.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Kiosk {

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return code;
    if (locale.language() == QLocale::English)
        return QLocale::languageToString(QLocale::English); // not "American English"
    name[0] = locale.toUpper(name.left(1)).at(0);
    return name;
}

LanguagePage::LanguagePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new GuestButton(theme, { {}, {} }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_back, &QAbstractButton::clicked, this, &LanguagePage::left);
    m_idle.setSingleShot(true);
    m_idle.setInterval(Duration::typing);
    connect(&m_idle, &QTimer::timeout, this, &LanguagePage::left);
    translate();
}

void LanguagePage::setLanguages(const QStringList &codes)
{
    qDeleteAll(m_choices);
    m_choices.clear();
    for (const QString &code : codes) {
        auto *choice = new GuestButton(m_theme, { languageName(code), {}, GuestButton::Kind::Choice }, this);
        connect(choice, &QAbstractButton::clicked, this, [this, code] {
            m_idle.stop();
            Q_EMIT chosen(code);
        });
        choice->setUnit(m_unit);
        choice->show();
        m_choices << choice;
    }
    layOut();
}

void LanguagePage::open()
{
    show();
    raise();
    m_idle.start();
}

void LanguagePage::setUnit(double oneU)
{
    m_unit = oneU;
    m_back->setUnit(oneU);
    for (GuestButton *choice : std::as_const(m_choices))
        choice->setUnit(oneU);
    layOut();
}

void LanguagePage::translate()
{
    m_back->setFace(tr("Back"));
    setAccessibleName(tr("Choose your language"));
}

void LanguagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void LanguagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void LanguagePage::layOut()
{
    const double margin = GuestSize::margin * m_unit;
    const double gap = GuestSize::within * m_unit;
    const double top = (GuestSize::bodyTop + GuestSize::gap) * m_unit;
    const double foot = height() - margin - GuestSize::foot * m_unit;
    const int columns = height() > width() ? 2 : m_choices.size() > 8 ? 4 : 3;
    const int rows = std::max(1, int(m_choices.size() + columns - 1) / columns);
    const double wide = (width() - 2 * margin - (columns - 1) * gap) / columns;
    const double room = (foot - GuestSize::gap * m_unit - top - (rows - 1) * gap) / rows;
    const double tall = std::clamp(room, GuestSize::foot * m_unit, 1.4 * GuestSize::foot * m_unit);
    for (int i = 0; i < m_choices.size(); ++i) {
        const int row = i / columns;
        const QRectF place(margin + (i % columns) * (wide + gap), top + row * (tall + gap), wide, tall);
        m_choices.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place.toRect()));
    }
    const QRect back(QPoint(qRound(margin), qRound(foot)), m_back->sizeHint());
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), rect(), back));
    update();
}

void LanguagePage::paintEvent(QPaintEvent * /*event*/) { QPainter(this).fillRect(rect(), m_theme.paper); }

} // namespace Kiosk
