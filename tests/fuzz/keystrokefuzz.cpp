// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyburst.h"
#include "scanlines.h"
#include "scannersettings.h"
#include "setupcode.h"

#include <cstdint>
#include <cstdlib>

#ifdef Q_OS_LINUX
#include "keycodetext.h"

#include <linux/input.h>
#endif

/// Whatever a scanner, or something that pretends to be one, sends: it stays small, and what is written is
/// read again as it was.

using namespace Kiosk;

static void require(bool holds)
{
    if (!holds)
        std::abort();
}

#ifdef Q_OS_LINUX
static void asKeyCodes(const QByteArray &bytes)
{
    KeyCodeText text;
    for (qsizetype i = 0; i + 2 < bytes.size(); i += 3) {
        input_event event {};
        event.code = __u16(uint8_t(bytes[i]) | (bytes[i + 1] & 3) << 8);
        event.type = __u16(uint8_t(bytes[i + 2]) >> 2 & 3); // report, key, and two that do not matter
        event.value = bytes[i + 2] & 3;
        if (text.add(event) == KeyCodeText::Step::Ended)
            require(text.finish().size() <= longestScan);
    }
    require(text.finish().size() <= longestScan && text.isEmpty());
}
#else
static void asKeyCodes(const QByteArray &) { }
#endif

static void asTyping(const QByteArray &bytes)
{
    KeyBurst burst;
    std::chrono::microseconds at {};
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        at += std::chrono::milliseconds(uint8_t(bytes[i]) >> 2);
        if (burst.isOver(at))
            (void)burst.finish();
        const auto key = KeyBurst::Key(uint8_t(bytes[i]) & 3 ? uint8_t(bytes[i]) & 1 : 2);
        if (!burst.add(QString(QLatin1Char(bytes[i + 1])), key, at))
            require(burst.finish() != KeyBurst::Verdict::Nothing);
        require(burst.text().size() <= longestScan);
    }
}

static void asLines(const QByteArray &bytes)
{
    ScanLines lines;
    for (const QByteArray &part : bytes.split('|')) {
        for (const QString &scan : lines.add(part))
            require(!scan.isEmpty() && scan.size() <= longestScan);
    }
    require(lines.finish().size() <= longestScan && lines.isEmpty());
}

static void asSettings(const QString &text)
{
    if (const auto mark = markFrom(text))
        require(markFrom(writtenMark(*mark)) == *mark);
    if (const auto translation = KeyTranslation::parse(text)) {
        require(KeyTranslation::parse(translation->toText()) == *translation);
        require(translation->apply(setUpCode()).size() == setUpCode().size());
    }
    if (const auto learned = learnTranslation(text))
        require(KeyTranslation::parse(learned->toText()) == *learned);
    if (const auto scanners = scannersFrom(text))
        require(scannersFrom(toText(*scanners)) == *scanners);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    asKeyCodes(bytes);
    asTyping(bytes);
    asLines(bytes);
    asSettings(textFrom(bytes));
    return 0;
}
