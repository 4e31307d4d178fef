// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "make/bench.h"

#include <QString>

/// What is said beside a token that is being made.
namespace tokenscope::explain {

/// Why nothing was signed, and what would help.
QString benchFaultWords(const make::BenchFault &fault);
/// "Line 3, column 7: a string has no end": why a text is no header or payload.
QString textFaultWords(const make::TextFault &fault);

/// "Signed with ES256"
QString signedWords(const make::BenchToken &token);
/// "header 67, payload 223, signature 86 characters"
QString lengthWords(const make::BenchToken &token);

} // namespace tokenscope::explain
