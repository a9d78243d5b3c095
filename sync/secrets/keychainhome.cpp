// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keychainhome.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPromise>
#include <QSemaphore>
#include <QThread>
#include <QUuid>
#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

namespace {

/// What a job leaves behind. The job shares it, as it may end long after nobody waits for it any more.
struct Answer {
    QSemaphore ready;
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    QByteArray data;
};

/// The thread of all keychain jobs of this process, and the object on it that gives them a home.
struct JobThread {
    QThread thread;
    QObject context;

    static JobThread *instance;
    static QObject *runningContext();
    static void begin();
    static void stop();
};

} // namespace

JobThread *JobThread::instance = nullptr;

QObject *JobThread::runningContext()
{
    static std::once_flag begun; // the backend and the doctor may ask at the same moment
    std::call_once(begun, begin);
    return &instance->context;
}

void JobThread::begin()
{
    Q_ASSERT(QCoreApplication::instance());
    instance = new JobThread;
    instance->thread.setObjectName(u"keychain"_s);
    instance->context.moveToThread(&instance->thread);
    instance->thread.start();
    qAddPostRoutine(stop);
}

void JobThread::stop()
{
    instance->thread.quit();
    // A backend that blocks must not keep the program from ending: its thread is left to the kernel.
    if (instance->thread.wait(100ms))
        delete std::exchange(instance, nullptr);
}

/// @p then is called on the thread of the jobs.
template<typename Job, typename Prepare>
static std::shared_ptr<Answer> start(const QString &key, const Prepare &prepare,
                                     const std::function<void(const Answer &)> &then = {})
{
    auto answer = std::make_shared<Answer>();
    QObject *context = JobThread::runningContext();
    QMetaObject::invokeMethod(context, [context, key, prepare, answer, then] {
        auto *job = new Job(u"fastcheck-kiosk"_s); // deletes itself when it has finished
        job->setInsecureFallback(false);
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, answer, then] {
            answer->error = job->error();
            answer->errorText = job->errorString().simplified();
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                answer->data = job->textData().toUtf8();
            if (then)
                then(*answer);
            answer->ready.release();
        });
        job->start();
    });
    return answer;
}

static std::shared_ptr<Answer> startWriting(const QString &key, const QByteArray &text)
{
    // Always as text: an entry of each kind may exist under one key, and the text is found first.
    return start<QKeychain::WritePasswordJob>(
        key, [text](QKeychain::WritePasswordJob &job) { job.setTextData(QString::fromUtf8(text)); });
}

static std::shared_ptr<Answer> startReading(const QString &key,
                                            const std::function<void(const Answer &)> &then = {})
{
    return start<QKeychain::ReadPasswordJob>(
        key, [](const QKeychain::ReadPasswordJob &) {}, then);
}

static std::shared_ptr<Answer> startDeleting(const QString &key)
{
    return start<QKeychain::DeletePasswordJob>(key, [](const QKeychain::DeletePasswordJob &) {});
}

static bool wait(Answer &answer, const QDeadlineTimer &deadline)
{
    return answer.ready.tryAcquire(1, static_cast<int>(deadline.remainingTime()));
}

static QString hangText()
{
    return u"it did not answer within %1 s; it may be locked, or waiting for a password"_s.arg(
        std::chrono::duration_cast<std::chrono::seconds>(KeychainHome::limit).count());
}

static QString errorText(const Answer &answer)
{
    return answer.errorText.isEmpty() ? u"error %1"_s.arg(answer.error) : answer.errorText;
}

static Result<std::optional<Secret>> foundIn(const Answer &answer, const QString &name)
{
    if (answer.error == QKeychain::EntryNotFound)
        return std::nullopt;
    if (answer.error != QKeychain::NoError)
        return failure(Error::Kind::Auth, Error::Cause::KeychainFails,
                       u"the keychain failed: %1"_s.arg(errorText(answer)));
    const Result<Secret> secret = Secret::from(answer.data);
    if (!secret)
        return failure(Error::Kind::Auth, Error::Cause::KeyUnusable,
                       u"the keychain's entry %1 cannot be used: %2"_s.arg(name, secret.error().detail));
    return *secret;
}

QString KeychainHome::problem()
{
    if (!m_problem)
        m_problem = probe();
    return *m_problem;
}

Result<std::optional<Secret>> KeychainHome::read(const QString &name)
{
    const std::shared_ptr<Answer> answer = startReading(keyOf(name));
    if (!wait(*answer, QDeadlineTimer(limit)))
        return failure(Error::Kind::Auth, Error::Cause::KeychainFails, noteHang());
    return foundIn(*answer, name);
}

QFuture<Result<std::optional<Secret>>> KeychainHome::ask(const QString &name) const
{
    const auto promise = std::make_shared<QPromise<Result<std::optional<Secret>>>>();
    promise->start();
    startReading(keyOf(name), [promise, name](const Answer &answer) {
        promise->addResult(foundIn(answer, name));
        promise->finish();
    });
    return promise->future();
}

Result<> KeychainHome::write(const QString &name, const Secret &secret)
{
    const std::shared_ptr<Answer> answer = startWriting(keyOf(name), secret.reveal());
    if (!wait(*answer, QDeadlineTimer(limit)))
        return failure(Error::Kind::Rejected, Error::Cause::KeychainFails, noteHang());
    if (answer->error != QKeychain::NoError)
        return failure(Error::Kind::Rejected, Error::Cause::KeychainFails,
                       u"the keychain failed: %1"_s.arg(errorText(*answer)));
    return {};
}

Result<> KeychainHome::remove(const QString &name)
{
    const std::shared_ptr<Answer> answer = startDeleting(keyOf(name));
    if (!wait(*answer, QDeadlineTimer(limit)))
        return failure(Error::Kind::Rejected, Error::Cause::KeychainFails, noteHang());
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        return failure(Error::Kind::Rejected, Error::Cause::KeychainFails,
                       u"the keychain failed: %1"_s.arg(errorText(*answer)));
    return {};
}

QString KeychainHome::keyOf(const QString &name) const { return u"%1/%2"_s.arg(m_device, name); }

QString KeychainHome::probe() const
{
    const QDeadlineTimer deadline(limit);
    // Programs of one device may probe at the same time. A slash is in no secret's name.
    const QByteArray text = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QString key = keyOf(u"probe/%1"_s.arg(QString::fromLatin1(text)));
    // Queued one behind the other: whatever is written is deleted, even if that comes too late for us.
    const std::shared_ptr<Answer> written = startWriting(key, text);
    const std::shared_ptr<Answer> read = startReading(key);
    const std::shared_ptr<Answer> deleted = startDeleting(key);
    if (!wait(*written, deadline) || !wait(*read, deadline) || !wait(*deleted, deadline))
        return hangText();
    for (const Answer *answer : { written.get(), read.get(), deleted.get() }) {
        if (answer->error != QKeychain::NoError)
            return errorText(*answer);
    }
    return read->data == text ? QString() : u"it does not give back what it is given"_s;
}

/// A keychain that hangs once is left alone from now on: every further job would wait behind the one that
/// hangs.
QString KeychainHome::noteHang()
{
    m_problem = hangText();
    return u"the keychain cannot be used: %1"_s.arg(*m_problem);
}

} // namespace Kiosk
