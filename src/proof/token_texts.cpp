// SPDX-License-Identifier: Apache-2.0
#include "proof/token_texts.h"

#include "inspect/disclosure/presentation.h"
#include "inspect/text/json_serialization.h"
#include "jose/compact.h"

namespace tokenscope::proof {

using inspect::Format;
using inspect::Inspection;

namespace {

std::optional<TokenTexts> compactTexts(std::string_view token)
{
    const auto presentation = inspect::splitPresentation(token);
    const std::string_view jws = presentation ? presentation->token : token;
    if (jose::countSegments(jws) != 3)
        return std::nullopt;
    const auto parts = jose::CompactJws::split(jws);
    return TokenTexts{std::string(parts.header), std::string(parts.payload), std::string(parts.signature)};
}

std::optional<TokenTexts> jsonTexts(std::string_view token, std::size_t place)
{
    const auto document = json::parse(token);
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const auto jws = object ? inspect::readJsonJws(*object) : std::nullopt;
    if (!jws || place >= jws->signatures.size())
        return std::nullopt;
    const inspect::JsonSignature &signature = jws->signatures[place];
    return TokenTexts{signature.protectedHeader, jws->payload.value_or(std::string()), signature.signature};
}

} // namespace

std::optional<TokenTexts> textsOf(Format format, std::string_view token, std::size_t place)
{
    switch (format) {
    case Format::JwsCompact:
        return compactTexts(token);
    case Format::JwsFlattened:
    case Format::JwsGeneral:
        return jsonTexts(token, place);
    case Format::None:
    case Format::JweCompact:
    case Format::JweJson:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string keyBindingOf(const Inspection &inspection, std::string_view token)
{
    if (!inspection.keyBinding)
        return {};
    const json::Object *open = inspection.unprotectedHeader ? inspection.unprotectedHeader->asObject() : nullptr;
    const auto presentation = open ? inspect::presentationIn(*open) : inspect::splitPresentation(token);
    return presentation && presentation->keyBinding ? std::string(*presentation->keyBinding) : std::string();
}

} // namespace tokenscope::proof
