// SPDX-License-Identifier: Apache-2.0
#include "app/cli/token_report.h"

#include "app/cli/command_line_words.h"
#include "app/cli/step_options.h"
#include "app/cli/verdict_ink.h"
#include "base/base64url.h"
#include "base/text_escape.h"
#include "explain/findings/finding_words.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/recognition_words.h"
#include "explain/verdict/binding_words.h"
#include "explain/verdict/check_words.h"
#include "explain/verdict/hypothesis_words.h"
#include "explain/verdict/profile_words.h"
#include "explain/verdict/verdict_words.h"
#include "jose/privacy/private_material.h"
#include "json/writer.h"

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

QString checkLine(const inspect::Inspection &inspection, const inspect::Check &check)
{
    const auto words = explain::checkWords(inspection, check);
    switch (check.state) {
    case inspect::CheckState::Failed:
        return u"  "_s + painted(Ink::Bad, u"✕ "_s + words.title) + u"  "_s + words.detail;
    case inspect::CheckState::Passed:
        return u"  "_s + painted(Ink::Good, u"✓ "_s + words.title) + u"  "_s + words.detail;
    case inspect::CheckState::NotChecked:
        return u"  "_s + painted(Ink::Muted, u"– "_s + words.title) + u"  "_s + words.detail;
    }
    return {};
}

/// Of those beyond the first, only the broken ones: a credential may have thousands of disclosures.
void addBindings(QStringList &lines, const std::vector<inspect::Binding> &bindings)
{
    constexpr std::size_t most = 60;
    std::size_t listed = 0;
    if (!bindings.empty())
        lines << QString() << painted(Ink::Bold, CommandLineWords::tr("What it is bound to"));
    for (const inspect::Binding &binding : bindings) {
        if (listed >= most && (binding.state != inspect::BindingState::Broken || listed >= 2 * most))
            continue;
        ++listed;
        const auto words = explain::bindingWords(binding);
        switch (binding.state) {
        case inspect::BindingState::Broken:
            lines << u"  "_s + painted(Ink::Bad, u"✕ "_s + words.title) + u"  "_s + words.detail;
            break;
        case inspect::BindingState::Holds:
            lines << u"  "_s + painted(Ink::Good, u"✓ "_s + words.title) + u"  "_s + words.detail;
            break;
        case inspect::BindingState::NotChecked:
            lines << u"  "_s + painted(Ink::Muted, u"– "_s + words.title) + u"  "_s + words.detail;
            break;
        }
    }
    if (listed < bindings.size())
        lines << CommandLineWords::tr("  … and %1 more; --json lists them all.").arg(bindings.size() - listed);
}

void addProfiles(QStringList &lines, const inspect::Inspection &inspection, const Profiles &profiles)
{
    if (!profiles.empty())
        lines << QString()
              << painted(Ink::Bold, CommandLineWords::tr("How common verifiers with their defaults would judge it"));
    for (const inspect::ProfileJudgement &judgement : profiles) {
        const auto words = explain::profileWords(inspection, judgement);
        const std::string_view source = judgement.profile->source;
        lines << u"  "_s + painted(inkOf(judgement.verdict), words.title) + u"  "_s + words.detail
              << u"    "_s + painted(Ink::Muted, QString::fromLatin1(source.data(), qsizetype(source.size())));
    }
}

/// One line for each member, as people read it. Deep nesting would make that a hundred times as long as what was sent:
/// then it is in one line.
std::string readable(const json::Value &value)
{
    constexpr std::size_t usual = 4096;
    std::string compact = json::write(value);
    const std::size_t longest = usual + 4 * compact.size();
    std::string indented = json::writeStart(value, longest, json::Layout::Indented);
    return indented.size() < longest ? indented : compact;
}

/// A part of the token, with marks in place of private keys in it.
void addDecoded(QStringList &lines, Ink ink, const QString &title, const json::Value &value)
{
    const json::Value shown = jose::withoutPrivateMaterial(value, jose::PrivateValues::KeysOnly);
    lines << QString() << painted(ink, title) << explain::plainText(readable(shown), LineBreaks::Keep);
}

void addDocument(QStringList &lines, Ink ink, const QString &title, const std::optional<json::Document> &document)
{
    if (document)
        addDecoded(lines, ink, title, document->root);
}

/// Of a compact token whose header is no JSON.
Bytes headerBytes(const inspect::Inspection &inspection)
{
    if (inspection.format != inspect::Format::JwsCompact && inspection.format != inspect::Format::JweCompact)
        return {};
    return base64url::decodeLenient(std::string_view(inspection.token).substr(0, inspection.token.find('.')));
}

/// What was to be JSON and is not one, as text: its fault is to be found in it.
void addBroken(QStringList &lines, Ink ink, const QString &title, const Bytes &bytes)
{
    constexpr std::size_t longest = 4096;
    if (bytes.empty())
        return;
    const std::string text = jose::withoutPrivateMaterial(std::string(asText(bytes)), jose::PrivateValues::KeysOnly);
    lines << QString() << painted(Ink::Muted, title)
          << painted(ink, explain::plainText(elide(text, longest), LineBreaks::Keep));
}

/// Verdict and decoded parts of the tokens inside, one after the other. The payload of what was encrypted is shown with
/// the token around it already.
void addNested(QStringList &lines, const inspect::Inspection &inspection)
{
    for (const inspect::Inspection &nested : inspection.nested) {
        lines << QString()
              << painted(Ink::Bold, CommandLineWords::tr("The token inside: ") +
                                        painted(inkOf(nested.verdict), explain::verdictWords(nested).headline));
        addDocument(lines, Ink::Header, CommandLineWords::tr("header of the token inside"), nested.header);
        if (!inspection.decryption)
            addDocument(lines, Ink::Payload, CommandLineWords::tr("payload of the token inside"), nested.payload);
        addNested(lines, nested);
    }
}

} // namespace

QString inspectionText(const inspect::Inspection &inspection, const Profiles &profiles, const TokenList *list)
{
    const auto verdict = explain::verdictWords(inspection);
    QStringList lines;
    lines << painted(Ink::Bold, painted(inkOf(inspection.verdict), verdict.headline));
    for (const QString &text : {verdict.body(), withOptions(verdict.nextStep, verdict.actions)}) {
        if (!text.isEmpty())
            lines << text;
    }
    for (const inspect::Hypothesis &hypothesis : inspection.hypotheses)
        lines << u"→ "_s + explain::hypothesisWords(hypothesis);
    if (!inspection.untriedHypotheses.empty())
        lines << u"→ "_s + explain::untriedWords(inspection.untriedHypotheses);
    if (list)
        lines << tallyLine(*list) << QString() << tokenLines(*list);
    if (const QString kind = explain::recognitionWords(inspection); !kind.isEmpty())
        lines << QString() << kind;
    if (!inspection.checks.empty())
        lines << QString();
    for (const inspect::Check &check : inspection.checks)
        lines << checkLine(inspection, check);
    addBindings(lines, inspection.bindings);
    addProfiles(lines, inspection, profiles);
    for (const inspect::Finding &finding : inspection.findings) {
        const auto words = explain::findingWords(finding);
        const Ink ink = finding.severity == inspect::Severity::Error     ? Ink::Bad
                        : finding.severity == inspect::Severity::Warning ? Ink::Warning
                                                                         : Ink::Muted;
        const std::string_view code = inspect::codeName(finding.code);
        lines << QString()
              << painted(ink, words.title) + u" ("_s + QString::fromLatin1(code.data(), qsizetype(code.size())) + u")"_s
              << u"  "_s + words.explanation
              << u"  "_s + withOptions(words.nextStep, explain::actionsFor(finding, inspection));
    }
    addDocument(lines, Ink::Header, CommandLineWords::tr("header"), inspection.header);
    if (!inspection.header)
        addBroken(lines, Ink::Header, CommandLineWords::tr("header, as far as it can be read"),
                  headerBytes(inspection));
    const bool isDisclosed = inspection.signedPayload.has_value();
    addDocument(lines, Ink::Payload,
                isDisclosed ? CommandLineWords::tr("payload as a verifier sees it") : CommandLineWords::tr("payload"),
                inspection.payload);
    if (isDisclosed)
        addDecoded(lines, Ink::Payload, CommandLineWords::tr("payload as it was signed"), *inspection.signedPayload);
    if (!inspection.payload && inspection.nested.empty() && inspection.format != inspect::Format::JweCompact)
        addBroken(lines, Ink::Payload, CommandLineWords::tr("payload, as far as it can be read"),
                  inspection.payloadBytes);
    addNested(lines, inspection);
    return lines.join(u'\n');
}

} // namespace tokenscope::cli
