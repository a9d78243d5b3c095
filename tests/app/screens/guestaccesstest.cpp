// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "computerclock.h"
#include "guest/guestscreen.h"
#include "parts/guestbutton.h"

#include <QAccessible>
#include <QTest>

#include <functional>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(GuestScreen &)>;

/// What a screen reader finds on the guests' screen, in every state.
class GuestAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasRoleAndName_data();
    void everyControlHasRoleAndName();
    void answersAreAlerts_data();
    void answersAreAlerts();
    void whatTheGuestTypesIsToldAsItGrows();
};

static GateFacts goodFacts()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return { .hasPlace = true,
             .camera = CameraState::Live,
             .hasServer = true,
             .listAt = now,
             .attendees = 12,
             .now = now };
}

static Change facts(const std::function<void(GateFacts &)> &change)
{
    return [change](GuestScreen &screen) {
        GateFacts facts = goodFacts();
        change(facts);
        screen.setFacts(facts);
    };
}

static void press(GuestScreen &screen, const QString &name)
{
    for (GuestButton *button : screen.findChildren<GuestButton *>()) {
        if (button->isVisible() && button->accessibleName().contains(name))
            return button->click();
    }
    QFAIL("no such button");
}

static std::unique_ptr<GuestScreen> screenAt(const Change &change)
{
    auto screen = std::make_unique<GuestScreen>(dayTheme, computerClock);
    screen->resize(800, 480);
    screen->setPlace(u"Gala"_s, u"Main"_s);
    screen->setCamera(CameraState::Live);
    screen->setFacts(goodFacts());
    screen->QWidget::show();
    change(*screen);
    return screen;
}

/// All that can be reached, the invisible left out.
static QList<QAccessibleInterface *> visibleIn(QAccessibleInterface *root)
{
    QList<QAccessibleInterface *> found;
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        if (!child || child->state().invisible)
            continue;
        found << child << visibleIn(child);
    }
    return found;
}

void GuestAccessTest::everyControlHasRoleAndName_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("buttons"); // at least
    const auto row = [](const char *name, const Change &change, int buttons = 0) {
        QTest::newRow(name) << change << buttons;
    };
    row(
        "ready", [](GuestScreen &) {}, 1);
    row(
        "no camera", [](GuestScreen &s) { s.setCamera(CameraState::Missing); }, 1);
    row(
        "camera starts", [](GuestScreen &s) { s.setCamera(CameraState::Starting); }, 1);
    row(
        "hint", [](GuestScreen &s) { s.setHint(ScanHint::Closer); }, 1);
    row("full", facts([](GateFacts &f) { f.capacity = 1, f.inside = 1; }), 1);
    row("old list", facts([](GateFacts &f) { f.listAt = f.now.addSecs(-7200); }), 1);
    row(
        "languages to choose",
        [](GuestScreen &s) {
            s.use({ .guestLanguages = { u"en"_s, u"de"_s } });
        },
        2);
    row(
        "languages",
        [](GuestScreen &s) {
            s.use({ .guestLanguages = { u"en"_s, u"de"_s } });
            press(s, u"Language"_s);
        },
        3);
    row(
        "a code is typed", [](GuestScreen &s) { press(s, u"Type a code"_s); }, 30);
    row(
        "PIN", [](GuestScreen &s) { s.openPinPad({}); }, 10);
    row("looking up", [](GuestScreen &s) { s.showLookingUp(); });
    row("starting", facts([](GateFacts &f) { f.hasPlace = false; }));
    row("not set up", facts([](GateFacts &f) { f.hasPlace = false, f.needsSetup = true; }));
    row("not saving", facts([](GateFacts &f) { f.isSaving = false; }));
    row("closed", facts([](GateFacts &f) { f.isOpen = false; }));
    row("no list", facts([](GateFacts &f) { f.listAt.reset(), f.attendees = 0; }));
    row("out of order", facts([](GateFacts &f) { f.isStoreLost = true; }));
    for (int i = 0; i <= int(Verdict::Error); ++i)
        row(qPrintable(toWord(Verdict(i))),
            [i](GuestScreen &s) { s.show({ .verdict = Verdict(i), .at = {} }); });
    row(
        "held note",
        [](GuestScreen &s) {
            s.use({ .notes = { u"VIP"_s }, .areNotesHeld = true });
            s.show({ .verdict = Verdict::Admitted, .ticketType = u"VIP"_s, .at = {} });
        },
        1);
}

void GuestAccessTest::everyControlHasRoleAndName()
{
    QFETCH(const Change, change);
    QFETCH(const int, buttons);
    const auto screen = screenAt(change);
    const QList<QAccessibleInterface *> all = visibleIn(QAccessible::queryAccessibleInterface(screen.get()));
    int found = 0;
    bool hasMessage = false;
    for (QAccessibleInterface *each : all) {
        const QString name = each->text(QAccessible::Name);
        const bool isTouchable = qobject_cast<QAbstractButton *>(each->object());
        const auto where = QString::fromLatin1(each->object()->metaObject()->className()) + u": "_s + name;
        if (isTouchable || each->state().focusable)
            QVERIFY2(!name.trimmed().isEmpty(), qPrintable(where));
        if (isTouchable && !each->state().disabled) {
            QVERIFY2(each->role() == QAccessible::Button, qPrintable(where));
            QVERIFY2(
                each->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()),
                qPrintable(where));
        }
        QVERIFY2(!name.contains(u'\n'), qPrintable(where));
        found += isTouchable ? 1 : 0;
        hasMessage = hasMessage || (!isTouchable && name.size() > 8);
    }
    QVERIFY(hasMessage);
    QVERIFY2(found >= buttons, qPrintable(QString::number(found)));
}

void GuestAccessTest::answersAreAlerts_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (int i = 0; i <= int(Verdict::Error); ++i)
        QTest::newRow(qPrintable(toWord(Verdict(i)))) << Verdict(i);
}

void GuestAccessTest::answersAreAlerts()
{
    QFETCH(const Verdict, verdict);
    const auto screen = screenAt([](GuestScreen &) {});
    screen->show({ .verdict = verdict, .firstName = u"Anna"_s, .at = QDateTime::currentDateTimeUtc() });
    const QList<QAccessibleInterface *> all = visibleIn(QAccessible::queryAccessibleInterface(screen.get()));
    const auto alert = std::ranges::find(all, QAccessible::AlertMessage, &QAccessibleInterface::role);
    QVERIFY(alert != all.end());
    const GuestWords words = screen->answer().message().words;
    const QString name = (*alert)->text(QAccessible::Name);
    QVERIFY(name.startsWith(words.verdict) && name.contains(words.headline.simplified()));
}

void GuestAccessTest::whatTheGuestTypesIsToldAsItGrows()
{
    const auto screen = screenAt([](GuestScreen &s) { press(s, u"Type a code"_s); });
    QWidget *pad = screen->focusWidget();
    QVERIFY(pad);
    QTest::keyClicks(pad, u"AB1"_s);
    QVERIFY(pad->accessibleName().endsWith(u"AB1"_s));
}

QTEST_MAIN(GuestAccessTest)
#include "guestaccesstest.moc"
