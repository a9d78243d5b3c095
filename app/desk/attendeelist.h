// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendeerow.h"
#include "event.h"
#include "theme/theme.h"

#include <QListView>

#include <optional>

namespace Kiosk {

class AttendeeModel;

/// The matches of the search. Never takes the focus: the search line moves its highlight.
class AttendeeList : public QListView
{
    Q_OBJECT

public:
    explicit AttendeeList(const Theme &theme, QWidget *parent = nullptr);

    /// Tickets compare as in an event of this kind.
    void setBackend(BackendKind backend) { m_backend = backend; }
    /// Keeps the highlight where it is when that attendee is still among @p rows.
    void setRows(const QList<AttendeeRow> &rows, const QString &searched);
    void moveHighlight(int by);
    void clearHighlight();
    [[nodiscard]] std::optional<AttendeeRow> highlighted() const;
    /// The highlighted match, or the only one there is.
    [[nodiscard]] std::optional<AttendeeRow> shown() const;

Q_SIGNALS:
    void highlightChanged();

private:
    BackendKind m_backend = BackendKind::Local;
    AttendeeModel *m_model;
};

} // namespace Kiosk
