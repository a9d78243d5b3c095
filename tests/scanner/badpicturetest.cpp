// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"
#include "symbolwriter.h"

#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Pictures without sense and codes that say strange things: never a crash, never half a letter.
class BadPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThere_data();
    void nothingThere();
    void hugePicture();
    void sizeChangesInMidStream();
    void noise();
    void crashers();
    void payload_data();
    void payload();
    void aPartOfATextIsNone();
    void microQrStaysUnread();
    void aztecRuneStaysUnread();
};

static QList<Symbol> decodeStill(const QImage &image)
{
    FrameDecoder decoder(FrameDecoder::forStills());
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return decoder.decode(lumaOf(grey));
}

static QStringList textsOf(const QList<Symbol> &symbols)
{
    QStringList texts;
    for (const Symbol &symbol : symbols)
        texts.append(symbol.text);
    return texts;
}

void BadPictureTest::nothingThere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<uint>("grey");
    QTest::newRow("no picture") << QSize() << 0U;
    QTest::newRow("one pixel") << QSize(1, 1) << 128U;
    QTest::newRow("a line") << QSize(2000, 1) << 0U;
    QTest::newRow("an upright line") << QSize(1, 100) << 0U;
    QTest::newRow("a strip") << QSize(12, 3000) << 255U;
    QTest::newRow("below the library's limit") << QSize(47, 47) << 255U;
    QTest::newRow("black") << QSize(1280, 720) << 0U;
    QTest::newRow("grey") << QSize(1280, 720) << 128U;
    QTest::newRow("white") << QSize(1281, 721) << 255U;
}

void BadPictureTest::nothingThere()
{
    QFETCH(const QSize, size);
    QFETCH(const uint, grey);
    QImage picture(size, QImage::Format_Grayscale8);
    picture.fill(grey);
    QVERIFY(decodeStill(picture).isEmpty());
}

void BadPictureTest::hugePicture()
{
    QImage picture(8000, 6000, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    FrameDecoder decoder({ .budget = 0ms });
    QVERIFY(decoder.decode(lumaOf(picture)).isEmpty());
    QPainter(&picture).drawImage(5000, 3000, *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 30));
    QCOMPARE(textsOf(decoder.decode(lumaOf(picture))), QStringList { u"DEMO-0001"_s });
}

// Frames of one stream may change their size; buffers of the size before must not show through.
void BadPictureTest::sizeChangesInMidStream()
{
    FrameDecoder decoder(FrameDecoder::forStills());
    const QImage symbol = *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 3);
    for (const QSize size : { QSize(1280, 720), QSize(320, 240), QSize(1, 1), QSize(641, 479) }) {
        QImage picture(size, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        QVERIFY(decoder.decode(lumaOf(picture)).isEmpty());
        QPainter(&picture).drawImage(size.width() / 3, size.height() / 3, symbol);
        QCOMPARE(decoder.decode(lumaOf(picture)).isEmpty(), size == QSize(1, 1));
    }
}

// What a broken camera delivers.
void BadPictureTest::noise()
{
    QImage picture(640, 480, QImage::Format_Grayscale8);
    quint32 state = 1;
    for (int round = 0; round < 4; ++round) {
        for (int y = 0; y < picture.height(); ++y) {
            uchar *row = picture.scanLine(y);
            for (int x = 0; x < picture.width(); ++x) {
                state = state * 1664525 + 1013904223;
                row[x] = uchar(state >> 24) & uchar(0xff << (2 * round));
            }
        }
        QVERIFY(decodeStill(picture).isEmpty());
    }
}

void BadPictureTest::crashers()
{
    const QDir folder(QStringLiteral(KIOSK_SOURCE_DIR "/../shared/corpus/crashers"));
    const QFileInfoList files = folder.entryInfoList({ u"*.pgm"_s, u"*.jpg"_s }, QDir::Files);
    if (files.isEmpty())
        QSKIP("NOT TESTED: the crashing pictures are not beside the source tree");
    for (const QFileInfo &file : files) {
        const QImage picture(file.filePath());
        QVERIFY2(!picture.isNull(), qPrintable(file.fileName()));
        (void)decodeStill(picture); // surviving is enough
    }
}

void BadPictureTest::payload_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // empty: any, as long as it is whole
    const auto row = [](const char *name, const QByteArray &bytes, const QString &text = {}) {
        QTest::newRow(name) << bytes << text;
    };
    row("7089 digits", QByteArray("0123456789").repeated(709).first(7089),
        u"0123456789"_s.repeated(709).first(7089));
    row("4296 characters", QByteArray("TICKET-7 ").repeated(478).first(4296),
        u"TICKET-7 "_s.repeated(478).first(4296));
    row("NUL in between", QByteArray("DEMO\0-0001", 10));
    row("NUL only", QByteArray(3, '\0'));
    row("UTF-8", "Ż|~票🎟");
    row("UTF-8 cut off", QByteArray("DEMO-票").chopped(1));
    row("lone continuation bytes", "\x80\x81\xbf DEMO");
    row("overlong and surrogates", "\xc0\xaf\xed\xa0\x80\xf5\x80");
    row("control characters", "\x01\x02\x1b[31m\x7f");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    row("every byte", every);
    row("2953 bytes", every.repeated(12).first(2953));
}

static QImage written(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"payload"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const QString picture = folder.filePath(u"code.png"_s);
    const bool isText = bytes.startsWith("0123") || bytes.startsWith("TICKET");
    const QStringList mode = isText ? QStringList() : QStringList { u"-8"_s };
    QProcess::execute(u"qrencode"_s,
                      QStringList { u"-s"_s, u"4"_s, u"-r"_s, file.fileName(), u"-o"_s, picture } + mode);
    return QImage(picture);
}

void BadPictureTest::payload()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    if (QStandardPaths::findExecutable(u"qrencode"_s).isEmpty())
        QSKIP("NOT TESTED: qrencode is missing");
    const QImage picture = written(bytes);
    QVERIFY(!picture.isNull());
    const QList<Symbol> symbols = decodeStill(picture);
    for (const Symbol &symbol : symbols)
        QVERIFY(symbol.text.isValidUtf16());
    if (!text.isEmpty())
        QCOMPARE(textsOf(symbols), QStringList { text });
}

void BadPictureTest::aPartOfATextIsNone()
{
    if (QStandardPaths::findExecutable(u"qrencode"_s).isEmpty())
        QSKIP("NOT TESTED: qrencode is missing");
    const QTemporaryDir folder;
    const QStringList structured { u"-S"_s, u"-v"_s, u"2"_s, u"-s"_s, u"6"_s, u"-o"_s };
    QProcess::execute(u"qrencode"_s,
                      structured + QStringList { folder.filePath(u"part.png"_s), QString(60, u'A') });
    const QStringList parts = QDir(folder.path()).entryList({ u"part*.png"_s });
    QVERIFY(parts.size() > 1);
    const QList<Symbol> symbols = decodeStill(QImage(folder.filePath(parts.constFirst())));
    QCOMPARE(textsOf(symbols), QStringList { QString() });
}

// Newer versions of the library count it among the QR codes.
void BadPictureTest::microQrStaysUnread()
{
    if (QStandardPaths::findExecutable(u"qrencode"_s).isEmpty())
        QSKIP("NOT TESTED: qrencode is missing");
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"micro.png"_s);
    const QStringList micro { u"-M"_s, u"-v"_s, u"4"_s, u"-s"_s, u"8"_s, u"-m"_s, u"8"_s, u"-o"_s, picture };
    QProcess::execute(u"qrencode"_s, micro + QStringList { u"DEMO-0001"_s });
    QVERIFY(!QImage(picture).isNull());
    QCOMPARE(textsOf(decodeStill(QImage(picture))), QStringList());
}

// Nor is this an Aztec code, though 2.x reads it as the text "025".
void BadPictureTest::aztecRuneStaysUnread()
{
    const std::array rows {
        "###.##..#.#", "###########", ".#.......##", ".#.#####.##", ".#.#...#.#.", "##.#.#.#.##",
        "##.#...#.##", "##.#####.#.", "##.......##", ".##########", "..#..#.....",
    };
    QImage rune(19, 19, QImage::Format_Grayscale8);
    rune.fill(Qt::white);
    for (int y = 0; y < 11; ++y) {
        for (int x = 0; x < 11; ++x)
            rune.scanLine(y + 4)[x + 4] = rows.at(std::size_t(y))[x] == '#' ? 0 : 255;
    }
    QCOMPARE(textsOf(decodeStill(rune.scaled(rune.size() * 12))), QStringList());
}

QTEST_MAIN(BadPictureTest)
#include "badpicturetest.moc"
