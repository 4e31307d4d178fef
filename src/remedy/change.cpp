// SPDX-License-Identifier: Apache-2.0
#include "remedy/change.h"

#include "base/overloaded.h"

#include <utility>

namespace tokenscope::remedy {

namespace {

/// What a change is about; two that are about the same exclude each other.
std::string subjectOf(const Change &change)
{
    const auto member = [](TokenPart part, const std::string &name) {
        return (part == TokenPart::Header ? "header." : "payload.") + name;
    };
    return std::visit(Overloaded{
                          [](const ExpectValue &each) { return "expect." + std::string(each.member); },
                          [&](const SetMember &each) { return member(each.part, each.name); },
                          [&](const RemoveMember &each) { return member(each.part, each.name); },
                          [&](const WriteOnce &each) { return member(each.part, each.name); },
                          [](const UseLoadedKey &) { return std::string("key"); },
                          [](const LoadKey &) { return std::string("key"); },
                          [](const SignWith &) { return std::string("key"); },
                          [](const SendUntouched &) { return std::string("text"); },
                          [](const SendOtherToken &) { return std::string("text"); },
                          [](const SendAccessToken &) { return std::string("text"); },
                          [](const AllowAlgorithm &) { return std::string("expect.algs"); },
                          [](const AllowLeeway &) { return std::string("leeway"); },
                          [](const GetFreshToken &) { return std::string("fresh"); },
                      },
                      change);
}

} // namespace

std::string_view nameOf(Party party)
{
    switch (party) {
    case Party::Caller:
        return "caller";
    case Party::Verifier:
        return "verifier";
    case Party::Issuer:
        return "issuer";
    }
    std::unreachable();
}

std::string_view changeName(const Change &change)
{
    using namespace std::string_view_literals;
    return std::visit(Overloaded{
                          [](const ExpectValue &) { return "expect"sv; },
                          [](const AllowAlgorithm &) { return "allow_algorithm"sv; },
                          [](const AllowLeeway &) { return "allow_leeway"sv; },
                          [](const UseLoadedKey &) { return "use_loaded_key"sv; },
                          [](const LoadKey &) { return "load_key"sv; },
                          [](const SetMember &) { return "set_member"sv; },
                          [](const RemoveMember &) { return "remove_member"sv; },
                          [](const WriteOnce &) { return "write_once"sv; },
                          [](const SignWith &) { return "sign_with"sv; },
                          [](const GetFreshToken &) { return "get_fresh_token"sv; },
                          [](const SendUntouched &) { return "send_untouched"sv; },
                          [](const SendOtherToken &) { return "send_other_token"sv; },
                          [](const SendAccessToken &) { return "send_access_token"sv; },
                      },
                      change);
}

Party partyOf(const Change &change)
{
    return std::visit(Overloaded{
                          [](const ExpectValue &) { return Party::Verifier; },
                          [](const AllowAlgorithm &) { return Party::Verifier; },
                          [](const AllowLeeway &) { return Party::Verifier; },
                          [](const UseLoadedKey &) { return Party::Verifier; },
                          [](const LoadKey &) { return Party::Verifier; },
                          [](const SetMember &) { return Party::Issuer; },
                          [](const RemoveMember &) { return Party::Issuer; },
                          [](const WriteOnce &) { return Party::Issuer; },
                          [](const SignWith &) { return Party::Issuer; },
                          [](const GetFreshToken &) { return Party::Caller; },
                          [](const SendUntouched &) { return Party::Caller; },
                          [](const SendOtherToken &) { return Party::Caller; },
                          [](const SendAccessToken &) { return Party::Caller; },
                      },
                      change);
}

bool exclude(const Change &a, const Change &b)
{
    return subjectOf(a) == subjectOf(b);
}

} // namespace tokenscope::remedy
