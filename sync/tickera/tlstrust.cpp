// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tlstrust.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qint64 largestFile = 4 << 20;

Result<QSslConfiguration> tlsTrusting(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Malformed, Error::Cause::FileUnreadable,
                       u"The CA file %1 cannot be read: check its name and rights"_s.arg(caFile), caFile);
    const QByteArray content = file.read(largestFile);
    QList<QSslCertificate> authorities = QSslCertificate::fromData(content, QSsl::Pem);
    if (authorities.isEmpty())
        authorities = QSslCertificate::fromData(content, QSsl::Der);
    if (authorities.isEmpty())
        return failure(Error::Kind::Malformed, Error::Cause::BadCertificate,
                       u"The CA file %1 holds no certificate: export it as PEM"_s.arg(caFile), caFile);
    // Adding one switches the loading of the system's own off, so they are named, too.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return tls;
}

} // namespace Kiosk
