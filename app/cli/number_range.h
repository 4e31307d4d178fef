// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <sstream>
#include <string>

namespace tokenscope::cli {

/// Both bounds belong to it. CLI::Range words its refusal differently from version to version, and lets NaN through.
template <typename Number>
CLI::Validator within(Number least, Number most)
{
    std::ostringstream bounds;
    bounds << least << " to " << most;
    return CLI::Validator(
        [least, most, bounds = bounds.str()](const std::string &text) {
            Number number{};
            const bool isWithin = CLI::detail::lexical_cast(text, number) && number >= least && number <= most;
            return isWithin ? std::string() : text + " is not a number from " + bounds;
        },
        bounds.str());
}

} // namespace tokenscope::cli
