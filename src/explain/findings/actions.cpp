// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/actions.h"

#include "base/overloaded.h"
#include "crypto/algorithm.h"
#include "inspect/findings/fact.h"

#include <chrono>
#include <optional>

namespace tokenscope::explain {

namespace found = inspect::found;
using inspect::Code;
using inspect::Finding;
using inspect::Inspection;
using Actions = std::vector<Action>;

namespace {

Actions expecting(std::string_view member, const std::string &value)
{
    return value.empty() ? Actions() : Actions{Expect{member, value}};
}

/// A verifier finds the keys of an issuer whose name is an address (OpenID Connect Discovery 1.0, 4).
std::optional<std::string> issuerAddress(const Inspection &inspection)
{
    const auto &claims = inspection.claims;
    if (claims && claims->issuer() && claims->issuer()->starts_with("https://"))
        return *claims->issuer();
    return std::nullopt;
}

Actions gettingKeys(const Inspection &inspection)
{
    const auto *algorithm = crypto::findSignatureAlgorithm(inspection.signature.algorithm);
    if (algorithm && algorithm->family == crypto::Family::Hmac)
        return {GiveSecret{}};
    Actions actions;
    if (const auto issuer = issuerAddress(inspection))
        actions.push_back(FetchKeysOf{*issuer});
    actions.push_back(GiveKeys{});
    return actions;
}

/// The moment that lies so many seconds after a date of the token.
Actions judgingAt(std::optional<std::int64_t> date, std::int64_t after)
{
    constexpr std::int64_t latest = 253'402'300'799; // the last second that four digits of a year can name
    std::int64_t seconds = 0;
    if (!date || __builtin_add_overflow(*date, after, &seconds) || seconds < 0 || seconds > latest)
        return {};
    return {JudgeAt{Moment{std::chrono::seconds{seconds}}}};
}

Actions ofIssuer(const Finding &finding)
{
    const std::string *const observed = finding.text("observed");
    if (!observed || observed->empty())
        return {};
    const bool isFromKeys = finding.number("from_keys").value_or(0) != 0;
    if (isFromKeys && observed->starts_with("https://"))
        return {FetchKeysOf{*observed}};
    return expecting("iss", *observed);
}

std::string observedIn(const Finding &finding)
{
    const std::string *const observed = finding.text("observed");
    return observed ? *observed : std::string();
}

/// Of the codes that have no type yet.
Actions actionsOfCode(const Finding &finding, const Inspection &inspection)
{
    switch (finding.code) {
    case Code::NoKeys:
    case Code::KidUnknown:
    case Code::KidRotatedOut:
        return gettingKeys(inspection);
    case Code::EncryptedToken:
        return finding.severity == inspect::Severity::Warning && inspection.decryption &&
                       inspection.decryption->state != inspect::DecryptionState::Decrypted
                   ? Actions{GiveDecryptionKey{}}
                   : Actions();
    case Code::IssuerMismatch:
        return ofIssuer(finding);
    case Code::AudienceMismatch:
        return finding.number("empty_entry") ? Actions() : expecting("aud", observedIn(finding));
    case Code::SubjectMismatch:
        return expecting("sub", observedIn(finding));
    case Code::Expired:
        return judgingAt(finding.number("exp"), -1);
    case Code::NotYetValid:
        return judgingAt(finding.number("nbf"), 0);
    case Code::NestedToken:
        return {OpenNestedToken{}};
    default:
        return {};
    }
}

Actions actionsOfFact(const inspect::Fact &fact)
{
    const auto isReadable = [](inspect::GivenKey kind) {
        return kind != inspect::GivenKey::EncryptedKey && kind != inspect::GivenKey::Pkcs12;
    };
    return std::visit(
        Overloaded{
            [](const found::EmbeddedInText &each) {
                return each.count > 1 ? Actions{ShowAllTokens{each.count}} : Actions();
            },
            [](const found::KeySetGiven &) { return Actions{LoadAsKeys{}}; },
            [&](const found::KeyGiven &each) { return isReadable(each.kind) ? Actions{LoadAsKeys{}} : Actions(); },
            [](const found::KnownOpaqueToken &each) {
                return each.remedy == inspect::Remedy::AskIssuer ? Actions{AskIssuer{}} : Actions();
            },
            [](const found::OpaqueToken &) { return Actions{AskIssuer{}}; },
            [](const found::PayloadDetached &) { return Actions{GivePayload{}}; },
            [](const found::PayloadIsToken &) { return Actions{OpenNestedToken{}}; },
            [](const found::AlgNotAllowed &each) {
                return each.hasEmptyEntry ? Actions() : expecting("algs", each.alg);
            },
            [](const found::TypeMismatch &each) { return expecting("typ", each.observed); },
            [](const auto &) { return Actions(); },
        },
        fact);
}

} // namespace

std::string_view actionName(const Action &action)
{
    using namespace std::string_view_literals;
    return std::visit(Overloaded{
                          [](const FetchKeysOf &) { return "fetch_keys"sv; },
                          [](const GiveKeys &) { return "give_keys"sv; },
                          [](const GiveSecret &) { return "give_secret"sv; },
                          [](const GiveDecryptionKey &) { return "give_decryption_key"sv; },
                          [](const LoadAsKeys &) { return "load_as_keys"sv; },
                          [](const GivePayload &) { return "give_payload"sv; },
                          [](const Expect &) { return "expect"sv; },
                          [](const JudgeAt &) { return "judge_at"sv; },
                          [](const OpenNestedToken &) { return "open_nested_token"sv; },
                          [](const ShowAllTokens &) { return "show_all_tokens"sv; },
                          [](const AskIssuer &) { return "ask_issuer"sv; },
                      },
                      action);
}

std::vector<Action> actionsFor(const Finding &finding, const Inspection &inspection)
{
    // What is expected of a part is not what the user expects of the whole.
    if (finding.bearer != inspect::Bearer::Token)
        return {};
    return finding.fact ? actionsOfFact(*finding.fact) : actionsOfCode(finding, inspection);
}

} // namespace tokenscope::explain
