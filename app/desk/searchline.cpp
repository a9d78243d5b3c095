// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "searchline.h"

#include "parts/deskparts.h"
#include "theme/style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr int longestSearch = 512;

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
    , m_count(deskLine(u"label"_s, {}, this))
{
    setRole(this, u"search"_s);
    setMaxLength(longestSearch);
    setPlaceholderText(tr("Scan, or type a name or code"));
    setAccessibleName(tr("Search and scan"));
    m_count->hide();
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (const auto command = commandOf(*event))
        Q_EMIT commanded(*command);
    else
        QLineEdit::keyPressEvent(event);
}

void SearchLine::setCount(const QString &words)
{
    m_count->setText(words);
    m_count->setVisible(!words.isEmpty());
    layOut();
}

void SearchLine::layOut()
{
    // Codes and names of any script begin at the start of the line, so that its end is free for the count.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    m_count->ensurePolished();
    const int inset = qRound(rem(DeskSize::gap, *this));
    const int wide = m_count->text().isEmpty() ? 0 : m_count->sizeHint().width();
    m_count->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(width() - inset - wide, 0, wide, height())));
    const int taken = wide > 0 ? wide + inset : 0;
    setTextMargins(mirrored ? taken : 0, 0, mirrored ? 0 : taken, 0);
}

void SearchLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    layOut();
}

void SearchLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    // The count's own font changes a little later than the line's.
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &SearchLine::layOut, Qt::QueuedConnection);
}

} // namespace Kiosk
