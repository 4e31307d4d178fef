// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Percent-encoding of addresses and forms (RFC 3986, 2.1).
namespace tokenscope::percent {

/// Forms write blanks as plus signs (`application/x-www-form-urlencoded`), addresses do not.
enum class PlusSign { Literal, Blank };

/// What is no escape stays as it is.
std::string decode(std::string_view text, PlusSign plus = PlusSign::Literal);

/// Keeps the unreserved characters (RFC 3986, 2.3) and those of `kept`; of all others each byte is escaped.
std::string encode(std::string_view text, std::string_view kept = {});

} // namespace tokenscope::percent
