// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"

namespace tokenscope::inspect {

/// What the first bytes of a file or of decoded base64 tell: a ZIP file, a picture, an HTML page, PEM of another kind.
std::optional<Recognized> recognizeFirstBytes(std::string_view bytes);

/// What base64 turned out to encode: the above, a SAML message (deflated or not), a user name with its password, the
/// structured credentials of recognizeBytes().
std::optional<Recognized> recognizeEncoded(std::string_view bytes);

} // namespace tokenscope::inspect
