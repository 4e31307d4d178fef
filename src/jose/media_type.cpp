// SPDX-License-Identifier: Apache-2.0
#include "jose/media_type.h"

namespace tokenscope::jose {

std::string_view bareMediaType(std::string_view mediaType)
{
    constexpr auto isBlank = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; };
    mediaType = mediaType.substr(0, mediaType.find(';'));
    while (!mediaType.empty() && isBlank(mediaType.front()))
        mediaType.remove_prefix(1);
    while (!mediaType.empty() && isBlank(mediaType.back()))
        mediaType.remove_suffix(1);
    return mediaType;
}

} // namespace tokenscope::jose
