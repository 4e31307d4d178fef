// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Parameters of an address or a form in a text.
namespace tokenscope::inspect {

/// The word around the place: an address or a form, without the quotes around it.
std::string_view wordAround(std::string_view text, std::size_t place);

/// The value of that parameter; empty if there is none.
std::string parameterIn(std::string_view word, std::string_view name);

} // namespace tokenscope::inspect
