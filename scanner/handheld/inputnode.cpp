// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "inputnode.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <libevdev/libevdev.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

InputNode::InputNode(int descriptor)
    : m_descriptor(descriptor)
{
}

InputNode::~InputNode()
{
    libevdev_free(m_device); // lets go of the grab, and takes null
    ::close(m_descriptor);
}

static Error::Kind kindOf(int error)
{
    return error == ENOENT || error == ENODEV ? Error::Kind::Network : Error::Kind::Rejected;
}

static Error::Cause causeOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENODEV:
        return Error::Cause::ScannerGone;
    case EACCES:
    case EPERM:
        return Error::Cause::NoRight;
    default:
        return Error::Cause::ScannerFails;
    }
}

Result<std::unique_ptr<InputNode>> InputNode::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return failure(kindOf(errno), causeOf(errno),
                       u"%1 cannot be opened: %2"_s.arg(path, qt_error_string(errno)), path);
    auto node = std::make_unique<InputNode>(descriptor);
    if (const Result<> grabbed = node->grab(); !grabbed)
        return failure(grabbed.error().kind, grabbed.error().cause,
                       u"%1: %2"_s.arg(path, grabbed.error().detail), path);
    return node;
}

Result<> InputNode::grab()
{
    if (const int error = -libevdev_new_from_fd(m_descriptor, &m_device); error != 0)
        return failure(kindOf(error), causeOf(error),
                       u"this is no input device: %1"_s.arg(qt_error_string(error)));
    // The wall clock may be set in the middle of a scan. What does not know another one keeps it.
    static_cast<void>(libevdev_set_clock_id(m_device, CLOCK_MONOTONIC));
    const int error = -libevdev_grab(m_device, LIBEVDEV_GRAB);
    if (error == EBUSY)
        return failure(Error::Kind::Rejected, Error::Cause::ScannerHeld,
                       u"another program holds it: end that one"_s);
    if (error != 0)
        return failure(kindOf(error), causeOf(error),
                       u"it cannot be held alone: %1"_s.arg(qt_error_string(error)));
    return {};
}

Result<QList<input_event>> InputNode::read()
{
    std::array<char, 256 * sizeof(input_event)> buffer {};
    const ssize_t size = ::read(m_descriptor, buffer.data(), buffer.size());
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return QList<input_event>();
    if (size <= 0)
        return failure(Error::Kind::Network, Error::Cause::ScannerGone, u"the device is gone"_s);
    m_begun.append(buffer.data(), size);
    QList<input_event> events(m_begun.size() / qsizetype(sizeof(input_event)));
    const qsizetype whole = events.size() * qsizetype(sizeof(input_event));
    if (whole > 0) // an event may come in two halves, and nothing has no address
        std::memcpy(events.data(), m_begun.constData(), std::size_t(whole));
    m_begun.remove(0, whole);
    return events;
}

} // namespace Kiosk
