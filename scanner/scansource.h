// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "scanresult.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace Kiosk {

/// What arrived from a handheld scanner, before layout, prefix and suffix were seen to: for setting it up.
struct RawScan {
    QString source; ///< The scanner's name.
    QString text; ///< As it came; may be a secret.
    std::chrono::microseconds took {}; ///< From its first character to its last.

    bool operator==(const RawScan &) const = default;
};

/// A handheld scanner: it types, is read as an input device, or sits on a serial line.
///
/// Thread: the GUI thread; all signals are emitted there.
/// Errors: told by the state; one that can come back by itself does.
class ScanSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Ready, ///< What is scanned now will be told.
        Lost, ///< Not there; goes on by itself when it is plugged in.
        Trouble, ///< There, but it cannot be read: problem() says why. Tried again and again.
    };
    Q_ENUM(State)

    /// @p name is for people, and unique on this machine.
    explicit ScanSource(QString name, QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] State state() const { return m_state; }
    /// Nothing unless lost or in trouble.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void scanned(const Kiosk::ScanResult &result);
    void arrived(const Kiosk::RawScan &scan);
    void stateChanged();

protected:
    /// It is not where it should be, or was unplugged.
    [[nodiscard]] static Error gone(const QString &device, const QString &detail);
    void setState(State state, const std::optional<Error> &problem = {});

private:
    QString m_name;
    std::optional<Error> m_problem;
    State m_state = State::Stopped;
};

} // namespace Kiosk

Q_DECLARE_METATYPE(Kiosk::RawScan)
