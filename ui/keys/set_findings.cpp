// SPDX-License-Identifier: Apache-2.0
#include "ui/keys/set_findings.h"

#include "explain/findings/finding_words.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/phrase.h"
#include "ui/look/widgets.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace tokenscope::ui {

namespace {

constexpr std::size_t mostFindings = 4;
constexpr double boxRadius = 6;

PlainLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a word without a break must not widen the window
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SetFindings::SetFindings(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("About the key set"));
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

std::vector<SetFindings::OfSet> SetFindings::ofSources(const std::vector<inspect::KeyLint> &lint,
                                                       const std::vector<inspect::KeySource> &sources)
{
    std::vector<OfSet> findings;
    for (std::size_t i = 0; i < lint.size(); ++i) {
        for (const inspect::Finding &each : lint[i].set) {
            const bool isSaid =
                sources.size() == 1 && sources[i].isFetched() && each.code == inspect::Code::KeySetEmpty;
            if (!isSaid)
                findings.push_back({sources.size() == 1 ? QString() : explain::keySetName(sources[i]), each});
        }
    }
    return findings;
}

void SetFindings::showFindings(const std::vector<OfSet> &findings)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList said;
    for (const auto &[set, finding] : std::span(findings).first(std::min(findings.size(), mostFindings))) {
        const explain::FindingWords words = explain::findingWords(finding);
        auto *title = wrapped(set.isEmpty() ? words.title : tr("%1: %2").arg(set, words.title), this);
        setTone(*title, finding.severity == inspect::Severity::Error     ? Tone::Bad
                        : finding.severity == inspect::Severity::Warning ? Tone::Warning
                                                                         : Tone::Muted);
        auto *detail = wrapped(explain::paragraph({words.explanation, words.nextStep}), this);
        detail->setFont(smallFont());
        m_column->addWidget(title);
        m_column->addWidget(detail);
        said << title->text() + u'.' << detail->text();
    }
    if (findings.size() > mostFindings)
        m_column->addWidget(wrapped(tr("… and %1 more").arg(findings.size() - mostFindings), this));
    setAccessibleDescription(said.join(u' '));
    setVisible(!findings.empty());
}

void SetFindings::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Tone::WarningEdge));
    painter.setBrush(color(Tone::WarningSurface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, boxRadius);
}

} // namespace tokenscope::ui
