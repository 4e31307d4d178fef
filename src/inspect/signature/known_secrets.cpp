// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/known_secrets.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

constexpr std::array<std::string_view, 48> secrets = {
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
    "your-super-secret-jwt-token-with-at-least-32-characters-long",
    "tobemodified",
    "keyboard cat",
};

/// The piece again and again, the last time perhaps cut short.
bool isPieceRepeated(std::string_view piece, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != piece[i % piece.size()])
            return false;
    }
    return text.size() >= piece.size();
}

/// One byte over and over, or a few, or each as much above the one before: a person's choice, or that of a program that
/// has no random numbers.
bool isMonotonous(ByteView secret)
{
    constexpr std::size_t longestPiece = 4;
    constexpr std::size_t fewestSteps = 8;
    const std::string_view text = asText(secret);
    for (std::size_t length = 1; length <= longestPiece && length * 4 <= secret.size(); ++length) {
        if (isPieceRepeated(text.substr(0, length), text))
            return true;
    }
    const auto step = [](unsigned char before, unsigned char behind) {
        return static_cast<unsigned char>(behind - before);
    };
    for (std::size_t i = 2; i < secret.size(); ++i) {
        if (step(secret[i - 1], secret[i]) != step(secret[0], secret[1]))
            return false;
    }
    return secret.size() == 1 || secret.size() >= fewestSteps;
}

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

ByteView countingBytes(ByteView secret, std::size_t blockLength)
{
    constexpr std::size_t fewestZeros = 8; // so many no random secret ends with
    const auto last =
        std::ranges::find_if(secret.rbegin(), secret.rend(), [](unsigned char byte) { return byte != 0; });
    const auto zeros = std::size_t(last - secret.rbegin());
    return secret.size() <= blockLength && zeros >= fewestZeros ? secret.first(secret.size() - zeros) : secret;
}

bool isKnownSecret(ByteView secret)
{
    const auto isThis = [secret](std::string_view known) { return isPieceRepeated(known, asText(secret)); };
    return std::ranges::any_of(secrets, isThis) || isMonotonous(secret);
}

} // namespace tokenscope::inspect
