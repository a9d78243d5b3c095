// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Kiosk {

class ChoiceTile;

/// Where the guest list comes from: the one that is here, the demo, a ticket shop, or a list of one's own.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    explicit ListPage(const Theme &theme, QWidget *parent = nullptr);

    /// Whether what is chosen can be gone on with.
    [[nodiscard]] bool isComplete() const;
    /// The lists of @p events are here already. One stays unless something else is chosen; of several nobody
    /// knows which.
    void offerToKeep(const QStringList &events);
    /// Nothing typed, and the first answer chosen.
    void reset();
    /// The keys go to the choice that is made.
    void takeFocus();

public Q_SLOTS:
    void goOn();

Q_SIGNALS:
    void edited();
    void kept(int event);
    void demoChosen();
    void shopChosen();
    void importChosen(const QString &name, const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeImport();
    void chooseFile();
    void takeFile(const QString &file);
    void refresh();
    [[nodiscard]] QList<ChoiceTile *> tiles() const { return { m_keep, m_demo, m_shop, m_list }; }

    QLabel *m_lead;
    ChoiceTile *m_keep;
    QComboBox *m_events; ///< Seen when there are several.
    ChoiceTile *m_demo;
    ChoiceTile *m_shop;
    ChoiceTile *m_list;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_file = nullptr;
    QWidget *m_import;
};

} // namespace Kiosk
