// SPDX-License-Identifier: Apache-2.0
#include "inspect/foreign_text.h"

#include "base/overloaded.h"
#include "inspect/examination.h"
#include "inspect/recognition/recognition.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

Finding foreignFinding(Code code, std::vector<Parameter> parameters)
{
    return {code, Severity::Error, "text:0", std::move(parameters)};
}

bool isWord(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; }) &&
           text.find_first_of(".{}[]<>\"'()") == std::string_view::npos;
}

Finding findingOf(const MissingValue &missing)
{
    std::vector<Parameter> parameters = {text("form", missingFormName(missing.form))};
    if (!missing.shown.empty())
        parameters.push_back(text("shown", missing.shown));
    if (!missing.language.empty())
        parameters.push_back(text("language", missing.language));
    return foreignFinding(Code::MissingValue, std::move(parameters));
}

Finding findingOf(const Recognized &recognized, std::string_view bare)
{
    const ForeignKind &kind = recognized.kind;
    const bool isOpaque = kind.remedy == Remedy::AskIssuer || kind.remedy == Remedy::UseWithVendor ||
                          kind.remedy == Remedy::PublicName || (kind.remedy == Remedy::CopyWhole && isWord(bare));
    const bool hasArticle = kind.name.starts_with("a ") || kind.name.starts_with("an ");
    std::vector<Parameter> parameters = {
        text("kind", hasArticle ? kind.name.substr(kind.name.find(' ') + 1) : kind.name), text("named", kind.name),
        text("vendor", kind.vendor), text("remedy", remedyName(kind.remedy)), number("length", bare.size())};
    if (!recognized.prefix.empty())
        parameters.push_back(text("prefix", recognized.prefix));
    if (!recognized.detail.empty())
        parameters.push_back(text("detail", shortened(recognized.detail)));
    return foreignFinding(isOpaque ? Code::OpaqueToken : Code::UnrecognizedText, std::move(parameters));
}

Finding namePlainText(std::string_view bare)
{
    return foreignFinding(isWord(bare) ? Code::OpaqueToken : Code::UnrecognizedText, {number("length", bare.size())});
}

} // namespace

Finding nameForeignText(std::string_view given, std::string_view bare)
{
    return std::visit(Overloaded{[&](std::monostate) { return namePlainText(bare); },
                                 [&](const MissingValue &missing) { return findingOf(missing); },
                                 [&](const Recognized &recognized) { return findingOf(recognized, bare); }},
                      recognizeText(given));
}

} // namespace tokenscope::inspect
