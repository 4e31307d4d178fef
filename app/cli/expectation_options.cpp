// SPDX-License-Identifier: Apache-2.0
#include "app/cli/expectation_options.h"
#include "app/cli/command_line_words.h"

#include "app/cli/number_range.h"
#include "inspect/kinds/token_kind.h"
#include "inspect/model/expectation_members.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <climits>
#include <ranges>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

using inspect::Expectations;
using Texts = std::vector<std::string>;
using Seconds = std::chrono::seconds;

struct Description
{
    std::string_view option;
    const char *words;
};

constexpr std::array<Description, 18> descriptions = {{
    {"issuer", "Expected issuer (iss), to the character; where --jwks names an issuer's URL, that one if not given"},
    {"audience", "Expected audience (aud); may be repeated"},
    {"algorithms", "Allowed algorithms, for example ES256,RS256"},
    {"type", "Expected typ, for example at+jwt"},
    {"token-type", "Expected kind of token, with all the claims that its standard demands"},
    {"kind", "Kind of token that it has to be, for example logout_token: it is judged by the rules of that kind"},
    {"subject", "Expected subject (sub)"},
    {"leeway", "Seconds of tolerance for dates, 0 to 600"},
    {"max-age", "Longest time since the token was issued, in seconds"},
    {"max-lifetime", "Longest time from issue to expiry, in seconds; what lasts longer is refused"},
    {"nonce", "Expected nonce of an ID token"},
    {"authorized-party", "Expected authorized party (azp)"},
    {"dpop-method", "Expected method of the request that a DPoP proof was made for; that in the text if not given"},
    {"dpop-url", "Expected address of that request; that in the text if not given"},
    {"require-key-binding", "Refuse an SD-JWT without the holder's signature (key binding)"},
    {"require", "Claims that have to be there, for example sub,exp"},
    {"allow-rsa1_5", "Decrypt with RSA1_5 too; it has been broken too often to be on by default"},
    {"inflate-limit", "Bytes that compressed content may expand to"},
}};

/// The entries of lists with commas between them, empty ones too.
Texts separated(const Texts &lists)
{
    Texts entries;
    for (const std::string &list : lists) {
        for (const auto &entry : std::views::split(list, ','))
            entries.emplace_back(entry.begin(), entry.end());
        if (list.empty())
            entries.emplace_back();
    }
    return entries;
}

/// Of the registry, each once.
std::vector<std::string> kindNames()
{
    std::vector<std::string> names;
    for (const inspect::TokenKind &kind : inspect::tokenKinds()) {
        if (std::ranges::find(names, kind.name) == names.end())
            names.emplace_back(kind.name);
    }
    std::ranges::sort(names);
    return names;
}

/// Adds the option of one row, by the type of its place.
struct Describer
{
    CLI::App &command;
    Expectations &expectations;
    const inspect::ExpectationMember &member;

    CLI::Option *operator()(std::optional<std::string> Expectations::*place) const
    {
        return command.add_option(name(), expectations.*place, words());
    }
    CLI::Option *operator()(Texts Expectations::*place) const
    {
        Texts &target = expectations.*place;
        const bool mayHoldCommas = place == &Expectations::audiences;
        return command
            .add_option_function<Texts>(
                name(),
                [&target, mayHoldCommas](const Texts &lists) { target = mayHoldCommas ? lists : separated(lists); },
                words())
            ->take_all()
            ->allow_extra_args(false);
    }
    CLI::Option *operator()(std::optional<inspect::TokenType> Expectations::*place) const
    {
        std::vector<std::string> names;
        for (const auto type : {inspect::TokenType::IdToken, inspect::TokenType::AccessToken})
            names.emplace_back(nameOf(type));
        auto &target = expectations.*place;
        return command
            .add_option_function<std::string>(
                name(), [&target](const std::string &value) { target = inspect::findTokenType(value); }, words())
            ->check(CLI::IsMember(names));
    }
    CLI::Option *operator()(std::optional<inspect::KindName> Expectations::*place) const
    {
        auto &target = expectations.*place;
        return command
            .add_option_function<std::string>(
                name(),
                [&target](const std::string &value) { target = inspect::KindName{inspect::findKind(value)->name}; },
                words())
            ->type_name("KIND")
            ->check(CLI::IsMember(kindNames()));
    }
    CLI::Option *operator()(std::optional<Seconds> Expectations::*place) const
    {
        return seconds(INT_MAX, [&target = expectations.*place](int value) { target = Seconds(value); });
    }
    CLI::Option *operator()(Seconds Expectations::*place) const
    {
        return seconds(int(inspect::maximumLeeway.count()),
                       [&target = expectations.*place](int value) { target = Seconds(value); })
            ->default_str(std::to_string((expectations.*place).count()));
    }
    CLI::Option *operator()(bool Expectations::*place) const
    {
        return command.add_flag(name(), expectations.*place, words());
    }
    CLI::Option *operator()(std::size_t Expectations::*place) const
    {
        return command.add_option(name(), expectations.*place, words())
            ->type_name("BYTES")
            ->check(within(std::size_t(0), inspect::maximumInflatedLimit))
            ->capture_default_str();
    }

private:
    std::string name() const { return "--" + std::string(member.option); }
    const char *words() const { return std::ranges::find(descriptions, member.option, &Description::option)->words; }
    template <typename Set>
    CLI::Option *seconds(int longest, Set set) const
    {
        return command.add_option_function<int>(name(), set, words())->type_name("SECONDS")->check(within(0, longest));
    }
};

} // namespace

void describeExpectations(CLI::App &command, Expectations &expectations)
{
    for (const inspect::ExpectationMember &member : inspect::expectationMembers())
        std::visit(Describer{command, expectations, member}, member.place);
}

std::optional<QString> gapIn(const Expectations &expectations)
{
    for (const auto &[name, option, place] : inspect::expectationMembers()) {
        const auto *list = std::get_if<Texts Expectations::*>(&place);
        if (list && std::ranges::any_of(expectations.**list, &std::string::empty)) {
            return CommandLineWords::tr("--%1 has an empty entry; leave it out.")
                .arg(QLatin1StringView(option.data(), qsizetype(option.size())));
        }
    }
    return std::nullopt;
}

} // namespace tokenscope::cli
