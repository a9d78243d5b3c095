// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctor/computerchecks.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using State = Finding::State;

class ComputerChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disk_data();
    void disk();
    void sizesAsTheLanguageWritesThem();
    void clock();
    void camera_data();
    void camera();
    void sound_data();
    void sound();
    void pin_data();
    void pin();
    void folder();
};

constexpr qint64 megabyte = 1024LL * 1024;

void ComputerChecksTest::disk_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<State>("state");
    QTest::newRow("plenty") << 41'000 * megabyte << State::Ok;
    QTest::newRow("enough") << 200 * megabyte << State::Ok;
    QTest::newRow("little") << 199 * megabyte << State::Warn;
    QTest::newRow("almost none") << 19 * megabyte << State::Fail;
    QTest::newRow("cannot be told") << qint64(-1) << State::Warn;
}

void ComputerChecksTest::disk()
{
    QFETCH(const qint64, bytes);
    const Finding finding = findingOnDisk(bytes < 0 ? std::nullopt : std::optional(bytes));
    QTEST(finding.state, "state");
    QCOMPARE(finding.check, u"disk"_s);
    QCOMPARE(finding.remedy.isEmpty(), finding.state == State::Ok);
}

void ComputerChecksTest::sizesAsTheLanguageWritesThem()
{
    const QLocale before;
    QLocale::setDefault(QLocale::German);
    QCOMPARE(findingOnDisk(70'173'000'000).detail, u"70 GB free"_s);
    QCOMPARE(findingOnDisk(1'530'000'000).detail, u"1,5 GB free"_s);
    QCOMPARE(findingOnDisk(262'000'000).detail, u"262 MB free"_s);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QVERIFY(findingOnDisk(70'173'000'000).detail.contains(u"٧٠"_s));
    QVERIFY(findingOnSound({ u"Speaker"_s }, 80).detail.contains(u"٨٠"_s));
    QLocale::setDefault(before);
}

void ComputerChecksTest::clock()
{
    const QDateTime now({ 2026, 11, 21 }, { 17, 59 }, Qt::UTC);
    QCOMPARE(findingOnClock(now).state, State::Ok);
    QCOMPARE(findingOnClock(now.addYears(-30)).state, State::Fail);
    QVERIFY(findingOnClock(now).detail.contains(QLocale().toString(now.toLocalTime(), QLocale::ShortFormat)));
}

void ComputerChecksTest::camera_data()
{
    QTest::addColumn<QStringList>("cameras");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<State>("state");
    const QStringList two { u"Front"_s, u"Back"_s };
    QTest::newRow("none") << QStringList() << u""_s << State::Warn;
    QTest::newRow("none, one was chosen") << QStringList() << u"Front"_s << State::Warn;
    QTest::newRow("any will do") << two << u""_s << State::Ok;
    QTest::newRow("the chosen one is there") << two << u"Back"_s << State::Ok;
    QTest::newRow("the chosen one is not there") << two << u"Roof"_s << State::Warn;
    QTest::newRow("none is wanted") << two << u"none"_s << State::Ok;
    QTest::newRow("none is wanted, none is there") << QStringList() << u"none"_s << State::Ok;
}

void ComputerChecksTest::camera()
{
    QFETCH(const QStringList, cameras);
    QFETCH(const QString, wanted);
    const Finding finding = findingOnCameras(cameras, wanted);
    QTEST(finding.state, "state");
    QCOMPARE(finding.remedy.isEmpty(), finding.state == State::Ok);
}

void ComputerChecksTest::sound_data()
{
    QTest::addColumn<QStringList>("sounds");
    QTest::addColumn<int>("volume");
    QTest::addColumn<State>("state");
    QTest::newRow("no device") << QStringList() << 80 << State::Warn;
    QTest::newRow("silenced") << QStringList { u"Speaker"_s } << 0 << State::Warn;
    QTest::newRow("to be heard") << QStringList { u"Speaker"_s } << 1 << State::Ok;
}

void ComputerChecksTest::sound()
{
    QFETCH(const QStringList, sounds);
    QFETCH(const int, volume);
    const Finding finding = findingOnSound(sounds, volume);
    QTEST(finding.state, "state");
    QCOMPARE(finding.remedy.isEmpty(), finding.state == State::Ok);
}

void ComputerChecksTest::pin_data()
{
    QTest::addColumn<QString>("hash");
    QTest::addColumn<KioskScreen>("screen");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasRemedy");
    QTest::newRow("set") << u"$argon2id$"_s << KioskScreen::Full << State::Ok << false;
    QTest::newRow("none, guests have the screen") << QString() << KioskScreen::Full << State::Warn << true;
    QTest::newRow("none, in a window") << QString() << KioskScreen::Windowed << State::Ok << false;
    QTest::newRow("none, nobody knows") << QString() << KioskScreen::Unknown << State::Ok << true;
}

void ComputerChecksTest::pin()
{
    QFETCH(const QString, hash);
    QFETCH(const KioskScreen, screen);
    const Finding finding = findingOnPin(hash, screen);
    QTEST(finding.state, "state");
    QTEST(!finding.remedy.isEmpty(), "hasRemedy");
}

void ComputerChecksTest::folder()
{
    QCOMPARE(findingOnFolder(QDir::tempPath()).state, State::Ok);
    const QTemporaryDir dir;
    QCOMPARE(findingOnFolder(dir.filePath(u"to/be/made"_s)).state, State::Ok);
    QVERIFY(!QFileInfo::exists(dir.filePath(u"to"_s)));
    QFile file(dir.filePath(u"letter"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(findingOnFolder(file.fileName()).state, State::Fail);
    QCOMPARE(findingOnFolder(file.fileName() + u"/below"_s).state, State::Fail);
    QCOMPARE(freeBytesIn(dir.filePath(u"to/be/made"_s)).has_value(), freeBytesIn(dir.path()).has_value());
}

QTEST_GUILESS_MAIN(ComputerChecksTest)
#include "computercheckstest.moc"
