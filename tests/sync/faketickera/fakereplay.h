// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakehttp.h"

#include <QDateTime>
#include <QTcpServer>
#include <QUrl>

#include <optional>

namespace Kiosk {

/// One answer of a real server, as it was recorded.
struct FakeRecording {
    int number = 0;
    QString name = {}; ///< Of its files, without the ends.
    QByteArray method = {};
    QByteArray target = {}; ///< As sent, but with names of keys in place of keys.
    QByteArray requestBody = {};
    QDateTime date = {}; ///< By its `Date` header; invalid without one.
    FakeAnswer answer = {}; ///< Without `Date`, and the headers that an HTTP library makes up itself.

    [[nodiscard]] QByteArray header(const QByteArray &wanted) const; ///< Of the answer; empty when absent.
};

/// All recordings beside the source tree by number; none where there are none. A test must then skip loudly.
[[nodiscard]] QList<FakeRecording> allRecordings();
/// The recording whose file name begins with @p number.
[[nodiscard]] std::optional<FakeRecording> recording(int number);

/// Gives every request the same recorded answer.
class FakeReplay : public QObject
{
    Q_OBJECT

public:
    explicit FakeReplay(FakeRecording recording);

    [[nodiscard]] QUrl url() const;
    void setRecording(FakeRecording recording) { m_recording = std::move(recording); }
    [[nodiscard]] int calls() const { return m_calls; }

private:
    QTcpServer *m_server;
    FakeRecording m_recording;
    int m_calls = 0;
};

} // namespace Kiosk
