// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "kioskwiring.h"
#include "setup/lookpage.h"
#include "store/eventcatalog.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// The set-up in a whole kiosk.
class KioskSetupTest : public QObject
{
    Q_OBJECT

private:
    static void makeEvent(const QString &folder)
    {
        const auto store = Store::open(folder);
        QVERIFY(store);
        QVERIFY(EventCatalog((*store)->database()).add({ .name = u"Gala"_s, .timeZone = u"UTC"_s }));
    }

    static KioskOptions optionsFor(const QString &folder)
    {
        return { .dataFolder = folder, .camera = u"none"_s, .isWindowed = true };
    }

    static bool hasWayBack(const SetupScreen &setup)
    {
        return std::ranges::any_of(setup.findChildren<QPushButton *>(), [&setup](const QPushButton *button) {
            return button->text().contains(u"Esc"_s) && button->isVisibleTo(&setup);
        });
    }

    /// Whether the set-up was made anew.
    static bool speaksGerman(KioskWiring &kiosk)
    {
        auto *setup = kiosk.window().findChild<SetupScreen *>();
        auto *language = setup->look().findChild<QComboBox *>(); // the first of the page
        language->setCurrentIndex(language->findText(u"Deutsch"_s));
        return QTest::qWaitFor(
            [&kiosk] { return kiosk.window().findChild<SetupScreen *>()->accessibleName() != u"Set-up"_s; });
    }

private Q_SLOTS:
    void anotherLanguageGivesTheFirstWizardNoWayBack()
    {
        const QTemporaryDir folder;
        KioskWiring kiosk(optionsFor(folder.path()));
        kiosk.start();
        QTRY_COMPARE(kiosk.window().currentWidget(), kiosk.window().findChild<SetupScreen *>());
        QVERIFY(speaksGerman(kiosk));
        const auto *setup = kiosk.window().findChild<SetupScreen *>();
        QCOMPARE(kiosk.window().currentWidget(), setup);
        QVERIFY(!hasWayBack(*setup));
    }

    void anotherLanguageKeepsTheWayBackToTheDesk()
    {
        const QTemporaryDir folder;
        makeEvent(folder.path());
        KioskWiring kiosk(optionsFor(folder.path()));
        QSignalSpy ready(&kiosk, &KioskWiring::ready);
        kiosk.start();
        QVERIFY(ready.wait(10'000));
        Q_EMIT kiosk.window().findChild<StewardScreen *>()->setupChosen();
        QVERIFY(hasWayBack(*kiosk.window().findChild<SetupScreen *>()));
        QVERIFY(speaksGerman(kiosk));
        QVERIFY(hasWayBack(*kiosk.window().findChild<SetupScreen *>()));
    }
};

QTEST_MAIN(KioskSetupTest)
#include "kiosksetuptest.moc"
