// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "words/errorwords.h"

#include "delivery.h"
#include "words/reasonwords.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What the screens say of an error: something else for each cause, and always what to do.
class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysARemedy_data();
    void saysARemedy();
    void tellsAllApart();
    void fillsTheSubjectIn_data();
    void fillsTheSubjectIn();
    void saysNothingOfTheLog();
    void knowsEveryReason_data();
    void knowsEveryReason();
    void leavesForeignReasons();
};

static Error errorOf(Error::Cause cause)
{
    return {
        .kind = Error::Kind::Rejected, .detail = u"detail for the log"_s, .cause = cause, .subject = u"XY"_s
    };
}

static QList<Error> everyError()
{
    QList<Error> errors;
    for (int cause = 0; cause < int(Error::Cause::Unnamed); ++cause)
        errors.append(errorOf(Error::Cause(cause)));
    for (int kind = 0; kind <= int(Error::Kind::Malformed); ++kind)
        errors.append({ .kind = Error::Kind(kind), .detail = u"detail for the log"_s });
    return errors;
}

void ErrorWordsTest::saysARemedy_data()
{
    QTest::addColumn<Error>("error");
    for (const Error &error : everyError())
        QTest::addRow("cause %d, kind %d", int(error.cause), int(error.kind)) << error;
}

void ErrorWordsTest::saysARemedy()
{
    QFETCH(const Error, error);
    const QString words = errorWords(error);
    const qsizetype colon = words.indexOf(u": "_s);
    QVERIFY2(colon > 10, qPrintable(words)); // what is wrong
    QVERIFY2(words.size() - colon > 12, qPrintable(words)); // what to do
    QVERIFY2(words.endsWith(u'.'), qPrintable(words));
    QVERIFY2(words.front().isUpper() || words.front() == u'\u2068', qPrintable(words));
    QVERIFY2(!words.contains(u'%'), qPrintable(words));
}

void ErrorWordsTest::tellsAllApart()
{
    const QList<Error> errors = everyError();
    QSet<QString> all;
    for (const Error &error : errors) {
        const QString words = errorWords(error);
        QVERIFY2(!all.contains(words), qPrintable(words));
        all.insert(words);
    }
    QVERIFY(all.size() > 40);
}

void ErrorWordsTest::fillsTheSubjectIn_data()
{
    using enum Error::Cause;
    QTest::addColumn<Error::Cause>("cause");
    for (const Error::Cause cause :
         { NoRight, StoreForeign, FileMissing, FileUnreadable, FileTooLarge, FileEmpty, BadLine, NameTaken,
           NotThere, OtherOrganisation, WrongDirection, OtherAddress, KeyExposed, KeyFromService,
           BadCertificate, CharactersLost })
        QTest::addRow("%d", int(cause)) << cause;
}

void ErrorWordsTest::fillsTheSubjectIn()
{
    QFETCH(const Error::Cause, cause);
    Error error = errorOf(cause);
    error.subject = u"the %1\nplace"_s;
    QVERIFY(errorWords(error).contains(u"\u2068the %1 place\u2069"_s));
}

void ErrorWordsTest::saysNothingOfTheLog()
{
    for (const Error &error : everyError())
        QVERIFY(!errorWords(error).contains(u"for the log"_s));
}

static QList<DeliveryHistory> histories()
{
    QList<DeliveryHistory> all { {} };
    const auto vary = [&all](const auto &change) {
        QList<DeliveryHistory> varied = all;
        std::for_each(varied.begin(), varied.end(), change);
        all.append(varied);
    };
    vary([](DeliveryHistory &history) { history.ticket = TicketKind::MultiUse; });
    vary([](DeliveryHistory &history) { history.ticket = TicketKind::WithCheckOut; });
    vary([](DeliveryHistory &history) { history.wasUnknown = true; });
    vary([](DeliveryHistory &history) { history.attempts = 6; });
    vary([](DeliveryHistory &history) { history.recordsBefore = 0; });
    vary([](DeliveryHistory &history) { history.recordsBefore = 9; });
    vary([](DeliveryHistory &history) { history.keepsScanTime = !history.keepsScanTime; });
    return all;
}

static QList<NextStep> stepsAfter(const DeliveryHistory &history)
{
    using enum DeliveryAnswer::Kind;
    QList<NextStep> steps { afterNoRecords(u"why"_s, history) };
    for (const auto kind : { Refused, Rejected, KeyRefused, Unknown })
        steps << afterAnswer({ .kind = kind, .detail = u"why"_s }, history);
    const QList<CheckInRecord> pass { { true, u"18:00"_s } };
    const QList<CheckInRecord> both { { true, u"18:00"_s }, { false, u"18:00"_s } };
    const QList<CheckInRecord> mixed { { true, u"18:00"_s }, { false, u"18:00"_s }, { false, u"18:01"_s } };
    for (const auto &records : { pass, both, mixed, QList<CheckInRecord> { { false, u"18:00"_s } } })
        steps << afterReadBack(records, history) << afterRefusedRepeat(records, history);
    return steps;
}

// Whatever the sync may leave with a delivery for a person to read.
void ErrorWordsTest::knowsEveryReason_data()
{
    QTest::addColumn<QString>("reason");
    QSet<QString> reasons;
    for (const DeliveryHistory &history : histories()) {
        for (const NextStep &step : stepsAfter(history)) {
            if (!step.reason.isEmpty())
                reasons.insert(step.reason);
        }
    }
    for (const QString &reason : std::as_const(reasons))
        QTest::addRow("%s", qPrintable(reason)) << reason;
    QVERIFY(reasons.size() > 12);
}

void ErrorWordsTest::knowsEveryReason()
{
    QFETCH(const QString, reason);
    const QString words = reasonWords(reason);
    QVERIFY2(words != reason && words.front().isUpper(), qPrintable(words));
}

void ErrorWordsTest::leavesForeignReasons()
{
    QCOMPARE(reasonWords(u"Anna says so"_s), u"Anna says so"_s);
    QCOMPARE(reasonWords({}), QString());
    QVERIFY(
        reasonWords(u"the server does not take this ticket: gibt es nicht"_s).contains(u"gibt es nicht"_s));
}

QTEST_APPLESS_MAIN(ErrorWordsTest)
#include "errorwordstest.moc"
