// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenes.h"
#include "setup/doorspage.h"
#include "setup/outpage.h"
#include "theme/style.h"

#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using State = Finding::State;
using Subject = Finding::Subject;

/// The window that a page of the set-up stands in.
class PageHost : public QWidget
{
public:
    PageHost(const Theme &theme, QWidget *page, int margin)
        : m_theme(theme)
    {
        setAttribute(Qt::WA_StyledBackground);
        setRole(this, u"page"_s);
        setPalette(paletteOf(theme));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(margin, margin, margin, margin);
        layout->addWidget(page);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setStyleSheet(deskStyleSheet(m_theme, width()));
    }

private:
    const Theme &m_theme;
};

static Scene doors(const QString &state, const QList<Finding> &findings)
{
    return { u"doors"_s, state, [findings](const Theme &theme) {
                auto *page = new DoorsPage(theme);
                auto host = std::make_unique<PageHost>(theme, page, 0);
                if (!findings.isEmpty())
                    page->showFindings(findings, QDateTime({ 2026, 11, 21 }, { 17, 59 }));
                return host;
            } };
}

static Scene out(const QString &state, const std::function<void(OutPage &)> &change)
{
    return { u"out"_s, state, [change](const Theme &theme) {
                auto *page = new OutPage;
                auto host = std::make_unique<PageHost>(theme, page, 16);
                page->setEvent(u"Concert"_s);
                page->setFolder(u"/home/kiosk/Documents"_s);
                change(*page);
                return host;
            } };
}

static QList<Finding> wellFindings()
{
    return { { .subject = Subject::Disk, .detail = u"41 GB free"_s },
             { .subject = Subject::Store, .detail = u"/var/lib/fastcheck/kiosk.sqlite"_s },
             { .subject = Subject::Ledger, .detail = u"1,204 rows, unbroken"_s },
             { .subject = Subject::Keychain, .detail = u"keys go to the keychain"_s },
             { .subject = Subject::Server,
               .detail = u"answers in 0.2 s, the key is good"_s,
               .about = u"Concert"_s },
             { .subject = Subject::Attendees, .detail = u"1,250 of 1,250 sold"_s, .about = u"Concert"_s },
             { .subject = Subject::ListAge, .detail = u"read 2 min ago"_s, .about = u"Concert"_s },
             { .subject = Subject::Deliveries, .detail = u"none waiting"_s, .about = u"Concert"_s },
             { .subject = Subject::ServerClock, .detail = u"0.3 s from the server"_s, .about = u"Concert"_s },
             { .subject = Subject::Camera, .detail = u"Logitech BRIO"_s },
             { .subject = Subject::Sound, .detail = u"Built-in Audio Analog Stereo, volume 80 %"_s },
             { .subject = Subject::Scanner, .detail = u"plugged in"_s, .about = u"Lane 1"_s },
             { .subject = Subject::Pin, .detail = u"set: guests cannot leave their screen"_s } };
}

static QList<Finding> troubled()
{
    QList<Finding> findings = wellFindings();
    findings[8] = { .subject = Subject::ServerClock,
                    .state = State::Warn,
                    .detail = u"4 min slow"_s,
                    .remedy = u"set this clock, and switch network time on"_s,
                    .about = u"Concert"_s };
    findings[10] = { .subject = Subject::Sound,
                     .state = State::Warn,
                     .detail = u"the volume is set to 0"_s,
                     .remedy = u"turn it up in the settings"_s };
    findings[12] = { .subject = Subject::Pin,
                     .state = State::Warn,
                     .detail = u"none is set: anybody can leave the guests' screen"_s,
                     .remedy = u"set one in the set-up, under Staff PIN"_s };
    findings.append({ .subject = Subject::Scanner,
                      .state = State::Fail,
                      .detail = u"not plugged in"_s,
                      .remedy = u"plug it in again, then scan any ticket"_s,
                      .about = u"Lane 2"_s });
    return findings;
}

static QList<Finding> shut()
{
    QList<Finding> findings = troubled();
    findings[1]
        = { .subject = Subject::Store,
            .state = State::Fail,
            .detail = u"the store is damaged: keep the file, restore a copy (row 17 missing from index "
                      "attendees_by_presence)"_s,
            .remedy = u"see the message; restore a copy if needed"_s };
    return findings;
}

QList<Scene> doorsScenes()
{
    return {
        doors(u"checking"_s, {}),
        doors(u"green"_s, wellFindings()),
        doors(u"problems"_s, troubled()),
        doors(u"shut"_s, shut()),
        out(u"first"_s, [](OutPage &) {}),
        out(u"written"_s,
            [](OutPage &page) { page.showWritten(u"Concert-check-ins-20261121-2304.csv"_s, 1204); }),
        out(u"problem"_s,
            [](OutPage &page) {
                page.choose(OutOrder::What::Support);
                page.showProblem(
                    u"the file cannot be written (No space left on device): choose another place or "
                    "free some space"_s);
            }),
    };
}

} // namespace Kiosk
