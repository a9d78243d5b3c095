// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "language/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QStyleFactory>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Nobody reads half a sentence: in the longest and in the strangest language, on the smallest screen.
class ScenesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void largeTextIsNotClipped_data();
    void largeTextIsNotClipped();
    void everyLetterHasAShape_data();
    void everyLetterHasAShape();
    void noTextIsForgotten_data();
    void noTextIsForgotten();

private:
    Interpreter m_interpreter;
};

void ScenesTest::initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

static QString nameOf(const QWidget *widget, const QString &text)
{
    return u"%1 '%2' %3x%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height());
}

// What a person would see of it: no part of it hidden behind an edge of whatever holds it.
static bool isWhole(const QWidget *widget)
{
    return widget->visibleRegion().boundingRect() == widget->rect();
}

static bool isScrolled(const QWidget *widget)
{
    for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
        if (outer->inherits("QAbstractScrollArea"))
            return true;
    }
    return false;
}

static bool fits(const QLabel &label)
{
    const QSize room = label.contentsRect().size();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + 1;
    return label.fontMetrics().size(0, label.text()).width() <= room.width() + 1;
}

static QStringList clippedIn(const QWidget &screen)
{
    QStringList clipped;
    for (const QLabel *label : screen.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (!fits(*label) || (!isScrolled(label) && !isWhole(label)))
            clipped.append(nameOf(label, label->text()));
    }
    for (const QAbstractButton *button : screen.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const int room = button->width() + 1;
        if (button->fontMetrics().size(0, button->text()).width() > room
            || (!isScrolled(button) && !isWhole(button)))
            clipped.append(nameOf(button, button->text()));
    }
    return clipped;
}

static void addScenes()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<QSize>("size");
    const QList<Scene> scenes = allScenes();
    for (int i = 0; i < scenes.size(); ++i) {
        for (const QSize &size : sceneSizes())
            QTest::addRow("%s-%s-%dx%d", qPrintable(scenes.at(i).screen), qPrintable(scenes.at(i).state),
                          size.width(), size.height())
                << i << size;
    }
}

void ScenesTest::nothingIsClipped_data() { addScenes(); }

void ScenesTest::nothingIsClipped()
{
    QFETCH(const int, scene);
    QFETCH(const QSize, size);
    QStringList clipped;
    for (const QString &language : { u"en"_s, u"de"_s, u"ar"_s, u"en-XA"_s }) {
        m_interpreter.speak(language);
        const auto widget = shown(allScenes().at(scene), dayTheme, size);
        for (const QString &what : clippedIn(*widget))
            clipped.append(language + u": "_s + what);
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void ScenesTest::largeTextIsNotClipped_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> scenes = allScenes();
    for (int i = 0; i < scenes.size(); ++i) {
        if (scenes.at(i).screen != "guest"_L1) // has no text size but its own
            QTest::addRow("%s-%s", qPrintable(scenes.at(i).screen), qPrintable(scenes.at(i).state)) << i;
    }
}

void ScenesTest::largeTextIsNotClipped()
{
    QFETCH(const int, scene);
    m_interpreter.speak(u"de"_s);
    const auto widget = shown(allScenes().at(scene), dayTheme, { 1920, 1080 }, 200);
    const QStringList clipped = clippedIn(*widget);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void ScenesTest::everyLetterHasAShape_data() { addScenes(); }

void ScenesTest::everyLetterHasAShape()
{
    QFETCH(const int, scene);
    QFETCH(const QSize, size);
    m_interpreter.speak(u"ar"_s);
    const auto widget = shown(allScenes().at(scene), dayTheme, size);
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        for (const char32_t letter : label->text().toStdU32String())
            QVERIFY2(letter < 0x20 || label->fontMetrics().inFontUcs4(letter),
                     qPrintable(label->text() + u" U+"_s + QString::number(uint(letter), 16)));
    }
}

void ScenesTest::noTextIsForgotten_data() { addScenes(); }

// Whatever the pseudo-locale leaves plain was never marked for translation.
void ScenesTest::noTextIsForgotten()
{
    QFETCH(const int, scene);
    QFETCH(const QSize, size);
    m_interpreter.speak(u"en-XA"_s);
    const auto widget = shown(allScenes().at(scene), dayTheme, size);
    m_interpreter.speak(u"en"_s);
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
        const bool isCodeName = button->parentWidget()->inherits("Kiosk::ScanRules"); // as on scanners' lists
        if (!button->isVisible() || isCodeName || button->inherits("QRadioButton")) // a name from outside
            continue;
        const QString text = button->text();
        if (text.startsWith(QChar(0x2068))) // isolated: from outside
            continue;
        const bool isName = std::ranges::any_of(
            languages(), [&text](const Language &language) { return language.name == text; });
        const bool hasWords = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) > 3;
        QVERIFY2(!hasWords || isName || text.contains(u'['), qPrintable(text));
    }
}

QTEST_MAIN(ScenesTest)
#include "scenestest.moc"
