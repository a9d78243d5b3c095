// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/status.h"

#include <QString>

class QLabel;
class QScrollArea;
class QWidget;

namespace Kiosk {

/// Plain text that wraps, in one of the sheet's roles.
[[nodiscard]] QLabel *deskLabel(const QString &role, const QString &text, QWidget *parent);
/// The same on one line.
[[nodiscard]] QLabel *deskLine(const QString &role, const QString &text, QWidget *parent);
/// Words on a button: an ampersand in a name is no shortcut.
[[nodiscard]] QString onButton(QString text);
/// May go on in the next line within a long word, such as an e-mail address.
[[nodiscard]] QString breakable(const QString &text);
/// The role of a label in whose colour such a status stands.
[[nodiscard]] QString roleOf(StatusKind kind);
/// Shows @p content, which may be longer; takes neither keys nor a frame.
[[nodiscard]] QScrollArea *quietScroll(QWidget *content, QWidget *parent);

} // namespace Kiosk
