// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakeshop.h"
#include "outboxentry.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Kiosk {

class GateProcess;

/// One admission of one gate, and where its delivery stands.
struct BookedAdmission {
    int gate = 0;
    OutboxEntry delivery = {};

    /// Confirmed because the server's entry bears the minute of the scan: another gate's may, too.
    [[nodiscard]] bool isGuess() const;
    [[nodiscard]] bool isCertain() const;
    /// A person sees it and has to settle it.
    [[nodiscard]] bool isOpen() const;
};

/// What all gates have in their stores, code by code, and whether the server has the same.
class SoakBooks
{
public:
    /// Reads the store of a gate that has ended.
    void addGate(int number, const GateProcess &gate);
    void compareWith(const FakeShop &shop);

    /// Every disagreement, a line each.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] int admissions() const { return m_admissions; }
    [[nodiscard]] int confirmed() const { return m_confirmed; }
    [[nodiscard]] int guesses() const { return m_guesses; }
    [[nodiscard]] int conflicts() const { return m_conflicts; }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int served() const { return m_served; } ///< Entries that the server wrote down.

private:
    void checkAnswers(int gate, const QHash<QString, int> &said, const QHash<QString, int> &rows);
    void take(const QString &code, const BookedAdmission &admission);
    void compareSingle(const FakeTicket &ticket, const FakeShop &shop);
    void compareMulti(const FakeTicket &ticket, const FakeShop &shop);
    void complain(const QString &problem, const QString &code, const FakeShop &shop);

    QHash<QString, QList<BookedAdmission>> m_byCode;
    QHash<QString, std::optional<int>> m_remaining; ///< By the replica of the gate that admitted last.
    QStringList m_problems;
    int m_admissions = 0;
    int m_confirmed = 0;
    int m_guesses = 0;
    int m_conflicts = 0;
    int m_open = 0;
    int m_served = 0;
};

} // namespace Kiosk
