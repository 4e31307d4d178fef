// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/binding_findings.h"
#include "inspect/findings/certificate_findings.h"
#include "inspect/findings/claim_findings.h"
#include "inspect/findings/encoding_findings.h"
#include "inspect/findings/encryption_findings.h"
#include "inspect/findings/finding.h"
#include "inspect/findings/header_findings.h"
#include "inspect/findings/key_certificate_findings.h"
#include "inspect/findings/key_findings.h"
#include "inspect/findings/key_set_findings.h"
#include "inspect/findings/kind_findings.h"
#include "inspect/findings/law_findings.h"
#include "inspect/findings/signature_findings.h"
#include "inspect/findings/text_findings.h"
#include "inspect/findings/weak_key_findings.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace tokenscope::inspect {

template <typename... Lists>
struct Joined;

template <typename... Types>
struct Joined<FactList<Types...>>
{
    template <typename T>
    static constexpr bool holds = (std::same_as<T, Types> || ...);

    template <typename T>
    static constexpr std::size_t indexOf = [] {
        constexpr std::array isType = {std::same_as<T, Types>...};
        return std::size_t(std::ranges::find(isType, true) - isType.begin());
    }();

    /// What the visitor answers for a fact of the type at that place.
    template <typename Visitor>
    static auto visit(std::size_t index, const void *fact, const Visitor &visitor)
    {
        using First = std::tuple_element_t<0, std::tuple<Types...>>;
        using Result = std::invoke_result_t<const Visitor &, const First &>;
        constexpr std::array<Result (*)(const void *, const Visitor &), sizeof...(Types)> calls = {
            &call<Result, Types, Visitor>...};
        return calls[index](fact, visitor);
    }

private:
    template <typename Result, typename T, typename Visitor>
    static Result call(const void *fact, const Visitor &visitor)
    {
        return visitor(*static_cast<const T *>(fact));
    }
};

template <typename... First, typename... Second, typename... Rest>
struct Joined<FactList<First...>, FactList<Second...>, Rest...> : Joined<FactList<First..., Second...>, Rest...>
{
};

/// All groups, one after the other.
using AllFacts =
    Joined<TextFacts, EncodingFacts, HeaderFacts, KeyFacts, WeakKeyFacts, CertificateFacts, KindFacts, LawFacts,
           BindingFacts, ClaimFacts, KeySetFacts, KeyCertificateFacts, SignatureFacts, EncryptionFacts>;

template <typename T>
concept IsFact = AllFacts::holds<T>;

/// One of the types above; copies share it. No std::variant: with two hundred types, each type that is put into one
/// costs the compiler hundreds of constructors.
class Fact
{
public:
    template <IsFact T>
    Fact(T fact)
        : m_index(AllFacts::indexOf<T>)
        , m_fact(std::make_shared<const T>(std::move(fact)))
    {
    }

    /// The fact where it is of that type, else null.
    template <IsFact T>
    const T *as() const
    {
        return m_index == AllFacts::indexOf<T> ? static_cast<const T *>(m_fact.get()) : nullptr;
    }

    /// As std::visit: a type that a visitor forgets does not compile.
    template <typename Visitor>
    auto visit(const Visitor &visitor) const
    {
        return AllFacts::visit(m_index, m_fact.get(), visitor);
    }

private:
    std::size_t m_index;
    std::shared_ptr<const void> m_fact; ///< never null
};

template <typename T>
const T *Finding::as() const
{
    return fact->as<T>();
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
