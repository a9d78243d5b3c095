// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pinpad.h"

#include "parts/guestbutton.h"
#include "theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr int columns = 3;
static constexpr int rows = 4;
static constexpr int eraseKey = 9;
static constexpr int doneKey = 11;
static constexpr std::chrono::milliseconds slowestScanner { 400 }; // from key to key

static int secondsOf(const QDeadlineTimer &timer)
{
    return timer.isForever() ? 0 : int((timer.remainingTime() + 999) / 1000);
}

PinPad::PinPad(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_back(new GuestButton(theme, { {}, {} }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    for (const QChar digit : QStringView(u"123456789<0>")) {
        const bool isErase = digit == u'<';
        const bool isDone = digit == u'>';
        auto *key = new GuestButton(theme,
                                    { isErase || isDone ? QString() : QString(digit),
                                      isErase      ? u"backspace"_s
                                          : isDone ? u"tick"_s
                                                   : QString(),
                                      isDone ? GuestButton::Kind::Primary : GuestButton::Kind::Key },
                                    this);
        m_keys << key;
        if (!isErase && !isDone)
            connect(key, &QAbstractButton::clicked, this, [this, digit] { type(digit); });
    }
    connect(m_keys.at(eraseKey), &QAbstractButton::clicked, this, [this] {
        m_pin.chop();
        take(Say::Nothing);
    });
    connect(m_keys.at(doneKey), &QAbstractButton::clicked, this, &PinPad::submit);
    connect(m_back, &QAbstractButton::clicked, this, &PinPad::leave);
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &PinPad::tick);
    translate();
}

void PinPad::open(std::chrono::milliseconds wait)
{
    m_pin.clear();
    m_isOpen = true;
    m_scanner.setRemainingTime(0);
    m_wait.setRemainingTime(wait);
    m_ticker.start();
    take(Say::Nothing);
    show();
    raise();
    setFocus();
}

void PinPad::showRefused(std::chrono::milliseconds wait)
{
    m_wait.setRemainingTime(wait);
    take(Say::Wrong);
    m_pin.clear(); // the dots stay as they were, until the next key
}

void PinPad::close()
{
    m_isOpen = false;
    m_pin.clear();
    m_ticker.stop();
}

void PinPad::leave()
{
    close();
    Q_EMIT left();
}

int PinPad::secondsToWait() const { return secondsOf(m_wait); }

void PinPad::type(QChar digit)
{
    if (m_say == Say::Checking || secondsToWait() > 0)
        return take(m_say);
    m_pin.append(digit);
    take(Say::Nothing);
}

void PinPad::submit()
{
    if (!m_pin.isWhole() || m_say == Say::Checking)
        return;
    take(Say::Checking);
    Q_EMIT entered(m_pin);
}

void PinPad::take(Say say)
{
    m_say = say;
    m_idle.setRemainingTime(std::max<std::chrono::milliseconds>(
        Duration::pinTyping, std::chrono::seconds(secondsToWait()) + Duration::pinTyping / 2));
    m_keys.at(doneKey)->setEnabled(m_pin.isWhole() && say != Say::Checking);
    layOut();
}

void PinPad::tick()
{
    if (m_idle.hasExpired())
        return leave();
    layOut();
}

QString PinPad::words() const
{
    const int wait = secondsToWait();
    if (wait > 60)
        return tr("Wrong PIN. Try again in %n min", nullptr, (wait + 59) / 60);
    if (wait > 0)
        return tr("Wrong PIN. Try again in %n s", nullptr, wait);
    switch (m_say) {
    case Say::Checking:
        return tr("One moment, please");
    case Say::Wrong:
        return tr("Wrong PIN. Please try again");
    case Say::Letters:
        return tr("A PIN has digits only");
    case Say::Nothing:
        return tr("Locks again by itself in %n s", nullptr, std::max(1, secondsOf(m_idle)));
    }
    Q_UNREACHABLE();
}

// No PIN has a letter: a scanner as slow as a person types here. Its digits and its end key are none of a PIN
// either, and nothing of it becomes a ticket: what a person typed among it may be the PIN.
bool PinPad::isOfAScanner(const QString &text)
{
    const bool isLetter = text.size() == 1 && text.front().isPrint() && !text.front().isDigit();
    if (!isLetter && m_scanner.hasExpired())
        return false;
    m_scanner.setRemainingTime(slowestScanner);
    if (m_say != Say::Checking) {
        m_pin.clear();
        take(Say::Letters);
    }
    return true;
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isOfAScanner(text))
        event->accept();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else if (event->key() == Qt::Key_Backspace)
        m_keys.at(eraseKey)->click();
    else if (text.size() == 1 && text.front().isDigit())
        type(text.front());
    else
        QWidget::keyPressEvent(event);
}

void PinPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void PinPad::translate()
{
    setAccessibleName(tr("Enter the staff PIN"));
    m_back->setFace(tr("Back to the gate"));
    m_keys.at(eraseKey)->setAccessibleName(tr("Erase the last digit"));
    m_keys.at(doneKey)->setAccessibleName(tr("Unlock"));
}

void PinPad::setUnit(double oneU)
{
    m_unit = oneU;
    for (GuestButton *key : std::as_const(m_keys))
        key->setUnit(oneU);
    m_back->setUnit(oneU);
    layOut();
}

void PinPad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QRectF PinPad::keyArea() const
{
    const double margin = GuestSize::margin * m_unit;
    if (height() > width()) {
        const double tall
            = std::min(height() * 0.44, (rows * 1.3 * GuestSize::pinKey + 3 * GuestSize::pinGap) * m_unit);
        const double bottom = height() - 2 * margin - GuestSize::foot * m_unit;
        return { margin, bottom - tall, width() - 2 * margin, tall };
    }
    const double wide = GuestSize::pinKeys * m_unit;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return { mirrored ? margin : width() - margin - wide, margin, wide, height() - 2 * margin };
}

void PinPad::layOut()
{
    const double gap = GuestSize::pinGap * m_unit;
    const QRectF area = keyArea();
    const QSizeF key((area.width() - (columns - 1) * gap) / columns,
                     (area.height() - (rows - 1) * gap) / rows);
    for (int i = 0; i < m_keys.size(); ++i) { // 1 2 3 in every reading direction
        const int row = i / columns;
        const QPointF at(area.left() + (i % columns) * (key.width() + gap),
                         area.top() + row * (key.height() + gap));
        m_keys.at(i)->setGeometry(QRectF(at, key).toRect());
    }
    const double margin = GuestSize::margin * m_unit;
    const bool portrait = height() > width();
    const QRect back(QPoint(qRound(margin), qRound(height() - margin - GuestSize::foot * m_unit)),
                     m_back->sizeHint());
    m_back->setGeometry(QStyle::visualRect(layoutDirection(), rect(), back));
    const double column
        = portrait ? area.width() : width() - 2 * margin - area.width() - GuestSize::gap * m_unit;
    const QFont big = headlineFont(GuestSize::instruction * m_unit);
    m_headline = TextBlock(tr("Enter the\nstaff PIN"), { big, column, 1.08 });
    m_words = TextBlock(words(), { displayFont(GuestSize::subline * m_unit, QFont::Normal), column, 1.35 });
    update();
}

void PinPad::paintDots(QPainter &painter, const QPointF &at) const
{
    const bool isWrong = m_say == Say::Wrong;
    const double side = GuestSize::pinDot * m_unit;
    const int count = isWrong ? Pin::shortest : m_pin.size();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // As many as fit beside the keys; PINs are written from the left everywhere.
    const double step = std::min(1.75 * side, keyArea().width() / (Pin::longest + 1));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isWrong ? m_theme.badText : m_theme.ink);
    const double start = mirrored ? at.x() - count * step : at.x();
    for (int i = 0; i < count; ++i)
        painter.drawEllipse(QRectF(start + i * step, at.y(), side, side));
}

void PinPad::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.paper);
    const double margin = GuestSize::margin * m_unit;
    const bool portrait = height() > width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double column = m_headline.isEmpty() ? 0 : m_headline.width();
    const double start = mirrored ? width() - margin - column : margin;
    const double edge = mirrored ? width() - margin : margin;
    const double sign = GuestSize::pinSign * m_unit;
    const double top = GuestSize::bodyTop * m_unit + (portrait ? 4 * m_unit : 0);
    painter.drawPixmap(QPointF(mirrored ? edge - sign : edge - 0.16 * sign, top),
                       iconOf(u"lock"_s, sign, m_theme.ink, devicePixelRatioF()));
    QPointF at(start, top + sign + GuestSize::gap * m_unit);
    painter.setPen(m_theme.ink);
    m_headline.draw(painter, at);
    at.ry() += m_headline.height() + GuestSize::gap * m_unit;
    paintDots(painter, QPointF(edge, at.y()));
    at.ry() += (GuestSize::pinDot + GuestSize::gap) * m_unit;
    painter.setPen(m_say == Say::Wrong || secondsToWait() > 0 ? m_theme.badText : m_theme.ink2);
    m_words.draw(painter, at);
}

} // namespace Kiosk
