// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "csvexport.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Kiosk {

/// A file that somebody wants.
struct OutOrder {
    enum class What {
        CheckIns,
        Attendees,
        Refusals,
        Support, ///< A report for those who help; of the whole device, always text.
    };
    What what = What::CheckIns;
    ExportFormat format = ExportFormat::Csv;
    QString folder = {};

    bool operator==(const OutOrder &) const = default;
};

/// Takes data out of this device: lists of the event that is served, and a report for support.
class OutPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutPage(QWidget *parent = nullptr);

    /// Of which the lists are; empty: there is none, and only the report can be had.
    void setEvent(const QString &name);
    void setFolder(const QString &folder);
    void choose(OutOrder::What what);
    void showWriting();
    /// @p rows: below zero when the file has none.
    void showWritten(const QString &file, qint64 rows);
    /// Says what went wrong and what to do.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void requested(const Kiosk::OutOrder &order);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeFormats();
    [[nodiscard]] QWidget *makePlace();
    [[nodiscard]] QString explanation() const;
    void placeChoices();
    void chooseFolder();
    void refresh();
    void tell(const QString &role, const QString &text);

    QButtonGroup *m_what;
    QButtonGroup *m_format;
    QGridLayout *m_choices = nullptr;
    QLabel *m_lead;
    QLabel *m_explanation;
    QLineEdit *m_folder;
    QWidget *m_formats;
    QLabel *m_note;
    QPushButton *m_write;
    bool m_hasEvent = false;
    bool m_isWriting = false;
};

} // namespace Kiosk

Q_DECLARE_METATYPE(Kiosk::OutOrder)
