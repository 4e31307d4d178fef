// SPDX-License-Identifier: Apache-2.0
#include "ui/endpoint/response_panel.h"

#include "explain/fetch/evidence_words.h"
#include "explain/fetch/fetch_words.h"
#include "explain/keys/key_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/plain_text.h"
#include "ui/endpoint/envelope_form.h"
#include "ui/look/glyphs.h"
#include "ui/look/value_form.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokenscope::ui {

namespace {

using endpoint::Exchange;
using endpoint::FetchError;

constexpr auto refreshInterval = 20s;
constexpr std::size_t labelCharacters = 24;
constexpr QStringView dot = u" · ";

struct ResponseWords
{
    Q_DECLARE_TR_FUNCTIONS(ResponseWords)
};

QString failureBadge(const FetchError &error)
{
    if (error.envelope && error.envelope->status && !error.envelope->isSuccess())
        return explain::quotedText(*error.envelope->status, labelCharacters);
    if (error.exchange.status >= 400)
        return ResponseWords::tr("HTTP %1").arg(error.exchange.status);
    return ResponseWords::tr("Failed");
}

/// Of keys that a request which failed has left on screen.
QString remainingWords(const inspect::KeySource &source)
{
    const QString from = explain::keySourceWords(source);
    return source.isFetched() ? ResponseWords::tr("The keys below are from an earlier answer. They were %1.").arg(from)
                              : ResponseWords::tr("The keys below are still the ones %1.").arg(from);
}

/// All that evidence needs of an envelope besides the body, which holds the rest: hundred thousand errors, at worst.
std::optional<endpoint::Envelope> timesOf(const std::optional<endpoint::Envelope> &envelope)
{
    std::optional<endpoint::Envelope> times;
    if (envelope)
        times.emplace().responseTime = envelope->responseTime;
    return times;
}

QString ageWords(const QDateTime &moment)
{
    const std::chrono::seconds age(moment.secsTo(QDateTime::currentDateTimeUtc()));
    return age < 45s ? ResponseWords::tr("just now") : ResponseWords::tr("%1 ago").arg(explain::roughDuration(age));
}

} // namespace

ResponsePanel::ResponsePanel(QWidget *parent)
    : QWidget(parent)
    , m_state(new Badge(this))
    , m_summary(new ElidingLabel(this))
    , m_evidenceButton(new QPushButton(tr("Request details"), this))
    , m_form(new FormArea(this))
{
    createWidgets();
    connect(m_evidenceButton, &QPushButton::clicked, this, &ResponsePanel::showEvidence);
    connect(&m_ageTimer, &QTimer::timeout, this, &ResponsePanel::updateSummary);
    m_ageTimer.setInterval(refreshInterval);
    connect(&m_progressTimer, &QTimer::timeout, this, &ResponsePanel::updateProgress);
    m_progressTimer.setInterval(1s);
    showNothing();
}

void ResponsePanel::createWidgets()
{
    setAccessibleName(tr("Response"));
    setTone(*m_summary, Tone::Muted);
    m_evidenceButton->setProperty("flat", true);
    m_evidenceButton->setProperty("small", true);
    m_summary->setFont(smallFont());
    m_evidenceButton->setAutoDefault(false);
    m_evidenceButton->setAccessibleName(tr("Request details"));
    m_evidenceButton->setIcon(glyphIcon(Glyph::ChevronRight, Tone::Text));
    m_evidenceButton->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_evidenceButton->setToolTip(tr("All that went over the wire: request, times, certificates, headers and body"));

    auto *panel = new Panel(this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(createCaptionRow());
    inside->addWidget(m_form);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QWidget *ResponsePanel::createCaptionRow()
{
    auto *head = new CardHead(this);
    head->row().addWidget(new Caption(tr("Response"), head));
    head->row().addWidget(m_state);
    head->row().addWidget(m_summary, 1);
    head->row().addWidget(m_evidenceButton);
    return head;
}

void ResponsePanel::showNothing()
{
    m_exchange.reset();
    m_evidence = {};
    m_ageTimer.stop();
    m_progressTimer.stop();
    m_state->show(Tone::Neutral, {});
    m_evidenceButton->hide();
    updateSummary();
    auto *form = new ValueForm(this);
    setTone(*form->addText(tr("Nothing fetched yet. What the endpoint answers is shown here.")), Tone::Muted);
    m_form->setForm(form);
}

void ResponsePanel::showBusy()
{
    m_state->show(Tone::Neutral, tr("Fetching…"));
    m_ageTimer.stop();
    m_received = 0;
    m_wait.clear();
    m_sinceAsked.start();
    m_progressTimer.start();
    updateProgress();
    m_evidenceButton->hide(); // it is about the request before
    m_evidence = {};
}

void ResponsePanel::showReceived(qint64 bytes)
{
    m_received = bytes;
    m_wait.clear();
    updateProgress();
}

void ResponsePanel::updateProgress()
{
    QStringList parts{m_wait};
    if (const qint64 seconds = m_sinceAsked.elapsed() / 1000; seconds > 0)
        parts += tr("%1 s").arg(locale().toString(seconds));
    if (m_received > 0)
        parts += tr("%1 received").arg(locale().formattedDataSize(m_received));
    parts.removeAll(QString());
    m_summary->setText(parts.join(dot));
}

void ResponsePanel::showWait(const endpoint::FetchWait &wait)
{
    m_wait = explain::waitWords(wait);
    updateProgress();
}

void ResponsePanel::showResponse(const endpoint::KeyResponse &response)
{
    const auto &envelope = response.envelope;
    m_state->show(Tone::Good,
                  envelope && envelope->status ? explain::quotedText(*envelope->status, labelCharacters)
                                               : tr("Success"),
                  Glyph::MarkGood);
    const auto count = qlonglong(response.keys ? response.keys->keys().size() : 0);
    setExchange(response.exchange,
                {.evidence = response.evidence,
                 .envelope = timesOf(envelope),
                 .headline = count == 1 ? tr("The endpoint sent 1 key.")
                                        : tr("The endpoint sent %1 keys.").arg(locale().toString(count))});

    auto *form = new ValueForm(this);
    if (envelope) {
        addEnvelope(*form, *envelope);
    } else {
        form->addRow(tr("Address"), QString::fromLatin1(response.exchange.url.toEncoded()));
        form->addRow(tr("Keys"), locale().toString(count));
    }
    if (!response.issuer.isEmpty())
        form->addRow(tr("Issuer"), response.issuer);
    m_form->setForm(form);
}

void ResponsePanel::showError(const FetchError &error, const inspect::InspectionKeys &remaining)
{
    const bool cancelled = error.code == FetchError::Code::Cancelled;
    if (cancelled)
        m_state->show(Tone::Neutral, tr("Cancelled"));
    else
        m_state->show(Tone::Bad, failureBadge(error), Glyph::MarkBad);
    const explain::FetchWords words = explain::fetchWords(error);
    setExchange(error.exchange,
                {.evidence = error.evidence, .envelope = timesOf(error.envelope), .headline = words.headline});

    auto *form = new ValueForm(this);
    form->addHeadline(cancelled ? Tone::Muted : Tone::Bad, words.headline);
    for (const QString &sentence : {words.detail, words.nextStep}) {
        if (!sentence.isEmpty())
            form->addText(sentence);
    }
    if (!remaining.isEmpty())
        setTone(*form->addText(remainingWords(remaining.current.front())), Tone::Muted);
    if (error.envelope) {
        form->addSpace();
        addEnvelope(*form, *error.envelope);
    }
    m_form->setForm(form);
}

void ResponsePanel::setExchange(const Exchange &exchange, ShownEvidence evidence)
{
    m_exchange = exchange;
    m_progressTimer.stop();
    m_evidence = std::move(evidence);
    m_evidenceButton->setVisible(!m_evidence.evidence.exchanges.isEmpty());
    updateSummary();
    m_ageTimer.start();
}

void ResponsePanel::updateSummary()
{
    QStringList parts;
    if (m_exchange && m_exchange->status != 0)
        parts += tr("HTTP %1").arg(m_exchange->status);
    if (m_exchange && m_exchange->startedAt.isValid()) {
        parts += tr("%1 ms").arg(locale().toString(qlonglong(m_exchange->elapsed.count())));
        parts += ageWords(m_exchange->startedAt.addMSecs(m_exchange->elapsed.count()));
    }
    m_summary->setText(parts.join(dot));
}

void ResponsePanel::showEvidence()
{
    if (m_evidence.evidence.exchanges.isEmpty())
        return;
    auto *dialog = new EvidenceDialog(m_evidence, this);
    dialog->open();
}

std::optional<explain::ReportEvidence> ResponsePanel::reportEvidence() const
{
    if (m_evidence.evidence.exchanges.isEmpty())
        return std::nullopt;
    return explain::ReportEvidence{m_evidence.evidence, m_evidence.envelope, m_evidence.headline};
}

} // namespace tokenscope::ui
