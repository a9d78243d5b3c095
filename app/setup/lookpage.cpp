// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lookpage.h"

#include "language/languages.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Look = ScreenSettings::Look;

constexpr int languageColumns = 3;

static QSlider *makeSlider(int least, int most, int step, QWidget *parent)
{
    auto *slider = new QSlider(Qt::Horizontal, parent);
    slider->setRange(least, most);
    slider->setSingleStep(step);
    slider->setPageStep(step);
    return slider;
}

LookPage::LookPage(QWidget *parent)
    : SettingsPage(tr("Language, look and sound"), tr("Changes apply at once."), parent)
    , m_language(new QComboBox(this))
    , m_look(new QComboBox(this))
    , m_textScale(makeSlider(100, 200, 10, this))
    , m_motion(new QCheckBox(tr("No motion"), this))
    , m_colour(new QLineEdit(this))
    , m_logo(new QLineEdit(this))
    , m_volume(makeSlider(0, 100, 10, this))
{
    addLanguages();
    addLook();
    addBrand();
    addSound();
}

void LookPage::addLanguages()
{
    m_language->addItem(tr("Same as the computer"), QString());
    auto *choices = new QWidget(this);
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Language &language : languages()) {
        m_language->addItem(language.name, language.code);
        auto *box = new QCheckBox(language.name, choices);
        const auto at = int(m_guestLanguages.size());
        grid->addWidget(box, at / languageColumns, at % languageColumns);
        m_guestLanguages.append(box);
        connect(box, &QCheckBox::toggled, this, [this, code = language.code](bool isOffered) {
            change([&](ScreenSettings &settings) {
                settings.guestLanguages.removeAll(code);
                if (isOffered)
                    settings.guestLanguages.append(code);
            });
        });
    }
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        change(
            [this](ScreenSettings &settings) { settings.language = m_language->currentData().toString(); });
    });
    addLine(tr("Language"), m_language);
    addLine(tr("Guests may choose"), choices, tr("After the answer the screen speaks your language again."));
}

void LookPage::addLook()
{
    m_look->addItem(tr("Same as the computer"), int(Look::System));
    m_look->addItem(tr("Day: dark on light"), int(Look::Day));
    m_look->addItem(tr("Night: light on dark"), int(Look::Night));
    connect(m_look, &QComboBox::currentIndexChanged, this, [this] {
        change([this](ScreenSettings &settings) { settings.look = Look(m_look->currentData().toInt()); });
    });
    addLine(tr("Look"), m_look);
    // Not while it is being dragged: every step makes the screens anew.
    m_textScale->setTracking(false);
    connect(m_textScale, &QSlider::valueChanged, this, [this](int percent) {
        change([percent](ScreenSettings &settings) { settings.textScale = percent; });
    });
    addLine(tr("Size of the text"), m_textScale, tr("For the desk and these pages, up to twice the size."));
    connect(m_motion, &QCheckBox::toggled, this, [this](bool isReduced) {
        change([isReduced](ScreenSettings &settings) { settings.isMotionReduced = isReduced; });
    });
    addLine(tr("Motion"), m_motion);
}

void LookPage::addBrand()
{
    static const QRegularExpression hex(u"#[0-9a-fA-F]{6}"_s);
    m_colour->setValidator(new QRegularExpressionValidator(hex, m_colour));
    m_colour->setPlaceholderText(dayTheme.accent.name());
    connect(m_colour, &QLineEdit::textEdited, this, [this] {
        if (m_colour->text().isEmpty() || m_colour->hasAcceptableInput())
            change([this](ScreenSettings &settings) { settings.colour = m_colour->text().toLower(); });
    });
    addLine(tr("Your colour"), m_colour,
            tr("For buttons; answers keep their colours. It is darkened where it would be hard to read."));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAccessibleName(tr("Choose a logo"));
    m_logo->setAccessibleName(tr("Logo"));
    m_logo->setPlaceholderText(tr("A picture, SVG or PNG"));
    line->addWidget(m_logo, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &LookPage::chooseLogo);
    connect(m_logo, &QLineEdit::editingFinished, this, [this] {
        change([this](ScreenSettings &settings) { settings.logo = m_logo->text().trimmed(); });
    });
    addLine(tr("Your logo"), row, tr("Shown in place of the event's name, in one colour."));
}

void LookPage::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Pictures (*.svg *.png)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_logo->setText(file);
        change([&file](ScreenSettings &settings) { settings.logo = file; });
    });
    dialog->open();
}

void LookPage::addSound()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *play = new QPushButton(tr("Play"), row);
    play->setAccessibleName(tr("Play the tones"));
    m_volume->setAccessibleName(tr("Volume"));
    line->addWidget(m_volume, 1);
    line->addWidget(play);
    connect(play, &QPushButton::clicked, this, &LookPage::soundTried);
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        change([percent](ScreenSettings &settings) { settings.volume = percent; });
    });
    addLine(tr("Volume"), row);
}

void LookPage::refresh(const ScreenSettings &settings)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    const QList<Language> all = languages();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_guestLanguages.at(i)->setChecked(settings.guestLanguages.contains(all.at(i).code));
    m_look->setCurrentIndex(m_look->findData(int(settings.look)));
    m_textScale->setValue(settings.textScale);
    m_motion->setChecked(settings.isMotionReduced);
    if (m_colour->text().compare(settings.colour, Qt::CaseInsensitive) != 0)
        m_colour->setText(settings.colour);
    m_logo->setText(settings.logo);
    m_volume->setValue(settings.volume);
}

} // namespace Kiosk
