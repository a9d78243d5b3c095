// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "settings/shift.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static QDateTime evening() { return { QDate(2026, 11, 21), QTime(18, 2), Qt::UTC }; }

class ShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTakesOver()
    {
        Shift shift = begun({}, u"  Naledi   M. "_s, evening());
        QCOMPARE(shift, (Shift { u"Naledi M."_s, evening(), { u"Naledi M."_s } }));
        shift = begun(shift, u"Sipho"_s, evening().addSecs(60));
        QCOMPARE(shift.recent, (QStringList { u"Sipho"_s, u"Naledi M."_s }));
        shift = begun(shift, u"naledi m."_s, evening().addSecs(120));
        QCOMPARE(shift.recent, (QStringList { u"naledi m."_s, u"Sipho"_s }));
        QCOMPARE(begun(shift, u" "_s, evening().addSecs(180)), shift);
        QCOMPARE(ended(shift), (Shift { {}, {}, shift.recent }));
    }

    void theListOfRecentNamesIsShort()
    {
        Shift shift;
        for (int i = 0; i < 20; ++i)
            shift = begun(shift, QString::number(i), evening());
        QCOMPARE(shift.recent.size(), 6);
        QCOMPARE(shift.recent.first(), u"19"_s);
        QCOMPARE(begun({}, QString(500, u'x'), evening()).operatorName.size(), longestOperatorName);
    }

    void aRestartKeepsIt_data()
    {
        QTest::addColumn<Shift>("shift");
        QTest::newRow("nobody") << Shift();
        QTest::newRow("somebody") << begun({}, u"Zoë \"Z\" Müller"_s, evening());
        QTest::newRow("signed out") << ended(begun({}, u"Naledi"_s, evening()));
    }

    void aRestartKeepsIt()
    {
        QFETCH(Shift, shift);
        QCOMPARE(shiftFrom(toText(shift)), shift);
    }

    void whatCannotBeReadIsLeftOut()
    {
        QCOMPARE(shiftFrom({}), Shift());
        QCOMPARE(shiftFrom(u"[1]"_s), Shift());
        const Shift shift
            = shiftFrom(uR"({"operator":"Naledi","since":"yesterday","recent":["",3,"Naledi"]})"_s);
        QCOMPARE(shift.operatorName, u"Naledi"_s);
        QVERIFY(!shift.since.isValid());
        QCOMPARE(shift.recent, QStringList { u"Naledi"_s });
    }
};

QTEST_GUILESS_MAIN(ShiftTest)
#include "shifttest.moc"
