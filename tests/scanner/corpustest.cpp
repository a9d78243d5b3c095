// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <chrono>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Reads a folder of pictures with known contents, where there is one next to the sources.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kioskFrames();
    void nothingIsReadWhereNothingIs();

private:
    [[nodiscard]] QImage picture(const QString &name) const;
    [[nodiscard]] QString expectedText(const QString &name) const;

    QDir m_folder { QStringLiteral(KIOSK_SOURCE_DIR "/../shared/corpus") };
    QString m_expected;
};

void CorpusTest::initTestCase()
{
    QFile file(m_folder.filePath(u"expected.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("NOT TESTED: the corpus of pictures is not beside the source tree");
    m_expected = QString::fromUtf8(file.readAll());
}

QImage CorpusTest::picture(const QString &name) const
{
    return QImage(m_folder.filePath(u"images/"_s + name)).convertToFormat(QImage::Format_Grayscale8);
}

// Good enough for the camera frames, whose texts have neither quotes nor line breaks.
QString CorpusTest::expectedText(const QString &name) const
{
    const qsizetype begin = m_expected.indexOf(name + u',') + name.size() + 1;
    return m_expected.mid(begin, m_expected.indexOf(u',', begin) - begin);
}

void CorpusTest::kioskFrames()
{
    // The frame's budget is not what is tested here: this machine may be slow or instrumented.
    FrameDecoder decoder({ .budget = 150ms });
    const QStringList names = QDir(m_folder.filePath(u"images"_s)).entryList({ u"kiosk__f*"_s }, QDir::Files);
    QVERIFY(!names.isEmpty());
    int hits = 0;
    for (const QString &name : names) {
        const QList<Symbol> symbols = decoder.decode(lumaOf(picture(name)));
        if (symbols.isEmpty())
            continue;
        QCOMPARE(symbols.first().text, expectedText(name));
        ++hits;
    }
    qInfo("%d of %d frames read", hits, int(names.size()));
    QVERIFY2(hits * 100 >= int(names.size()) * 85, "fewer than 85 per cent");
}

void CorpusTest::nothingIsReadWhereNothingIs()
{
    FrameDecoder decoder(FrameDecoder::forStills());
    const QStringList names = QDir(m_folder.filePath(u"images"_s))
                                  .entryList({ u"kiosk__e*"_s, u"falsepositives*"_s }, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY2(decoder.decode(lumaOf(picture(name))).isEmpty(), qPrintable(name));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpustest.moc"
