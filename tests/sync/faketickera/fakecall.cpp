// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fakecall.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Function = FakeCall::Function;

static QString phpDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

static QHash<QString, QString> parameters(const QByteArray &query)
{
    QHash<QString, QString> values;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        values.insert(phpDecoded(name), equals < 0 ? QString() : phpDecoded(pair.mid(equals + 1)));
    }
    return values;
}

static QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"%[0-9a-fA-F]{2}"_s);
    while (text.contains(escape))
        text.remove(escape);
    return text;
}

// Escapes and tags are deleted, blanks put together; of an old QR line the last part is taken.
static QString cleanedToday(QString code)
{
    static const QRegularExpression tag(u"<[^>]*>?"_s);
    code = withoutEscapes(code.remove(tag)).replace(u'~', u'|').simplified();
    return code.mid(code.lastIndexOf(u'|') + 1).trimmed();
}

static QString cleaned(const QString &code, bool isQueryForm, FakeRules rules)
{
    if (rules == FakeRules::Today)
        return cleanedToday(code);
    const QString part = isQueryForm ? QString() : code.mid(code.lastIndexOf(u"%7C"_s) + 3);
    return code.contains(u"%7C"_s) && !part.isEmpty() ? part : code;
}

static qint64 phpPage(const QString &text, qint64 omitted)
{
    return text.isNull() ? omitted : text.toLongLong(); // not a number: 0
}

static Function queryFunction(const QString &name)
{
    static const QHash<QString, Function> functions {
        { u"tickera_check_credentials"_s, Function::Credentials },
        { u"tickera_event_essentials"_s, Function::Essentials },
        { u"tickera_tickets_info"_s, Function::List },
        { u"tickera_checkins"_s, Function::Records },
        { u"tickera_scan"_s, Function::CheckIn },
        { u"tickera_translation"_s, Function::Translation },
    };
    return functions.value(name, Function::Nothing);
}

static void readQueryForm(FakeCall &call, const QHash<QString, QString> &values)
{
    if (!values.contains(u"tickera"_s)) {
        call.function = Function::HomePage;
        return;
    }
    call.function = values.contains(u"api_key"_s) ? queryFunction(values[u"tickera"_s]) : Function::NoKey;
    call.key = values.value(u"api_key"_s);
    call.sentCode = values.value(u"checksum"_s);
    call.pageSize = phpPage(values.value(u"results_per_page"_s), 50);
    call.page = phpPage(values.value(u"page_number"_s), 1);
}

static QString filteredKey(const QString &segment)
{
    static const QRegularExpression other(u"[^a-z0-9_-]"_s);
    return segment.toLower().remove(other);
}

// The routes are open at their ends: more than they ask for does no harm.
static void readPathForm(FakeCall &call, const QString &path)
{
    static const QRegularExpression route(
        u"^([^/]*)/(check_credentials|event_essentials|translation|tickets_info/([^/]+)/([^/]+)"
        "|ticket_checkins/(.+)|check_in/(.+))"_s);
    const QRegularExpressionMatch match = route.match(path);
    if (!match.hasMatch() || path.contains(u"%2F"_s, Qt::CaseInsensitive))
        return;
    const QString name = match.captured(2).section(u'/', 0, 0);
    call.function = name == "ticket_checkins"_L1 ? Function::Records
        : name == "check_in"_L1                  ? Function::CheckIn
                                                 : queryFunction(u"tickera_"_s + name);
    call.isQueryForm = false;
    call.key = filteredKey(match.captured(1));
    call.pageSize = phpPage(match.captured(3), 0);
    call.page = phpPage(match.captured(4), 0);
    call.sentCode = match.captured(5) + match.captured(6);
    if (call.sentCode.endsWith(u'/'))
        call.sentCode.chop(1);
}

FakeCall readCall(const FakeRequest &request, const QString &folder, FakeRules rules)
{
    FakeCall call { .method = request.method, .target = request.target };
    const qsizetype mark = request.target.indexOf('?');
    QString path = QString::fromUtf8(mark < 0 ? request.target : request.target.left(mark));
    QHash<QString, QString> values = parameters(mark < 0 ? QByteArray() : request.target.mid(mark + 1));
    if (values.contains(u"timestamp"_s))
        call.timestamp = values[u"timestamp"_s];
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        values.insert(parameters(request.body)); // all but the timestamp may come this way, too
    while (path.startsWith("//"_L1))
        path.remove(0, 1);
    if (path != folder && !path.startsWith(folder + u'/'))
        return call;
    path.remove(0, folder.size());
    if (path == "/index.php"_L1 || path.startsWith("/index.php/"_L1))
        path.remove(0, 10);
    if (path.startsWith("/tc-api/"_L1))
        readPathForm(call, path.mid(8));
    else if (path.isEmpty() || path == "/"_L1)
        readQueryForm(call, values);
    call.code = cleaned(call.sentCode, call.isQueryForm, rules);
    return call;
}

} // namespace Kiosk
