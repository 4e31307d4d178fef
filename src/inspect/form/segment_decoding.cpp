// SPDX-License-Identifier: Apache-2.0
#include "inspect/form/segment_decoding.h"

#include "base/base64url.h"
#include "base/utf8.h"
#include "inspect/header/header_member.h"

#include <algorithm>

namespace tokenscope::inspect {

namespace {

/// The text that encodes the same bytes without stray bits.
std::string canonical(std::string_view segment)
{
    return base64url::encode(base64url::decodeLenient(segment));
}

/// In bytes, those that a whole part may have where its algorithm tells; nothing where it does not.
std::vector<std::size_t> wholeLengths(const InspectionDraft &draft, TokenPart part)
{
    if (part == TokenPart::Tag)
        return {16, 24, 32}; // RFC 7518, 5
    const std::string *named = part == TokenPart::Signature ? headerText(draft.result, "alg") : nullptr;
    const auto *algorithm = named ? crypto::findSignatureAlgorithm(*named) : nullptr;
    if (!algorithm)
        return {};
    std::vector<std::size_t> lengths;
    for (const KeySource &source : draft.question.keys.current) {
        if (!source.keys)
            continue;
        for (const jose::Jwk &key : source.keys->keys()) {
            if (key.key() && !key.isSymmetric() && crypto::fits(*algorithm, *key.key()))
                lengths.push_back(key.key()->signatureLength());
        }
    }
    if (!lengths.empty())
        return lengths;
    switch (algorithm->family) {
    case crypto::Family::Hmac:
        return {crypto::digestLength(algorithm->digest)};
    case crypto::Family::Ecdsa:
        return {2 * crypto::curveLength(*algorithm->curve)};
    case crypto::Family::EdDsa:
        return {64, 114};
    case crypto::Family::MlDsa: // FIPS 204, table 2
        return {2420, 3309, 4627};
    case crypto::Family::RsaPkcs1:
    case crypto::Family::RsaPss:
        return {128, 256, 384, 512};
    }
    return {};
}

/// A part whose end was lost: shorter than any that is whole, or JSON that breaks off. What stray bits its last
/// character then has says nothing.
bool isCutOff(const InspectionDraft &draft, TokenPart part, std::string_view segment)
{
    const Bytes bytes = base64url::decodeLenient(segment);
    if (part == TokenPart::Header || part == TokenPart::Payload) {
        const auto document = json::parse(asText(bytes));
        return !document && (document.error().fault == json::Fault::UnexpectedEnd ||
                             document.error().fault == json::Fault::UnterminatedString);
    }
    const auto lengths = wholeLengths(draft, part);
    return !lengths.empty() && std::ranges::find(lengths, bytes.size()) == lengths.end() &&
           bytes.size() < std::ranges::max(lengths);
}

/// How many characters a part is short of, where it can have one length alone.
std::size_t missingCharacters(const InspectionDraft &draft, TokenPart part, std::string_view segment)
{
    const auto lengths = wholeLengths(draft, part);
    const std::size_t whole = lengths.size() == 1 ? (lengths.front() * 4 + 2) / 3 : 0;
    return whole > segment.size() ? whole - segment.size() : 0;
}

void reportEncoding(InspectionDraft &draft, TokenPart part, std::string_view segment, const base64url::Error &error)
{
    const std::string where(nameOf(part));
    const bool isOfEnd = error.fault == base64url::Fault::Truncated || error.fault == base64url::Fault::NonCanonical;
    if (isOfEnd && isCutOff(draft, part, segment)) {
        found::PartCutOff cut{part, segment.size(), {}};
        if (const std::size_t missing = missingCharacters(draft, part, segment); missing > 0)
            cut.missing = missing;
        draft.report(cut, where);
        return;
    }
    switch (error.fault) {
    case base64url::Fault::StandardAlphabet:
        draft.report(found::StandardAlphabet{part, std::string(characterAt(segment, error.offset)), error.offset},
                     where);
        break;
    case base64url::Fault::Padding:
        draft.report(found::Padding{part, error.offset}, where);
        break;
    case base64url::Fault::InvalidCharacter:
        draft.report(found::InvalidCharacter{part, error.offset, std::string(characterAt(segment, error.offset))},
                     where);
        break;
    case base64url::Fault::Truncated:
        draft.report(found::TruncatedPart{part, segment.size()}, where);
        break;
    case base64url::Fault::NonCanonical:
        draft.report(found::NonCanonicalEnd{part, std::string(segment.substr(segment.size() - 1)),
                                            canonical(segment).substr(segment.size() - 1)},
                     where);
        break;
    }
}

} // namespace

std::string_view characterAt(std::string_view text, std::size_t offset)
{
    return text.substr(offset, utf8::step(text.substr(offset)).length);
}

Bytes decodeSegment(InspectionDraft &draft, TokenPart part, std::string_view segment, bool &sound)
{
    auto bytes = base64url::decode(segment);
    if (bytes)
        return std::move(*bytes);
    sound = false;
    reportEncoding(draft, part, segment, bytes.error());
    const std::size_t padding = segment.find('=');
    const std::size_t standard = segment.find_first_of("+/");
    if (bytes.error().fault == base64url::Fault::StandardAlphabet && padding != std::string_view::npos)
        reportEncoding(draft, part, segment, {base64url::Fault::Padding, padding});
    else if (bytes.error().fault == base64url::Fault::Padding && standard != std::string_view::npos)
        reportEncoding(draft, part, segment, {base64url::Fault::StandardAlphabet, standard});
    return base64url::decodeLenient(segment);
}

} // namespace tokenscope::inspect
