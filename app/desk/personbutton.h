// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

#include <optional>

namespace Kiosk {

/// A button about one person: it says the full name and the code, however long they are and whatever they
/// hold. Where one line has no room they take several; only a name of more than three is cut in the middle,
/// and the code never is.
class PersonButton : public QPushButton
{
    Q_OBJECT

public:
    struct Words {
        QString sentence; ///< "Admit %1"
        QString name = {}; ///< May be empty, or the code once more.
        QString code = {}; ///< Empty: about nobody, and the sentence is said as it is.
        QString key = {}; ///< That does the same; may be empty.
    };

    explicit PersonButton(QWidget *parent = nullptr);

    void setWords(const Words &words);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QString fitted(double room) const;
    [[nodiscard]] QString said(const QString &who, bool hasKey = true) const;
    [[nodiscard]] double widthOf(const QString &text) const;
    [[nodiscard]] QString inLines(const QString &code, double room) const;
    /// Broken between words; nothing where that takes too many lines.
    [[nodiscard]] std::optional<QString> inWords(const QString &text, double room) const;
    [[nodiscard]] QString cut(double room) const;

    Words m_words;
};

} // namespace Kiosk
