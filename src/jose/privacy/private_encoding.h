// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <string>
#include <string_view>

/// Private keys in binary, and the texts that stand for bytes.
namespace tokenscope::jose {

/// Whether bytes begin like a private key: PKCS #8, encrypted or not, PKCS #1, SEC 1, the DSA form of OpenSSL, PKCS #12
/// or OpenSSH's own. The first 40 bytes decide: what follows may have been cut off.
bool startsPrivateKey(ByteView bytes);

/// Of either alphabet; white space, padding and anything else is skipped. Reads at most `limit` characters, having
/// skipped the first `skipped` that count.
std::string base64Bytes(std::string_view text, std::size_t skipped = 0, std::size_t limit = std::string_view::npos);
/// Pairs of digits; anything between them is skipped.
std::string hexBytes(std::string_view text);

bool isBase64Character(char c); ///< of either alphabet; padding is not one

/// Whether bytes hold a text that somebody could read, in UTF-8 or UTF-16, somewhere.
bool holdsText(std::string_view bytes);

} // namespace tokenscope::jose
