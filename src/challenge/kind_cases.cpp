// SPDX-License-Identifier: Apache-2.0
#include "challenge/pack.h"

#include "inspect/kinds/token_kind.h"

#include <algorithm>
#include <array>

namespace tokenscope::challenge {

namespace {

/// Those that the tables have cases for, of every kind.
constexpr std::array<std::string_view, 2> covered = {"iss", "aud"};

std::string_view claimOf(const inspect::MemberRule &rule)
{
    constexpr std::string_view prefix = "payload.";
    if (!rule.path.starts_with(prefix))
        return {};
    const std::string_view name = rule.path.substr(prefix.size());
    return name.find_first_of(".[") == std::string_view::npos ? name : std::string_view();
}

bool isSimple(const inspect::MemberRule &rule)
{
    const bool isConditional = !rule.when.path.empty() || !rule.otherwise.empty();
    return !isConditional && !claimOf(rule).empty();
}

/// A value of a type that the rule does not let be.
json::Value wrongValue(const inspect::MemberRule &rule)
{
    if (!(rule.types & inspect::BooleanType))
        return json::Value(true);
    return json::Value(json::Array());
}

void appendRuleTokens(const BenchMaker &benches, const inspect::MemberRule &rule, std::string_view reference,
                      Pack &pack)
{
    const std::string name(claimOf(rule));
    Workbench bench = benches();
    json::Object claims = bench.claims();
    ChallengeToken entry;
    entry.reference = reference;
    entry.guard = Guard::Kind;
    entry.answer = Answer::Refuse;
    if (rule.demand == inspect::Demand::Forbidden) {
        claims.set(name, json::Value("forbidden"));
        entry.name = "kind-" + name + "-present";
        entry.reason = "The kind forbids the claim " + name + ", and it is there.";
        entry.token = bench.token(bench.header(), claims);
        pack.push_back(std::move(entry));
        return;
    }
    if (rule.demand != inspect::Demand::Required)
        return;
    claims.remove(name);
    entry.name = "kind-" + name + "-missing";
    entry.reason = "The kind demands the claim " + name + ", and it is missing.";
    entry.token = bench.token(bench.header(), claims);
    pack.push_back(entry);
    if (rule.types == inspect::AnyType)
        return;
    bench = benches();
    claims = bench.claims();
    claims.set(name, wrongValue(rule));
    entry.name = "kind-" + name + "-wrong-type";
    entry.reason = "The claim " + name + " is of a type that the kind does not let it be.";
    entry.token = bench.token(bench.header(), claims);
    pack.push_back(std::move(entry));
}

} // namespace

void appendKindTokens(const BenchMaker &benches, Pack &pack)
{
    const inspect::TokenKind *kind = inspect::findKind(benches().target().kind);
    if (!kind)
        return;
    for (const inspect::MemberRule &rule : kind->members) {
        if (isSimple(rule) && std::ranges::find(covered, claimOf(rule)) == covered.end())
            appendRuleTokens(benches, rule, kind->rule, pack);
    }
    if (!kind->typeIsRequired)
        return;
    for (const std::string_view type : {"JWT", "secevent+jwt", "dpop+jwt"}) {
        if (type == kind->type)
            continue;
        const Workbench bench = benches();
        json::Object header = bench.header();
        header.set("typ", json::Value(type));
        pack.push_back({"kind-typ-" + std::string(type.substr(0, type.find('+'))),
                        "The kind demands its own type, and another is named: " + std::string(type) + '.',
                        std::string(kind->rule), Guard::Type, Weight::Must, Answer::Refuse,
                        bench.token(header, bench.claims())});
    }
    const Workbench bench = benches();
    json::Object header = bench.header();
    header.remove("typ");
    pack.push_back({"kind-typ-missing", "The kind demands its own type, and none is named.", std::string(kind->rule),
                    Guard::Type, Weight::Must, Answer::Refuse, bench.token(header, bench.claims())});
}

} // namespace tokenscope::challenge
