// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/findings/finding.h"
#include "tests/inspect/token_workshop.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Keys with one thing wrong each, made at each run.
namespace tokenscope::workshop {

struct KeyCase
{
    std::string name; ///< with the threat's id if there is one
    inspect::Code code;
    json::Value jwk;
};

/// For each code of section 9 of the findings that a single key can have.
const std::vector<KeyCase> &keyCases();

json::Value edited(json::Value jwk, std::string_view name, json::Value value);
json::Value texts(std::initializer_list<std::string> list);
std::string numberText(const Bytes &bytes);
std::string textOf(const json::Value &jwk, std::string_view name);

/// An RSA key whose modulus is as wished; its private part is nobody's.
json::Value rsaOf(Bytes modulus, Bytes exponent = {1, 0, 1});
/// All bits set but those of the last byte.
Bytes modulusOf(std::size_t bits, unsigned char last = 0xFF);

/// A certificate of the signer's key, in DER.
Bytes certificate(const Signer &signer, std::int64_t from, std::int64_t to);
Bytes goodCertificate(const Signer &signer);
/// The signer's public key with `x5c`.
json::Value certified(const Signer &signer, std::initializer_list<Bytes> chain);

/// One of each type, with the ID `k`.
const Signer &ec();
const Signer &rsa();
const Signer &ed();

} // namespace tokenscope::workshop
