// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenscope {

/// One callable out of several lambdas, for std::visit: a forgotten alternative does not compile.
template <typename... Callables>
struct Overloaded : Callables...
{
    using Callables::operator()...;
};

template <typename... Callables>
Overloaded(Callables...) -> Overloaded<Callables...>;

} // namespace tokenscope
