// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_token.h"

#include <QWidget>

#include <chrono>
#include <vector>

class QMenu;
class QToolButton;

namespace tokenscope::ui {

class ElidingLabel;

/// For showing tokens to others: which sample is on screen and what it shows, the next and the previous one, and the
/// demo endpoint's switches for bad weather. Not seen until the demo runs.
class DemoStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DemoStrip(QWidget *parent = nullptr);

    /// The demo runs, with these.
    void showSamples(const std::vector<demo::SampleToken> &samples);
    /// What is in the token field; another text than that of a sample is none of them.
    void showText(const QString &text);
    /// To another sample, from the one on screen.
    void step(int by);
    /// The switches, which the menu bar has for the keyboard: the strip itself adds no stop for Tab.
    QMenu *switches() const { return m_switches; }

signals:
    void sampleWanted(const tokenscope::demo::SampleToken &sample);
    /// From the next request on.
    void delayWanted(std::chrono::milliseconds delay);
    /// A status of Pangea's; empty: as usual.
    void errorWanted(const QString &status);
    void rotationWanted();

private:
    QWidget *createSwitches();
    void addDelays(QMenu *menu);
    void addErrors(QMenu *menu);
    QToolButton *createStep(const QString &words, int by);
    void showState();

    std::vector<demo::SampleToken> m_samples;
    std::size_t m_current = 0;
    bool m_isShown = false; ///< the text in the field is the current sample's
    ElidingLabel *m_words;
    QMenu *m_switches = nullptr;
};

} // namespace tokenscope::ui
