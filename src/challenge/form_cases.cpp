// SPDX-License-Identifier: Apache-2.0
#include "challenge/challenge_case.h"
#include "challenge/workbench.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

std::optional<std::string> withTail(const Workbench &bench, std::string_view operand)
{
    return bench.good() + std::string(operand);
}

std::optional<std::string> withFront(const Workbench &bench, std::string_view operand)
{
    return std::string(operand) + bench.good();
}

/// `operand` is put between two copies.
std::optional<std::string> twoTokens(const Workbench &bench, std::string_view operand)
{
    return *withTail(bench, operand) + bench.good();
}

/// `operand` is put in place of each dot.
std::optional<std::string> otherDots(const Workbench &bench, std::string_view operand)
{
    std::string text;
    for (const char c : bench.good())
        text += c == '.' ? std::string(operand) : std::string(1, c);
    return text;
}

/// `operand` follows the payload's part.
std::optional<std::string> paddedPayload(const Workbench &bench, std::string_view operand)
{
    std::string token = bench.good();
    token.insert(token.rfind('.'), operand);
    return token;
}

/// `operand` is the whole payload.
std::optional<std::string> rawPayload(const Workbench &bench, std::string_view operand)
{
    return bench.token({bench.parts().header, std::string(operand)});
}

std::optional<std::string> payloadWithTail(const Workbench &bench, std::string_view operand)
{
    Parts parts = bench.parts();
    parts.payload += operand;
    return bench.token(parts);
}

std::optional<std::string> payloadWithFront(const Workbench &bench, std::string_view operand)
{
    Parts parts = bench.parts();
    parts.payload.insert(0, operand);
    return bench.token(parts);
}

/// A second text for the same bytes: the unused bits of the signature's last character are set.
std::optional<std::string> nonCanonical(const Workbench &bench, std::string_view)
{
    std::string token = bench.good();
    if (signatureOf(token).size() % 3 == 0)
        return std::nullopt;
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    token.back() = alphabet[alphabet.find(token.back()) + 1];
    return token;
}

constexpr std::string_view urlAlphabetOnly = "-_";

/// The signature in the alphabet of base64 that is not for URLs. The claims are varied until that makes a difference.
std::optional<std::string> standardAlphabet(const Workbench &bench, std::string_view)
{
    constexpr int enough = 64;
    json::Object claims = bench.claims();
    for (int turn = 0; turn < enough; ++turn) {
        claims.set("turn", json::Value(std::int64_t(turn)));
        std::string token = bench.token(bench.header(), claims);
        const std::size_t at = token.rfind('.');
        if (token.find_first_of(urlAlphabetOnly, at) == std::string::npos)
            continue;
        std::replace(token.begin() + std::ptrdiff_t(at), token.end(), '-', '+');
        std::replace(token.begin() + std::ptrdiff_t(at), token.end(), '_', '/');
        return token;
    }
    return std::nullopt;
}

/// A blank in the middle of the signature.
std::optional<std::string> brokenSignature(const Workbench &bench, std::string_view operand)
{
    std::string token = bench.good();
    token.insert((token.rfind('.') + token.size()) / 2, operand);
    return token;
}

/// RFC 7515, appendix F: the payload is somewhere else, and no JSON Web Token is like that.
std::optional<std::string> detachedPayload(const Workbench &bench, std::string_view)
{
    const std::string token = bench.good();
    return token.substr(0, token.find('.') + 1) + token.substr(token.rfind('.'));
}

/// The payload's quotes are single ones, as JavaScript and lenient readers let them be.
std::optional<std::string> singleQuotes(const Workbench &bench, std::string_view)
{
    Parts parts = bench.parts();
    std::ranges::replace(parts.payload, '"', '\'');
    return bench.token(parts);
}

/// A comma follows the last claim.
std::optional<std::string> trailingComma(const Workbench &bench, std::string_view)
{
    Parts parts = bench.parts();
    parts.payload.insert(parts.payload.size() - 1, ",");
    return bench.token(parts);
}

std::optional<std::string> nestedToken(const Workbench &bench, std::string_view)
{
    Parts parts = bench.parts();
    parts.payload = bench.strangersToken(parts);
    return bench.token(parts);
}

/// Lists within lists, as many as `operand` says.
std::optional<std::string> deepClaim(const Workbench &bench, std::string_view operand)
{
    const auto depth = std::size_t(std::stoul(std::string(operand)));
    Parts parts = bench.parts();
    parts.payload.insert(1, R"("deep":)" + std::string(depth, '[') + std::string(depth, ']') + ',');
    return bench.token(parts);
}

std::optional<std::string> largeClaim(const Workbench &bench, std::string_view)
{
    constexpr std::size_t size = 1024UL * 1024UL;
    json::Object claims = bench.claims();
    claims.append("large", json::Value(std::string(size, 'x')));
    return bench.token(bench.header(), claims);
}

using enum Guard;
using enum Weight;
constexpr std::string_view threeParts = "RFC 7519, 7.2";
constexpr std::string_view claimSet = "RFC 7519, 7.2";

constexpr std::array formRows = {
    Case{"dot-behind", Form, Must, threeParts, "A dot follows the token.", &withTail, "."},
    Case{"part-behind", Form, Must, threeParts, "A fourth part follows the token.", &withTail, ".AAAA"},
    Case{"two-parts-behind", Form, Must, threeParts, "The token has five parts, as if it were encrypted.", &withTail,
         ".AAAA.AAAA"},
    Case{"dot-in-front", Form, Must, threeParts, "A dot precedes the token.", &withFront, "."},
    Case{"part-in-front", Form, Must, threeParts, "A part precedes the token.", &withFront, "e30."},
    Case{"two-tokens-dot", Form, Must, threeParts, "A dot and a second token follow the token.", &twoTokens, "."},
    Case{"colons", Form, Must, threeParts, "Colons are in place of the dots.", &otherDots, ":"},
    Case{"double-dots", Form, Must, threeParts, "Each dot is doubled.", &otherDots, ".."},
    Case{"escaped-dots", Form, Advice, threeParts, "The dots are percent escapes.", &otherDots, "%2E"},
    Case{"signature-padded", Encoding, Advice, "RFC 7515, 2", "Padding follows the signature.", &withTail, "=="},
    Case{"signature-bad-character", Encoding, Must, "RFC 7515, 5.2", "An exclamation mark follows the signature.",
         &withTail, "!"},
    Case{"payload-padded", Encoding, Advice, "RFC 7515, 2", "Padding follows the payload.", &paddedPayload, "=="},
    Case{"payload-character-behind", Encoding, Must, "RFC 7515, 5.2", "An exclamation mark follows the payload.",
         &paddedPayload, "!"},
    Case{"signature-not-canonical", Encoding, Advice, "RFC 4648, 3.5",
         "Bits of the signature's last character that carry nothing are set.", &nonCanonical},
    Case{"signature-standard-alphabet", Encoding, Advice, "RFC 7515, 2",
         "The signature is in base64 with + and /, and not in base64url.", &standardAlphabet},
    Case{"signature-blank-within", Encoding, Advice, "RFC 7515, 2", "A blank is in the middle of the signature.",
         &brokenSignature, " "},
    Case{"payload-detached", Form, Must, "RFC 7519, 7.2", "The payload was taken out, and the signature was left.",
         &detachedPayload},
    Case{"payload-empty", Json, Must, claimSet, "The payload is empty.", &rawPayload, ""},
    Case{"payload-array", Json, Must, claimSet, "The payload is a list.", &rawPayload, "[]"},
    Case{"payload-text", Json, Must, claimSet, "The payload is a text.", &rawPayload, R"("sub")"},
    Case{"payload-number", Json, Must, claimSet, "The payload is a number.", &rawPayload, "1"},
    Case{"payload-null", Json, Must, claimSet, "The payload is null.", &rawPayload, "null"},
    Case{"payload-true", Json, Must, claimSet, "The payload is true.", &rawPayload, "true"},
    Case{"payload-no-json", Json, Must, claimSet, "The payload is not JSON.", &rawPayload, "sub=ada"},
    Case{"payload-unfinished", Json, Must, claimSet, "The payload breaks off.", &rawPayload, R"({"sub":"ada")"},
    Case{"payload-bracket", Json, Must, claimSet, "A bracket follows the payload.", &payloadWithTail, "}"},
    Case{"payload-two-objects", Json, Must, claimSet, "A second object follows the payload.", &payloadWithTail, "{}"},
    Case{"payload-comment", Json, Must, claimSet, "A comment follows the payload.", &payloadWithTail, "/* */"},
    Case{"payload-trailing-comma", Json, Must, claimSet, "A comma follows the last claim.", &trailingComma},
    Case{"payload-single-quotes", Json, Must, claimSet, "The payload has single quotes.", &singleQuotes},
    Case{"payload-nul-behind", Json, Must, claimSet, "A zero byte and more follow the payload.", &payloadWithTail,
         std::string_view("\0{}", 3)},
    Case{"payload-not-utf8", Json, Must, claimSet, "A byte that is not UTF-8 follows the payload.", &payloadWithTail,
         "\xFF"},
    Case{"payload-in-list", Json, Must, claimSet, "A list is begun before the payload and never ends.",
         &payloadWithFront, "["},
    Case{"payload-byte-order-mark", Json, Advice, "RFC 8259, 8.1", "A byte order mark precedes the payload.",
         &payloadWithFront, "\xEF\xBB\xBF"},
    Case{"payload-token", Json, Must, "RFC 7519, 7.2", "The payload is a token that another key signed.", &nestedToken},
    Case{"deep-claim", Json, Advice, "RFC 8259, 9", "A claim has lists within lists, 20,000 of them.", &deepClaim,
         "20000"},
    Case{"large-claim", Json, Advice, "RFC 8259, 9", "A claim is a megabyte long.", &largeClaim},
};

} // namespace

std::span<const Case> formCases()
{
    return formRows;
}

} // namespace tokenscope::challenge
