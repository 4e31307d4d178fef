// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/algorithm.h"
#include "crypto/signing/device_key.h"
#include "jose/keys/jwk.h"
#include "make/assignment.h"
#include "make/token_draft.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::make {

enum class SigningFault {
    KeyUnusable,         ///< the key is faulty
    KeyIsPublic,         ///< its private part is missing
    AlgorithmUnknown,    ///< or not provided, or `none`: `value`
    AlgorithmDoesNotFit, ///< the key: `value`
    NoAlgorithm,         ///< the key is for no signatures: X25519, X448
    KeyIsForEncryption,  ///< it says so (`use`, `alg`), and verifiers will not use it
    NoKey,
    OneSignatureOnly, ///< several keys, and a form that holds one signature
    PayloadHasDot,    ///< RFC 7797, 5.2: unencoded in the compact form, it may hold no dot …
    PayloadNotPlain,  ///< … nor anything but ASCII that can be printed; in JSON it has to be UTF-8
    LibraryFailure,
};

struct SigningError
{
    SigningFault fault;
    std::string value = {};
};

/// A private key or shared secret, and what it signs with.
struct SigningKey
{
    jose::Jwk key;                                ///< the public half alone where a device holds the private one
    const crypto::SignatureAlgorithm *algorithm;  ///< never null; fits the key
    std::optional<crypto::DeviceKey> device = {}; ///< signs in place of `key`
};

/// With the algorithm of that name; without one, the key's own (`alg`), else the usual one of its type and curve.
std::expected<SigningKey, SigningError> signingKey(const jose::Jwk &key, std::string_view algorithm);
/// The same of a key whose private half a device holds.
std::expected<SigningKey, SigningError> signingKey(const jose::Jwk &publicKey, const crypto::DeviceKey &device,
                                                   std::string_view algorithm);

/// The members that make a public key, and none that tell what it is for or how it is called (RFC 7638, 3.2).
json::Value barePublicKey(const jose::Jwk &key);

enum class Serialization { Compact, Flattened, General };

struct SigningOrder
{
    std::vector<SigningKey> keys; ///< one signature each
    Serialization serialization = Serialization::Compact;
    bool isDetached = false;  ///< RFC 7515, appendix F: the payload is left out
    bool isUnencoded = false; ///< RFC 7797: `b64` is false, and `crit` says so
    Edits headerEdits;        ///< what the user says of the header, after all else
};

/// The protected header of one signature. What the draft's header says of another key (`kid`, `x5c`, `x5t`) is left
/// out; `jwk` becomes the public part of this one.
json::Object headerFor(const TokenDraft &draft, const SigningKey &key, const SigningOrder &order);

/// The bytes that are signed: claims as compact JSON, other payloads as they are, deflated where `zip` says so.
std::string payloadText(const TokenDraft &draft);

std::expected<std::string, SigningError> signToken(const TokenDraft &draft, const SigningOrder &order);

} // namespace tokenscope::make
