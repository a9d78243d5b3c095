// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

namespace Kiosk {

/// Makes the data folder if there is none, and keeps it to this user: folder 0700, files of ours 0600. What
/// an earlier version left open is closed. A folder that holds other things, too, keeps its mode. Errors:
/// Storage, when it cannot be made, when everybody may write there, or when a file of ours is a link.
[[nodiscard]] Result<> preparePrivateFolder(const QString &folder);

/// The same for somebody who only reads: makes nothing, and leaves what belongs to another user.
[[nodiscard]] Result<> inspectPrivateFolder(const QString &folder);

/// An error when @p path is neither missing nor a plain file or folder: whoever may write to a folder can
/// make a link there that leads anywhere.
[[nodiscard]] Result<> refuseLink(const QString &path);

/// Whether @p path is one of the files that hold the store in @p folder, by whatever name.
[[nodiscard]] bool isFileOfTheStore(const QString &folder, const QString &path);

} // namespace Kiosk
