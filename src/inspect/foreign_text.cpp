// SPDX-License-Identifier: Apache-2.0
#include "inspect/foreign_text.h"

#include "inspect/examination.h"
#include "inspect/opaque_token.h"

#include <algorithm>

namespace tokenscope::inspect {

bool isPaseto(std::string_view text)
{
    if (text.size() < 3 || text[0] != 'v' || text[1] < '1' || text[1] > '4')
        return false;
    const std::string_view purpose = text.substr(2);
    return purpose.starts_with(".local.") || purpose.starts_with(".public.");
}

Finding nameForeignText(std::string_view given)
{
    const auto length = number("length", given.size());
    const auto named = [&](Code code, std::vector<Parameter> parameters) {
        return Finding{code, Severity::Error, "text:0", std::move(parameters)};
    };
    if (isPaseto(given))
        return named(Code::UnrecognizedText, {length, text("kind", "paseto")});
    if (given.find("urn:oasis:names:tc:SAML") != std::string_view::npos)
        return named(Code::UnrecognizedText, {length, text("kind", "saml")});
    const bool isOneWord = given.find_first_of(" \t\r\n") == std::string_view::npos;
    if (const OpaqueKind *kind = isOneWord ? opaqueKind(given) : nullptr)
        return named(Code::OpaqueToken, {text("kind", kind->name), text("prefix", kind->prefix), length});
    const bool isVisible = std::ranges::all_of(given, [](char c) { return c > 0x20 && c < 0x7F; });
    if (isOneWord && isVisible && given.find_first_of(".{}[]<>\"'()") == std::string_view::npos)
        return named(Code::OpaqueToken, {length});
    return named(Code::UnrecognizedText, {length});
}

} // namespace tokenscope::inspect
