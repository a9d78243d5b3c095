// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "errorwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

/// Translated in the context of this table. Each sentence: what is wrong, a colon, what to do.
class ErrorTable
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTable)

public:
    [[nodiscard]] static QString words(const Error &error);

private:
    [[nodiscard]] static QString unnamed(Error::Kind kind);
    [[nodiscard]] static QString ofStore(Error::Cause cause);
    [[nodiscard]] static QString ofFile(Error::Cause cause);
    [[nodiscard]] static QString ofEvent(Error::Cause cause);
    [[nodiscard]] static QString ofServer(Error::Cause cause);
    [[nodiscard]] static QString ofKey(Error::Cause cause);
    [[nodiscard]] static QString ofScanner(Error::Cause cause);
};

} // namespace

QString ErrorTable::unnamed(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Storage:
        return tr("This device cannot save: start the kiosk again, then look at the set-up, Before doors.");
    case Error::Kind::Network:
        return tr("No usable answer came: check the network, then try again.");
    case Error::Kind::Rejected:
        return tr("This cannot be done: choose something else, or ask the event manager.");
    case Error::Kind::Auth:
        return tr("The server does not trust this device: enter its key again in the set-up.");
    case Error::Kind::Malformed:
        return tr("This cannot be understood: check what was entered.");
    }
    Q_UNREACHABLE();
}

QString ErrorTable::ofStore(Error::Cause cause)
{
    using enum Error::Cause;
    switch (cause) {
    case DiskFull:
        return tr("The disk is full: free some space, then try again.");
    case DiskFailed:
        return tr("The disk fails: take another device, and have this disk checked.");
    case NoRight:
        return tr("This user may not use %1: give the user the right to read and write it.",
                  "file or folder");
    case StoreBusy:
        return tr("Another program uses the check-ins: close it, then try again.");
    case StoreDamaged:
        return tr("The file of check-ins is damaged: keep it, and put a copy in its place.");
    case StoreNewer:
        return tr("The check-ins were saved by a newer version: install that version.");
    case StoreForeign:
        return tr("%1 belongs to another program: choose another data folder.", "file");
    case FolderOpen:
        return tr("Everybody can write to the folder %1: choose another data folder.");
    case LinkFound:
        return tr("%1 is a link to another place: check it, then remove it.", "file");
    case RecordChanged:
        return tr("The record of check-ins was altered: keep the data folder as evidence.");
    default:
        return {};
    }
}

QString ErrorTable::ofFile(Error::Cause cause)
{
    using enum Error::Cause;
    switch (cause) {
    case FileMissing:
        return tr("There is no file %1: choose another one.");
    case FileUnreadable:
        return tr("The file %1 cannot be read: copy it to this computer, then try again.");
    case FileUnwritable:
        return tr("The file cannot be written: choose another place, or free some space.");
    case FileTooLarge:
        return tr("The file %1 is too large: split it into smaller ones.");
    case FileEmpty:
        return tr("The file %1 is empty: export the list again.");
    case FileNotText:
        return tr("The characters of this file cannot be read: save it as UTF-8.");
    case NoCodes:
        return tr("No column holds the ticket codes: give one of them the title ticket_code.");
    case BadLine:
        return tr("Line %1 of the file cannot be read: correct its quotes and commas.", "number");
    default:
        return {};
    }
}

QString ErrorTable::ofEvent(Error::Cause cause)
{
    using enum Error::Cause;
    switch (cause) {
    case NameTaken:
        return tr("There is a %1 already: choose another name.", "name of an event or entrance");
    case NotThere:
        return tr("There is no %1 here: choose another event or entrance.", "name of an event or entrance");
    case OtherOrganisation:
        return tr("This device keeps the events of %1: use another data folder for others.", "organisation");
    case Outdated:
        return tr("This has changed meanwhile: look again, or show the ticket again.");
    case WrongDirection:
        return tr("The entrance %1 does not serve this direction: choose another entrance.");
    default:
        return {};
    }
}

QString ErrorTable::ofServer(Error::Cause cause)
{
    using enum Error::Cause;
    switch (cause) {
    case NoSuchHost:
        return tr("No server has this address: check the address, then the network.");
    case ServerSilent:
        return tr("The server does not answer: check the network, then the server.");
    case Untrusted:
        return tr("The connection to the server is not safe: check this device's date and time, then ask "
                  "whoever runs the site about its certificate.");
    case ProxyFails:
        return tr("The proxy of this network fails: correct the proxy settings of this device.");
    case NetworkLogin:
        return tr("This network wants a login first: open any web page on this network and log in.");
    case ServerBusy:
        return tr("The server is busy or being updated: wait a few minutes.");
    case ServerFails:
        return tr("The server answers with an error: ask whoever runs the site to look at its error log.");
    case TurnedAway:
        return tr("A firewall turns this device away: ask whoever runs the site to let it in.");
    case ListCut:
        return tr("The list arrived incomplete: wait a moment, then try again.");
    case NotTickera:
        return tr("No ticket shop answers there: check the address, and that the Tickera plugin is on.");
    case OtherAddress:
        return tr("The site lives at another address: enter %1.");
    case BadAddress:
        return tr(
            "This is not the address of a site: enter it as in a browser, like https://tickets.example.org.");
    case NoServer:
        return tr("This event has no server to talk to: import its list from a file.");
    default:
        return {};
    }
}

QString ErrorTable::ofKey(Error::Cause cause)
{
    using enum Error::Cause;
    switch (cause) {
    case NameWanted:
        return tr("The key is for several events, so the server gives no name: enter a name.");
    case KeyRefused:
        return tr("The server does not take the key: copy it again from Tickera, API Access.");
    case KeyMissing:
        return tr("The key for the server is missing: enter it again in the set-up.");
    case KeyUnusable:
        return tr("The key is incomplete: copy it again, on one line.");
    case KeyExposed:
        return tr("Other users can read %1: take that right from them, and get a new key from the site.",
                  "file or folder of keys");
    case KeyFromService:
        return tr("The key comes with the service, as %1: change it there and start the service again.");
    case KeychainFails:
        return tr("The keychain of this device does not open: unlock it, then try again.");
    case BadCertificate:
        return tr("The file %1 holds no certificate: export it as PEM.");
    default:
        return {};
    }
}

QString ErrorTable::ofScanner(Error::Cause cause)
{
    using enum Error::Cause;
    switch (cause) {
    case ScannerGone:
        return tr("The scanner is not there: plug it in.");
    case ScannerHeld:
        return tr("Another program holds the scanner: close that program.");
    case ScannerFails:
        return tr("The scanner does not work: unplug it, and plug it in again.");
    case BadScanners:
        return tr("The scanners cannot be used as they are set: set them up again.");
    case BadMark:
        return tr("This prefix or suffix does not work: write control keys like {F1}, {Tab} or {x1D}, and "
                  "at most 32 characters.");
    case SetupCodePart:
        return tr("Only a part of the set-up code arrived: scan it again.");
    case CharactersLost:
        return tr("The scanner does not send %1 as printed: set it to the keyboard layout of this device.",
                  "characters");
    default:
        return {};
    }
}

QString ErrorTable::words(const Error &error)
{
    for (const auto &group : { ofStore, ofFile, ofEvent, ofServer, ofKey, ofScanner }) {
        const QString sentence = group(error.cause);
        if (sentence.contains("%1"_L1)) // isolated: names may run the other way
            return sentence.arg(u"\u2068%1\u2069"_s.arg(error.subject.simplified()));
        if (!sentence.isEmpty())
            return sentence;
    }
    return unnamed(error.kind);
}

QString errorWords(const Error &error) { return ErrorTable::words(error); }

} // namespace Kiosk
