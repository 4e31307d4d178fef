// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "login/flow/flow.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::login {

/// How far a secret is looked for.
enum class Reach {
    Everywhere,
    WithItsName, ///< too short, or too common a word: only where its name is before it
};

struct Secret
{
    std::string name;       ///< of the parameter, header or cookie
    std::string value;      ///< as it came, escapes undone where it was in a form
    std::string_view label; ///< a literal: `code`, `token`, `cookie`, …
    Reach reach = Reach::Everywhere;
};

/// The secrets of a recording: what parameters, headers, cookies, forms, answers and tokens in it hide by their names
/// or by where they stand. Linear in the recording.
std::vector<Secret> secretsIn(const Recording &recording);

} // namespace tokenscope::login
