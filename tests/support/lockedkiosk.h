// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "guest/cornerhold.h"
#include "guest/pinpad.h"
#include "store/settings.h"
#include "testevent.h"
#include "typedkeys.h"
#include "wiring/kioskwiring.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTest>

namespace Kiosk {

/// What is waited for on a busy computer, ms.
inline constexpr int patience = 30'000;

/// Notices when a key has come to the widgets: what may be a scanner's is held back for a moment.
class KeyArrival : public QObject
{
public:
    explicit KeyArrival(int key)
        : m_key(key)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    [[nodiscard]] bool hasCome() const { return m_hasCome; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyRelease && watched->isWidgetType())
            m_hasCome |= static_cast<QKeyEvent *>(event)->key() == m_key;
        return false;
    }

private:
    int m_key;
    bool m_hasCome = false;
};

/// A whole kiosk on a data folder with one event, Gala, and the PIN 2580; and somebody who wants to get in.
class LockedKiosk
{
public:
    using Screen = KioskOptions::Screen;

    LockedKiosk()
    {
        const auto store = openStore();
        const Event event
            = need(EventCatalog(store->database())
                       .add({ .name = QStringLiteral("Gala"), .timeZone = QStringLiteral("UTC") }));
        need(Replica(store->database()).upsert({ .eventId = event.id, .code = QStringLiteral("GALA-0001") }));
        keep(*store, { .isMotionReduced = true, .pinHash = pinHash() });
    }

    [[nodiscard]] static Pin pin() { return Pin::from(QStringLiteral("2580")).value(); }
    [[nodiscard]] static QString pinHash()
    {
        static const QString hash = need(hashPin(pin())); // slow by intention
        return hash;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<Store> openStore() const { return need(Store::open(folder())); }
    static void keep(Store &store, const ScreenSettings &settings) { keep(store, toText(settings)); }
    static void keep(Store &store, const QString &settings)
    {
        need(Settings(store.database()).set(screenSettingsName.toString(), settings));
    }
    void removePin() const { keep(*openStore(), ScreenSettings { .isMotionReduced = true }); }

    void start(KioskOptions options = {})
    {
        options.dataFolder = folder();
        options.camera = QStringLiteral("none");
        options.isWindowed = true;
        m_kiosk = std::make_unique<KioskWiring>(options);
        QObject::connect(&window(), &QStackedWidget::currentChanged, &window(),
                         [this] { m_hasShownStaff |= seen() != Screen::Guest; });
        m_kiosk->start();
    }
    /// Whether it has found out what there is to serve.
    [[nodiscard]] bool hasBegun() const { return guests().facts().hasPlace || guests().facts().needsSetup; }

    [[nodiscard]] KioskWiring &wiring() const { return *m_kiosk; }
    [[nodiscard]] QStackedWidget &window() const { return m_kiosk->window(); }
    [[nodiscard]] GuestScreen &guests() const { return *window().findChild<GuestScreen *>(); }
    [[nodiscard]] StewardScreen &desk() const { return *window().findChild<StewardScreen *>(); }
    [[nodiscard]] SetupScreen &setup() const { return *window().findChild<SetupScreen *>(); }
    [[nodiscard]] PinPad &pad() const { return *window().findChild<PinPad *>(); }
    [[nodiscard]] Screen seen() const
    {
        if (qobject_cast<GuestScreen *>(window().currentWidget())) // which may be all there is yet
            return Screen::Guest;
        return qobject_cast<SetupScreen *>(window().currentWidget()) ? Screen::Setup : Screen::Steward;
    }
    /// Whether anything but the guests' screen was ever to be seen, however shortly.
    [[nodiscard]] bool hasShownStaff() const { return m_hasShownStaff; }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        const KeyArrival arrival(key);
        QTest::keyClick(window().windowHandle(), Qt::Key(key), modifiers);
        QTRY_VERIFY_WITH_TIMEOUT(arrival.hasCome(), patience);
    }
    void pressStaffKey() const { press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); }
    void holdCorner() const
    {
        auto *corner = window().findChild<CornerHold *>();
        bool isHeld = false;
        const auto watch = QObject::connect(corner, &CornerHold::held, corner, [&isHeld] { isHeld = true; });
        corner->setTime(std::chrono::milliseconds(1));
        QTest::mousePress(corner, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isHeld, patience);
        QTest::mouseRelease(corner, Qt::LeftButton);
        QObject::disconnect(watch);
    }
    void enterPin(const QString &digits = QStringLiteral("2580")) const { typeKeys(window(), digits, 300); }
    /// To the desk, by key and PIN.
    void enter() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), patience);
        QVERIFY(QTest::qWaitForWindowActive(&window(), patience));
        if (!pad().isVisible())
            pressStaffKey();
        QTRY_VERIFY_WITH_TIMEOUT(pad().isVisible(), patience);
        enterPin();
        QTRY_COMPARE_WITH_TIMEOUT(seen(), Screen::Steward, patience);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<KioskWiring> m_kiosk;
    bool m_hasShownStaff = false;
};

} // namespace Kiosk
