// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "touchkeys.h"

#include "guestbutton.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr double columns = 10;
static const QString openBox = u"\u2423"_s; // how a blank is written where it must be seen

static QStringList rowsOf(TouchKeys::Layout layout)
{
    switch (layout) {
    case TouchKeys::Layout::Code:
        return { u"1234567890"_s, u"QWERTYUIOP"_s, u"ASDFGHJKL-"_s, u"ZXCVBNM"_s };
    case TouchKeys::Layout::Name:
        return { u"qwertyuiop"_s, u"asdfghjkl'"_s, u"zxcvbnm- "_s };
    case TouchKeys::Layout::Search:
        return { u"1234567890"_s, u"qwertyuiop"_s, u"asdfghjkl-"_s, u"zxcvbnm "_s };
    }
    Q_UNREACHABLE();
}

TouchKeys::TouchKeys(const Theme &theme, Layout layout, QWidget *parent)
    : QWidget(parent)
    , m_layout(layout)
    , m_erase(new GuestButton(theme, { {}, u"backspace"_s, GuestButton::Kind::Key }, this))
    , m_done(new GuestButton(theme, { {}, u"tick"_s, GuestButton::Kind::Primary }, this))
{
    for (const QString &letters : rowsOf(layout)) {
        QList<GuestButton *> row;
        for (const QChar letter : letters) {
            const bool isOpenBox = letter == u' ' && layout == Layout::Search; // as small as a letter's key
            auto *key = new GuestButton(
                theme, { isOpenBox ? openBox : QString(letter), {}, GuestButton::Kind::Key }, this);
            connect(key, &QAbstractButton::clicked, this, [this, letter] { Q_EMIT typed(letter); });
            row << key;
            if (letter == u' ')
                m_blank = key;
        }
        m_rows << row;
    }
    if (layout != Layout::Name) {
        m_rows.last() << m_erase << m_done;
    } else {
        m_rows.last() << m_erase;
        m_rows << QList<GuestButton *> { m_done };
        m_rows.last().prepend(m_rows.at(2).at(8));
        m_rows[2].removeAt(8);
    }
    for (const QList<GuestButton *> &row : std::as_const(m_rows)) {
        for (GuestButton *key : row)
            key->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_erase, &QAbstractButton::clicked, this, &TouchKeys::erased);
    connect(m_done, &QAbstractButton::clicked, this, &TouchKeys::done);
    translate();
}

void TouchKeys::translate()
{
    m_erase->setAccessibleName(tr("Erase the last letter"));
    m_done->setAccessibleName(m_doneName.isEmpty() ? tr("Done") : m_doneName);
    if (m_blank)
        m_blank->setAccessibleName(tr("Blank"));
}

void TouchKeys::setDoneName(const QString &name)
{
    m_doneName = name;
    translate();
}

void TouchKeys::setDoneEnabled(bool isEnabled) { m_done->setEnabled(isEnabled); }

void TouchKeys::typeInto(QLineEdit &line) const
{
    connect(this, &TouchKeys::typed, &line, &QLineEdit::insert);
    connect(this, &TouchKeys::erased, &line, &QLineEdit::backspace);
    connect(this, &TouchKeys::done, &line, &QLineEdit::returnPressed);
}

void TouchKeys::setUnit(double oneU)
{
    m_unit = oneU;
    for (const QList<GuestButton *> &row : std::as_const(m_rows)) {
        for (GuestButton *key : row)
            key->setUnit(oneU);
    }
    layOut();
}

void TouchKeys::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TouchKeys::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void TouchKeys::layOut()
{
    const double gap = GuestSize::buttonCorner * m_unit;
    const double wide = (width() - (columns - 1) * gap) / columns;
    const double tall = (height() - double(m_rows.size() - 1) * gap) / double(m_rows.size());
    double y = 0;
    for (const QList<GuestButton *> &row : std::as_const(m_rows)) {
        double x = 0;
        for (int i = 0; i < row.size(); ++i) {
            // The last key takes what is left of the row.
            const bool isLong = row.at(i) == m_blank && m_layout == Layout::Name;
            const double cell = isLong ? 7 * wide + 6 * gap : i + 1 == row.size() ? width() - x : wide;
            row.at(i)->setGeometry(QRectF(x, y, cell, tall).toRect());
            x += cell + gap;
        }
        y += tall + gap;
    }
}

} // namespace Kiosk
