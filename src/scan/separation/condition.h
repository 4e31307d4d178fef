// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/value.h"

#include <string>
#include <vector>

namespace tokenscope::scan {

/// What of a token a condition looks at.
struct Quantity
{
    enum class Form {
        Value,
        Type,      ///< its JSON type
        Length,    ///< characters of a text, elements of a list, members of an object
        Lifetime,  ///< `exp - payload.iat`
        Age,       ///< `time - payload.iat`: how old the token was when its line was written
        Remaining, ///< `exp - time`: how long it still had to live then
    };
    Form form = Form::Value;
    std::vector<std::string> path = {}; ///< as a filter names it; empty where the form says it all

    auto operator<=>(const Quantity &) const = default;
};

/// Whether numbers of it are moments: seconds since 1970.
bool isMoment(const Quantity &quantity);
/// Whether numbers of it are durations in seconds.
bool isDuration(const Quantity &quantity);

/// One condition of a rule. Of a list each element counts, as in a filter.
struct Condition
{
    enum class How { Equal, NotEqual, In, Exists, Missing, NotBelow, Below };

    Quantity quantity;
    How how = How::Equal;
    std::vector<json::Value> values = {}; ///< of In two or more, of Equal and NotEqual one; texts, numbers, booleans
    double bound = 0;                     ///< of NotBelow and Below

    bool operator==(const Condition &) const = default;
};

/// The shortest digits that give the number back.
std::string digitsOf(double number);

/// In the language of filters.
std::string expressionOf(const Quantity &quantity);
std::string expressionOf(const Condition &condition);
/// All of them together.
std::string expressionOf(const std::vector<Condition> &conditions);

} // namespace tokenscope::scan
