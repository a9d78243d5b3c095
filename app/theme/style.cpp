// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "style.h"

#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.ink, theme.surface, theme.surface, theme.line, theme.edge, theme.ink, theme.ink,
                     theme.surface, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::PlaceholderText, theme.ink2);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    return palette;
}

/// @colour and ~rem are filled in below.
static constexpr QStringView sheet = uR"(
QWidget { font-family: "Inter", "Noto Sans", "Noto Sans Arabic"; font-size: ~body; color: @ink; }
QWidget[role="page"] { background: @paper; }
QWidget[role="bar"] { background: @surface; border-bottom: 1px solid @line; }
QWidget[role="strip"] { background: @surface; border-top: 1px solid @line; }
QWidget[role="rail"] { background: @sunken; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: ~cardCorner; }
QLabel { background: transparent; }
QLabel[role="headline"] { font-family: "Inter Display", "Noto Sans"; font-size: ~headline; font-weight: 700; }
QLabel[role="title"] { font-family: "Inter Display", "Noto Sans"; font-size: ~cardTitle; font-weight: 700; }
QLabel[role="number"] { font-family: "Inter Display", "Noto Sans"; font-size: ~bigNumber; font-weight: 700; }
QLabel[role="lead"] { font-size: ~search; color: @ink2; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="quiet"] { color: @ink2; }
QLabel[role="label"] { font-size: ~label; color: @ink2; }
QLabel[role="clock"] { font-family: "Inter Display", "Noto Sans"; font-size: ~search; font-weight: 600; }
QLabel[role="good"] { color: @okText; font-weight: 500; }
QLabel[role="waiting"] { color: @ink2; font-weight: 500; }
QLabel[role="problem"] { color: @warnText; font-weight: 600; }
QLabel[role="bad"] { color: @badText; font-weight: 600; }
QPushButton { background: @surface; border: 1px solid @edge; border-radius: ~buttonCorner;
    padding: 0 ~gap; min-height: ~button; font-weight: 600; outline: none; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border: 3px solid @accent; padding: 0 ~focusedGap; min-height: ~focusedButton; }
QPushButton:disabled { color: @ink2; border-color: @line; }
QPushButton:checked { background: @ink; color: @paper; border-color: @ink; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:pressed { background: @pressed; }
QPushButton[role="primary"]:focus { border: 3px solid @ink; }
QPushButton[role="primary"]:disabled { background: @sunken; color: @ink2; border-color: @line; }
QPushButton[role="step"] { background: transparent; border: none; text-align: left; color: @ink2; padding: 0 ~rowCorner; }
QPushButton[role="step"]:checked { color: @ink; background: @surface; border-radius: ~buttonCorner; }
QPushButton[role="step"]:focus { border: 2px solid @accent; border-radius: ~buttonCorner; }
QRadioButton { spacing: ~rowCorner; min-height: ~button; }
QRadioButton::indicator { width: ~tickBox; height: ~tickBox; }
QSlider { min-height: ~button; }
QSlider::groove:horizontal { height: 8px; background: @sunken; border: 1px solid @edge; border-radius: 4px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 4px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: ~body; margin: -10px 0;
    border-radius: ~rowCorner; }
QPushButton[role="quiet"] { background: transparent; border-color: transparent; padding: 0 ~inset; }
QPushButton[role="quiet"]:pressed { background: @sunken; }
QPushButton[role="quiet"]:focus { border: 3px solid @accent; padding: 0 ~rowCorner; }
QLineEdit { background: @surface; border: 1px solid @edge; border-radius: ~buttonCorner; padding: 0 ~inset;
    min-height: ~button; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 2px solid @accent; }
QLineEdit[role="search"] { font-size: ~search; border-radius: ~cardCorner; min-height: ~searchLine; }
QComboBox { background: @surface; border: 1px solid @edge; border-radius: ~buttonCorner; padding: 0 ~inset;
    min-height: ~combo; font-weight: 600; }
QComboBox:focus, QComboBox:on { border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: ~drop; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: ~body; height: ~body; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; padding: 4px;
    selection-background-color: @accent; selection-color: @onAccent; outline: none; }
QComboBox QAbstractItemView::item { min-height: ~control; }
QCheckBox { spacing: ~rowCorner; min-height: ~button; padding: 0 ~rowCorner; }
QCheckBox:disabled { color: @ink; }
QCheckBox::indicator { width: ~tickBox; height: ~tickBox; background: @surface; border: 1px solid @edge;
    border-radius: ~rowCorner; }
QCheckBox::indicator:checked { background: @ink; border-color: @ink; image: url(:/icons/check-@scheme.svg); }
QCheckBox::indicator:checked:disabled { background: @ink2; border-color: @ink2; }
QCheckBox::indicator:focus { border: 3px solid @accent; }
QSpinBox, QDoubleSpinBox { background: @surface; border: 1px solid @edge; border-radius: ~buttonCorner; padding: 0 ~inset;
    min-height: ~button; font-weight: 600; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QScrollArea { border: none; }
QScrollArea:focus { border: 2px solid @accent; border-radius: ~rowCorner; }
QListView { background: transparent; border: none; outline: none; }
QScrollBar:vertical { background: transparent; width: ~scroll; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 3px; min-height: ~control; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; height: 0; }
)";

static QString filledWithColours(QString text, const Theme &theme)
{
    // Longer names first, as the shorter ones are parts of them.
    const std::array<std::pair<QString, QColor>, 12> colours = { {
        { u"@onAccent"_s, theme.onAccent },
        { u"@warnText"_s, theme.warnText },
        { u"@badText"_s, theme.badText },
        { u"@okText"_s, theme.okText },
        { u"@pressed"_s, pressedFill(theme, theme.accent) },
        { u"@surface"_s, theme.surface },
        { u"@sunken"_s, theme.sunken },
        { u"@accent"_s, theme.accent },
        { u"@paper"_s, theme.paper },
        { u"@line"_s, theme.line },
        { u"@edge"_s, theme.edge },
        { u"@ink2"_s, theme.ink2 },
    } };
    for (const auto &[name, colour] : colours)
        text.replace(name, colour.name());
    text.replace(u"@scheme"_s, theme.paper.lightness() > theme.ink.lightness() ? u"day"_s : u"night"_s);
    return text.replace(u"@ink"_s, theme.ink.name());
}

static QString filledWithSizes(QString text, int width, int textScale)
{
    const std::array<std::pair<QString, double>, 22> sizes = { {
        // The ring grows inwards.
        { u"~focusedButton"_s, DeskSize::control - 0.375 },
        { u"~focusedGap"_s, DeskSize::gap - 0.125 },
        { u"~buttonCorner"_s, DeskSize::buttonCorner },
        { u"~cardCorner"_s, DeskSize::cardCorner },
        { u"~searchLine"_s, DeskSize::control + 0.375 },
        { u"~bigNumber"_s, DeskSize::bigNumber },
        { u"~cardTitle"_s, DeskSize::cardTitle },
        { u"~headline"_s, DeskSize::headline },
        { u"~rowCorner"_s, DeskSize::rowCorner },
        { u"~tickBox"_s, DeskSize::tickBox },
        { u"~control"_s, DeskSize::control },
        { u"~button"_s, DeskSize::control - 0.125 },
        { u"~search"_s, DeskSize::search },
        { u"~scroll"_s, DeskSize::rowCorner },
        { u"~label"_s, DeskSize::label },
        { u"~inset"_s, DeskSize::cardCorner },
        { u"~combo"_s, DeskSize::control - 0.125 },
        { u"~drop"_s, DeskSize::margin },
        { u"~body"_s, DeskSize::body },
        { u"~band"_s, DeskSize::band },
        { u"~row"_s, DeskSize::row },
        { u"~gap"_s, DeskSize::gap },
    } };
    for (const auto &[name, units] : sizes)
        text.replace(name, u"%1px"_s.arg(qRound(rem(units, width) * textScale / 100)));
    return text;
}

QString deskStyleSheet(const Theme &theme, int width, int textScale)
{
    return filledWithSizes(filledWithColours(sheet.toString(), theme), width, textScale);
}

static constexpr auto textScaleName = "textScale";

void setTextScale(QWidget &screen, int percent) { screen.setProperty(textScaleName, percent); }

int textScaleOf(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (const QVariant scale = at->property(textScaleName); scale.isValid())
            return scale.toInt();
    }
    return 100;
}

double rem(double units, const QWidget &widget)
{
    return rem(units, widget.window()->width()) * textScaleOf(widget) / 100;
}

void setRole(QWidget *widget, const QString &role)
{
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace Kiosk
