// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanrules.h"

#include "parts/deskparts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int columns = 4;
constexpr int longestShowing = 60; // seconds

// The names that stand on printers' and scanners' lists; the same in every language.
static QString nameOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Qr:
        return u"QR"_s;
    case Symbology::Aztec:
        return u"Aztec"_s;
    case Symbology::DataMatrix:
        return u"Data Matrix"_s;
    case Symbology::Pdf417:
        return u"PDF417"_s;
    case Symbology::Code128:
        return u"Code 128"_s;
    case Symbology::Ean13:
        return u"EAN-13"_s;
    case Symbology::Ean8:
        return u"EAN-8"_s;
    }
    Q_UNREACHABLE();
}

ScanRules::ScanRules(QWidget *parent)
    : QWidget(parent)
    , m_seconds(new QSpinBox(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(deskLine(u"label"_s, tr("The camera looks for"), this));
    auto *formats = new QGridLayout;
    for (const Symbology symbology : allSymbologies) {
        auto *box = new QCheckBox(nameOf(symbology), this);
        box->setEnabled(symbology != Symbology::Qr); // always
        connect(box, &QCheckBox::clicked, this, &ScanRules::tell);
        m_formats.insert(symbology, box);
        const int at = formats->count();
        formats->addWidget(box, at / columns, at % columns);
    }
    lines->addLayout(formats);

    auto *showing = new QHBoxLayout;
    auto *words = deskLine(u"label"_s, tr("The same ticket counts as one showing for"), this);
    m_seconds->setRange(1, longestShowing);
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setAccessibleName(words->text());
    words->setBuddy(m_seconds);
    connect(m_seconds, &QSpinBox::valueChanged, this, &ScanRules::tell);
    showing->addWidget(words);
    showing->addWidget(m_seconds);
    showing->addStretch();
    lines->addLayout(showing);
}

void ScanRules::show(const QString &formats, std::chrono::milliseconds sameShowing)
{
    const QSignalBlocker quiet(m_seconds);
    const Result<QList<Symbology>> wanted = symbologiesFromWords(formats);
    for (const Symbology symbology : allSymbologies)
        m_formats.value(symbology)->setChecked(!wanted || wanted->contains(symbology));
    m_seconds->setValue(int(std::chrono::ceil<std::chrono::seconds>(sameShowing).count()));
}

void ScanRules::tell()
{
    QList<Symbology> wanted;
    for (const Symbology symbology : allSymbologies) {
        if (m_formats.value(symbology)->isChecked())
            wanted.append(symbology);
    }
    Q_EMIT chosen(symbologyWords(wanted), std::chrono::seconds(m_seconds->value()));
}

} // namespace Kiosk
