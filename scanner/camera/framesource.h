// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QVideoFrame>

namespace Kiosk {

/// Where pictures come from: a camera, a film, still pictures or a drawing.
///
/// Thread: the GUI thread; both signals are emitted there.
/// Errors: told by the state; a source that can come back by itself does.
class FrameSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting, ///< Not started, or no picture yet.
        Running,
        NoCamera, ///< No such device; goes on by itself when it is plugged in.
        Stalled, ///< Pictures stopped coming; being restarted.
        Failed, ///< Does not work and will not by itself.
        Ended, ///< The last picture was shown.
    };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    /// Device or file name, for people.
    [[nodiscard]] virtual QString description() const = 0;

    virtual void start() = 0;
    virtual void stop() = 0;

    /// Whether it looks at whoever looks at the screen, so that people expect a mirror.
    [[nodiscard]] virtual bool facesGuest() const { return true; }
    /// Asks for frames so much brighter than the camera would choose, in EV. Without a camera, or with one
    /// that cannot, nothing happens; as with the next.
    virtual void setExposure(float /*ev*/) { }
    virtual void setTorch(bool /*isOn*/) { }

Q_SIGNALS:
    /// The frame may be a camera's buffer: do not keep more than one.
    void frameArrived(const QVideoFrame &frame);
    void stateChanged(Kiosk::FrameSource::State state);

protected:
    void setState(State state);

private:
    State m_state = State::Starting;
};

} // namespace Kiosk
