// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace Kiosk {

/// A flat button of the guest screens: a bordered shape with an icon, a word or both. Its text is plain.
class GuestButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Key,
        Primary,
        Choice, ///< One of several on a page of their own.
        OnField, ///< Filled with the text colour of a verdict's field.
    };

    struct Face {
        QString text;
        QString icon; ///< Name of an icon; may be empty.
        Kind kind = Kind::Plain;
    };
    GuestButton(const Theme &theme, const Face &face, QWidget *parent = nullptr);

    /// Its words, also for who hears them.
    void setFace(const QString &text);
    /// Those of the field it stands on; for OnField.
    void setColours(const FieldColours &colours);
    /// How many pixels one u has now.
    void setUnit(double oneU);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont faceFont() const;
    [[nodiscard]] double iconSide() const;
    [[nodiscard]] QColor fillColour() const;
    void paintRingWithin(QPainter &painter, const QColor &colour) const;
    void paintOnField(QPainter &painter) const;
    void paintFace(QPainter &painter, const QColor &colour) const;

    const Theme &m_theme;
    QString m_iconName;
    Kind m_kind;
    FieldColours m_colours;
    double m_unit = 1;
};

} // namespace Kiosk
