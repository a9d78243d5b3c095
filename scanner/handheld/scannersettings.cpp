// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scannersettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr qsizetype mostScanners = 16;
constexpr qsizetype longestWord = 200;
constexpr qsizetype longestSettings = 65536;

constexpr std::array<std::pair<ScannerSettings::Kind, QLatin1StringView>, 3> kinds { {
    { ScannerSettings::Kind::Keyboard, "keyboard"_L1 },
    { ScannerSettings::Kind::Input, "input"_L1 },
    { ScannerSettings::Kind::Serial, "serial"_L1 },
} };

Lane laneOf(const QList<ScannerSettings> &scanners, const QString &source)
{
    const auto found = std::ranges::find(scanners, source, &ScannerSettings::name);
    return found == scanners.end() ? Lane { source }
                                   : Lane { found->laneName(), found->gate, found->isGateUnset };
}

QList<ScannerSettings> usualScanners() { return { { .name = u"wedge"_s } }; }

static QString faultOf(const ScannerSettings &scanner)
{
    if (scanner.name.trimmed().isEmpty())
        return u"it has no name"_s;
    for (const QString &word : { scanner.name, scanner.device, scanner.lane, scanner.gate }) {
        const bool isPlain
            = std::ranges::all_of(word, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
        if (word.size() > longestWord || !isPlain || !word.isValidUtf16())
            return u"a text is too long, or has characters that do not print"_s;
    }
    const bool isKeyboard = scanner.kind == ScannerSettings::Kind::Keyboard;
    if (isKeyboard != scanner.device.isEmpty())
        return isKeyboard ? u"one that types has no device"_s : u"its device is missing"_s;
    if (!isKeyboard && !scanner.device.startsWith(u'/'))
        return u"its device is no absolute path"_s;
    if (scanner.pause && (*scanner.pause < 20ms || *scanner.pause > 2s))
        return u"its pause is not between 20 and 2000 ms"_s;
    if (scanner.baud < 300 || scanner.baud > 4'000'000)
        return u"its baud rate is not between 300 and 4000000"_s;
    return {};
}

Result<> checkScanners(const QList<ScannerSettings> &scanners)
{
    if (scanners.size() > mostScanners)
        return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                       u"there are more than %1 scanners"_s.arg(mostScanners));
    QSet<QString> names;
    QSet<QString> devices; // the empty one, too: all that type are one
    QSet<QString> lanes;
    for (const ScannerSettings &scanner : scanners) {
        QString fault = faultOf(scanner);
        if (fault.isEmpty() && names.contains(scanner.name))
            fault = u"another has its name"_s;
        if (fault.isEmpty() && devices.contains(scanner.device))
            fault = scanner.device.isEmpty() ? u"another types already"_s : u"another has its device"_s;
        const QString lane = scanner.gate + u'\n' + scanner.laneName();
        if (fault.isEmpty() && lanes.contains(lane))
            fault = u"another has its lane"_s;
        if (!fault.isEmpty())
            return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                           u"scanner '%1': %2"_s.arg(scanner.name.left(40), fault));
        names.insert(scanner.name);
        devices.insert(scanner.device);
        lanes.insert(lane);
    }
    return {};
}

static QJsonObject toJson(const ScannerSettings &scanner)
{
    const auto kind = std::ranges::find(kinds, scanner.kind, &decltype(kinds)::value_type::first);
    QJsonObject object { { u"kind"_s, kind->second }, { u"name"_s, scanner.name } };
    const auto add = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    add(u"device"_s, scanner.device);
    add(u"lane"_s, scanner.lane);
    add(u"gate"_s, scanner.gate);
    if (scanner.isGateUnset)
        object.insert(u"gate"_s, QJsonValue::Null);
    add(u"prefix"_s, writtenMark(scanner.marks.prefix));
    add(u"suffix"_s, writtenMark(scanner.marks.suffix));
    if (scanner.translation != KeyTranslation())
        add(u"layout"_s, scanner.translation.toText());
    if (scanner.pause)
        object.insert(u"pause"_s, qint64(scanner.pause->count()));
    if (scanner.kind == ScannerSettings::Kind::Serial)
        object.insert(u"baud"_s, scanner.baud);
    return object;
}

QString toText(const QList<ScannerSettings> &scanners)
{
    QJsonArray array;
    for (const ScannerSettings &scanner : scanners)
        array.append(toJson(scanner));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

// A word that nobody knows is a typing error, and what it was meant to say would be missing.
static QString strangerIn(const QJsonObject &object)
{
    static const QStringList texts { u"kind"_s, u"name"_s,   u"device"_s, u"lane"_s,
                                     u"gate"_s, u"prefix"_s, u"suffix"_s, u"layout"_s };
    static const QStringList numbers { u"pause"_s, u"baud"_s };
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isUnset = field.key() == "gate"_L1 && field->isNull();
        const bool isText = field->isString() || isUnset;
        const bool isKnown
            = isText ? texts.contains(field.key()) : field->isDouble() && numbers.contains(field.key());
        if (!isKnown)
            return field.key();
    }
    return {};
}

static Result<ScannerSettings> scannerFrom(const QJsonObject &object)
{
    if (const QString stranger = strangerIn(object); !stranger.isNull())
        return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                       u"a scanner cannot have this '%1'"_s.arg(stranger.left(40)));
    const QString word = object[u"kind"].toString();
    const auto kind = std::ranges::find(kinds, word, &decltype(kinds)::value_type::second);
    const Result<QString> prefix = markFrom(object[u"prefix"].toString());
    const Result<QString> suffix = markFrom(object[u"suffix"].toString());
    const Result<KeyTranslation> translation = KeyTranslation::parse(object[u"layout"].toString());
    if (kind == kinds.end())
        return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                       u"a scanner's kind is keyboard, input or serial"_s);
    if (!prefix || !suffix)
        return failure(prefix ? suffix : prefix);
    if (!translation)
        return failure(translation);
    ScannerSettings scanner { .kind = kind->first,
                              .name = object[u"name"].toString(),
                              .device = object[u"device"].toString(),
                              .lane = object[u"lane"].toString(),
                              .gate = object[u"gate"].toString(),
                              .isGateUnset = object[u"gate"].isNull(),
                              .marks = { *prefix, *suffix },
                              .translation = *translation,
                              .baud = object[u"baud"].toInt(9600) };
    if (object.contains(u"pause"))
        scanner.pause = std::chrono::milliseconds(object[u"pause"].toInt());
    return scanner;
}

Result<QList<ScannerSettings>> scannersFrom(const QString &text)
{
    if (text.isEmpty())
        return usualScanners();
    const QJsonDocument document
        = text.size() > longestSettings ? QJsonDocument() : QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                       u"the scanners' settings are no list"_s);
    QList<ScannerSettings> scanners;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const Result<ScannerSettings> scanner = scannerFrom(value.toObject());
        if (!scanner)
            return failure(scanner);
        scanners.append(*scanner);
    }
    // One that types works at once, whatever else is set up.
    const QList<ScannerSettings> usual = usualScanners();
    const bool isHeard = std::ranges::any_of(scanners, [&usual](const ScannerSettings &scanner) {
        return scanner.kind == ScannerSettings::Kind::Keyboard || scanner.name == usual.first().name;
    });
    if (!isHeard)
        scanners = usual + scanners;
    if (const Result<> checked = checkScanners(scanners); !checked)
        return failure(checked);
    return scanners;
}

} // namespace Kiosk
