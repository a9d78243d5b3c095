// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/status.h"
#include "theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Kiosk {

class CameraTrial;
class ScanRules;

/// One way for a code to come in, as a person sees it.
struct ScannerRow {
    enum class Use {
        Always, ///< What types is heard anyway.
        Taken, ///< By this kiosk, for itself alone.
        Free, ///< Plugged in, but nobody listens.
    };
    QString id; ///< What its scans carry as their source; of a free one, where it is.
    QString name;
    QString state = {}; ///< "Ready", or what to do.
    StatusKind kind = StatusKind::Good;
    QString lane = {}; ///< What the screens call it; empty: nothing.
    QString gate = {}; ///< Where it admits; empty: wherever the kiosk does.
    bool isGateUnset = false; ///< Nowhere before somebody chooses.
    QString prefix = {}; ///< What it sends around a code, as a person writes it: "{F12}".
    QString suffix = {};
    Use use = Use::Always;
};

/// What a trial scan brought.
struct TrialScan {
    QString text; ///< As it arrived, nothing left out.
    QString origin; ///< Scanner, symbology, layout, time: for people.
};

/// The camera, every scanner there is with its lane and gate, and a place to try them: what is scanned here
/// admits nobody.
class ScannersPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScannersPage(const Theme &theme, QWidget *parent = nullptr);

    void showScanners(const QList<ScannerRow> &rows, const QStringList &gates);
    void showScan(const TrialScan &scan);
    [[nodiscard]] CameraTrial &camera() { return *m_camera; }
    /// Of the event that is served; hidden while there is none.
    [[nodiscard]] ScanRules &rules() { return *m_rules; }
    /// The picture that teaches a typing scanner's layout; none without it.
    void setLayoutCode(const QImage &code);
    /// What came of the layout's code, or of anything else that was set.
    void showNote(const QString &note, StatusKind kind);

Q_SIGNALS:
    void laneChosen(const QString &id, const QString &lane, const QString &gate);
    /// What the scanner sends around each code; to be left out.
    void marksChosen(const QString &id, const QString &prefix, const QString &suffix);
    /// A free scanner is to be taken, or a taken one let go.
    /// The kiosk is to read a device, or no longer.
    void deviceTaken(const QString &id);
    void deviceReleased(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTrial();
    void addRow(QGridLayout &grid, const ScannerRow &row, const QStringList &gates);
    [[nodiscard]] QString focusedControl() const;
    [[nodiscard]] QList<QWidget *> makeLane(const ScannerRow &row, const QStringList &gates, QWidget *list);
    [[nodiscard]] QList<QWidget *> makeMarks(const ScannerRow &row, QWidget *list);
    [[nodiscard]] QPushButton *makeUse(const ScannerRow &row, QWidget *list);

    CameraTrial *m_camera;
    QBoxLayout *m_trials; ///< Camera and scanners, side by side where there is room.
    QBoxLayout *m_trial; ///< Of a scanner.
    QVBoxLayout *m_listPlace;
    QWidget *m_list; ///< Made anew with every list.
    QList<ScannerRow> m_rows; ///< What it shows.
    QStringList m_gates;
    bool m_isSlim = false; ///< Name and state above the controls.
    ScanRules *m_rules;
    QLabel *m_none;
    QLabel *m_text;
    QLabel *m_origin;
    QLabel *m_code;
    QLabel *m_codeNote;
    QLabel *m_note;
};

} // namespace Kiosk
