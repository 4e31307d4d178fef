// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/signature_spellings.h"

#include "base/base64url.h"
#include "crypto/signing/ecdsa_signature.h"
#include "inspect/recognition/encoded_bytes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace tokenscope::inspect {

using crypto::Family;

namespace {

/// Both numbers in as many bytes as the curve has; nothing where one is larger.
std::optional<Bytes> fixedNumbers(ByteView r, ByteView s, std::size_t length)
{
    Bytes numbers;
    for (ByteView number : {r, s}) {
        while (number.size() > length && number.front() == 0)
            number = number.subspan(1);
        if (number.size() > length)
            return std::nullopt;
        numbers.insert(numbers.end(), length - number.size(), 0);
        numbers.insert(numbers.end(), number.begin(), number.end());
    }
    return numbers;
}

/// HashiCorp Vault writes `vault:v1:` and the signature in base64: of ECDSA in DER, unless it was asked for JWS.
std::optional<std::string_view> behindVaultPrefix(std::string_view signature)
{
    constexpr std::string_view prefix = "vault:v";
    const std::size_t end = signature.starts_with(prefix) ? signature.find(':', prefix.size()) : std::string_view::npos;
    return end == std::string_view::npos ? std::nullopt : std::optional(signature.substr(end + 1));
}

} // namespace

bool tryRespeltSignature(const HypothesisTrial &trial)
{
    const std::string_view asGiven = trial.jws.parts.signature;
    const std::string_view decoded = asText(trial.content.signature);
    struct Spelling
    {
        SignatureSpelling name;
        std::optional<Bytes> bytes;
    };
    const std::array spellings = {Spelling{SignatureSpelling::Hex, hexBytes(asGiven)},
                                  Spelling{SignatureSpelling::Hex, hexBytes(decoded)},
                                  Spelling{SignatureSpelling::Base64, anyBase64(decoded)}};
    for (const Spelling &spelling : spellings) {
        if (!spelling.bytes || spelling.bytes->empty())
            continue;
        Bytes bytes = *spelling.bytes;
        if (trial.content.algorithm.family == Family::Ecdsa && trial.content.algorithm.curve) {
            if (auto raw = crypto::ecdsaDerToRaw(bytes, *trial.content.algorithm.curve))
                bytes = std::move(*raw);
        }
        if (trial.verifiesWithSelected({trial.content.algorithm, trial.content.signingInput, bytes})) {
            trial.found(tried::SignatureRespelt{spelling.name});
            return true;
        }
    }
    return false;
}

bool tryReversedSignature(const HypothesisTrial &trial)
{
    const Bytes reversed(trial.content.signature.rbegin(), trial.content.signature.rend());
    if (!trial.verifiesWithSelected({trial.content.algorithm, trial.content.signingInput, reversed}))
        return false;
    trial.found(tried::SignatureReversed{});
    return true;
}

bool tryReorderedHalves(const HypothesisTrial &trial)
{
    const ByteView given = trial.content.signature;
    const auto half = std::ptrdiff_t(given.size() / 2);
    if (given.empty() || given.size() % 2 != 0)
        return false;
    Bytes swapped(given.begin(), given.end());
    std::ranges::rotate(swapped, swapped.begin() + half);
    if (trial.verifiesWithSelected({trial.content.algorithm, trial.content.signingInput, swapped})) {
        trial.found(tried::SignatureReversed{NumberOrder::HalvesSwapped});
        return true;
    }
    std::ranges::reverse(swapped); // of which now each half is in its place, from the last byte on
    if (!trial.verifiesWithSelected({trial.content.algorithm, trial.content.signingInput, swapped}))
        return tryReversedSignature(trial);
    trial.found(tried::SignatureReversed{NumberOrder::HalvesReversed});
    return true;
}

bool tryNumbersOfOtherLength(const HypothesisTrial &trial)
{
    constexpr std::size_t mostLost = 3;
    const ByteView given = trial.content.signature;
    const auto &curve = trial.content.algorithm.curve;
    const std::size_t length = curve ? crypto::curveLength(*curve) : 0;
    if (given.size() == 2 * length || given.size() + mostLost < 2 * length || given.size() > 2 * length + 2)
        return false;
    const std::size_t longest = std::min(length + 1, given.size());
    for (std::size_t first = given.size() - longest; first <= longest; ++first) {
        auto numbers = fixedNumbers(given.first(first), given.subspan(first), length);
        if (!numbers || !trial.verifiesWithSelected({trial.content.algorithm, trial.content.signingInput, *numbers}))
            continue;
        const bool isShort = given.size() < 2 * length;
        trial.found(tried::NumbersOfOtherLength{isShort ? NumberLength::ZerosLost : NumberLength::SignByte,
                                                given.size(), 2 * length});
        return true;
    }
    return false;
}

bool tryVaultSignature(const HypothesisTrial &trial)
{
    const auto written = behindVaultPrefix(trial.jws.parts.signature);
    if (!written || !trial.jws.soundHeader)
        return false;
    Bytes bytes = base64url::decodeLenient(*written);
    const auto &curve = trial.content.algorithm.curve;
    if (trial.content.algorithm.family == Family::Ecdsa && curve) {
        if (auto raw = crypto::ecdsaDerToRaw(bytes, *curve))
            bytes = std::move(*raw);
    }
    if (!trial.verifiesWithSelected({trial.content.algorithm, trial.content.signingInput, bytes}))
        return false;
    constexpr tried::SignatureRespelt slip{SignatureSpelling::Vault};
    trial.found(slip);
    std::erase_if(trial.draft.result.findings, [](const Finding &finding) {
        const auto *character = finding.as<found::InvalidCharacter>();
        return character && character->part == TokenPart::Signature;
    });
    trial.draft.report(found::SignatureMadeOtherwise{slip}, "signature");
    return true;
}

} // namespace tokenscope::inspect
