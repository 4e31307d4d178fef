// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope::explain {

/// "logout token": a kind of token, by its name in the findings, within a sentence and without an article. Empty where
/// the name is not known.
QString kindName(std::string_view kind);

/// "an ID token"; empty where the name is not known.
QString kindWithArticle(std::string_view kind);

/// "The provider posts it to …": what a token of this kind is for, in a sentence or two. Empty where the name is not
/// known.
QString purposeOfKind(std::string_view kind);

/// "the request and the access token that it was made for": what the verdict on a token of this kind depends on, and
/// what is not checked. Internal to `explain`.
QString dependenceOfKind(std::string_view kind);

} // namespace tokenscope::explain
