// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using NameShown = ScreenSettings::NameShown;

GuestPage::GuestPage(QWidget *parent)
    : SettingsPage(tr("The guests' screen"), tr("What a guest sees of the answer, and for how long."), parent)
    , m_name(new QComboBox(this))
    , m_granted(makeSeconds(&ScreenSettings::grantedFor))
    , m_refused(makeSeconds(&ScreenSettings::refusedFor))
    , m_notes(new QLineEdit(this))
    , m_held(new QCheckBox(tr("Until somebody has seen it"), this))
    , m_capacity(new QSpinBox(this))
{
    addNameAndTimes();
    addNotes();
}

void GuestPage::addNameAndTimes()
{
    m_name->addItem(tr("First name only"), int(NameShown::First));
    m_name->addItem(tr("Full name"), int(NameShown::Full));
    m_name->addItem(tr("No name"), int(NameShown::None));
    connect(m_name, &QComboBox::currentIndexChanged, this, [this] {
        change([this](ScreenSettings &settings) {
            settings.nameShown = NameShown(m_name->currentData().toInt());
        });
    });
    addLine(tr("Name"), m_name);
    addLine(tr("Welcome stays for"), m_granted);
    addLine(tr("Refusal stays for"), m_refused);
}

void GuestPage::addNotes()
{
    m_notes->setPlaceholderText(tr("VIP, Wristband, Diet", "examples of ticket types and fields"));
    connect(m_notes, &QLineEdit::editingFinished, this, [this] {
        change([this](ScreenSettings &settings) {
            settings.notes.clear();
            static const QRegularExpression commas(u"[,،]"_s); // Arabic keyboards have one of their own
            for (const QString &note : m_notes->text().split(commas)) {
                if (!note.trimmed().isEmpty())
                    settings.notes.append(note.trimmed());
            }
        });
    });
    addLine(tr("Notes for staff"), m_notes,
            tr("Ticket types and columns of the list, separated by commas. They are shown large."));
    connect(m_held, &QCheckBox::toggled, this, [this](bool isHeld) {
        change([isHeld](ScreenSettings &settings) { settings.areNotesHeld = isHeld; });
    });
    addLine(tr("A note stays"), m_held);
    m_capacity->setRange(0, 10'000'000);
    m_capacity->setSpecialValueText(tr("Never"));
    connect(m_capacity, &QSpinBox::valueChanged, this, [this](int guests) {
        change([guests](ScreenSettings &settings) { settings.capacity = guests; });
    });
    addLine(tr("Warn when this many are inside"), m_capacity,
            tr("A warning only: nobody is refused for it."));
}

QDoubleSpinBox *GuestPage::makeSeconds(std::chrono::milliseconds ScreenSettings::*time)
{
    auto *seconds = new QDoubleSpinBox(this);
    seconds->setRange(0.5, 60);
    seconds->setSingleStep(0.5);
    seconds->setDecimals(1);
    seconds->setSuffix(tr(" s", "seconds"));
    connect(seconds, &QDoubleSpinBox::valueChanged, this, [this, time](double value) {
        change([time, value](ScreenSettings &settings) {
            settings.*time = std::chrono::milliseconds(qRound(value * 1000));
        });
    });
    return seconds;
}

void GuestPage::refresh(const ScreenSettings &settings)
{
    m_name->setCurrentIndex(m_name->findData(int(settings.nameShown)));
    m_granted->setValue(double(settings.grantedFor.count()) / 1000);
    m_refused->setValue(double(settings.refusedFor.count()) / 1000);
    m_notes->setText(settings.notes.join(u", "_s));
    m_held->setChecked(settings.areNotesHeld);
    m_capacity->setValue(settings.capacity);
}

} // namespace Kiosk
