// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "checkindesk.h"
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "desksyncs.h"
#include "eventcatalog.h"
#include "linereader.h"
#include "output.h"
#include "post.h"
#include "process/log.h"
#include "process/termination.h"
#include "store.h"

#include <QEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// The desk refuses by itself what is longer than any code; of a line beyond the limit a part is as good.
static QString payloadFrom(const QByteArray &line)
{
    if (line.size() > LineReader::longestLine)
        return u"x"_s.repeated(LineReader::longestLine);
    return QString::fromUtf8(line);
}

namespace {

/// Answers standard input line by line, and lets the syncs run in between.
class LineDesk
{
public:
    LineDesk(Store &store, DeskPost post, Output &out);

    /// Until the end of input, a signal, or standard output that takes no more. Errors: the last one.
    [[nodiscard]] Outcome<> serve();
    [[nodiscard]] Outcome<> startSyncs();

private:
    void answer(const QByteArray &line);
    void end();

    Store &m_store;
    DeskPost m_post;
    Output &m_out;
    SystemClock m_clock;
    CheckInDesk m_desk;
    Termination m_termination;
    LineReader m_reader;
    QEventLoop m_loop;
    std::unique_ptr<DeskSyncs> m_syncs;
    bool m_hasQueued = false; ///< Something that the engine was not told of.
    bool m_isEnding = false;
};

} // namespace

LineDesk::LineDesk(Store &store, DeskPost post, Output &out)
    : m_store(store)
    , m_post(std::move(post))
    , m_out(out)
    , m_desk(store, m_clock)
{
    QObject::connect(&m_reader, &LineReader::arrived, &m_loop,
                     [this](const QByteArray &line) { answer(line); });
    QObject::connect(&m_reader, &LineReader::ended, &m_loop, [this] { end(); });
    QObject::connect(&m_termination, &Termination::requested, &m_loop, [this] { end(); });
}

Outcome<> LineDesk::startSyncs()
{
    m_syncs = std::make_unique<DeskSyncs>(m_store, m_clock);
    QObject::connect(m_syncs.get(), &DeskSyncs::finished, &m_loop, &QEventLoop::quit);
    return m_syncs->start();
}

void LineDesk::answer(const QByteArray &line)
{
    const AdmissionDecision decision = m_desk.submit(payloadFrom(line), m_post);
    m_out.print(toJson(decision), lineFor(decision));
    if (decision.verdict == Verdict::Error)
        complain(decision.detail);
    if (!m_out.state())
        return end();
    // After the answer is out: the head may lag. A full disk shows in the next decision.
    static_cast<void>(m_store.ledgerHead().follow(m_clock.steady()));
    m_hasQueued |= isGranted(decision.verdict) && !decision.isRepeat;
    // While lines are waiting the engine's own pace will do: a look into the outbox costs as much as an
    // answer.
    if (m_syncs && m_hasQueued && !m_reader.hasMore()) {
        m_hasQueued = false;
        m_syncs->wake(m_post.eventId);
    }
}

void LineDesk::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_reader.stop();
    m_syncs ? m_syncs->finish() : m_loop.quit();
}

Outcome<> LineDesk::serve()
{
    m_loop.exec();
    m_syncs.reset();
    if (const Result<> written = m_store.ledgerHead().write(); !written)
        complain(u"warning: "_s + written.error().detail);
    return m_out.state();
}

Outcome<> runDesk(const CommandLine &line, Output &out)
{
    if (const Outcome<> words = checkPostWords(line); !words)
        return words;
    Termination::blockSignals(); // before there are threads
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    logTo(line.folder, u"fastcheck"_s);
    EventCatalog catalog((*store)->database());
    const Outcome<DeskPost> post = postFrom(catalog, line);
    if (!post)
        return same(post);
    LineDesk desk(**store, *post, out);
    if (!line.has(u"offline"_s)) {
        if (const Outcome<> started = desk.startSyncs(); !started)
            return started;
    }
    return desk.serve();
}

} // namespace Kiosk
