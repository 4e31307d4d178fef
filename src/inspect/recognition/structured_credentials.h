// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/recognition/foreign_kind.h"

namespace tokenscope::inspect {

/// A credential or message that its structure tells, not its first characters alone: a Discord token, a SAML response
/// in base64, a macaroon. The word without anything around it.
std::optional<Recognized> recognizeStructure(std::string_view word);

/// The same of bytes, as a file may hold them or base64 and hexadecimal digits encode them.
std::optional<Recognized> recognizeBytes(std::string_view bytes);

} // namespace tokenscope::inspect
