// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <ranges>
#include <string_view>

namespace tokenscope {

/// A view of all characters of a text of another library, such as QByteArray: std::string_view's own constructor would
/// stop at the first NUL.
template <std::ranges::contiguous_range Text>
    requires std::ranges::sized_range<Text>
std::string_view charView(const Text &text)
{
    return {std::ranges::data(text), std::size_t(std::ranges::size(text))};
}

} // namespace tokenscope
