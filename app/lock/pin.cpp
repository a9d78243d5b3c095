// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pin.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Pin::~Pin() { clear(); }

std::optional<Pin> Pin::from(const QString &text)
{
    Pin pin;
    for (const QChar character : text)
        pin.append(character);
    return pin.size() == text.size() && pin.isWhole() ? std::optional(pin) : std::nullopt;
}

void Pin::append(QChar character)
{
    const int value = character.digitValue();
    if (!character.isDigit() || value < 0 || m_size == longest)
        return;
    m_digits.at(size_t(m_size++)) = char('0' + value);
}

void Pin::chop()
{
    if (m_size > 0)
        m_digits.at(size_t(--m_size)) = 0;
}

void Pin::clear()
{
    sodium_memzero(m_digits.data(), m_digits.size());
    m_size = 0;
}

Result<QString> hashPin(const Pin &pin)
{
    if (!pin.isWhole())
        return failure(Error::Kind::Malformed, u"a PIN has 4 to 12 digits"_s);
    std::array<char, crypto_pwhash_STRBYTES> hash = {};
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), pin.data(), size_t(pin.size()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                             crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return failure(Error::Kind::Storage, u"there is not enough memory to keep a PIN safely"_s);
    return QString::fromLatin1(hash.data());
}

bool pinFits(const QString &hash, const Pin &pin)
{
    const QByteArray text = hash.toLatin1();
    return sodium_init() >= 0 && text.size() < int(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(text.constData(), pin.data(), size_t(pin.size())) == 0;
}

} // namespace Kiosk
