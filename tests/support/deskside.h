// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "computerclock.h"
#include "desk/attendeecard.h"
#include "desk/deskbar.h"
#include "desk/searchline.h"
#include "fakeclock.h"
#include "store/eventcatalog.h"
#include "store/ledger.h"
#include "store/replica.h"
#include "testevent.h"
#include "wiring/deskwiring.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Kiosk {

/// A desk on a real backend and a real store, all on the thread of the test. Two evenings have tickets of the
/// same codes; the first has an entrance for VIPs and a way out.
class DeskSide : public QObject
{
public:
    DeskSide()
    {
        fill();
        connect(&worker, &BackendWorker::placeTaken, this, [this](const Place &taken) {
            place = taken;
            desk->takePlace(taken);
        });
        connect(&worker, &BackendWorker::decided, this, [this](const AdmissionDecision &decision) {
            decisions.append(decision);
            desk->show(decision);
        });
        connect(&worker, &BackendWorker::problemFound, this,
                [this](const Error &what) { problems.append(what); });
        makeDesk();
        worker.open(folder.path(), QStringLiteral("Gala"), {});
    }

    /// As in another look or language.
    void makeDesk()
    {
        const bool isAnew = desk != nullptr;
        desk.reset();
        desk = std::make_unique<DeskWiring>(worker, scans, dayTheme, clock);
        screen().resize(1366, 768);
        screen().QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&screen()));
        if (!isAnew)
            return;
        desk->takePlace(place);
        worker.tellAgain();
    }

    void close()
    {
        QSignalSpy closed(&worker, &BackendWorker::closed);
        worker.close();
        QVERIFY(!closed.isEmpty() || closed.wait());
    }
    /// The store is opened anew; the desk stays.
    void restart(const QString &event)
    {
        close();
        worker.open(folder.path(), event, {});
    }

    [[nodiscard]] StewardScreen &screen() const { return desk->screen(); }
    [[nodiscard]] SearchLine &line() const { return *screen().findChild<SearchLine *>(); }
    [[nodiscard]] AttendeeCard &card() const { return *screen().findChild<AttendeeCard *>(); }

    void press(const QKeySequence &keys) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keySequence(focused ? focused : &screen(), keys);
    }
    void search(const QString &text) const
    {
        press(Qt::CTRL | Qt::Key_F);
        QTest::keyClicks(&line(), text);
    }
    void enter(const QString &code) const
    {
        search(code);
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    void scan(const QString &code, const QString &lane = QStringLiteral("Lane 1"), const QString &gate = {})
    {
        worker.submitFrom(code, lane, gate);
    }
    /// As a person types; into whatever has the keys.
    void typeSlowly(const QString &text)
    {
        for (const QChar key : text) {
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
            clock.advance(std::chrono::milliseconds(120));
        }
    }
    [[nodiscard]] static bool isAsked()
    {
        const QWidget *focused = QApplication::focusWidget();
        return focused && focused->objectName() == QStringLiteral("reason");
    }
    /// Ctrl+O and a reason, if one is asked for.
    void overrideBecause(const QString &reason)
    {
        press(Qt::CTRL | Qt::Key_O);
        if (!isAsked())
            return;
        typeSlowly(reason);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    /// What the button says that overrides, without marks; empty where there is none.
    [[nodiscard]] QString offer() const
    {
        for (const QPushButton *button : card().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("all the same")))
                return plain(button->text());
        }
        return {};
    }
    [[nodiscard]] static QString plain(QString text)
    {
        for (const char16_t mark : { u'\u2068', u'\u2069', u'\u200b' })
            text.remove(QChar(mark));
        return text;
    }
    /// Which way the bar shows; nothing when none is.
    [[nodiscard]] std::optional<Direction> shownWay() const
    {
        const auto isOn = [this](const QString &word) { return way(word)->isChecked(); };
        if (isOn(QStringLiteral("In")) == isOn(QStringLiteral("Out")))
            return std::nullopt;
        return isOn(QStringLiteral("In")) ? Direction::In : Direction::Out;
    }
    [[nodiscard]] QPushButton *way(const QString &word) const
    {
        for (QPushButton *button : screen().findChild<DeskBar *>()->findChildren<QPushButton *>()) {
            if (button->text() == word)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString status() const
    {
        return screen().findChild<QLabel *>(QStringLiteral("status"))->accessibleName();
    }

    /// The ledger of all evenings, newest first.
    [[nodiscard]] QList<CheckIn> ledger() const
    {
        const auto store = Store::openToRead(folder.path());
        QList<CheckIn> rows = Ledger((*store)->database()).newest(gala.id, 100).value();
        return rows + Ledger((*store)->database()).newest(ball.id, 100).value();
    }
    [[nodiscard]] QList<CheckIn> overridden() const
    {
        QList<CheckIn> rows = ledger();
        rows.removeIf([](const CheckIn &row) { return row.overrideReason.isEmpty(); });
        return rows;
    }

    QTemporaryDir folder;
    FakeClock clock; ///< The desk's; the backend has the computer's.
    BackendWorker worker { computerClock };
    GateScans scans { worker };
    std::unique_ptr<DeskWiring> desk;
    Place place;
    Event gala;
    Event ball;
    Gate vip;
    Gate exit;
    QList<AdmissionDecision> decisions;
    QList<Error> problems;

private:
    void fill()
    {
        const auto store = need(Store::open(folder.path()));
        EventCatalog catalog(store->database());
        const QString zone = QStringLiteral("UTC");
        gala = need(catalog.add({ .name = QStringLiteral("Gala"), .timeZone = zone }));
        ball = need(catalog.add({ .name = QStringLiteral("Ball"), .timeZone = zone }));
        vip = need(catalog.addGate({ .eventId = gala.id,
                                     .name = QStringLiteral("VIP"),
                                     .acceptedTicketTypes = { QStringLiteral("VIP") } }));
        exit = need(catalog.addGate(
            { .eventId = gala.id, .name = QStringLiteral("Way out"), .direction = GateDirection::Out }));
        const auto sell = [&](const Event &event, const QString &code, const QString &name) {
            need(Replica(store->database())
                     .upsert({ .eventId = event.id,
                               .code = code,
                               .firstName = name.section(u' ', 0, 0),
                               .lastName = name.section(u' ', 1),
                               .ticketType = QStringLiteral("Adult") }));
        };
        sell(gala, QStringLiteral("T-1"), QStringLiteral("Jürgen Müller"));
        sell(gala, QStringLiteral("T-2"), QStringLiteral("Heléne Lund"));
        sell(gala, QStringLiteral("T-3"), QStringLiteral("Sören Strauß"));
        sell(gala, QStringLiteral("T-4"), QStringLiteral("Sören Strand"));
        sell(ball, QStringLiteral("T-1"), QStringLiteral("Ada Other"));
        sell(ball, QStringLiteral("B-2"), QStringLiteral("Sören Stratos"));
    }
};

} // namespace Kiosk
