// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/civil_time.h"
#include "json/value.h"

#include <cstddef>
#include <expected>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::scan {

struct FilterError
{
    enum class Fault {
        Expected,     ///< `wanted` should stand there
        Unterminated, ///< a text without its closing quote
        BadNumber,
        TooDeep, ///< more brackets and `not` inside one another than anybody writes
    };
    enum class Wanted { Nothing, Value, Comparison, ClosingBracket, List, End, Name };

    Fault fault;
    std::size_t position; ///< in bytes, from 0
    Wanted wanted = Wanted::Nothing;
};

/// Which tokens are meant: `verdict = rejected and exp < "2026-11-01" and iss ~ "login."`. docs/filters.md is the
/// reference.
///
///     or      := and ("or" and)*
///     and     := not ("and" not)*
///     not     := "not" not | "(" or ")" | comparison
///     comparison := sum ("=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~") sum
///                 | sum "in" "(" sum ("," sum)* ")" | path "exists"
///     sum     := value (("+" | "-") value)*
///     value   := path | ("type" | "length") "(" path ")" | text | number | duration | "now"
///
/// A name that is alone behind an operator is a text, so that `rejected` needs no quotes.
class Filter
{
public:
    static std::expected<Filter, FilterError> parse(std::string_view text);

    /// `subject` is a JSON object; a path is looked up in it by its members, in lists in each element.
    bool matches(const json::Value &subject, Moment now) const;
    /// The members that it asks for: of each path the first name.
    std::set<std::string> members() const;
    /// The paths that it names on either side of an operator, as lists of members.
    std::vector<std::vector<std::string>> paths() const;

    struct Node;

private:
    explicit Filter(std::shared_ptr<const Node> root)
        : m_root(std::move(root))
    {
    }
    std::shared_ptr<const Node> m_root;
};

} // namespace tokenscope::scan
