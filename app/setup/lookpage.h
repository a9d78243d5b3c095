// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "settingspage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSlider;

namespace Kiosk {

/// Language, look and sound.
class LookPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LookPage(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The tones are to be heard, as loud as is set.
    void soundTried();

protected:
    void refresh(const ScreenSettings &settings) override;

private:
    void addLanguages();
    void addLook();
    void addBrand();
    void addSound();
    void chooseLogo();

    QComboBox *m_language;
    QList<QCheckBox *> m_guestLanguages; ///< In the order of languages().
    QComboBox *m_look;
    QSlider *m_textScale;
    QCheckBox *m_motion;
    QLineEdit *m_colour;
    QLineEdit *m_logo;
    QSlider *m_volume;
};

} // namespace Kiosk
