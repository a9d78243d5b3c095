// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QList>
#include <QString>
#include <QTransform>

#include <utility>

namespace Kiosk {

/// A picture with known contents.
struct CorpusPicture {
    QString name = {};
    QString text = {}; ///< Empty when there is no code in it.
};

/// The pictures beside the source tree, where there are any.
class Corpus
{
public:
    explicit Corpus(const QString &folder)
        : m_folder(folder)
    {
        QFile file(m_folder.filePath(QStringLiteral("expected.csv")));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QList<QStringList> rows = fieldsOf(QString::fromUtf8(file.readAll()));
        for (const QStringList &row : rows.mid(1)) {
            if (row.size() >= 2)
                m_pictures.append({ row.at(0), row.at(1) });
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_pictures.isEmpty(); }

    [[nodiscard]] QList<CorpusPicture> startingWith(const QString &prefix) const
    {
        QList<CorpusPicture> pictures;
        for (const CorpusPicture &picture : m_pictures) {
            if (picture.name.startsWith(prefix))
                pictures.append(picture);
        }
        return pictures;
    }

    /// As Grayscale8, turned by so many quarters of a circle.
    [[nodiscard]] QImage image(const CorpusPicture &picture, int quarters = 0) const
    {
        const QImage upright(m_folder.filePath(QStringLiteral("images/") + picture.name));
        return upright.transformed(QTransform().rotate(90.0 * quarters))
            .convertToFormat(QImage::Format_Grayscale8);
    }

private:
    // RFC 4180, as far as it is used.
    [[nodiscard]] static QList<QStringList> fieldsOf(const QString &csv)
    {
        QList<QStringList> rows;
        QStringList row;
        QString field;
        bool isQuoted = false;
        for (qsizetype i = 0; i < csv.size(); ++i) {
            const QChar letter = csv.at(i);
            const bool isDoubled = isQuoted && csv.mid(i, 2) == QStringLiteral("\"\"");
            const bool isEnd = !isQuoted && (letter == u',' || letter == u'\n');
            if (isDoubled)
                field += csv.at(++i);
            else if (letter == u'"')
                isQuoted = !isQuoted;
            else if (isEnd)
                row.append(std::exchange(field, {}));
            else if (isQuoted || letter != u'\r')
                field += letter;
            if (isEnd && letter == u'\n')
                rows.append(std::exchange(row, {}));
        }
        return rows;
    }

    QDir m_folder;
    QList<CorpusPicture> m_pictures;
};

} // namespace Kiosk
