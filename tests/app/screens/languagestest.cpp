// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "language/languages.h"

#include "words/keynames.h"
#include "words/words.h"

#include <QTest>
#include <QTranslator>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Says of every text where it was asked for.
class EchoTranslator : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                                    int /*number*/) const override
    {
        return u"%1/%2"_s.arg(QString::fromUtf8(context), QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void clock_data();
    void clock();
    void keys_data();
    void keys();
    void keysAreTranslated();
};

void LanguagesTest::clock_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<bool>("hasTwelveHours");
    const auto row = [](const char *code, const char *system, bool hasTwelveHours) {
        QTest::addRow("%s in %s", code, system)
            << QString::fromLatin1(code) << QLocale(QString::fromLatin1(system)) << hasTwelveHours;
    };
    row("en", "C", false);
    row("en", "en_GB", false);
    row("en", "en_US", true);
    row("en", "en_ZA", false);
    row("en", "de_DE", false); // an English screen in Germany
    row("en", "es_US", true);
    row("de", "C", false);
    row("de", "de_AT", false);
    row("de", "en_US", false); // nobody writes German so
    row("fr", "en_GB", false);
    row("en-XA", "C", false);
}

void LanguagesTest::clock()
{
    QFETCH(const QString, code);
    QFETCH(const QLocale, system);
    QFETCH(const bool, hasTwelveHours);
    QLocale::setDefault(localeFor(code, system));
    const QString evening = timeOfDay(QDateTime({ 2026, 11, 21 }, { 19, 30 }));
    QCOMPARE(evening.contains(u"19"_s), !hasTwelveHours);
    QCOMPARE(evening.contains(u"PM"_s, Qt::CaseInsensitive), hasTwelveHours);
    QVERIFY(evening.contains(u"30"_s));
}

void LanguagesTest::keys_data()
{
    QTest::addColumn<QKeySequence>("sequence");
    QTest::addColumn<QString>("printed");
    QTest::newRow("F key") << QKeySequence(Qt::Key_F5) << u"F5"_s;
    QTest::newRow("one") << QKeySequence(Qt::Key_Escape) << u"Esc"_s;
    QTest::newRow("return") << QKeySequence(Qt::Key_Return) << u"Enter"_s;
    QTest::newRow("several") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S) << u"Ctrl+Shift+S"_s;
    QTest::newRow("enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl+Enter"_s;
    QTest::newRow("page") << QKeySequence(Qt::Key_PageDown) << u"PgDown"_s;
}

void LanguagesTest::keys()
{
    QFETCH(const QKeySequence, sequence);
    QFETCH(const QString, printed);
    QCOMPARE(keyNames(sequence), printed);
}

void LanguagesTest::keysAreTranslated()
{
    EchoTranslator echo;
    QCoreApplication::installTranslator(&echo);
    QCOMPARE(keyNames(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"KeyTable/Ctrl+KeyTable/Shift+F"_s);
    QCOMPARE(keyNames(Qt::Key_Return), u"KeyTable/Enter"_s);
    QCoreApplication::removeTranslator(&echo);
}

QTEST_MAIN(LanguagesTest)
#include "languagestest.moc"
