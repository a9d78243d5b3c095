// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QMap>
#include <QString>
#include <QStringView>

#include <span>

namespace Kiosk {

/// What the keys of a US keyboard type on a computer that believes in another one.
struct KeyboardLayout {
    QStringView name; ///< The word in settings: "de".
    QStringView title; ///< For people, in English.
    QStringView plain; ///< Key by key, in the order of the layout "us".
    QStringView shifted;
    QStringView dead; ///< Of these, the accents that wait for the next key and may swallow it.
};

/// All that are known by name; the first is "us".
[[nodiscard]] std::span<const KeyboardLayout> keyboardLayouts();

/// The characters as printed on a ticket that may be lost when the computer has this layout.
[[nodiscard]] QString unsafeCharacters(const KeyboardLayout &layout);

enum class CapsLock { Off, On };

/// Gives back what a scanner meant, from what its keys typed. The default one changes nothing.
class KeyTranslation
{
public:
    KeyTranslation() = default;
    [[nodiscard]] static KeyTranslation of(const KeyboardLayout &layout, CapsLock capsLock = CapsLock::Off);

    /// From pairs of a typed character and the printable ASCII one that was meant. Malformed when a
    /// character stands twice on either side.
    [[nodiscard]] static Result<KeyTranslation> fromPairs(const QString &pairs);

    /// Reads what toText() wrote: a layout's name, with "+caps" when Caps Lock is on, or "map:" and pairs.
    [[nodiscard]] static Result<KeyTranslation> parse(const QString &text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] QString apply(const QString &typed) const;

    bool operator==(const KeyTranslation &) const = default;

private:
    [[nodiscard]] QString meantBy(QChar typed) const;

    QString m_name = QStringLiteral("us"); ///< Empty: it was learned.
    QMap<QChar, QChar> m_meant; ///< By what arrives. What is not in here was meant as it arrives.
};

} // namespace Kiosk
