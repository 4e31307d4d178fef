// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

namespace tokenscope::jose {

/// Archives and streams that are not unpacked here: bzip2, xz, LZMA, zstd, LZ4, lzip, ZIP, 7-Zip. By their first bytes,
/// of which a random secret has one chance in 2^32.
bool isPackedOtherwise(ByteView bytes);

} // namespace tokenscope::jose
