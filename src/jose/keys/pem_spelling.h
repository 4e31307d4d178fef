// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenscope::jose {

/// A text whose PEM blocks are written as settings, source code and word processors write them, with the blocks as
/// RFC 7468 has them: line breaks as `\n`, quotes around the lines, dashes that are missing, too many or typographic,
/// no END line. What a block says is left as it is: a body that is cut off stays so. Nothing where no block begins
/// or ends in the text. Linear in the text.
std::optional<std::string> respelledPem(std::string_view text);

} // namespace tokenscope::jose
