// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoding.h"

#include "mappedluma.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

DecoderWorker::DecoderWorker(FrameDecoder::Options options)
    : m_decoder(std::move(options))
{
}

static QPolygonF outlineOf(const Symbol &symbol, const QSize &frame)
{
    QPolygonF outline;
    for (const QPointF &corner : symbol.corners)
        outline.append({ corner.x() / frame.width(), corner.y() / frame.height() });
    return outline;
}

void DecoderWorker::decode(const QVideoFrame &frame, std::chrono::microseconds at)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto begin = std::chrono::steady_clock::now();
    QList<Symbol> symbols;
    {
        const MappedLuma luma(frame);
        symbols = read(luma.view(), at);
    }
    const auto spent = std::chrono::steady_clock::now() - begin;
    // Only the code nearest the centre is meant; the others are told of, not told.
    const QList<Symbol> meant = symbols.first(std::min<qsizetype>(symbols.size(), 1));
    Q_EMIT finished({ .news = m_sightings.news(meant, at),
                      .others = std::max(0, int(symbols.size()) - 1),
                      .outline = meant.isEmpty() ? QPolygonF() : outlineOf(meant.first(), frame.size()),
                      .at = at,
                      .spent = std::chrono::duration_cast<std::chrono::microseconds>(spent) });
}

QList<Symbol> DecoderWorker::read(const LumaView &luma, std::chrono::microseconds at)
{
    const bool isStill = m_scene.isStill(luma, at);
    const QList<Symbol> symbols
        = m_decoder.decode(luma, isStill ? FrameDecoder::Care::Glance : FrameDecoder::Care::Full);
    if (symbols.isEmpty())
        m_help.unread(lookAt(luma), at);
    else
        m_help.read(at);
    advise();
    return symbols;
}

void DecoderWorker::advise()
{
    const bool hasChanged = m_help.hint() != m_hint || m_help.exposure() != m_exposure;
    m_hint = m_help.hint();
    m_exposure = m_help.exposure();
    if (hasChanged)
        Q_EMIT advised(m_hint, m_exposure);
}

void DecoderWorker::setOptions(const FrameDecoder::Options &options)
{
    Q_ASSERT(thread() == QThread::currentThread());
    m_decoder = FrameDecoder(options);
}

FrameDecoding::FrameDecoding(FrameDecoder::Options options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new DecoderWorker(std::move(options)))
{
    m_thread.setObjectName(u"decoder"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DecoderWorker::finished, this, &FrameDecoding::take);
    connect(m_worker, &DecoderWorker::advised, this, &FrameDecoding::advised);
    m_thread.start();
}

FrameDecoding::~FrameDecoding()
{
    m_thread.quit();
    m_thread.wait();
}

void FrameDecoding::setOptions(const FrameDecoder::Options &options)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, options] { worker->setOptions(options); });
}

void FrameDecoding::offer(const QVideoFrame &frame)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (!frame.isValid())
        return;
    const Waiting waiting { frame, m_clock.steady() };
    if (m_busy)
        m_waiting = waiting;
    else
        handOver(waiting);
}

void FrameDecoding::handOver(const Waiting &waiting)
{
    m_busy = true;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, waiting] { worker->decode(waiting.frame, waiting.at); });
}

void FrameDecoding::take(const FrameReading &reading)
{
    m_busy = false;
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        handOver(*waiting);
    Q_EMIT decoded(reading.spent);
    if (m_isOutlined || !reading.outline.isEmpty())
        Q_EMIT outlined(reading.outline);
    m_isOutlined = !reading.outline.isEmpty();
    for (const Symbol &symbol : reading.news)
        Q_EMIT scanned({ symbol.text, symbol.format(), m_source, reading.at, reading.others });
}

} // namespace Kiosk
