// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/token_shape.h"

#include "base/base64url.h"
#include "base/utf8.h"
#include "inspect/text/confusable.h"
#include "inspect/text/token_characters.h"
#include "json/document.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// Whether look-alikes, which may stand for the very first letters and for the dots, are all that is wrong with a word.
bool isConfusableToken(std::string_view bytes)
{
    std::string replaced;
    for (std::size_t i = 0; i < bytes.size();) {
        const utf8::Step step = utf8::step(bytes.substr(i));
        const auto alike = step.wellFormed ? confusableWith(step.codePoint) : std::nullopt;
        replaced += alike ? std::string(1, alike->ascii) : std::string(bytes.substr(i, step.length));
        i += step.length;
    }
    return startsLikeHeader(replaced) && replaced.contains('.') && consistsOf(replaced, tokenClasses);
}

} // namespace

bool hasUnencodedPayload(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (!startsLikeHeader(text) || dot == std::string_view::npos || std::ranges::count(text, '.') != 2)
        return false;
    const auto header = base64url::decode(text.substr(0, dot));
    const auto document = header ? json::parse(asText(*header)) : std::unexpected(json::ParseError{});
    const json::Object *object = document ? document->root.asObject() : nullptr;
    const json::Value *encoded = object ? object->find("b64") : nullptr;
    return encoded && encoded->asBool() && !*encoded->asBool();
}

bool isPresentation(std::string_view word)
{
    const std::size_t tilde = word.find('~');
    return tilde != std::string_view::npos && startsLikeHeader(word) &&
           std::ranges::count(word.substr(0, tilde), '.') == 2 && consistsOf(word, presentationClasses);
}

bool hasTokenBehind(std::string_view word)
{
    if (word.contains("://"))
        return true;
    if (word.find_first_of("=/+") == std::string_view::npos)
        return false;
    const auto embedded = findEmbeddedTokens(word);
    return embedded && embedded->isComplete && embedded->first().offset > 0;
}

bool isDamagedToken(std::string_view word, const std::optional<EmbeddedTokens> &embedded)
{
    // zsh writes a percent sign where a program ended its output without a line break; Wireshark and logs write the
    // line break as two characters.
    const bool isEnded = word.ends_with('%') || word.ends_with("\\n") || word.ends_with("\\r");
    const bool isWrapped = isEnded || word.find_first_of("&<>\"'") != std::string_view::npos;
    const bool holdsWhole = embedded && embedded->isComplete && isWrapped;
    if (startsLikeHeader(word) && word.contains('.'))
        return !holdsWhole;
    return !embedded && !consistsOf(word, tokenClasses) && isConfusableToken(word);
}

} // namespace tokenscope::inspect
