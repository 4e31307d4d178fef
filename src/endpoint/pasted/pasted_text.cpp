// SPDX-License-Identifier: Apache-2.0
#include "endpoint/pasted/pasted_text.h"

#include "endpoint/pasted/request_text.h"
#include "endpoint/pasted/typed_address.h"
#include "inspect/findings/fact.h"
#include "inspect/text/embedded_token.h"
#include "inspect/text/intake.h"
#include "inspect/text/token_characters.h"
#include "jose/compact.h"

#include <algorithm>
#include <string>

namespace tokenscope::endpoint {

using namespace Qt::StringLiterals;

namespace {

using inspect::Code;

bool has(const inspect::Intake &intake, Code code)
{
    return std::ranges::find(intake.findings, code, &inspect::Finding::code) != intake.findings.end();
}

bool isAddress(const QString &text)
{
    const QString word = text.trimmed();
    const bool isUrl =
        word.startsWith("https://"_L1, Qt::CaseInsensitive) || word.startsWith("http://"_L1, Qt::CaseInsensitive);
    const bool isOneWord = std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
    return isOneWord && (isUrl || isBareAddress(word));
}

PastedSort sortOfToken(const inspect::Intake &intake)
{
    if (has(intake, Code::EmbeddedInText))
        return PastedSort::TokenWithin;
    if (intake.serialization)
        return PastedSort::Token;
    const std::string_view compact = std::string_view(intake.token).substr(0, intake.token.find('~'));
    if (!inspect::startsLikeHeader(compact))
        return PastedSort::Other; // words with dots
    const std::size_t segments = jose::countSegments(compact);
    return segments == 3 || segments == 5 ? PastedSort::Token : PastedSort::CutToken;
}

bool isKnownOpaqueToken(const inspect::Intake &intake)
{
    return std::ranges::any_of(intake.findings, [](const inspect::Finding &finding) {
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
    const inspect::Intake intake = inspect::takeIn(text);
    if (has(intake, Code::KeyGiven) || has(intake, Code::KeySetGiven)) {
        const auto beside = inspect::findEmbeddedTokens(text);
        return beside && beside->isComplete ? PastedSort::TokenWithin : PastedSort::Keys;
    }
    if (isKnownOpaqueToken(intake))
        return PastedSort::Token;
    const PastedSort sort = intake.token.empty() ? PastedSort::Other : sortOfToken(intake);
    if (sort != PastedSort::Other)
        return sort;
    return requestInText(given) ? PastedSort::Address : PastedSort::Other;
}

} // namespace tokenscope::endpoint
