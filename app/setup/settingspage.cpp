// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "settingspage.h"

#include "parts/deskparts.h"

#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

SettingsPage::SettingsPage(const QString &headline, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QFormLayout)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(deskLabel(u"headline"_s, headline, this));
    page->addWidget(deskLabel(u"lead"_s, lead, this));
    auto *content = new QWidget(this);
    content->setLayout(m_lines);
    m_lines->setContentsMargins(0, 8, 16, 8);
    m_lines->setVerticalSpacing(16);
    m_lines->setHorizontalSpacing(24);
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    page->addWidget(quietScroll(content, this), 1);
}

void SettingsPage::addLine(const QString &name, QWidget *control, const QString &note)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(control);
    if (!note.isEmpty())
        column->addWidget(deskLabel(u"label"_s, note, this));
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    auto *label = deskLine(u"strong"_s, name, this);
    label->setBuddy(control);
    label->setMinimumHeight(control->sizeHint().height()); // in line with the control, not with its note
    m_lines->addRow(label, column);
}

void SettingsPage::show(const ScreenSettings &settings)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_settings = settings;
    refresh(settings);
}

void SettingsPage::change(const std::function<void(ScreenSettings &)> &how)
{
    if (m_isShowing)
        return;
    ScreenSettings settings = m_settings;
    how(settings);
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(m_settings);
}

} // namespace Kiosk
