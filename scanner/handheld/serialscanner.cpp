// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "serialscanner.h"

#include <QFileInfo>
#include <QSerialPort>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

SerialScanner::SerialScanner(const Clock &clock, SerialSettings settings, QObject *parent)
    : ScanSource(settings.name, parent)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_port(std::make_unique<QSerialPort>())
    , m_watch(m_settings.device)
{
    connect(&m_silence, &Silence::passed, this, &SerialScanner::endAtSilence);
    connect(&m_watch, &PlugWatch::due, this, &SerialScanner::open);
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialScanner::read);
    connect(m_port.get(), &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        if (error != QSerialPort::NoError && m_port->isOpen())
            lose();
    });
}

SerialScanner::~SerialScanner() { m_port->disconnect(this); }

void SerialScanner::start()
{
    if (!m_port->isOpen())
        open();
}

void SerialScanner::stop()
{
    m_watch.stop();
    close();
    setState(State::Stopped);
}

void SerialScanner::open()
{
    m_port->setPortName(m_settings.device);
    m_port->setBaudRate(m_settings.baud);
    if (m_port->open(QIODevice::ReadOnly)) {
        m_watch.stop();
        setState(State::Ready);
        return;
    }
    m_watch.start();
    if (QFileInfo::exists(m_settings.device))
        setState(State::Trouble, refusal());
    else if (state() != State::Lost) // that was said
        setState(State::Lost,
                 gone(m_settings.device, u"%1 is not there: plug the scanner in"_s.arg(m_settings.device)));
}

Error SerialScanner::refusal() const
{
    const bool mayNot = m_port->error() == QSerialPort::PermissionError;
    return { .kind = Error::Kind::Rejected,
             .detail = u"%1 cannot be opened: %2"_s.arg(m_settings.device, m_port->errorString()),
             .cause = mayNot ? Error::Cause::NoRight : Error::Cause::ScannerFails,
             .subject = m_settings.device };
}

void SerialScanner::close()
{
    m_silence.stop();
    m_lines.clear(); // a scan that was cut off is none
    m_port->close();
}

// An unplugged port reports the same error again and again until it is closed.
void SerialScanner::lose()
{
    close();
    m_watch.start();
    setState(State::Lost, gone(m_settings.device, u"%1 was unplugged"_s.arg(m_settings.device)));
}

void SerialScanner::read()
{
    m_last = m_clock.steady();
    const QByteArray bytes = m_port->readAll();
    if (m_lines.isEmpty() && !bytes.isEmpty()) {
        m_began = m_last;
        m_isTorn = m_habit.isRest(m_last);
    }
    const QStringList scans = m_lines.add(bytes);
    for (const QString &scan : scans) {
        m_habit.endedByKey();
        tell(m_isTorn ? notWhole(scan) : scan);
        m_isTorn = false;
        m_began = m_last;
    }
    if (m_lines.isEmpty())
        m_silence.stop();
    else
        m_silence.start(m_habit.patience(m_settings.pause));
}

void SerialScanner::endAtSilence()
{
    const QString text = m_lines.finish();
    if (text.isEmpty())
        return;
    const bool isWhole = m_habit.endedBySilence(m_last) && !m_isTorn;
    tell(isWhole ? text : notWhole(text));
}

void SerialScanner::tell(const QString &text)
{
    Q_EMIT arrived({ name(), text, m_last - m_began });
    // The beginning, with its prefix, may be what is missing.
    if (const auto code = m_isTorn ? std::optional(text) : m_settings.marks.strip(text))
        Q_EMIT scanned({ *code, {}, name(), m_last });
}

} // namespace Kiosk
