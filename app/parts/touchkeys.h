// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace Kiosk {

class GuestButton;

/// Keys of our own for screens without a keyboard. Takes no focus, so that a line that is being typed into
/// keeps it.
class TouchKeys : public QWidget
{
    Q_OBJECT

public:
    /// Codes: digits, capitals and the dash. Names: small letters, blank, apostrophe and the like. Search:
    /// what either may need, where the case does not matter.
    enum class Layout { Code, Name, Search };

    TouchKeys(const Theme &theme, Layout layout, QWidget *parent = nullptr);

    void setUnit(double oneU);
    /// Whether there is something to check.
    void setDoneEnabled(bool isEnabled);
    /// What is done with what was typed, for who cannot see the tick.
    void setDoneName(const QString &name);
    /// From now on the keys write into @p line, and the last one is its return key; it must outlive this.
    void typeInto(QLineEdit &line) const;

Q_SIGNALS:
    void typed(const QString &letter);
    void erased();
    void done();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void layOut();

    Layout m_layout;
    QList<QList<GuestButton *>> m_rows;
    GuestButton *m_erase;
    GuestButton *m_done;
    GuestButton *m_blank = nullptr;
    QString m_doneName;
    double m_unit = 1;
};

} // namespace Kiosk
