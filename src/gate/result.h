// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gate/rule.h"
#include "gate/text_place.h"
#include "inspect/findings/finding.h"
#include "inspect/keys/key_loading.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::gate {

/// What a text is.
enum class SubjectKind { Unknown, KeySet, Jwk, KeyFile, Discovery, Token };
/// `unknown`, `keys`, `jwk`, `pem`, `discovery`, `token`
std::string_view nameOf(SubjectKind kind);
/// Of what may be said of an input; not `unknown`.
std::optional<SubjectKind> findSubjectKind(std::string_view name);

/// The key or token of a subject that a result is about.
struct Part
{
    enum class Kind { Key, Token };
    Kind kind = Kind::Key;
    std::size_t number = 0; ///< counted from 1; 0: the subject as a whole
    std::string keyId = {}; ///< of a key, or in a token's header; empty if there is none
};

/// Something that the policy does not let pass. Nothing in it is private.
struct Result
{
    Rule rule;
    Level level = Level::Error;
    Part part = {};
    Place place = {};
    std::string observed = {}; ///< empty if there is nothing to observe
    std::string expected = {};
    std::optional<inspect::Finding> finding = {};         ///< that says the same, or is it all
    std::optional<inspect::KeyLoadingError> loading = {}; ///< why a text holds no keys
    bool isUnchecked = false;                             ///< not broken, but nobody can tell
    std::string identity = {};                            ///< what tells the part from others, wherever it is
    std::string fingerprint = {};                         ///< stays the same while the result does; see Report
    bool isKnown = false;                                 ///< it is in the baseline

    /// The rule's name, or the finding's code.
    std::string_view id() const;
};

/// One input, judged.
struct JudgedSubject
{
    std::string name; ///< a path, `-`, or an address as it may be shown
    SubjectKind kind = SubjectKind::Unknown;
    std::size_t parts = 0;        ///< keys or tokens
    std::vector<Rule> rules = {}; ///< that it was held to
    std::vector<Result> results = {};

    /// A report lists so many results of an input: services take no more of a whole run than a few of these.
    static constexpr std::size_t mostListed = 5000;
    std::span<const Result> listed() const { return std::span(results).first(std::min(results.size(), mostListed)); }
    std::size_t unlisted() const { return results.size() - listed().size(); }
};

} // namespace tokenscope::gate
