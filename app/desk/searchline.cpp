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
    if (const auto command = commandOf(*event))
        Q_EMIT commanded(*command);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace Kiosk
