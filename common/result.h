// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>
#include <utility>

namespace Kiosk {

/// Why something could not be done, sorted by what the caller has to do about it.
struct Error {
    enum class Kind {
        Storage, ///< The local database failed: admit nobody, show the service screen.
        Network, ///< No usable answer: keep the work, retry later.
        Rejected, ///< Understood and refused: never retry unchanged, tell a person.
        Auth, ///< The device is no longer trusted: stop syncing, keep scanning.
        Malformed, ///< The input does not parse: report it, change nothing.
    };
    /// What a person has to put right, where that is known. The screens have a sentence for each, in the
    /// language that is spoken; @ref subject fills it in.
    enum class Cause {
        DiskFull,
        DiskFailed,
        NoRight, ///< Subject: the file or folder that this user may not use.
        StoreBusy, ///< Another program writes to it.
        StoreDamaged,
        StoreNewer, ///< Written by a newer version.
        StoreForeign, ///< Subject: the file that is another program's.
        FolderOpen, ///< Subject: the folder that everybody may write to.
        LinkFound, ///< Subject: the link that stands where a file of ours should.
        RecordChanged, ///< The ledger, or what tells how far it reached, was altered.
        FileMissing, ///< Subject: its name, as with the next ones.
        FileUnreadable,
        FileUnwritable, ///< May have no subject.
        FileTooLarge,
        FileEmpty,
        FileNotText, ///< In none of the encodings that lists come in.
        NoCodes, ///< No column of the list holds ticket codes.
        BadLine, ///< Subject: the number of a line that is no line of a list.
        NameTaken, ///< Subject: the name.
        NotThere, ///< Subject: the event or entrance.
        OtherOrganisation, ///< Subject: whose data folder it is.
        Outdated, ///< What a person decided about has changed meanwhile.
        WrongDirection, ///< Subject: the entrance.
        NoSuchHost,
        ServerSilent,
        Untrusted, ///< No safe connection: certificate, or this computer's clock.
        ProxyFails,
        NetworkLogin, ///< The network wants a login before it lets anything through.
        ServerBusy,
        ServerFails,
        TurnedAway, ///< By a firewall, before the shop was asked.
        ListCut, ///< The list came incomplete.
        NotTickera,
        OtherAddress, ///< Subject: where the site lives.
        BadAddress,
        NoServer, ///< The event has none that this version speaks to.
        NameWanted, ///< The key opens several events.
        KeyRefused,
        KeyMissing,
        KeyUnusable, ///< What was entered or kept is no key.
        KeyExposed, ///< Subject: the file or folder that others may read.
        KeyFromService, ///< By the service manager. Subject: its name there.
        KeychainFails, ///< Closed, mostly.
        BadCertificate, ///< Subject: the file that should hold certificates.
        ScannerGone,
        ScannerHeld, ///< By another program.
        ScannerFails,
        BadScanners, ///< The settings of the scanners.
        BadMark, ///< A prefix or suffix.
        SetupCodePart, ///< Of the set-up code only a part arrived.
        CharactersLost, ///< Subject: the characters that a scanner does not type as printed.
        Unnamed, ///< None of these. Stays the last.
    };
    Kind kind = Kind::Storage;
    QString detail = {}; ///< English, one line: what is wrong and what to do. Never holds a secret.
    std::optional<std::chrono::seconds> retryAfter = {}; ///< Network: when the server named a time.
    Cause cause = Cause::Unnamed;
    QString subject = {}; ///< Text from outside: see Cause. Never holds a secret.

    bool operator==(const Error &) const = default;
};

template<typename T = void> using Result = tl::expected<T, Error>;

/// Shorthand for the failing branch: `return failure(Error::Kind::Storage, u"…"_s);`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return tl::make_unexpected(Error { .kind = kind, .detail = std::move(detail) });
}

/// The same, for what the screens can say.
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, Error::Cause cause, QString detail,
                                                   QString subject = {})
{
    return tl::make_unexpected(
        Error { .kind = kind, .detail = std::move(detail), .cause = cause, .subject = std::move(subject) });
}

/// Hands the error of another result on.
template<typename T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::make_unexpected(failed.error());
}

} // namespace Kiosk
