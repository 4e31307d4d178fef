// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/finding_words.h"

#include "explain/findings/binding_finding_words.h"
#include "explain/findings/certificate_finding_words.h"
#include "explain/findings/claim_finding_words.h"
#include "explain/findings/encoding_finding_words.h"
#include "explain/findings/encryption_finding_words.h"
#include "explain/findings/foreign_finding_words.h"
#include "explain/findings/header_finding_words.h"
#include "explain/findings/key_certificate_words.h"
#include "explain/findings/key_finding_words.h"
#include "explain/findings/key_set_finding_words.h"
#include "explain/findings/kind_finding_words.h"
#include "explain/findings/law_finding_words.h"
#include "explain/findings/signature_finding_words.h"
#include "explain/findings/text_finding_words.h"
#include "inspect/findings/fact.h"

#include <concepts>
#include <string_view>
#include <utility>

namespace tokenscope::explain {

namespace {

using inspect::Code;

/// A type of finding that no group has words for does not compile.
struct AllFindingWords : TextFindingWords,
                         EncodingFindingWords,
                         EncryptionFindingWords,
                         HeaderFindingWords,
                         CertificateFindingWords,
                         KeyFindingWords,
                         KindFindingWords,
                         BindingFindingWords,
                         LawFindingWords,
                         ForeignFindingWords,
                         DateFindingWords,
                         PartyFindingWords,
                         ClaimFindingWords,
                         SignatureFindingWords,
                         WeakKeyWords,
                         KeySetFindingWords,
                         KeyCertificateWords
{
    using BindingFindingWords::words;
    using CertificateFindingWords::words;
    using ClaimFindingWords::words;
    using DateFindingWords::words;
    using EncodingFindingWords::words;
    using EncryptionFindingWords::words;
    using ForeignFindingWords::words;
    using HeaderFindingWords::words;
    using KeyCertificateWords::words;
    using KeyFindingWords::words;
    using KeySetFindingWords::words;
    using KindFindingWords::words;
    using LawFindingWords::words;
    using PartyFindingWords::words;
    using SignatureFindingWords::words;
    using TextFindingWords::words;
    using WeakKeyWords::words;
};

/// What says itself that it is about the proof.
template <typename T>
bool namesProof(const T &fact)
{
    namespace found = inspect::found;
    constexpr std::string_view proof = "dpop_proof";
    if constexpr (requires { fact.kind == proof; })
        return fact.kind == proof;
    return std::same_as<T, found::EdgeBroken> || std::same_as<T, found::ProofExpected> ||
           std::same_as<T, found::SeveralProofs> || std::same_as<T, found::RequestMissing>;
}

bool namesProof(const inspect::Finding &finding)
{
    return finding.fact->visit([](const auto &fact) { return namesProof(fact); });
}

} // namespace

FindingWords findingWords(const inspect::Finding &finding)
{
    const FindingWords words = finding.fact->visit([](const auto &fact) { return AllFindingWords::words(fact); });
    switch (finding.bearer) {
    case inspect::Bearer::Token:
        return words;
    case inspect::Bearer::KeyBinding:
        return finding.code == Code::BindingBroken ? words : KindFindingWords::ofKeyBinding(words);
    case inspect::Bearer::TokenInside:
        return KindFindingWords::ofTokenInside(words);
    case inspect::Bearer::Proof:
        return namesProof(finding) ? words : BindingFindingWords::ofProof(words);
    }
    std::unreachable();
}

} // namespace tokenscope::explain
