// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/fetch/fetch_words.h"

namespace tokenscope::explain {

/// Why a TLS connection was refused: which certificate, what is wrong with it, its names and dates.
FetchWords tlsWords(const endpoint::FetchError &error);

QString tlsFaultWords(endpoint::TlsFault fault);

} // namespace tokenscope::explain
