// SPDX-License-Identifier: Apache-2.0
#include "explain/report/report.h"

#include "endpoint/address/endpoint.h"
#include "endpoint/pasted/curl_command.h"
#include "explain/fetch/evidence_words.h"
#include "explain/findings/finding_words.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/report/redaction.h"
#include "explain/report/signature_text.h"
#include "explain/terms/format_words.h"
#include "explain/terms/recognition_words.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/verdict_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 8 * 1024;

class ReportMaking
{
    Q_DECLARE_TR_FUNCTIONS(ReportMaking)

public:
    ReportMaking(const inspect::Inspection &inspection, const ReportChoices &choices)
        : m_original(inspection)
        , m_choices(choices)
        , m_redaction(inspection, choices.maskedClaims)
    {
    }

    TokenReport report(const ReportEvidence *evidence) const;

private:
    const inspect::Inspection &shown() const { return m_redaction.inspection(); }
    QString sentence(const QString &words) const { return m_redaction.sentence(words); }
    QString outside(const QString &text, LineBreaks lineBreaks = LineBreaks::Escape) const
    {
        return plainText(m_redaction.text(text).toStdString(), lineBreaks);
    }
    std::vector<ReportFinding> findings() const;
    std::vector<ReportCheck> checks() const;
    void addParts(std::vector<ReportPart> &parts, const inspect::Inspection &original,
                  const inspect::Inspection &inspection, bool isInside) const;
    ReportExchange exchange(const endpoint::Exchange &exchange, qsizetype number) const;
    ReportRequest request(const ReportEvidence &evidence) const;
    QStringList maskedNames() const;

    const inspect::Inspection &m_original;
    const ReportChoices &m_choices;
    const Redaction m_redaction;
};

std::vector<ReportFinding> ReportMaking::findings() const
{
    std::vector<ReportFinding> findings;
    for (const inspect::Finding &finding : shown().findings) {
        const FindingWords words = findingWords(finding);
        findings.push_back({finding.code, finding.severity, plainText(finding.where), sentence(words.title),
                            sentence(words.explanation), sentence(words.nextStep)});
    }
    return findings;
}

std::vector<ReportCheck> ReportMaking::checks() const
{
    std::vector<ReportCheck> checks;
    for (const inspect::Check &check : shown().checks) {
        const CheckWords words = checkWords(shown(), check);
        checks.push_back({check.name, check.state, words.title, sentence(words.detail)});
    }
    return checks;
}

/// Of what was encrypted, the token inside is around it already.
void ReportMaking::addParts(std::vector<ReportPart> &parts, const inspect::Inspection &original,
                            const inspect::Inspection &inspection, bool isInside) const
{
    using enum ReportPart::Role;
    if (inspection.header)
        parts.push_back({isInside ? InnerHeader : Header, inspection.header->root, {}});
    if (inspection.payload)
        parts.push_back({isInside ? InnerPayload : Payload, inspection.payload->root, {}});
    else if (const auto size = qint64(original.payloadBytes.size()); size > 0 && original.nested.empty())
        parts.push_back({isInside ? InnerPayload : Payload, std::nullopt,
                         counted(size, tr("%1 byte, not JSON."), tr("%1 bytes, not JSON."))});
    if (inspection.decryption)
        return;
    for (std::size_t i = 0; i < inspection.nested.size(); ++i)
        addParts(parts, original.nested[i], inspection.nested[i], true);
}

ReportExchange ReportMaking::exchange(const endpoint::Exchange &exchange, qsizetype number) const
{
    ReportExchange made;
    made.title = u"%1. %2"_s.arg(number).arg(causeWords(exchange.cause));
    for (const auto &[label, value] : exchangeRows(exchange))
        made.rows.append({label, outside(value)});
    QStringList headers;
    for (const auto &[name, value] : exchange.headers)
        headers << outside(QString::fromUtf8(name + ": " + value));
    made.headers = headers.join(u'\n');
    made.body = outside(QString::fromUtf8(exchange.body.left(longestBody)), LineBreaks::Keep);
    if (exchange.bodyBytes > longestBody)
        made.body += u'\n' + fill(tr("… cut; the whole body has %1 bytes."), {QString::number(exchange.bodyBytes)});
    made.curl = outside(endpoint::curlCommand(exchange));
    return made;
}

ReportRequest ReportMaking::request(const ReportEvidence &evidence) const
{
    ReportRequest request;
    request.headline = outside(evidence.headline);
    const auto &exchanges = evidence.evidence.exchanges;
    if (!exchanges.isEmpty()) {
        if (const auto offset = endpoint::clockOffset(exchanges.last(), evidence.envelope))
            request.clock = clockWords(*offset);
    }
    for (const endpoint::Exchange &each : exchanges)
        request.exchanges.push_back(exchange(each, qsizetype(request.exchanges.size()) + 1));
    return request;
}

QStringList ReportMaking::maskedNames() const
{
    QStringList names;
    for (const std::string &name : maskableClaims(m_original)) {
        if (m_choices.maskedClaims.contains(name))
            names << quotedText(name);
    }
    return names;
}

TokenReport ReportMaking::report(const ReportEvidence *evidence) const
{
    const VerdictWords words = verdictWords(shown());
    TokenReport report{.verdict = m_original.verdict,
                       .cause = m_original.cause,
                       .headline = sentence(words.headline),
                       .reason = sentence(paragraph({words.body(), words.hypotheses.join(u' ')})),
                       .nextStep = sentence(words.nextStep),
                       .format = formatWords(m_original.format),
                       .kind = sentence(recognitionWords(shown())),
                       .moment = m_original.moment,
                       .findings = findings(),
                       .checks = checks(),
                       .parts = {},
                       .signatures = {},
                       .request = {},
                       .masked = maskedNames()};
    addParts(report.parts, m_original, shown(), false);
    if (m_choices.hasSignature)
        report.signatures = signatureTexts(m_original);
    if (evidence)
        report.request = request(*evidence);
    return report;
}

} // namespace

TokenReport makeReport(const inspect::Inspection &inspection, const ReportChoices &choices,
                       const ReportEvidence *evidence)
{
    return ReportMaking(inspection, choices).report(evidence);
}

} // namespace tokenscope::explain
