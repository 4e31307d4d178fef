// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/binding_findings.h"
#include "inspect/findings/certificate_findings.h"
#include "inspect/findings/claim_findings.h"
#include "inspect/findings/encoding_findings.h"
#include "inspect/findings/encryption_findings.h"
#include "inspect/findings/finding.h"
#include "inspect/findings/header_findings.h"
#include "inspect/findings/key_findings.h"
#include "inspect/findings/key_set_findings.h"
#include "inspect/findings/kind_findings.h"
#include "inspect/findings/law_findings.h"
#include "inspect/findings/signature_findings.h"
#include "inspect/findings/text_findings.h"

#include <concepts>
#include <string>
#include <utility>
#include <variant>

namespace tokenscope::inspect {

template <typename... Lists>
struct Joined;

template <typename... Types>
struct Joined<FactList<Types...>>
{
    using Variant = std::variant<Types...>;
    template <typename T>
    static constexpr bool holds = (std::same_as<T, Types> || ...);
};

template <typename... First, typename... Second, typename... Rest>
struct Joined<FactList<First...>, FactList<Second...>, Rest...> : Joined<FactList<First..., Second...>, Rest...>
{
};

/// All groups, one after the other.
using AllFacts = Joined<TextFacts, EncodingFacts, HeaderFacts, KeyFacts, CertificateFacts, KindFacts, LawFacts,
                        BindingFacts, ClaimFacts, KeySetFacts, SignatureFacts, EncryptionFacts>;

template <typename T>
concept IsFact = AllFacts::holds<T>;

/// For std::visit: a type that a visitor forgets does not compile.
struct Fact : AllFacts::Variant
{
    template <IsFact T>
    Fact(T fact)
        : AllFacts::Variant(std::in_place_type<T>, std::move(fact))
    {
    }
    // Out of line: dozens of types, and they are made in many files.
    Fact(const Fact &);
    Fact(Fact &&) noexcept;
    Fact &operator=(const Fact &) = delete;
    Fact &operator=(Fact &&) = delete;
    ~Fact();
};

template <typename T>
const T *Finding::as() const
{
    static_assert(IsFact<T>);
    return std::get_if<T>(fact.get());
}

/// A finding whose severity is always the same.
template <IsFact T>
Finding makeFinding(T fact, std::string where)
{
    static_assert(T::row.severity, "its severity depends: say it");
    return {Fact(std::move(fact)), *T::row.severity, std::move(where)};
}

const Row &rowOf(const Fact &fact);

} // namespace tokenscope::inspect
