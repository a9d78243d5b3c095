// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "searchline.h"

#include "theme/style.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr int longestSearch = 512;

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
{
    setRole(this, u"search"_s);
    setMaxLength(longestSearch);
    setPlaceholderText(tr("Scan, or type a name or code"));
    setAccessibleName(tr("Search and scan"));
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    static constexpr int page = 6;
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT moved(page);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moved(-page);
        return;
    case Qt::Key_Escape:
        clear();
        Q_EMIT textEdited({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->modifiers().testFlag(Qt::ControlModifier) ? Q_EMIT admitRequested() : Q_EMIT entered();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Kiosk
