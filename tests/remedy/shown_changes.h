// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/overloaded.h"
#include "remedy/smallest_change.h"

#include <set>
#include <string>

/// Changes as short texts, for the rows of tests.
namespace tokenscope::remedy {

inline std::string shown(const Change &change)
{
    const auto at = [](TokenPart part) { return std::string(part == TokenPart::Header ? "header." : "payload."); };
    return std::visit(
        Overloaded{
            [](const ExpectValue &each) { return "expect " + std::string(each.member) + "=" + each.value; },
            [](const AllowAlgorithm &each) { return "allow " + each.algorithm; },
            [](const AllowLeeway &each) { return "leeway " + std::to_string(each.leeway.count()); },
            [](const UseLoadedKey &each) { return "use " + each.name; },
            [](const LoadKey &each) {
                return each.isSecret ? std::string("load secret") : "load " + each.keyId.value_or("keys");
            },
            [&](const SetMember &each) { return "set " + at(each.part) + each.name; },
            [&](const RemoveMember &each) { return "remove " + at(each.part) + each.name; },
            [&](const WriteOnce &each) { return "once " + at(each.part) + each.name; },
            [](const SignWith &each) {
                return "sign " + each.algorithm + (each.keyId ? " as " + *each.keyId : std::string());
            },
            [](const GetFreshToken &) { return std::string("fresh"); },
            [](const SendUntouched &each) { return std::string(each.isClean ? "clean" : "untouched"); },
            [](const SendOtherToken &each) { return "other " + std::to_string(each.number); },
            [](const SendAccessToken &) { return std::string("access token"); },
        },
        change);
}

inline std::string shown(const std::vector<ChangeSet> &sets)
{
    std::string text;
    for (const ChangeSet &set : sets) {
        text += text.empty() ? "" : " | ";
        for (const Change &change : set)
            text += (&change == &set.front() ? "" : " + ") + shown(change);
    }
    return text;
}

/// `caller: fresh; issuer: set payload.exp`
inline std::string shown(const SmallestChange &found)
{
    std::string text;
    for (const PartyChanges &each : found.alone)
        text += (text.empty() ? "" : "; ") + std::string(nameOf(each.party)) + ": " + shown(each.sets);
    return found.together.empty() ? text : "together: " + shown(found.together);
}

inline std::vector<ChangeSet> allSets(const SmallestChange &found)
{
    std::vector<ChangeSet> sets = found.together;
    for (const PartyChanges &each : found.alone)
        sets.insert(sets.end(), each.sets.begin(), each.sets.end());
    return sets;
}

/// Why the answer keeps one of its promises not; empty where it keeps all.
inline std::string brokenPromise(const inspect::Question &question, const inspect::Inspection &inspection,
                                 const SmallestChange &found)
{
    for (const ChangeSet &set : allSets(found)) {
        if (set.empty() || !makesAccepted(question, inspection, set))
            return shown({set}) + " does not suffice";
        for (std::size_t left = 0; left < set.size(); ++left) {
            ChangeSet part = set;
            part.erase(part.begin() + std::ptrdiff_t(left));
            if (!part.empty() && makesAccepted(question, inspection, part))
                return shown({part}) + " suffices";
        }
        for (const Change &change : set) {
            const auto *leeway = std::get_if<AllowLeeway>(&change);
            const auto *allowed = std::get_if<AllowAlgorithm>(&change);
            const auto *key = std::get_if<UseLoadedKey>(&change);
            if (leeway && leeway->leeway > std::chrono::seconds(60))
                return "a leeway that is too long";
            if (allowed && (allowed->algorithm == "none" || allowed->algorithm.empty()))
                return "no signature at all";
            if (key && key->place.source >= question.keys.current.size())
                return "a key that nobody gave";
        }
    }
    return {};
}

} // namespace tokenscope::remedy
