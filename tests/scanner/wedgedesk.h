// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "keyboardwedge.h"
#include "windowkeys.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace Kiosk {

/// A window with a line, a button and shortcuts, and a scanner that types into it. Keys come as the window
/// system sends them, with their own times.
struct WedgeDesk {
    FakeClock clock;
    KeyboardWedge wedge;
    QSignalSpy scans;
    QWidget window;
    QLineEdit *line = new QLineEdit;
    QPushButton *button = new QPushButton;
    QComboBox *choice = new QComboBox;
    QStringList did; ///< What a shortcut or the Enter key led to.
    quint64 at = 100'000; ///< ms; when the next key goes down.
    quint64 gap = 4;

    explicit WedgeDesk(const WedgeSettings &settings = {})
        : wedge(clock, settings)
        , scans(&wedge, &ScanSource::scanned)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(line);
        layout->addWidget(button);
        layout->addWidget(choice);
        choice->addItems({ QStringLiteral("Main"), QStringLiteral("VIP") });
        for (const char *keys : { "F8", "Ctrl+O", "Ctrl+]", "Ctrl+B", "Alt+2", "Esc", "Ctrl+Return" }) {
            const QString name = QString::fromLatin1(keys);
            new QShortcut(QKeySequence(name), &window, [this, name] { did.append(name); });
        }
        QObject::connect(line, &QLineEdit::returnPressed, &window,
                         [this] { did.append(QStringLiteral("Enter")); });
        QObject::connect(choice, &QComboBox::activated, &window,
                         [this] { did.append(choice->currentText()); });
        QObject::connect(button, &QPushButton::clicked, &window,
                         [this] { did.append(QStringLiteral("button")); });
        wedge.start();
    }

    [[nodiscard]] bool open()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        line->setFocus();
        return true;
    }

    /// Nothing happened so far, and nobody pressed a key for a while.
    void clear()
    {
        scans.clear();
        did.clear();
        line->clear();
        line->setFocus();
        at += 2000;
    }

    void press(const Stroke &stroke)
    {
        queueStroke(window.windowHandle(), stroke, at);
        at += gap;
    }

    void press(const QList<Stroke> &strokes)
    {
        for (const Stroke &stroke : strokes)
            press(stroke);
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QList<QVariant> &scan : scans)
            texts.append(scan.first().value<ScanResult>().text);
        return texts;
    }
};

inline const Stroke enterStroke { Qt::Key_Return, QStringLiteral("\r") };
inline const Stroke tabStroke { Qt::Key_Tab, QStringLiteral("\t") };

/// Whether a rule for codes refuses @p text: something is in it that no ticket has.
[[nodiscard]] inline bool isRefused(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    });
}

} // namespace Kiosk
