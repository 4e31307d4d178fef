// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace tokenscope::inspect {

/// Where keys come from: a private key is exposed where others read it too.
enum class KeyHome {
    Published, ///< an address, or a set that goes round
    OwnFile,   ///< a file on this computer
};
/// `published`, `own_file`
std::string_view nameOf(KeyHome home);

} // namespace tokenscope::inspect
