// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/known_secrets.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::array<std::string_view, 46> secrets = {
    "secret",
    "secret123",
    "secretkey",
    "secret-key",
    "secret_key",
    "my-secret",
    "mysecret",
    "mysecretkey",
    "jwt-secret",
    "jwt_secret",
    "jwtsecret",
    "JWT_SECRET",
    "your-256-bit-secret",
    "your-384-bit-secret",
    "your-512-bit-secret",
    "your-secret-key",
    "your_secret_key",
    "a-string-secret-at-least-256-bits-long",
    "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
    "shhhhh",
    "shhhhhhhhhhhhhhh",
    "changeme",
    "change-me",
    "password",
    "Passw0rd",
    "123456",
    "12345678",
    "admin",
    "test",
    "key",
    "supersecret",
    "super-secret",
    "super_secret",
    "supersecretkey",
    "super-secret-key",
    "secret_jwt_key",
    "jwt_secret_key",
    "my_jwt_secret",
    "my-secret-key",
    "my_secret_key",
    "mysupersecretkey",
    "thisisasecret",
    "your_jwt_secret",
    "your-jwt-secret",
    "super-secret-jwt-token-with-at-least-32-characters-long",
    "keyboard cat",
};

} // namespace

std::span<const std::string_view> unsetSecrets()
{
    static constexpr std::array<std::string_view, 30> words = {
        "undefined",
        "null",
        "None",
        "nil",
        "NaN",
        "false",
        "[object Object]",
        "[object Promise]",
        "${JWT_SECRET}",
        "$JWT_SECRET",
        "$(JWT_SECRET)",
        "%JWT_SECRET%",
        "{{JWT_SECRET}}",
        "{{ JWT_SECRET }}",
        "<JWT_SECRET>",
        "${JWT_SECRET_KEY}",
        "$JWT_SECRET_KEY",
        "${SECRET_KEY}",
        "$SECRET_KEY",
        "${jwt.secret}",
        "process.env.JWT_SECRET",
        "env.JWT_SECRET",
        "${JWT_SECRET:-}",
        "${JWT_SECRET:}",
        "${JWT_SECRET:?}",
        "${JWT_KEY}",
        "${TOKEN_SECRET}",
        "${{ secrets.JWT_SECRET }}",
        "<secret>",
        "<your-secret>",
    };
    return words;
}

std::span<const std::string_view> knownSecrets()
{
    return secrets;
}

bool isKnownSecret(ByteView secret)
{
    if (std::ranges::find(secrets, asText(secret)) != secrets.end())
        return true;
    // One byte over and over.
    return !secret.empty() && std::ranges::all_of(secret, [&secret](unsigned char byte) { return byte == secret[0]; });
}

} // namespace tokenscope::inspect
