// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::inspect {

/// What a curl command sends, as far as it counts for the tokens in it.
struct CurlOptions
{
    std::string address;
    std::string method;               ///< as curl would choose it where none is given
    std::vector<std::string> headers; ///< `Name: value`
    std::string bearer;               ///< of `--oauth2-bearer`
};

/// Reads the command at the beginning of the text, up to its end (a line break that is not escaped). Linear.
CurlOptions readCurlOptions(std::string_view text);

} // namespace tokenscope::inspect
