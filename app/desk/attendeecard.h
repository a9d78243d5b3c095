// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendeerow.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace Kiosk {

class ReasonLine;

/// One attendee, and what the steward can do for them: admit, or admit all the same with a reason.
class AttendeeCard : public QFrame
{
    Q_OBJECT

public:
    explicit AttendeeCard(QWidget *parent = nullptr);

    void show(const std::optional<AttendeeRow> &attendee);
    /// Offers the override of the last refusal; nothing takes the offer away.
    void offerOverride(const std::optional<QString> &code, const QString &name = {});
    /// Shows what matters most where there is no room for all.
    void setLow(bool isLow);
    [[nodiscard]] bool isOffering() const { return !m_overrideCode.isEmpty(); }
    /// As the button does, if it can be pressed.
    void admit();

Q_SIGNALS:
    void admitRequested(const QString &code);
    void overrideRequested(const QString &code, const QString &reason);
    /// The keys belong to the search line again.
    void done();

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeOverride();
    void arrange();
    void askReason();
    void sendOverride(const QString &reason);

    std::optional<AttendeeRow> m_attendee;
    QString m_overrideCode;
    QString m_overrideName;
    QLabel *m_name;
    bool m_isLow = false;
    QList<QLabel *> m_lesserFacts; ///< Labels and values.
    QWidget *m_facts;
    QLabel *m_ticket;
    QLabel *m_code;
    QLabel *m_state;
    QLabel *m_email;
    QWidget *m_override;
    QPushButton *m_offer;
    ReasonLine *m_reason;
    QPushButton *m_admit;
};

} // namespace Kiosk
