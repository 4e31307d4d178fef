// SPDX-License-Identifier: Apache-2.0
#include "ui/status_line.h"

#include "base/system_clock.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QPainter>

namespace tokenscope::ui {

using namespace std::chrono_literals;

/// Whether there are keys to check with, at a glance; the words beside it say the same.
class StateDot final : public QWidget
{
public:
    explicit StateDot(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

    QSize sizeHint() const override { return {scaled(side), scaled(side)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_tone));
        const double diameter = scaled(side);
        painter.drawEllipse(QRectF((width() - diameter) / 2, (height() - diameter) / 2, diameter, diameter));
    }

private:
    static constexpr int side = 6;

    Tone m_tone = Tone::Off;
};

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
{
    m_dot = new StateDot(this);
    addWidget(m_dot);
    m_keys = new PlainLabel(tr("No keys loaded"), this);
    m_keys->setObjectName(QStringLiteral("state"));
    setContentsMargins(measure::edge - 4, 0, measure::edge - 4, 0);
    m_keys->setFont(smallFont());
    setTone(*m_keys, Tone::Muted);
    addWidget(m_keys, 1);
    m_promise = new PlainLabel({}, this);
    m_promise->setFont(smallFont());
    m_promise->setObjectName(QStringLiteral("promise"));
    addPermanentWidget(m_promise);
    setOffline(false);
    setSizeGripEnabled(false);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::update);
    m_clock.setInterval(15s);
}

void StatusLine::setSources(const std::vector<inspect::KeySource> &sources)
{
    m_source = !sources.empty() && sources.front().keys ? std::optional(sources.front()) : std::nullopt;
    m_others = m_source ? sources.size() - 1 : 0;
    m_stale = false;
    m_clock.start();
    update();
}

void StatusLine::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void StatusLine::setOffline(bool offline)
{
    m_promise->setText(offline ? tr("◼ Offline: nothing leaves this computer")
                               : tr("Nothing leaves this computer except the key request"));
    if (offline)
        setTone(*m_promise, Tone::Warning);
    else
        setTone(*m_promise, Tone::Muted);
}

void StatusLine::update()
{
    m_dot->setTone(!m_source ? Tone::Off : m_stale ? Tone::Warning : Tone::Good);
    if (!m_source)
        return m_keys->setText(tr("No keys loaded"));
    const auto count = qlonglong(m_source->keys->keys().size());
    const QString keys = count == 1 ? tr("1 key") : tr("%1 keys").arg(locale().toString(count));
    QString age = m_source->origin == inspect::KeyOrigin::Pasted ? tr("pasted by you") : tr("opened by you");
    if (m_source->fetchedAt) {
        const auto elapsed = clockNow() - *m_source->fetchedAt;
        if (m_stale)
            age = tr("fetched on %1").arg(explain::calendarTime(*m_source->fetchedAt));
        else
            age = elapsed < 30s ? tr("fetched just now") : tr("fetched %1 ago").arg(explain::roughDuration(elapsed));
    }
    QString line = m_source->name.empty() ? tr("%1, %2").arg(keys, age)
                                          : tr("%1 · %2, %3").arg(explain::quotedText(m_source->name), keys, age);
    if (m_source->isEarlier)
        line = tr("%1 · an earlier fetch, not the current keys").arg(line);
    if (m_stale)
        line = tr("%1 · the last request brought no keys").arg(line);
    if (m_others > 0)
        line += explain::counted(qint64(m_others), tr(" · and 1 other set"), tr(" · and %1 other sets"));
    m_keys->setText(line);
}

} // namespace tokenscope::ui
