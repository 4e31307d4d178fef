// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/pasted_text.h"

#include "endpoint/pasted/request_text.h"
#include "endpoint/pasted/typed_address.h"
#include "inspect/findings/fact.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/token_characters.h"
#include "inspect/text/token_extraction.h"
#include "jose/compact.h"

#include <algorithm>
#include <string>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

using inspect::Code;

bool has(const inspect::TokenExtraction &extraction, Code code)
{
    return std::ranges::find(extraction.findings, code, &inspect::Finding::code) != extraction.findings.end();
}

bool isAddress(const QString &text)
{
    const QString word = text.trimmed();
    const bool isUrl =
        word.startsWith("https://"_L1, Qt::CaseInsensitive) || word.startsWith("http://"_L1, Qt::CaseInsensitive);
    const bool isOneWord = std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
    return isOneWord && (isUrl || isBareAddress(word));
}

PastedSort sortOfToken(const inspect::TokenExtraction &extraction)
{
    if (has(extraction, Code::EmbeddedInText))
        return PastedSort::TokenWithin;
    if (extraction.serialization)
        return PastedSort::Token;
    const std::string_view compact = std::string_view(extraction.token).substr(0, extraction.token.find('~'));
    if (!inspect::startsLikeHeader(compact))
        return PastedSort::Other; // words with dots
    const std::size_t segments = jose::countSegments(compact);
    return segments == 3 || segments == 5 ? PastedSort::Token : PastedSort::CutToken;
}

bool isKnownOpaqueToken(const inspect::TokenExtraction &extraction)
{
    return std::ranges::any_of(extraction.findings, [](const inspect::Finding &finding) {
        return finding.as<inspect::found::KnownOpaqueToken>() != nullptr;
    });
}

} // namespace

PastedSort sortOfPasted(const QString &given)
{
    const std::string text = given.toStdString();
    if (isAddress(given) && !inspect::startsLikeHeader(text)) {
        const auto inside = inspect::findEmbeddedTokens(text);
        return inside && inside->isComplete ? PastedSort::TokenWithin : PastedSort::Address;
    }
    const inspect::TokenExtraction extraction = inspect::extractToken(text);
    if (has(extraction, Code::KeyGiven) || has(extraction, Code::KeySetGiven)) {
        const auto beside = inspect::findEmbeddedTokens(text);
        return beside && beside->isComplete ? PastedSort::TokenWithin : PastedSort::Keys;
    }
    if (isKnownOpaqueToken(extraction))
        return PastedSort::Token;
    const PastedSort sort = extraction.token.empty() ? PastedSort::Other : sortOfToken(extraction);
    if (sort != PastedSort::Other)
        return sort;
    return requestInText(given) ? PastedSort::Address : PastedSort::Other;
}

} // namespace tokenscope::endpoint
