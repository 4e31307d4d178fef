// SPDX-License-Identifier: Apache-2.0
#include "app/cli/usage_error.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace tokenscope::cli {

namespace {

/// Bytes. Every option, command and value that an option names is shorter, every token longer.
constexpr std::size_t longestShownArgument = 24;

/// What was given, without the name of the option that it was given to.
std::string_view valueOf(std::string_view argument)
{
    const auto equals = argument.find('=');
    return argument.starts_with('-') && equals != argument.npos ? argument.substr(equals + 1) : argument;
}

} // namespace

std::string withoutLongArguments(std::string message, std::span<char *const> arguments)
{
    std::vector<std::string_view> values;
    for (const char *argument : arguments) {
        if (const auto value = valueOf(argument); value.size() > longestShownArgument)
            values.push_back(value);
    }
    std::ranges::sort(values, std::greater(), &std::string_view::size); // one may be a part of another
    for (const std::string_view value : values) {
        const std::string shown = std::string("(").append(std::to_string(value.size())).append(" bytes)");
        for (auto at = message.find(value); at != message.npos; at = message.find(value, at + shown.size()))
            message.replace(at, value.size(), shown);
    }
    return message;
}

} // namespace tokenscope::cli
