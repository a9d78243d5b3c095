// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Rules about the sources that no compiler checks.
class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typesOfOneFileStayInIt();
    void onlyClockAsksTheComputerForTheTime();
    void sqlStandsInModel();
    void roomsMakeNoCircle();
    void screensKnowNothingOfEachOther();

private:
    QHash<QString, QString> m_files; ///< Path below the project's folder, text.
    QHash<QString, QSet<QString>> m_arrows; ///< From a room of app/ to those whose headers it includes.
};

/// Lines of @p text that match, as "file:line".
static QStringList placesOf(const QRegularExpression &pattern, const QString &file, const QString &text)
{
    QStringList places;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (pattern.match(lines.at(i)).hasMatch())
            places.append(u"%1:%2 %3"_s.arg(file, QString::number(i + 1), lines.at(i).trimmed()));
    }
    return places;
}

static QString roomOf(const QString &path) { return path.section(u'/', 1, -2); }

void HouseTest::initTestCase()
{
    const QString root = QStringLiteral(KIOSK_SOURCE_DIR "/");
    for (const QString &module : { u"common"_s, u"model"_s, u"scanner"_s, u"sync"_s, u"app"_s }) {
        QDirIterator files(root + module, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_files.insert(file.fileName().sliced(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_files.size() > 400);
    static const QRegularExpression include(u"^#include \"([^\"]+/)?([^\"/]+)\""_s,
                                            QRegularExpression::MultilineOption);
    for (auto [path, text] : m_files.asKeyValueRange()) {
        if (!path.startsWith("app/"_L1))
            continue;
        for (auto it = include.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString room = match.captured(1).chopped(match.captured(1).isEmpty() ? 0 : 1);
            const bool isRoom = m_files.contains(u"app/%1/%2"_s.arg(room, match.captured(2)));
            if (isRoom && !room.isEmpty() && room != roomOf(path))
                m_arrows[roomOf(path)].insert(room);
        }
    }
    QVERIFY(m_arrows.value(u"wiring"_s).size() > 5);
}

void HouseTest::typesOfOneFileStayInIt()
{
    // At the margin and outside an unnamed namespace. A type that its header names first is no file's own.
    static const QRegularExpression type(
        u"^(class|struct|enum class|enum) (\\w+)( final)?( :.*)?( \\{.*)?$"_s);
    const QString headers = [this] {
        QString all;
        for (auto [path, text] : m_files.asKeyValueRange()) {
            if (path.endsWith(".h"_L1))
                all += text;
        }
        return all;
    }();
    QStringList found;
    for (auto [path, text] : m_files.asKeyValueRange()) {
        if (!path.endsWith(".cpp"_L1))
            continue;
        bool isUnnamed = false;
        for (const QString &line : text.split(u'\n')) {
            if (line == "namespace {"_L1)
                isUnnamed = true;
            else if (line == "} // namespace"_L1 || line == "}"_L1)
                isUnnamed = isUnnamed && line == "}"_L1;
            const QRegularExpressionMatch match = type.match(line);
            const bool isDeclared = match.hasMatch()
                && headers.contains(QRegularExpression(u"\\b(class|struct) %1;"_s.arg(match.captured(2))));
            if (match.hasMatch() && !isUnnamed && !isDeclared && !line.endsWith(u';'))
                found.append(u"%1: %2"_s.arg(path, match.captured(2)));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseTest::onlyClockAsksTheComputerForTheTime()
{
    static const QRegularExpression asks(
        u"currentDateTime|currentMSecs|currentSecs|currentDate\\(|currentTime\\(|'now'|system_clock"_s);
    QStringList found;
    for (auto [path, text] : m_files.asKeyValueRange()) {
        if (path != "common/clock.h"_L1)
            found += placesOf(asks, path, text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseTest::sqlStandsInModel()
{
    static const QRegularExpression sql(
        u"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) \\w|QSqlQuery"_s);
    QStringList found;
    for (auto [path, text] : m_files.asKeyValueRange()) {
        if (!path.startsWith("model/"_L1))
            found += placesOf(sql, path, text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void HouseTest::roomsMakeNoCircle()
{
    // What knows nobody that is left is taken away, again and again; a circle stays.
    QHash<QString, QSet<QString>> left = m_arrows;
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (const QString &room : left.keys()) {
            QSet<QString> &known = left[room];
            known.removeIf([&left](const QString &other) { return !left.contains(other); });
            if (known.isEmpty()) {
                left.remove(room);
                isShorter = true;
            }
        }
    }
    QStringList circles;
    for (auto [room, known] : left.asKeyValueRange())
        circles.append(u"%1 knows %2"_s.arg(room, QStringList(known.values()).join(u", "_s)));
    QVERIFY2(circles.isEmpty(), qPrintable(circles.join(u'\n')));
}

void HouseTest::screensKnowNothingOfEachOther()
{
    const QSet<QString> screens { u"desk"_s, u"guest"_s, u"setup"_s };
    for (const QString &screen : screens) {
        const QSet<QString> known = QSet<QString>(m_arrows.value(screen)).intersect(screens);
        QVERIFY2(known.isEmpty(), qPrintable(screen));
    }
}

QTEST_GUILESS_MAIN(HouseTest)
#include "housetest.moc"
