// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/exports.h"

#include "computerclock.h"
#include "setup/doorspage.h"
#include "sound/toneplayer.h"
#include "testdesk.h"
#include "wiring/doorswiring.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using What = OutOrder::What;

static const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'291'200, Qt::UTC);

class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEachKind_data();
    void writesEachKind();
    void takesNoNameTwice();
    void saysWhatWentWrong();
    void pageWritesAndTells();
    void withoutAnEventOnlyTheReport();
    void doorsAreExaminedBesideAKiosk();

private:
    [[nodiscard]] OutPlace place() const
    {
        return { m_desk->store.folder(), m_desk->event.id, u"Gala / Nacht: 1"_s };
    }
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] static QPushButton *buttonWith(QWidget &page, const QString &words);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_out;
};

void ExportsTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_out = std::make_unique<QTemporaryDir>();
    for (const QString &code : { u"AB-1"_s, u"AB-1"_s, u"NOBODY"_s, u"REVOKED"_s })
        static_cast<void>(m_desk->submitLater(code));
}

QByteArray ExportsTest::read(const QString &name) const
{
    QFile file(m_out->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPushButton *ExportsTest::buttonWith(QWidget &page, const QString &words)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

void ExportsTest::writesEachKind_data()
{
    QTest::addColumn<What>("what");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("ending");
    using enum ExportFormat;
    QTest::newRow("check-ins, CSV") << What::CheckIns << Csv << 4 << u".csv"_s;
    QTest::newRow("check-ins, JSON") << What::CheckIns << Json << 4 << u".json"_s;
    QTest::newRow("refusals, CSV") << What::Refusals << Csv << 3 << u".csv"_s;
    QTest::newRow("refusals, JSON") << What::Refusals << Json << 3 << u".json"_s;
    QTest::newRow("attendees, CSV") << What::Attendees << Csv << 7 << u".csv"_s;
    QTest::newRow("attendees, JSON") << What::Attendees << Json << 7 << u".json"_s;
    QTest::newRow("report") << What::Support << Csv << -1 << u".txt"_s;
}

void ExportsTest::writesEachKind()
{
    QFETCH(const What, what);
    QFETCH(const ExportFormat, format);
    QFETCH(const int, rows);
    QFETCH(const QString, ending);
    const OutFile file = need(writeOut(place(), { what, format, m_out->path() }, {}, now));
    QCOMPARE(file.rows, rows);
    QVERIFY2(file.name.endsWith(ending), qPrintable(file.name));
    const QByteArray text = read(file.name);
    if (rows < 0)
        QVERIFY(text.startsWith("FastCheck Kiosk, report") && !text.contains("Zo\xc3\xab"));
    else
        QCOMPARE(text.count('\n'), rows + (format == ExportFormat::Csv ? 1 : 0)); // the titles
}

void ExportsTest::takesNoNameTwice()
{
    const OutOrder order { .folder = m_out->path() };
    const OutFile one = need(writeOut(place(), order, {}, now));
    const OutFile other = need(writeOut(place(), order, {}, now));
    QVERIFY(one.name != other.name);
    QVERIFY2(one.name.startsWith(u"Gala-Nacht-1-check-ins-"_s), qPrintable(one.name));
    QCOMPARE(read(one.name), read(other.name));
}

void ExportsTest::saysWhatWentWrong()
{
    const Result<OutFile> nowhere = writeOut(place(), { .folder = m_out->filePath(u"none"_s) }, {}, now);
    QVERIFY(!nowhere && nowhere.error().detail.contains(u"choose another"_s));
    const Result<OutFile> noEvent
        = writeOut({ m_desk->store.folder(), 99, u"Gone"_s }, { .folder = m_out->path() }, {}, now);
    QVERIFY(!noEvent);
    QVERIFY(QDir(m_out->path()).isEmpty()); // nothing half written stays
}

void ExportsTest::pageWritesAndTells()
{
    OutPage page;
    QThreadPool threads;
    Exports exports(page, threads, computerClock);
    exports.setPlace(place());
    page.setFolder(m_out->path());
    page.choose(What::Refusals);
    buttonWith(page, u"Write the file"_s)->click();
    const auto says = [&page](const QString &words) {
        return std::ranges::any_of(page.findChildren<QLabel *>(),
                                   [&](QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"3 rows"_s));
    const QStringList files = QDir(m_out->path()).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QVERIFY(says(files.first()));
    page.setFolder(m_out->filePath(u"none"_s));
    buttonWith(page, u"Write the file"_s)->click();
    QTRY_VERIFY(says(u"choose another"_s));
}

void ExportsTest::withoutAnEventOnlyTheReport()
{
    OutPage page;
    page.setFolder(m_out->path());
    QSignalSpy requested(&page, &OutPage::requested);
    for (const QString &list : { u"Check-ins"_s, u"Attendees"_s, u"Refusals"_s })
        QVERIFY(!buttonWith(page, list)->isEnabled());
    buttonWith(page, u"Write the file"_s)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<OutOrder>().what, What::Support);
    page.setEvent(u"Gala"_s);
    QVERIFY(buttonWith(page, u"Attendees"_s)->isEnabled());
}

void ExportsTest::doorsAreExaminedBesideAKiosk()
{
    DoorsPage page;
    TonePlayer player;
    QThreadPool threads;
    const SystemClock clock;
    DoorsWiring doors(page, player, threads, clock);
    doors.setFolder(m_desk->store.folder());
    const auto hasStore = [&page] {
        return std::ranges::any_of(page.findChildren<QWidget *>(),
                                   [](QWidget *row) { return row->accessibleName() == u"Store"_s; });
    };
    QVERIFY(!hasStore());
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(hasStore(), 20'000);
}

QTEST_MAIN(ExportsTest)
#include "exportstest.moc"
