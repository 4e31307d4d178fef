// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/credentials/keyring.h"

#include <QString>

namespace tokenscope::explain {

/// Why the system's keyring was of no use, in one or two sentences.
QString keyringWords(const endpoint::KeyringError &error);

} // namespace tokenscope::explain
