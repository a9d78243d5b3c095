// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyspage.h"

#include "keybutton.h"
#include "parts/deskparts.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int aroundRows = 80; // margins and the scroll bar

KeysPage::KeysPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *content = new QWidget(this);
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 6, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    for (const DeskKey &key : deskKeys()) {
        auto *row = new KeyButton(theme, KeyButton::Look::Row, content);
        row->setWords(wordsOf(key), keyWordOf(key.command));
        connect(row, &QAbstractButton::clicked, this,
                [this, command = key.command] { Q_EMIT commanded(command); });
        m_rows.append(row);
    }
    m_grid->setRowStretch(int(m_rows.size()), 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(12);
    page->addWidget(deskLabel(u"title"_s, tr("All keys"), this));
    page->addWidget(quietScroll(content, this), 1);
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int widest = 0;
    for (const KeyButton *row : std::as_const(m_rows))
        widest = std::max(widest, row->sizeHint().width());
    const bool areTwo = width() > 2 * widest + m_grid->horizontalSpacing() + aroundRows;
    const int high = int(m_rows.size() + 1) / (areTwo ? 2 : 1);
    for (int place = 0; place < m_rows.size(); ++place)
        m_grid->addWidget(m_rows.at(place), place % high, place / high);
}

void KeysPage::takeFocus() { m_rows.first()->setFocus(Qt::OtherFocusReason); }

} // namespace Kiosk
