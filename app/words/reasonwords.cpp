// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "reasonwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

struct KnownReason {
    const char *start; ///< Of what sync/delivery.cpp says; details may follow it.
    const char *words;
    bool isQuoting = false; ///< What follows are the server's own words.
};

} // namespace

static constexpr std::array reasons {
    KnownReason {
        "the server refused it",
        QT_TRANSLATE_NOOP("ReasonTable", "The server refused it: used elsewhere, or outside its times.") },
    KnownReason {
        "the server does not take this ticket",
        QT_TRANSLATE_NOOP("ReasonTable", "The server does not take this ticket: look it up on the site."),
        true },
    KnownReason { "refused after an attempt",
                  QT_TRANSLATE_NOOP(
                      "ReasonTable",
                      "The server refused it after an attempt without an answer: look it up on the site.") },
    KnownReason { "no usable answer, and a repeat",
                  QT_TRANSLATE_NOOP(
                      "ReasonTable",
                      "No answer came, and a repeat could check the guest out: look it up on the site.") },
    KnownReason {
        "no usable answer",
        QT_TRANSLATE_NOOP("ReasonTable", "No usable answer came, several times: check the server.") },
    KnownReason {
        "its records cannot be read",
        QT_TRANSLATE_NOOP("ReasonTable",
                          "The server does not show its records: look the ticket up on the site.") },
    KnownReason {
        "records vanished",
        QT_TRANSLATE_NOOP("ReasonTable",
                          "Records vanished at the server: somebody checked the guest out there.") },
    KnownReason { "found in the server's records",
                  QT_TRANSLATE_NOOP("ReasonTable", "The server's records show that it arrived.") },
    KnownReason { "the server's records show that",
                  QT_TRANSLATE_NOOP("ReasonTable", "The server's records show that it was refused.") },
    KnownReason {
        "records prove nothing",
        QT_TRANSLATE_NOOP("ReasonTable",
                          "This ticket can be checked out, so the records prove nothing: ask the guest.") },
    KnownReason {
        "the records before the attempt",
        QT_TRANSLATE_NOOP("ReasonTable",
                          "It is not known what was there before: look the ticket up on the site.") },
    KnownReason {
        "used, but this old server",
        QT_TRANSLATE_NOOP("ReasonTable", "It is used, but this old server cannot tell at which gate.") },
    KnownReason {
        "refused while other gates",
        QT_TRANSLATE_NOOP("ReasonTable",
                          "Other gates were refused at the same time: nobody can tell whose entry it is.") },
    KnownReason { "probably this gate",
                  QT_TRANSLATE_NOOP("ReasonTable",
                                    "Probably this gate: the server's entry has the time of our scan.") },
    KnownReason { "not sent: its code",
                  QT_TRANSLATE_NOOP("ReasonTable",
                                    "The server would take this code for another ticket: it was not sent.") },
    KnownReason {
        "the server refuses the key",
        QT_TRANSLATE_NOOP("ReasonTable", "The server refuses the key: enter it again in the set-up.") },
};

QString reasonWords(const QString &reason)
{
    // The first that fits: the longer of two beginnings stands before the shorter one.
    const auto known = std::ranges::find_if(reasons, [&reason](const KnownReason &candidate) {
        return reason.startsWith(QLatin1StringView(candidate.start));
    });
    if (known == reasons.end())
        return reason;
    const QString words = QCoreApplication::translate("ReasonTable", known->words);
    const qsizetype colon = known->isQuoting ? reason.indexOf(": "_L1) : -1;
    return colon < 0 ? words : u"%1 (\u2068%2\u2069)"_s.arg(words, reason.sliced(colon + 2));
}

} // namespace Kiosk
