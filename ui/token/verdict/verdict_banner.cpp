// SPDX-License-Identifier: Apache-2.0
#include "ui/token/verdict/verdict_banner.h"

#include "explain/phrases/counted.h"
#include "explain/verdict/verdict_words.h"
#include "ui/token/verdict/paragraph.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokenscope::ui {

namespace {

constexpr double radius = 4;

/// By an earlier key set it would have been accepted: that is no answer for today.
MarkIcon::Mark markOf(const inspect::Inspection &inspection)
{
    const auto &provenance = inspection.signature.provenance;
    switch (inspection.verdict) {
    case inspect::Verdict::Accepted:
        return provenance && provenance->isEarlier ? MarkIcon::Mark::Unknown : MarkIcon::Mark::Passed;
    case inspect::Verdict::Rejected:
        return MarkIcon::Mark::Failed;
    case inspect::Verdict::Unverified:
    case inspect::Verdict::NotAToken:
        return MarkIcon::Mark::Unknown;
    }
    Q_UNREACHABLE();
}

Tone bannerSurface(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Tone::GoodSurface;
    case Tone::Bad:
        return Tone::BadSurface;
    case Tone::Warning:
        return Tone::WarningSurface;
    default:
        return Tone::Surface;
    }
}

/// The same answer about the same token, whatever the clock says.
bool sameJudgement(const inspect::Inspection &a, const inspect::Inspection &b)
{
    const auto sameCode = [](const inspect::Finding &x, const inspect::Finding &y) { return x.code == y.code; };
    return a.verdict == b.verdict && a.cause == b.cause && a.token == b.token &&
           std::ranges::equal(a.findings, b.findings, sameCode);
}

QString bodyOf(const explain::VerdictWords &words)
{
    if (words.hypotheses.isEmpty())
        return words.reason + (words.nextStep.isEmpty() ? u""_s : u' ' + words.nextStep);
    QStringList lines{words.reason};
    for (const QString &hypothesis : words.hypotheses)
        lines.append(u"• "_s + hypothesis);
    lines.append(words.nextStep);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new MarkIcon(1.25, this))
    , m_headline(new Paragraph(this))
    , m_body(new Paragraph(this))
    , m_findings(new QPushButton(this))
{
    setAccessibleName(tr("Verdict"));
    m_headline->setAccessibleName(tr("Verdict in short"));
    m_body->setAccessibleName(tr("Reason and next step"));
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_headline);
    words->addWidget(m_body);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_findings, 0, Qt::AlignTop);
    m_findings->setProperty("flat", true);
    m_findings->setFlat(true);
    m_findings->setCursor(Qt::PointingHandCursor);
    setTone(*m_findings, Tone::Link);
    connect(m_findings, &QPushButton::clicked, this, &VerdictBanner::findingsWanted);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyFonts();
    showNothing(false);
}

void VerdictBanner::showNothing(bool hasKeys)
{
    keepHeight(false);
    countFindings(0);
    m_shown.reset();
    const QString headline = tr("No token yet");
    QString body = tr("Paste or drop a token above: it is decoded and judged as you type.");
    if (!hasKeys)
        body += u'\n' + tr("Press Fetch keys at the top, so that its signature can be checked.");
    present(MarkIcon::Mark::Waiting, headline, body);
    describe(headline + u". "_s + body);
}

void VerdictBanner::showInspection(const std::shared_ptr<const inspect::Inspection> &inspection)
{
    const auto words = explain::verdictWords(*inspection);
    const bool news = !m_shown || !sameJudgement(*m_shown, *inspection);
    keepHeight(false);
    m_shown = inspection;
    present(markOf(*inspection), words.headline, bodyOf(words));
    countFindings(inspection->findings.size());
    describe(words.sentence());
    if (news)
        announce();
}

void VerdictBanner::showJudging()
{
    keepHeight(true);
    countFindings(0);
    const QString headline = tr("Judging…");
    present(MarkIcon::Mark::Waiting, headline, {});
    describe(headline);
}

void VerdictBanner::showFailure(const QString &reason)
{
    keepHeight(false);
    countFindings(0);
    m_shown.reset();
    const QString headline = tr("Not judged");
    present(MarkIcon::Mark::Unknown, headline, reason);
    describe(headline + u". "_s + reason);
    announce();
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

void VerdictBanner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(m_tone == Tone::Neutral ? Tone::Outline : m_tone));
    painter.setBrush(color(bannerSurface(m_tone)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void VerdictBanner::present(MarkIcon::Mark mark, const QString &headline, const QString &body)
{
    m_icon->setMark(mark);
    m_headline->setParagraph(headline);
    m_body->setParagraph(body);
    m_body->setVisible(!body.isEmpty());
    const Tone tone = toneOf(mark);
    if (tone == m_tone)
        return;
    m_tone = tone;
    if (tone == Tone::Neutral)
        clearTone(*m_headline);
    else
        setTone(*m_headline, tone);
    update();
}

void VerdictBanner::countFindings(std::size_t count)
{
    m_findings->setVisible(count > 0);
    m_findings->setText(explain::counted(qint64(count), tr("%1 finding"), tr("%1 findings")));
    m_findings->setAccessibleName(tr("Read %1").arg(m_findings->text()));
}

void VerdictBanner::describe(const QString &sentence)
{
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

void VerdictBanner::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit announced();
}

/// While it is being judged nothing below moves, for a moment that is mostly too short to be seen.
void VerdictBanner::keepHeight(bool kept)
{
    setMinimumHeight(kept && isVisible() ? height() : 0);
}

void VerdictBanner::applyFonts()
{
    m_headline->setFont(headlineFont());
}

} // namespace tokenscope::ui
