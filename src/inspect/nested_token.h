// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/examination.h"
#include "jose/jose_header.h"

#include <cstddef>
#include <optional>

namespace tokenscope::inspect {

/// Tokens around one another, the outermost counted, up to which each is inspected.
inline constexpr std::size_t maximumLayers = 5;

/// Whether the payload is a token itself: the header announces one (`cty`, RFC 7519, 5.2) and its shape is that of one,
/// or it was encrypted and has the shape of a compact one.
bool payloadIsToken(const Inspection &inspection, const std::optional<jose::JoseHeader> &header);

/// Inspects the token that is the payload, with the same keys and expectations, as one of its own (`nested`), and takes
/// over what it says about the whole. Past the last layer it says so instead.
void inspectNestedToken(Examination &examination);

} // namespace tokenscope::inspect
