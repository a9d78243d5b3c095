// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "secret.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    return !decoder.hasError() && decoded.toUtf8() == text;
}

static bool isControl(char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }

Result<Secret> Secret::from(QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    if (text.isEmpty())
        return failure(Error::Kind::Malformed, Error::Cause::KeyUnusable, u"the key is empty"_s);
    if (text.size() > maximumSize)
        return failure(Error::Kind::Malformed, Error::Cause::KeyUnusable,
                       u"the key is longer than %1 bytes"_s.arg(maximumSize));
    if (std::any_of(text.cbegin(), text.cend(), isControl))
        return failure(Error::Kind::Malformed, Error::Cause::KeyUnusable,
                       u"the key holds line breaks or control characters"_s);
    if (!isUtf8(text))
        return failure(Error::Kind::Malformed, Error::Cause::KeyUnusable, u"the key is not UTF-8 text"_s);
    return Secret(std::move(text));
}

} // namespace Kiosk
