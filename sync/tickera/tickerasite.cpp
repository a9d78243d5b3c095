// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickerasite.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QString basePathFrom(const QString &path)
{
    static const QRegularExpression slashes(u"/{2,}"_s);
    // What follows is not the site: the administration, the login page, an address of the path form.
    static const QRegularExpression inside(u"/(wp-admin|wp-login\\.php|wp-json|tc-api)(/.*)?$"_s);
    QString base = path;
    base.replace(slashes, u"/"_s).remove(inside);
    while (base.endsWith(u'/'))
        base.chop(1);
    // Both `BASE/?` and `BASE/index.php?` work; whoever typed the second may need it.
    return base.endsWith("/index.php"_L1) ? base : base + u'/';
}

Result<TickeraSite> TickeraSite::from(const QString &address)
{
    const QString text = address.trimmed();
    if (text.isEmpty())
        return failure(Error::Kind::Malformed, Error::Cause::BadAddress,
                       u"The site's address is empty: enter it as in a browser"_s);
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(
            Error::Kind::Malformed, Error::Cause::BadAddress,
            u"This is no web address: enter it as in a browser, like https://tickets.example.org"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return failure(Error::Kind::Malformed, Error::Cause::BadAddress,
                       u"The address begins with %1: it must begin with https"_s.arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Malformed, Error::Cause::BadAddress,
                       u"The address holds a user name or password: remove what stands before the @"_s);
    url.setPath(basePathFrom(url.path()));
    url.setQuery(QString());
    url.setFragment(QString());
    return TickeraSite(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QUrl TickeraSite::url(const QByteArray &function, const QByteArray &key, const Parameters &parameters) const
{
    QByteArray query = "tickera=" + function + "&api_key=" + key.toPercentEncoding();
    for (const auto &[name, value] : parameters)
        query += '&' + name + '=' + value.toPercentEncoding();
    QUrl url = m_base;
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

} // namespace Kiosk
