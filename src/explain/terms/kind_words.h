// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// "logout token": a kind of token, by its name in the findings, within a sentence and without an article. Empty where
/// the name is not known. Internal to `explain`.
QString kindName(std::string_view kind);

/// "the request and the access token that it was made for": what the verdict on a token of this kind depends on, and
/// what is not checked. Internal to `explain`.
QString dependenceOfKind(std::string_view kind);

} // namespace tokenscope::explain
