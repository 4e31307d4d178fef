// SPDX-License-Identifier: Apache-2.0
#include "explain/report/report_outline.h"

#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/verdict/check_names.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

using outline::Code;
using outline::Heading;
using outline::Item;
using outline::Paragraph;

/// Without half a character at its end.
std::string_view startOfText(std::string_view text, std::size_t limit)
{
    std::size_t lines = 0;
    for (std::size_t at = text.find('\n'); at < limit; at = text.find('\n', at + 1)) {
        if (++lines == mostPartLines)
            return text.substr(0, at);
    }
    if (text.size() <= limit)
        return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0U) == 0x80)
        --limit;
    return text.substr(0, limit);
}

class ReportOutline
{
    Q_DECLARE_TR_FUNCTIONS(ReportOutline)

public:
    ReportOutline(const TokenReport &report, std::size_t partLimit)
        : m_report(report)
        , m_partLimit(partLimit)
    {
    }

    Outline outline();

private:
    template <typename Block>
    void add(Block block)
    {
        m_outline.blocks.emplace_back(std::move(block));
    }
    void addHeading(const QString &text, int level = 2) { add(Heading{text, level}); }
    void addParagraph(const QString &text, bool isStrong = false)
    {
        if (!text.isEmpty())
            add(Paragraph{text, isStrong});
    }
    void addSummary();
    void addFindings();
    void addChecks();
    void addPart(const ReportPart &part);
    void addSignatures();
    void addExchange(const ReportExchange &exchange);
    void addRequest();
    void addOmissions();
    static QString partTitle(ReportPart::Role role);

    const TokenReport &m_report;
    const std::size_t m_partLimit;
    Outline m_outline;
};

void ReportOutline::addSummary()
{
    addParagraph(m_report.headline + u'.', true);
    addParagraph(m_report.reason);
    if (!m_report.nextStep.isEmpty())
        add(Item{tr("What to do"), m_report.nextStep});
    if (m_report.cause) {
        const std::string_view code = inspect::codeName(*m_report.cause);
        add(Item{tr("Cause"), QString::fromLatin1(code.data(), qsizetype(code.size())), true});
    }
    if (!m_report.kind.isEmpty())
        add(Item{tr("Kind"), m_report.kind});
    if (!m_report.format.isEmpty())
        add(Item{tr("Format"), m_report.format});
    add(Item{tr("Judged as of"), calendarTime(m_report.moment)});
}

void ReportOutline::addFindings()
{
    if (!m_report.findings.empty())
        addHeading(tr("Findings"));
    for (const ReportFinding &finding : m_report.findings)
        add(Item{finding.title, paragraph({finding.explanation, finding.nextStep})});
}

void ReportOutline::addChecks()
{
    if (!m_report.checks.empty())
        addHeading(tr("Checks"));
    for (const ReportCheck &check : m_report.checks) {
        const bool saysSo = check.state == inspect::CheckState::NotChecked; // in its own words
        add(Item{check.title, saysSo ? check.detail : paragraph({checkStateWord(check.state) + u'.', check.detail})});
    }
}

QString ReportOutline::partTitle(ReportPart::Role role)
{
    switch (role) {
    case ReportPart::Role::Header:
        return tr("Header");
    case ReportPart::Role::Payload:
        return tr("Payload");
    case ReportPart::Role::InnerHeader:
        return tr("Header of the token inside");
    case ReportPart::Role::InnerPayload:
        return tr("Payload of the token inside");
    }
    std::unreachable();
}

void ReportOutline::addPart(const ReportPart &part)
{
    addHeading(partTitle(part.role));
    if (!part.json)
        return addParagraph(part.remark);
    // A little more than is shown, so that it can be known that this is not all.
    const std::string text = json::writeStart(*part.json, m_partLimit + 1, json::Layout::Indented);
    const std::string_view shown = startOfText(text, m_partLimit);
    QString escaped = plainText(shown, LineBreaks::Keep);
    const bool isCut = shown.size() < text.size() || escaped.size() > qsizetype(m_partLimit);
    escaped.truncate(qsizetype(m_partLimit)); // an escape is up to eight times as long
    add(Code{escaped, u"json"_s});
    if (isCut)
        addParagraph(tr("Shown in part."));
}

void ReportOutline::addSignatures()
{
    if (!m_report.signatures.isEmpty())
        addHeading(tr("Signature"));
    for (const QString &signature : m_report.signatures)
        add(Code{signature, {}});
}

void ReportOutline::addExchange(const ReportExchange &exchange)
{
    addHeading(exchange.title, 3);
    for (const auto &[label, value] : exchange.rows)
        add(Item{label, value, true});
    add(Item{tr("As curl"), exchange.curl, true});
    for (const QString &code : {exchange.headers, exchange.body}) {
        if (!code.isEmpty())
            add(Code{code, {}});
    }
}

void ReportOutline::addRequest()
{
    if (!m_report.request)
        return;
    addHeading(tr("How the keys were asked for"));
    addParagraph(m_report.request->headline);
    addParagraph(m_report.request->clock);
    for (const ReportExchange &exchange : m_report.request->exchanges)
        addExchange(exchange);
}

void ReportOutline::addOmissions()
{
    addHeading(tr("What is left out"));
    const QString masked = m_report.masked.join(tr(", "));
    addParagraph(paragraph({m_report.signatures.isEmpty() ? tr("The token and its signature are not in this report.")
                                                          : tr("The token is not in this report."),
                            m_report.masked.isEmpty() ? QString() : fill(tr("Masked in it: %1."), {masked})}));
}

Outline ReportOutline::outline()
{
    m_outline.title = tr("Token inspection");
    m_outline.verdict = m_report.verdict;
    addSummary();
    addFindings();
    addChecks();
    for (const ReportPart &part : m_report.parts)
        addPart(part);
    addSignatures();
    addRequest();
    addOmissions();
    return std::move(m_outline);
}

} // namespace

Outline reportOutline(const TokenReport &report, std::size_t partLimit)
{
    return ReportOutline(report, partLimit).outline();
}

} // namespace tokenscope::explain
