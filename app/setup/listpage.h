// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace Kiosk {

class ChoiceTile;

/// Where the guest list comes from: the demo, a ticket shop, or a list of one's own.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    explicit ListPage(const Theme &theme, QWidget *parent = nullptr);

    /// Whether what is chosen can be gone on with.
    [[nodiscard]] bool isComplete() const;
    void chooseShop();
    /// As when it was made.
    void reset();
    /// The keys go to the choice that is made.
    void takeFocus();

public Q_SLOTS:
    void goOn();

Q_SIGNALS:
    void edited();
    void demoChosen();
    void shopChosen();
    void importChosen(const QString &name, const QString &file);

private:
    [[nodiscard]] QWidget *makeImport();
    void chooseFile();
    void takeFile(const QString &file);
    void refresh();

    ChoiceTile *m_demo;
    ChoiceTile *m_list;
    ChoiceTile *m_shop;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_file = nullptr;
    QWidget *m_import;
};

} // namespace Kiosk
