// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "language/languages.h"
#include "language/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// One text of a translation file.
struct Message {
    QString source;
    QStringList forms; ///< One, or one for each number of things.
    bool isFinished = true;
    bool isCounted = false;
};

// By context, comment and source: what lupdate takes for one text.
using Messages = QMap<QString, Message>;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isComplete_data();
    void isComplete();
    void isLoaded_data();
    void isLoaded();
    void choosesALanguage_data();
    void choosesALanguage();
    void pseudoKeepsPlaces();

private:
    Messages m_texts; ///< Of the sources as they are today.
};

static Message messageFrom(QXmlStreamReader &xml, QString &comment)
{
    Message message;
    message.isCounted = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            QString plain;
            while (!xml.atEnd()
                   && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                if (xml.isStartElement())
                    message.forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    plain += xml.text();
            }
            if (message.forms.isEmpty())
                message.forms.append(plain);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

static Messages messagesOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Messages messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const Message message = messageFrom(xml, comment);
            messages.insert(u"%1 | %2 | %3"_s.arg(context, comment, message.source), message);
        }
    }
    return messages;
}

static QString translationFile(const QString &code)
{
    return QStringLiteral(KIOSK_SOURCE_DIR "/translations/kiosk_%1.ts").arg(code);
}

void TranslationsTest::initTestCase()
{
    const QString tool = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"today.ts"_s);
    QProcess lupdate;
    lupdate.start(tool, { QStringLiteral(KIOSK_SOURCE_DIR "/app"), u"-ts"_s, file });
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(tool));
    m_texts = messagesOf(file);
    QVERIFY2(m_texts.size() > 200, lupdate.readAllStandardError().constData());
}

void TranslationsTest::isComplete_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

// %1, %L2, %n: each as often as in English.
static QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9]+|%n"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    return places;
}

static QString faultOf(const Message &wanted, const Message &said)
{
    if (!said.isFinished)
        return u"not translated"_s;
    for (const QString &form : said.forms) {
        if (form.trimmed().isEmpty())
            return u"empty"_s;
        QStringList places = placesOf(form);
        QStringList asked = placesOf(wanted.source);
        if (wanted.isCounted) { // "one ticket" needs no number
            places.removeAll(u"%n"_s);
            asked.removeAll(u"%n"_s);
        }
        if (places != asked)
            return u"other places than in English: "_s + form;
        if (form.endsWith(u'…') != wanted.source.endsWith(u'…'))
            return u"an ellipsis too many or too few: "_s + form;
    }
    return {};
}

void TranslationsTest::isComplete()
{
    QFETCH(const QString, code);
    const Messages said = messagesOf(translationFile(code));
    QStringList faults;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (code == "en"_L1 && !it->isCounted)
            continue; // as in the sources
        const QString fault = said.contains(it.key()) ? faultOf(*it, said.value(it.key())) : u"missing"_s;
        if (!fault.isEmpty())
            faults.append(it.key() + u": "_s + fault);
    }
    for (auto it = said.keyBegin(); it != said.keyEnd(); ++it) {
        if (!m_texts.contains(*it))
            faults.append(*it + u": no longer in the sources"_s);
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(u"%1 faults\n"_s.arg(faults.size()) + faults.join(u'\n').left(4000)));
}

void TranslationsTest::isLoaded_data() { isComplete_data(); }

void TranslationsTest::isLoaded()
{
    QFETCH(const QString, code);
    const auto said = [] { return QCoreApplication::translate("Kiosk::ListPage", "Who is coming?"); };
    Interpreter interpreter;
    interpreter.speak(code);
    QCOMPARE(said() == u"Who is coming?"_s, code == "en"_L1);
    QCOMPARE(QGuiApplication::layoutDirection() == Qt::RightToLeft, code == "ar"_L1);
    QCOMPARE(QLocale().name().left(2), code);
    interpreter.speak(u"en"_s);
    QCOMPARE(said(), u"Who is coming?"_s);
}

void TranslationsTest::choosesALanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("set") << u"de"_s << QStringList { u"fr-FR"_s } << u"de"_s;
    QTest::newRow("the system's") << u""_s << QStringList { u"pt-BR"_s } << u"pt"_s;
    QTest::newRow("the system's second") << u""_s << QStringList { u"zu-ZA"_s, u"af-ZA"_s } << u"af"_s;
    QTest::newRow("none of them") << u""_s << QStringList { u"zu"_s } << u"en"_s;
    QTest::newRow("one we do not have") << u"zu"_s << QStringList { u"ar"_s } << u"ar"_s;
    QTest::newRow("pseudo") << u"en-XA"_s << QStringList {} << u"en-XA"_s;
}

void TranslationsTest::choosesALanguage()
{
    QFETCH(const QString, wanted);
    QFETCH(const QStringList, system);
    QTEST(languageFor(wanted, system), "code");
}

void TranslationsTest::pseudoKeepsPlaces()
{
    const QString said = PseudoTranslator().translate(nullptr, "%1 of %L2, %n left", nullptr, 3);
    QCOMPARE(placesOf(said), placesOf(u"%1 of %L2, %n left"_s));
    QVERIFY(said.startsWith(u'[') && said.endsWith(u']') && said.size() > 20);
    QVERIFY(!said.contains(u"of"_s));
}

QTEST_MAIN(TranslationsTest)
#include "translationstest.moc"
