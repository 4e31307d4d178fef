// SPDX-License-Identifier: Apache-2.0
#include "ui/demo_strip.h"

#include "demo/sample_tokens.h"
#include "ui/look/glyphs.h"
#include "ui/look/tokens.h"
#include "ui/look/widgets.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tokenscope::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DemoStrip::DemoStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidingLabel(this))
{
    setAccessibleName(tr("Demo"));
    m_words->setObjectName(u"sample"_s);
    auto *previous = createStep(tr("Previous sample"), -1);
    auto *next = createStep(tr("Next sample"), 1);
    auto *hide = new QToolButton(this);
    hide->setIcon(glyphIcon(Glyph::Cross, Tone::Muted));
    hide->setAutoRaise(true);
    hide->setAccessibleName(tr("Hide the demo’s bar"));
    setPlainToolTip(*hide, tr("Hide the demo’s bar; the demo runs on. “Start the demo endpoint” brings it back."));
    hide->setFocusPolicy(Qt::ClickFocus); // for the mouse, which is in its way
    connect(hide, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(measure::edge, 4, measure::edge, 0);
    row->setSpacing(6);
    row->addWidget(new Caption(tr("Demo"), this));
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_words, 1);
    row->addWidget(createSwitches());
    row->addWidget(hide);
    QWidget::hide();
}

QToolButton *DemoStrip::createStep(const QString &words, int by)
{
    auto *button = new QToolButton(this);
    button->setIcon(glyphIcon(by < 0 ? Glyph::ChevronLeft : Glyph::ChevronRight, Tone::Muted));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::ClickFocus);
    button->setAccessibleName(words);
    setPlainToolTip(*button, words);
    connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    return button;
}

QWidget *DemoStrip::createSwitches()
{
    auto *button = new QPushButton(tr("Bad weather"), this);
    button->setAutoDefault(false);
    setPlainToolTip(*button,
                    tr("What the demo endpoint does with the next requests: answer late, refuse, change keys"));
    button->setFocusPolicy(Qt::ClickFocus);
    m_switches = new QMenu(tr("Bad &weather"), button);
    m_switches->setEnabled(false); // until the demo runs
    addDelays(m_switches);
    addErrors(m_switches);
    m_switches->addSeparator();
    m_switches->addAction(tr("&Change the signing key now"), this, &DemoStrip::rotationWanted);
    button->setMenu(m_switches);
    return button;
}

void DemoStrip::addDelays(QMenu *menu)
{
    menu->addSection(tr("Each answer comes"));
    auto *group = new QActionGroup(menu);
    const std::pair<QString, std::chrono::milliseconds> delays[] = {
        {tr("At once"), 0ms}, {tr("After 1 s"), 1s}, {tr("After 5 s"), 5s}, {tr("After 30 s"), 30s}};
    for (const auto &[words, delay] : delays) {
        QAction *entry = menu->addAction(words, this, [this, delay = delay] { emit delayWanted(delay); });
        entry->setCheckable(true);
        entry->setChecked(delay == 0ms);
        group->addAction(entry);
    }
}

void DemoStrip::addErrors(QMenu *menu)
{
    menu->addSection(tr("Requests for keys are answered with"));
    auto *group = new QActionGroup(menu);
    const std::pair<QString, QString> errors[] = {{tr("The keys"), {}},
                                                  {tr("401: the API token is not taken"), u"Unauthorized"_s},
                                                  {tr("429: too many requests"), u"TooManyRequests"_s},
                                                  {tr("500: an error of the service"), u"InternalError"_s}};
    for (const auto &[words, status] : errors) {
        QAction *entry = menu->addAction(words, this, [this, status = status] { emit errorWanted(status); });
        entry->setCheckable(true);
        entry->setChecked(status.isEmpty());
        group->addAction(entry);
    }
}

void DemoStrip::showSamples(const std::vector<demo::SampleToken> &samples)
{
    m_samples = samples;
    m_current = 0;
    m_isShown = false;
    m_switches->setEnabled(true);
    showState();
    show();
}

void DemoStrip::showText(const QString &text)
{
    if (m_samples.empty())
        return;
    const auto shown = std::ranges::find(m_samples, text.toStdString(), &demo::SampleToken::text);
    m_isShown = shown != m_samples.end();
    if (m_isShown)
        m_current = std::size_t(shown - m_samples.begin());
    showState();
}

/// Round and round. Another text than a sample's leads back to the sample before it.
void DemoStrip::step(int by)
{
    if (m_samples.empty())
        return;
    if (m_isShown)
        m_current = (m_current + m_samples.size() + std::size_t(by)) % m_samples.size();
    emit sampleWanted(demo::SampleToken(m_samples[m_current]));
}

void DemoStrip::showState()
{
    if (!m_isShown) {
        m_words->setText(tr("The demo runs on this computer. Step through its samples, or choose one under Samples."));
        return;
    }
    const demo::SampleToken &sample = m_samples[m_current];
    const QString words = tr("%1 of %2 · %3 · %4: %5")
                              .arg(QString::number(m_current + 1), QString::number(m_samples.size()),
                                   demo::sampleGroupName(sample.group), sample.name, sample.sentence);
    m_words->setText(words);
    setPlainToolTip(*m_words, words);
}

} // namespace tokenscope::ui
