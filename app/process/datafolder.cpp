// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "datafolder.h"

#include "store/store.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Built by hand: the paths that Qt names after a program differ from program to program.
DataFolder defaultDataFolder()
{
    const QString said = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    // A relative XDG_DATA_HOME says nothing; Qt 6.4 believes it.
    const QString root = QDir::isAbsolutePath(said) ? said : QDir::home().filePath(u".local/share"_s);
    const QString own = root + u"/FastCheck/fastcheck"_s;
    const QString old = root + u"/fastcheck"_s;
    if (!Store::isIn(old))
        return { own };
    // Never moved and never merged: another program may be at work in either.
    if (!Store::isIn(own))
        return {
            old,
            u"note: the data folder is %1, as in earlier versions; to end this note, move it to %2 while no program uses it"_s
                .arg(old, own)
        };
    return {
        own,
        u"note: the data folder is %1; %2, the one of earlier versions, holds a store too and was left alone: --data %2 shows it"_s
            .arg(own, old)
    };
}

} // namespace Kiosk
