// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Kiosk {

/// An X server of its own with a window manager, and somebody at its keys and mouse.
class Desktop
{
public:
    /// What is missing here to have one; empty: nothing.
    [[nodiscard]] static QString missing();

    explicit Desktop(const QSize &size);
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;
    Desktop(Desktop &&) = delete;
    Desktop &operator=(Desktop &&) = delete;

    [[nodiscard]] bool isReady() const { return !m_display.isEmpty(); }
    /// Starts @p program here.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments) const;

    /// As a handheld scanner types: fast, then Enter.
    void scan(const QString &text) const;
    /// As a person types.
    void type(const QString &text) const;
    /// "alt+F4"
    void press(const QString &keys) const;
    void click(const QPoint &place) const;
    /// A finger that stays for so many seconds.
    void hold(const QPoint &place, double seconds) const;
    [[nodiscard]] bool hasWindow(const QString &title) const;
    /// What is to be seen now.
    [[nodiscard]] QImage picture() const;

private:
    QByteArray xdotool(const QStringList &arguments) const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QSize m_size;
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_manager;
    QString m_display;
};

} // namespace Kiosk
