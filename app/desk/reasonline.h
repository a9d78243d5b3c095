// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "personbutton.h"

#include <QWidget>

class QBoxLayout;

namespace Kiosk {

class Clock;
class OwnWordsLine;

/// Asks why. Hidden until ask(); Enter or the button gives the reason, Escape leaves.
class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonLine(const Clock &clock, QWidget *parent = nullptr);

    /// @p question stands in the empty line, @p verb on the button.
    void ask(const QString &question, const QString &verb);
    /// The same about somebody, whom the button names.
    void ask(const QString &question, const PersonButton::Words &words);
    /// The button stands below the line, where there is more room for it.
    void setStacked(bool isStacked);
    void takeFocus();
    /// As Escape does.
    void leave();

Q_SIGNALS:
    /// Never empty; the line is hidden again.
    void given(const QString &reason);
    void left();
    /// A scanner typed this in between; the reason is as it was.
    void scanned(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const QString &question);
    void give();

    OwnWordsLine *m_reason;
    PersonButton *m_send;
    QBoxLayout *m_parts;
};

} // namespace Kiosk
