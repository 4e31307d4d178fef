// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/encrypting.h"

#include <QString>

namespace tokenscope::explain {

/// Why nothing was encrypted, and what would help.
QString encryptionWords(const make::EncryptionError &error);

} // namespace tokenscope::explain
