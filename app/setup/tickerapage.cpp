// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickerapage.h"

#include "parts/deskparts.h"
#include "theme/style.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

TickeraPage::TickeraPage(QWidget *parent)
    : QWidget(parent)
    , m_site(makeLine(tr("Address of the shop"), u"https://tickets.example.org"_s))
    , m_key(makeLine(tr("API key of the event"), tr("As Tickera shows it under API Access")))
    , m_name(makeLine(tr("Name of the event"), tr("Leave empty to use the shop's name")))
    , m_progress(deskLabel(u"waiting"_s, tr("Asking the shop…"), this))
    , m_problem(deskLabel(u"bad"_s, {}, this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_connect(new QPushButton(tr("Connect"), this))
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_site->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    setRole(m_connect, u"primary"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(6);
    page->addWidget(deskLabel(u"headline"_s, tr("Connect Tickera"), this));
    page->addWidget(deskLabel(
        u"lead"_s, tr("The guest list comes from the shop, and every check-in goes back to it."), this));
    page->addSpacing(8);
    for (QLineEdit *line : { m_site, m_key, m_name }) {
        page->addSpacing(8);
        page->addWidget(deskLabel(u"strong"_s, line->accessibleName(), this));
        page->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &TickeraPage::refresh);
        connect(line, &QLineEdit::returnPressed, this, &TickeraPage::connectNow);
    }
    page->addSpacing(8);
    page->addWidget(m_progress);
    page->addWidget(m_problem);
    page->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_connect);
    page->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &TickeraPage::left);
    m_back->setShortcut(Qt::Key_Escape);
    connect(m_connect, &QPushButton::clicked, this, &TickeraPage::connectNow);
    reset();
}

QLineEdit *TickeraPage::makeLine(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    return line;
}

void TickeraPage::refresh()
{
    m_connect->setEnabled(!m_isBusy && !m_site->text().trimmed().isEmpty() && !m_key->text().isEmpty());
}

void TickeraPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_progress->setVisible(isBusy);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_site, m_key, m_name, m_back })
        widget->setEnabled(!isBusy);
    refresh();
}

void TickeraPage::connectNow()
{
    if (!m_connect->isEnabled())
        return;
    const Result<Secret> key = Secret::from(m_key->text().trimmed().toUtf8());
    m_key->clear(); // typed once, never shown again
    if (!key) {
        showProblem(errorWords(key.error()));
        return;
    }
    m_problem->hide();
    setBusy(true);
    Q_EMIT connectChosen(m_site->text().trimmed(), m_name->text().simplified(), *key);
}

void TickeraPage::showProblem(const QString &problem)
{
    setBusy(false);
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_key->setFocus();
}

void TickeraPage::reset()
{
    for (QLineEdit *line : { m_site, m_key, m_name })
        line->clear();
    setBusy(false);
    m_problem->hide();
}

void TickeraPage::propose(const QString &site, const QString &name)
{
    m_site->setText(site);
    m_name->setText(name);
}

void TickeraPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_site->text().isEmpty() ? m_site : m_key)->setFocus();
}

void TickeraPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_key->clear(); // whoever comes next does not find it
}

} // namespace Kiosk
