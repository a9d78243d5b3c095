// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeelist.h"

#include "theme/icons.h"
#include "theme/style.h"
#include "ticketkey.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

class AttendeeModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const AttendeeRow &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return u"%1, %2, %3, %4"_s.arg(row.name, row.ticketType, row.code, row.state);
        return {};
    }
    void setRows(const QList<AttendeeRow> &rows, const QString &searched)
    {
        beginResetModel();
        m_rows = rows;
        m_searched = searched;
        endResetModel();
    }
    [[nodiscard]] const QList<AttendeeRow> &rows() const { return m_rows; }
    [[nodiscard]] const QString &searched() const { return m_searched; }

private:
    QList<AttendeeRow> m_rows;
    QString m_searched;
};

namespace {

/// Paints name, matched part in bold, ticket type and code, and the state at the end.
class AttendeeDelegate : public QStyledItemDelegate
{
public:
    AttendeeDelegate(const Theme &theme, const AttendeeModel &model, AttendeeList *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_model(model)
        , m_list(*list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return { 0, qRound(size(DeskSize::row)) };
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    [[nodiscard]] double size(double units) const { return rem(units, m_list); }
    [[nodiscard]] double paintState(QPainter &painter, const QRectF &area, const AttendeeRow &row,
                                    bool lit) const;
    void paintName(QPainter &painter, const QRectF &area, const QString &name) const;

    const Theme &m_theme;
    const AttendeeModel &m_model;
    const AttendeeList &m_list;
};

} // namespace

static int startOf(const QWidget &widget)
{
    return (widget.layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

void AttendeeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const AttendeeRow &row = m_model.rows().at(index.row());
    const bool lit = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double corner = size(DeskSize::rowCorner);
    if (lit) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.accent);
        painter->drawRoundedRect(option.rect, corner, corner);
    }
    QRectF area = QRectF(option.rect).adjusted(size(1), size(0.45), -size(1), -size(0.45));
    const double taken = paintState(*painter, area, row, lit) + size(1);
    if (m_list.layoutDirection() == Qt::RightToLeft)
        area.setLeft(area.left() + taken);
    else
        area.setRight(area.right() - taken);
    const QRectF top(area.left(), area.top(), area.width(), area.height() * 0.54);
    const QRectF under(area.left(), top.bottom(), area.width(), area.height() * 0.46);
    painter->setPen(lit ? m_theme.onAccent : m_theme.ink);
    paintName(*painter, top, row.name);
    painter->setFont(textFont(size(DeskSize::label)));
    painter->setPen(lit ? m_theme.onAccent : m_theme.ink2);
    const QString second = row.ticketType.isEmpty() ? row.code : u"%1 · %2"_s.arg(row.ticketType, row.code);
    painter->drawText(under, startOf(m_list) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, int(under.width())));
    painter->restore();
}

double AttendeeDelegate::paintState(QPainter &painter, const QRectF &area, const AttendeeRow &row,
                                    bool lit) const
{
    const QColor colour = lit ? m_theme.onAccent : row.in ? m_theme.okText : m_theme.ink2;
    painter.setFont(textFont(size(DeskSize::body), row.in ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colour);
    const bool mirrored = m_list.layoutDirection() == Qt::RightToLeft;
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, row.state);
    const double words = painter.fontMetrics().horizontalAdvance(row.state);
    if (!row.in)
        return words;
    const double side = size(1);
    const double iconX = mirrored ? area.left() + words + size(0.3) : area.right() - words - size(0.3) - side;
    painter.drawPixmap(QPointF(iconX, area.center().y() - side / 2),
                       iconOf(u"tick"_s, side, colour, m_list.devicePixelRatioF()));
    return words + side + size(0.3);
}

void AttendeeDelegate::paintName(QPainter &painter, const QRectF &area, const QString &name) const
{
    const QFont font = textFont(size(DeskSize::body), QFont::Medium);
    const QString text = QFontMetricsF(font).elidedText(name, Qt::ElideRight, area.width() * 0.97);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setAlignment(Qt::Alignment(startOf(m_list)));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QTextLayout::FormatRange found;
    found.start = int(text.indexOf(m_model.searched(), 0, Qt::CaseInsensitive));
    found.length = int(m_model.searched().size());
    found.format.setFontWeight(QFont::Bold);
    if (found.start >= 0 && found.length > 0)
        layout.setFormats({ found });
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    layout.draw(&painter, area.topLeft() + QPointF(0, (area.height() - layout.boundingRect().height()) / 2));
}

AttendeeList::AttendeeList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new AttendeeModel(this))
{
    setAccessibleName(tr("Matches"));
    setModel(m_model);
    setItemDelegate(new AttendeeDelegate(theme, *m_model, this));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttendeeList::highlightChanged);
}

void AttendeeList::setRows(const QList<AttendeeRow> &rows, const QString &searched)
{
    if (rows == m_model->rows() && searched == m_model->searched())
        return; // nobody loses the place that they scrolled to
    const std::optional<AttendeeRow> before = highlighted();
    m_model->setRows(rows, searched);
    if (before) {
        const auto keyOf = [this](const AttendeeRow &row) { return TicketKey::of(m_backend, row.code); };
        const auto same = std::ranges::find(rows, keyOf(*before), keyOf);
        if (same != rows.end())
            setCurrentIndex(m_model->index(int(same - rows.begin())));
    }
    Q_EMIT highlightChanged();
}

void AttendeeList::moveHighlight(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const bool had = highlighted().has_value();
    const int next = had ? currentIndex().row() + by : (by > 0 ? 0 : m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(std::clamp(next, 0, m_model->rowCount() - 1)));
}

void AttendeeList::clearHighlight() { setCurrentIndex({}); }

std::optional<AttendeeRow> AttendeeList::highlighted() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? std::nullopt : std::optional(m_model->rows().at(chosen.first().row()));
}

std::optional<AttendeeRow> AttendeeList::shown() const
{
    if (const auto row = highlighted())
        return row;
    return m_model->rowCount() == 1 ? std::optional(m_model->rows().first()) : std::nullopt;
}

} // namespace Kiosk
