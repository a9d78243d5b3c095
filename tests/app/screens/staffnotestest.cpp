// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guest/staffnotes.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class StaffNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksWhatIsNamed_data();
    void picksWhatIsNamed();
};

void StaffNotesTest::picksWhatIsNamed_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("nothing is named") << QStringList() << QStringList();
    QTest::newRow("another type") << QStringList { u"Press"_s } << QStringList();
    QTest::newRow("the type, without regard to case")
        << QStringList { u" vip "_s } << QStringList { u"VIP"_s };
    QTest::newRow("a field") << QStringList { u"Wristband"_s } << QStringList { u"Blue"_s };
    QTest::newRow("an empty field says nothing") << QStringList { u"Allergy"_s } << QStringList();
    QTest::newRow("the type first, fields in their order")
        << QStringList { u"access"_s, u"wristband"_s, u"VIP"_s }
        << QStringList { u"VIP"_s, u"Blue"_s, u"Wheel chair"_s };
    QTest::newRow("an empty name picks nothing") << QStringList { QString() } << QStringList();
}

void StaffNotesTest::picksWhatIsNamed()
{
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, notes);
    AdmissionDecision decision;
    decision.ticketType = u"VIP"_s;
    decision.customFields = { { u"Wristband"_s, u"Blue"_s },
                              { u"Allergy"_s, u"  "_s },
                              { QString(), u"nameless"_s },
                              { u"Access"_s, u" Wheel\nchair"_s } };
    QStringList texts;
    for (const StaffNote &note : staffNotes(decision, names))
        texts << note.text;
    QCOMPARE(texts, notes);
}

QTEST_APPLESS_MAIN(StaffNotesTest)
#include "staffnotestest.moc"
