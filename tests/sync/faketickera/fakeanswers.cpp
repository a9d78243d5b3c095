// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fakeanswers.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Members = QList<std::pair<QByteArray, QByteArray>>; ///< Names with JSON.

QByteArray phpString(const QString &text)
{
    static const QHash<char16_t, QByteArray> escapes { { u'"', "\\\"" }, { u'\\', "\\\\" }, { u'/', "\\/" },
                                                       { u'\n', "\\n" }, { u'\r', "\\r" },  { u'\t', "\\t" },
                                                       { u'\b', "\\b" }, { u'\f', "\\f" } };
    QByteArray json = "\"";
    for (const QChar c : text) {
        if (escapes.contains(c.unicode()))
            json += escapes[c.unicode()];
        else if (c.unicode() >= 0x20 && c.unicode() < 0x80)
            json += c.toLatin1();
        else
            json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return json + '"';
}

static QByteArray phpObject(const Members &members)
{
    QByteArray json;
    for (const auto &[name, value] : members)
        json += (json.isEmpty() ? "\"" : ",\"") + name + "\":" + value;
    return '{' + json + '}';
}

static QByteArray phpArray(const QList<QByteArray> &values) { return '[' + values.join(',') + ']'; }

QString htmlFiltered(const QString &text)
{
    static const QRegularExpression tag(
        u"<(?!/?(?:a|abbr|b|blockquote|br|code|del|em|i|q|s|strong)\\b)[^>]*>"_s);
    static const QRegularExpression loneAmpersand(u"&(?!#?[a-zA-Z0-9]+;)"_s);
    return QString(text).remove(tag).replace(loneAmpersand, u"&amp;"_s);
}

/// Writes one shop's answers by its rules.
class FakeWriter
{
public:
    explicit FakeWriter(const FakeShop &shop)
        : m_shop(shop)
        , m_isToday(shop.rules == FakeRules::Today)
    {
    }

    [[nodiscard]] QByteArray credentials(bool isGood, bool isQueryForm) const;
    [[nodiscard]] QByteArray essentials() const;
    [[nodiscard]] QByteArray list(qint64 pageSize, qint64 page) const;
    [[nodiscard]] QByteArray records(const QString &code) const;
    [[nodiscard]] QByteArray checkIn(const FakeCall &call, const FakeUse &use) const;
    [[nodiscard]] QByteArray translation(bool isGood) const;

private:
    [[nodiscard]] QByteArray truth(bool value) const;
    [[nodiscard]] QByteArray number(qsizetype value) const;
    [[nodiscard]] QByteArray text(const QString &value) const;
    [[nodiscard]] QByteArray row(qsizetype place) const;
    [[nodiscard]] QByteArray fields(const FakeTicket &ticket, bool isList) const;
    [[nodiscard]] QByteArray error(const QString &words) const;

    const FakeShop &m_shop;
    bool m_isToday;
};

static const QByteArray executionTime = "\"0.00046920776367188\"";
static const QByteArray empty = "\"\"";
static const QByteArray notAvailable = R"("N\/A")";
static const Members noAddress { { "address", notAvailable },
                                 { "city", notAvailable },
                                 { "state", notAvailable },
                                 { "country", notAvailable } };

QByteArray FakeWriter::truth(bool value) const
{
    if (m_isToday)
        return value ? "\"1\"" : "\"\"";
    return value ? "true" : "false";
}

QByteArray FakeWriter::number(qsizetype value) const
{
    const QByteArray digits = QByteArray::number(value);
    return m_isToday ? '"' + digits + '"' : digits;
}

QByteArray FakeWriter::text(const QString &value) const
{
    return phpString(m_isToday ? htmlFiltered(value) : value);
}

// In 2015 an error was bare text, though labelled JSON.
QByteArray FakeWriter::error(const QString &words) const
{
    return m_isToday ? phpString(words) : words.toUtf8();
}

QByteArray FakeWriter::credentials(bool isGood, bool isQueryForm) const
{
    if (!m_isToday)
        return phpObject({ { "pass", truth(isGood) } });
    if (!isGood)
        return phpObject({ { "pass", truth(false) }, { "execution_time", executionTime } });
    return phpObject({ { "pass", truth(true) },
                       { "license_key", empty },
                       { "admin_email", "\"admin@example.test\"" },
                       { "tc_iw_is_pr", truth(isQueryForm) },
                       { "check_type", "\"email\"" },
                       { "execution_time", executionTime } });
}

QByteArray FakeWriter::essentials() const
{
    const QList<qsizetype> listed = m_shop.listed();
    const qsizetype checked = std::count_if(listed.begin(), listed.end(), [this](qsizetype place) {
        const QList<FakeRecord> &records = m_shop.recordsAt(place);
        return std::any_of(records.begin(), records.end(),
                           [this](const FakeRecord &record) { return record.isPass || !m_isToday; });
    });
    const Members counters { { "sold_tickets", number(listed.size()) },
                             { "checked_tickets", number(checked) } };
    const Members event { { "event_name", text(m_shop.event.name) },
                          { "event_date_time", text(m_shop.event.startsAt) },
                          { "event_location", text(m_shop.event.location) } };
    const Members pass { { "pass", truth(true) } };
    if (m_isToday)
        return phpObject(counters + Members { { "execution_time", executionTime } } + pass + event);
    const Members logos { { "event_logo", empty }, { "event_sponsors_logos", empty } };
    return phpObject(event + logos + counters + pass);
}

QByteArray FakeWriter::fields(const FakeTicket &ticket, bool isList) const
{
    QList<std::pair<QString, QString>> fields { { u"Ticket Type"_s, ticket.ticketType } };
    if (isList && m_isToday)
        fields.append({ u"Event"_s, m_shop.event.name });
    fields.append({ u"Buyer Name"_s, QString(ticket.buyerFirst + u' ' + ticket.buyerLast).trimmed() });
    fields.append({ u"Buyer E-mail"_s, ticket.buyerEmail });
    if (isList && m_isToday && !ticket.attendeeEmail.isEmpty())
        fields.append({ u"Attendee E-mail"_s, ticket.attendeeEmail });
    fields += ticket.customFields;
    QList<QByteArray> json;
    for (const auto &[title, value] : std::as_const(fields))
        json.append(phpArray({ text(title), text(value) }));
    return phpArray(json);
}

static qsizetype fieldCount(const QByteArray &fields) { return fields.count("],[") + 1; }

QByteArray FakeWriter::row(qsizetype place) const
{
    const FakeTicket &ticket = m_shop.tickets()[place];
    const QList<FakeRecord> &records = m_shop.recordsAt(place);
    const bool hasName = !ticket.first.isEmpty() && !ticket.last.isEmpty();
    const QByteArray custom = fields(ticket, true);
    const qint64 shift = m_isToday ? 0 : m_shop.siteOffset; // a mistake of 2015, in lists only
    Members members { { "date_checked", phpString(records.isEmpty() ? QString() : records.last().at) },
                      { "payment_date", phpString(m_shop.dateText(ticket.paidAt + shift)) },
                      { "transaction_id", phpString(ticket.code) },
                      { "checksum", ticket.codeJson.isEmpty() ? phpString(ticket.code) : ticket.codeJson },
                      { "buyer_first", text(hasName ? ticket.first : ticket.buyerFirst) },
                      { "buyer_last", text(hasName ? ticket.last : ticket.buyerLast) },
                      { "custom_fields", custom },
                      { "custom_field_count", number(fieldCount(custom)) } };
    if (m_isToday) {
        members.append({ "allowed_checkins", number(m_shop.allowedCheckIns(place)) });
        members.emplaceBack("custom_ticket_info", "[]");
    } else {
        members += noAddress;
    }
    return phpObject({ { "data", phpObject(members) } });
}

// WordPress makes a negative offset positive in 2015: page 0 is page 2. Today the database refuses it.
QByteArray FakeWriter::list(qint64 pageSize, qint64 page) const
{
    qint64 offset = (page - 1) * pageSize;
    if (!m_isToday)
        offset = std::abs(offset);
    QList<QByteArray> rows;
    if (pageSize > 0 && offset >= 0) {
        const QList<qsizetype> shown = m_shop.listed().mid(offset, pageSize);
        for (const qsizetype place : shown)
            rows.append(row(place));
    }
    Members additional { { "results_count", number(rows.size()) } };
    if (m_isToday)
        additional.append({ "execution_time", executionTime });
    rows.append(phpObject({ { "additional", phpObject(additional) } }));
    return phpArray(rows);
}

QByteArray FakeWriter::records(const QString &code) const
{
    QList<QByteArray> rows;
    const QList<FakeRecord> records = m_shop.records(code);
    for (const FakeRecord &record : records) {
        const QByteArray status = record.isPass ? "\"Pass\"" : "\"Fail\"";
        rows.append(phpObject(
            { { "data", phpObject({ { "date_checked", phpString(record.at) }, { "status", status } }) } }));
    }
    return phpArray(rows);
}

QByteArray FakeWriter::checkIn(const FakeCall &call, const FakeUse &use) const
{
    if (use.outcome == FakeOutcome::NoSuchTicket)
        return error(u"Ticket does not exist"_s);
    if (use.outcome == FakeOutcome::NotCovered) {
        return error(u"Insufficient permissions. This API key cannot %1 this ticket."_s.arg(
            m_isToday ? u"check in"_s : u"check-in"_s));
    }
    const FakeTicket &ticket = m_shop.tickets()[use.ticket];
    const QString name = QString(ticket.first + u' ' + ticket.last).trimmed();
    Members members { { "status", truth(use.outcome != FakeOutcome::Refused) },
                      { "previous_status", empty },
                      { "pass", truth(true) },
                      { "name", name.isEmpty() ? notAvailable : text(name) },
                      { "payment_date", phpString(m_shop.dateText(ticket.paidAt)) } };
    members += noAddress;
    members.append({ "checksum", phpString(call.code) });
    if (m_isToday && call.timestamp)
        members.append({ "timestamp", number(use.seconds) });
    members.append({ "custom_fields", fields(ticket, false) });
    return phpObject(members);
}

QByteArray FakeWriter::translation(bool isGood) const
{
    if (!isGood)
        return phpObject({ { "pass", truth(false) } });
    return phpObject(
        { { "API_KEY", "\"API KEY\"" }, { "CHECK_IN", "\"CHECK IN\"" }, { "PASS", "\"Pass\"" } });
}

FakeAnswer answerTo(const FakeCall &call, const FakeShop &shop, const FakeUse &use)
{
    using Function = FakeCall::Function;
    const bool isToday = shop.rules == FakeRules::Today;
    const FakeWriter writer(shop);
    const bool isGood = shop.isKeyGood(call.key);
    FakeAnswer answer { .contentType = isToday ? "application/json; charset=UTF-8" : "application/json" };
    if (call.function == Function::Credentials)
        answer.body = writer.credentials(isGood, call.isQueryForm);
    else if (call.function == Function::Translation)
        answer.body = writer.translation(isGood);
    else if (!isGood || call.function == Function::Nothing)
        answer.contentType = isToday ? "application/json;" : "application/json";
    else if (call.function == Function::Essentials)
        answer.body = writer.essentials();
    else if (call.function == Function::List)
        answer.body = writer.list(std::min(call.pageSize, shop.mostPerPage), shop.heedsPages ? call.page : 1);
    else if (call.function == Function::Records)
        answer.body = writer.records(call.code);
    else if (call.function == Function::CheckIn)
        answer.body = writer.checkIn(call, use);
    answer.body.prepend(shop.noise);
    answer.isChunked = answer.body.size() > 8192; // more than Apache's buffer
    return answer;
}

} // namespace Kiosk
