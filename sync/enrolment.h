// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backends.h"
#include "eventsync.h"

#include <QObject>

namespace Kiosk {

class SecretStore;
class Store;
struct ServerEvent;

/// Adds an event that lives on a server: checks the key first, asks for name and place, then keeps both.
///
/// Nothing is written unless everything went well. Thread: the backend thread, or the command line's.
class Enrolment : public QObject
{
    Q_OBJECT

public:
    Enrolment(Store &store, SecretStore &secrets, const Clock &clock, QString dataFolder,
              QObject *parent = nullptr);
    ~Enrolment() override;

    /// @p draft needs backend and site; what else it holds goes before what the server says. Ends with
    /// finished().
    void start(const Event &draft, const Secret &key);

Q_SIGNALS:
    void added(const Kiosk::Event &event);
    void failed(const Kiosk::Error &error);

private:
    void describe();
    void add(const ServerEvent &described);

    Store &m_store;
    SecretStore &m_secrets;
    const Clock &m_clock;
    QString m_folder;
    Event m_draft;
    std::optional<Secret> m_key;
    std::unique_ptr<Backend> m_backend;
};

} // namespace Kiosk
