// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "answerproblem.h"
#include "jsonbody.h"
#include "plaintext.h"
#include "tickeraparser.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestDetail = 300;
constexpr qsizetype longestBareText = 300; ///< bytes; the two texts there are have 21 and 67

static bool isLabelledJson(const HttpAnswer &answer) { return answer.contentType.toLower().contains("json"); }

/// The refusals of 2015: a sentence without quotes, in the site's language, though labelled JSON. A dying PHP
/// prints sentences, too, and must not pass for a refusal.
static bool isBareRefusal(const QByteArray &body)
{
    const QByteArray text = withoutMarks(body);
    if (text.size() > longestBareText || text.contains('\n'))
        return false;
    const QString sentence = QString::fromUtf8(text);
    static const QRegularExpression code(
        u"[<>{}\\[\\]\"\\\\]|\\b(error|warning|notice|exception|deprecated)\\b"
        "|on line \\d|^(true|false|null|[\\d.+-]+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool hasLetter
        = std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && !sentence.contains(code) && !sentence.contains(QChar::ReplacementCharacter);
}

static DeliveryAnswer rejected(const QString &words)
{
    return { .kind = DeliveryAnswer::Kind::Rejected, .detail = plainTextFrom(words, longestDetail) };
}

static ParsedDelivery decisionFrom(const QJsonObject &decision, AnswerTraits traits)
{
    const QJsonValue status = decision["status"_L1];
    const QJsonValue pass = decision["pass"_L1];
    const std::optional<bool> isAccepted = lenientBool(status);
    const std::optional<bool> isKeyGood = lenientBool(pass);
    if (status.isUndefined() || pass.isUndefined() || !isAccepted || !isKeyGood) {
        return { { .detail
                   = u"The answer is JSON, but no decision on a check-in: look at the ticket in Tickera"_s },
                 traits };
    }
    traits.isOldServer = status.isBool();
    if (!*isKeyGood) { // no version does so; `pass` means the key
        traits.isKeyInDoubt = true;
        return { { .detail = u"The answer disowns the key: check the key"_s }, traits };
    }
    if (*isAccepted)
        return { { .kind = DeliveryAnswer::Kind::Accepted }, traits };
    return { { .kind = DeliveryAnswer::Kind::Refused,
               .detail
               = u"The server refused and gives no reason: used up, outside its times, or too often"_s },
             traits };
}

/// Anything but a decision. Executed or not: only WordPress's maintenance page is sure to come before the
/// plugin is loaded, every other failure may have come after it wrote the check-in down (tickera-api.md 8.6).
static ParsedDelivery noDecisionFrom(const HttpAnswer &answer)
{
    using enum DeliveryAnswer::Kind;
    DeliveryAnswer unclear { .kind = isMaintenancePage(answer) ? NotSent : Unknown,
                             .detail = problemOf(answer).detail,
                             .retryAfter = answer.retryAfter };
    return { unclear, { .isKeyInDoubt = answer.status == 200 && withoutMarks(answer.body).isEmpty() } };
}

ParsedDelivery deliveryAnswerFrom(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return noDecisionFrom(answer);
    const JsonBody body = jsonBodyFrom(answer.body);
    const bool isWhole = body.state == JsonBody::State::Whole;
    const AnswerTraits traits { .isNoisy = isWhole && body.isNoisy };
    if (isWhole && body.value.isObject() && (isLabelledJson(answer) || body.isNoisy))
        return decisionFrom(body.value.toObject(), traits);
    // A text has no shape that vouches for it, so the label must.
    if (!isLabelledJson(answer))
        return noDecisionFrom(answer);
    if (isWhole && body.value.isString() && !body.value.toString().trimmed().isEmpty())
        return { rejected(body.value.toString()), traits };
    if (body.state == JsonBody::State::None && isBareRefusal(answer.body))
        return { rejected(QString::fromUtf8(answer.body)), { .isOldServer = true } };
    return noDecisionFrom(answer);
}

} // namespace Kiosk
