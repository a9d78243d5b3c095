// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace Kiosk {

/// Rows of two columns, `one` and `other`: two spellings of one ticket's code.
inline void addSpellings()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("itself") << QStringLiteral("T0005-1") << QStringLiteral("T0005-1");
    QTest::newRow("small") << QStringLiteral("T0005-1") << QStringLiteral("t0005-1");
    QTest::newRow("beyond ASCII") << QStringLiteral("ÄÖÜ-1") << QStringLiteral("äöü-1");
    QTest::newRow("small, then capital") << QStringLiteral("äöü-1") << QStringLiteral("ÄÖÜ-1");
    QTest::newRow("mixed beyond ASCII") << QStringLiteral("ÄÖÜ-x1") << QStringLiteral("ÄöÜ-X1");
    QTest::newRow("accents set apart")
        << QStringLiteral("ÄÖÜ-1") << QStringLiteral("a\u0308o\u0308u\u0308-1");
    QTest::newRow("Greek final sigma") << QStringLiteral("ΣΑΣ-1") << QStringLiteral("σας-1");
    QTest::newRow("two letters in capitals") << QStringLiteral("straße-1") << QStringLiteral("STRASSE-1");
    QTest::newRow("one letter of two") << QStringLiteral("STRASSE-1") << QStringLiteral("STRAẞE-1");
    QTest::newRow("ligature") << QStringLiteral("\ufb01t-1") << QStringLiteral("FIT-1");
    QTest::newRow("dotted capital I") << QStringLiteral("İT-1") << QStringLiteral("i\u0307t-1");
}

} // namespace Kiosk
