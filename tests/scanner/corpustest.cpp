// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "corpus.h"

#include "framedecoder.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Reads a folder of pictures with known contents, where there is one next to the sources.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void nothingIsReadWhereNothingIs_data();
    void nothingIsReadWhereNothingIs();

private:
    Corpus m_corpus { QStringLiteral(KIOSK_SOURCE_DIR "/../shared/corpus") };
};

void CorpusTest::initTestCase()
{
    if (m_corpus.isEmpty())
        QSKIP("NOT TESTED: the corpus of pictures is not beside the source tree");
}

void CorpusTest::reads_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("leastPercent");
    QTest::newRow("kiosk frames") << Symbology::Qr << u"kiosk__f"_s << 1 << 95;
    QTest::newRow("small modules") << Symbology::Qr << u"kiosksmall__f"_s << 1 << 94;
    QTest::newRow("QR photographs") << Symbology::Qr << u"qrcode-"_s << 4 << 89;
    QTest::newRow("Aztec photographs") << Symbology::Aztec << u"aztec-"_s << 4 << 60;
    QTest::newRow("Data Matrix photographs") << Symbology::DataMatrix << u"datamatrix-"_s << 4 << 82;
    QTest::newRow("PDF417 photographs") << Symbology::Pdf417 << u"pdf417-"_s << 4 << 96;
}

void CorpusTest::reads()
{
    QFETCH(const Symbology, symbology);
    QFETCH(const QString, prefix);
    QFETCH(const int, turns);
    QFETCH(const int, leastPercent);
    // The frame's budget is not what is tested here: this machine may be slow or instrumented.
    FrameDecoder decoder({ .symbologies = { symbology }, .budget = 0ms });
    int pictures = 0;
    int reads = 0;
    for (const CorpusPicture &picture : m_corpus.startingWith(prefix)) {
        for (int turn = 0; turn < turns; ++turn) {
            ++pictures;
            const QImage image = m_corpus.image(picture, turn);
            const QList<Symbol> symbols = decoder.decode(lumaOf(image));
            if (symbols.isEmpty())
                continue;
            QVERIFY2(symbols.first().text == picture.text, qPrintable(picture.name));
            ++reads;
        }
    }
    qInfo("%d of %d read", reads, pictures);
    QVERIFY(pictures > 0);
    QVERIFY2(reads * 100 >= pictures * leastPercent, qPrintable(u"%1 of %2"_s.arg(reads).arg(pictures)));
}

void CorpusTest::nothingIsReadWhereNothingIs_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("turns");
    QTest::newRow("empty frames") << u"kiosk__e"_s << 1;
    QTest::newRow("look-alikes") << u"falsepositives"_s << 4;
}

void CorpusTest::nothingIsReadWhereNothingIs()
{
    QFETCH(const QString, prefix);
    QFETCH(const int, turns);
    FrameDecoder decoder(FrameDecoder::forStills());
    const QList<CorpusPicture> pictures = m_corpus.startingWith(prefix);
    QVERIFY(!pictures.isEmpty());
    for (const CorpusPicture &picture : pictures) {
        for (int turn = 0; turn < turns; ++turn) {
            QImage image = m_corpus.image(picture, turn);
            QVERIFY2(decoder.decode(lumaOf(image)).isEmpty(), qPrintable(picture.name));
            image.invertPixels();
            QVERIFY2(decoder.decode(lumaOf(image)).isEmpty(), qPrintable(picture.name));
        }
    }
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpustest.moc"
