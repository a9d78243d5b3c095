// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "spokenanswer.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QAccessibleInterface *alertFor(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<AnswerView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::AlertMessage) : nullptr;
}

void makeAnswersAlerts() { QAccessible::installFactory(alertFor); } // a second time does nothing

QString spokenWords(const AnswerView::Message &message)
{
    const GuestWords &words = message.words;
    QStringList spoken { words.verdict, words.headline.simplified(), words.detail, words.nextStep,
                         message.forStaff };
    for (const StaffNote &note : message.notes)
        spoken << note.title << note.text;
    spoken.removeAll(QString());
    return spoken.join(u". "_s);
}

} // namespace Kiosk
