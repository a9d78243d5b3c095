// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskparts.h"

#include "theme/style.h"

#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QLabel *deskLine(const QString &role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    setRole(label, role);
    return label;
}

QLabel *deskLabel(const QString &role, const QString &text, QWidget *parent)
{
    QLabel *label = deskLine(role, text, parent);
    label->setWordWrap(true);
    return label;
}

QString onButton(QString text) { return text.replace(u'&', u"&&"_s); }

QString breakable(const QString &text)
{
    static constexpr int longest = 8;
    static constexpr QChar mayBreak(0x200b);
    QString result;
    int length = 0;
    for (const QChar letter : text) {
        length = letter.isSpace() ? 0 : length + 1;
        if (length > longest && !letter.isLowSurrogate() && !letter.isMark()) {
            result.append(mayBreak);
            length = 1;
        }
        result.append(letter);
    }
    return result;
}

QString roleOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Good:
        return u"good"_s;
    case StatusKind::Waiting:
        return u"waiting"_s;
    case StatusKind::Problem:
        return u"problem"_s;
    }
    Q_UNREACHABLE();
}

QScrollArea *quietScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace Kiosk
