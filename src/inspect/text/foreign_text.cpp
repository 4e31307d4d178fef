// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/foreign_text.h"

#include "base/overloaded.h"
#include "inspect/findings/fact.h"
#include "inspect/recognition/recognition.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

template <IsFact T>
Finding foreignFinding(T fact)
{
    return makeFinding(std::move(fact), "text:0");
}

/// Nothing where the text is empty.
template <typename Text>
std::optional<Text> unlessEmpty(Text text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

bool isWord(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; }) &&
           text.find_first_of(".{}[]<>\"'()") == std::string_view::npos;
}

Finding findingOf(const MissingValue &missing)
{
    return foreignFinding(found::ValueMissing{missing.form, unlessEmpty(missing.shown), unlessEmpty(missing.language)});
}

Finding findingOf(const Recognized &recognized, std::string_view bare)
{
    const ForeignKind &kind = recognized.kind;
    const bool isOpaque = kind.remedy == Remedy::AskIssuer || kind.remedy == Remedy::UseWithVendor ||
                          kind.remedy == Remedy::PublicName || (kind.remedy == Remedy::CopyWhole && isWord(bare));
    const bool hasArticle = kind.name.starts_with("a ") || kind.name.starts_with("an ");
    const std::string_view bareName = hasArticle ? kind.name.substr(kind.name.find(' ') + 1) : kind.name;
    found::KnownForeignText text{bareName,
                                 kind.name,
                                 kind.vendor,
                                 kind.remedy,
                                 bare.size(),
                                 unlessEmpty(recognized.prefix),
                                 unlessEmpty(shortened(recognized.detail))};
    if (isOpaque)
        return foreignFinding(found::KnownOpaqueToken{text.kind, text.named, text.vendor, text.remedy, text.length,
                                                      text.prefix, text.detail});
    return foreignFinding(std::move(text));
}

Finding namePlainText(std::string_view bare)
{
    return isWord(bare) ? foreignFinding(found::OpaqueToken{bare.size()})
                        : foreignFinding(found::UnrecognizedText{bare.size()});
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
