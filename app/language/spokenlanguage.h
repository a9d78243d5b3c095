// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "languages.h"

#include <QObject>
#include <QTimer>

namespace Kiosk {

/// Which language the screens speak: the kiosk's own, or for a while the one that a guest chose.
///
/// Thread: the GUI thread.
class SpokenLanguage : public QObject
{
    Q_OBJECT

public:
    SpokenLanguage();

    /// @p own: as ScreenSettings::language.
    void use(const QString &own);
    /// For a guest, who may go away without a word.
    void lend(const QString &code);
    void speakOwn();

private:
    QString m_own;
    Interpreter m_interpreter;
    QTimer m_lent;
};

} // namespace Kiosk
