// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fakereplay.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QDir folder() { return { QStringLiteral(KIOSK_SOURCE_DIR "/../shared/recordings/tickera") }; }

static QByteArray contents(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool isMadeUp(const QByteArray &header)
{
    const QList<QByteArray> ours { "content-length",   "transfer-encoding", "connection", "content-type",
                                   "content-encoding", "set-cookie",        "date",       "host" };
    return ours.contains(header.toLower());
}

static void readHeader(FakeRecording &recording, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(": ");
    const QByteArray name = line.left(colon);
    const QByteArray value = line.mid(colon + 2);
    if (name == "Content-Type")
        recording.answer.contentType = value;
    if (name == "Date") {
        recording.date
            = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        recording.date.setTimeSpec(Qt::UTC);
    }
    if (colon > 0 && !isMadeUp(name))
        recording.answer.headers.append({ name, value });
}

static void readMeta(FakeRecording &recording, const QByteArray &meta)
{
    bool isInHeaders = false;
    const QList<QByteArray> lines = meta.split('\n');
    for (const QByteArray &raw : lines) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith("request: ")) {
            recording.method = line.split(' ').value(1);
            recording.target = line.mid(10 + recording.method.size());
        } else if (line.startsWith("request body: ")) {
            recording.requestBody = line.mid(14);
        } else if (line.startsWith("HTTP/")) {
            isInHeaders = true;
            recording.answer.status = line.split(' ').value(1).toInt();
        } else if (isInHeaders) {
            readHeader(recording, line);
        }
    }
}

static FakeRecording load(const QString &bodyFile)
{
    FakeRecording recording { .number = bodyFile.section(u'-', 0, 0).toInt(),
                              .name = bodyFile.section(u'.', 0, 0) };
    readMeta(recording, contents(recording.name + u".meta.txt"_s));
    recording.answer.body = contents(bodyFile);
    return recording;
}

static QList<FakeRecording> loaded(const QString &pattern)
{
    QList<FakeRecording> recordings;
    const QStringList names = folder().entryList({ pattern }, QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(".meta.txt"_L1))
            recordings.append(load(name));
    }
    std::sort(recordings.begin(), recordings.end(),
              [](const FakeRecording &a, const FakeRecording &b) { return a.number < b.number; });
    return recordings;
}

QByteArray FakeRecording::header(const QByteArray &wanted) const
{
    for (const auto &[key, value] : answer.headers) {
        if (key == wanted)
            return value;
    }
    return {};
}

QList<FakeRecording> allRecordings() { return loaded(u"[0-9]*-*"_s); }

std::optional<FakeRecording> recording(int number)
{
    const QList<FakeRecording> found = loaded(u"%1-*"_s.arg(number, 2, 10, QLatin1Char('0')));
    if (found.isEmpty())
        return {};
    return found.first();
}

FakeReplay::FakeReplay(FakeRecording recording)
    : m_server(new QTcpServer(this))
    , m_recording(std::move(recording))
{
    const auto answer = [this](FakeConnection &connection, const FakeRequest &request) {
        ++m_calls;
        connection.send(m_recording.answer.bytes(request.method));
    };
    connect(m_server, &QTcpServer::newConnection, this, [this, answer] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new FakeConnection(socket, answer);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the replay cannot listen: %s", qPrintable(m_server->errorString()));
}

QUrl FakeReplay::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort())); }

} // namespace Kiosk
