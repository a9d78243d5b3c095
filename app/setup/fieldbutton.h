// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QAbstractButton>

namespace Kiosk {

/// A button on a coloured field, drawn in the field's text colour: icon, words, and the key that does the
/// same.
class FieldButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Face {
        QString icon; ///< May be empty.
        QString words;
        QString key;
    };
    FieldButton(const Theme &theme, const Face &face, QWidget *parent);

    void setField(Field field);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where things stand from the start edge.
    struct Places {
        double icon = 0, words = 0, key = 0, cap = 0, end = 0;
    };
    [[nodiscard]] double size(double units) const;
    [[nodiscard]] Places places() const;

    const Theme &m_theme;
    Face m_face;
    Field m_field = Field::Lookup;
};

} // namespace Kiosk
