// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

/// The characters that tokens are made of, recognized by table: an inspection asks for every byte of a text.
namespace tokenscope::inspect {

enum CharacterClass : unsigned char {
    Base64UrlCharacter = 1,
    DotCharacter = 2,
    StandardCharacter = 4, ///< `+` `/` `=`: plain base64 and padding
    SpaceCharacter = 8,
    TildeCharacter = 16, ///< between a token and what is disclosed (RFC 9901, 4)
};

inline constexpr auto characterClasses = [] {
    std::array<unsigned char, 256> classes{};
    for (int c = '0'; c <= '9'; ++c)
        classes[std::size_t(c)] = Base64UrlCharacter;
    for (int c = 'A'; c <= 'Z'; ++c)
        classes[std::size_t(c)] = classes[std::size_t(c) + 32] = Base64UrlCharacter;
    classes['-'] = classes['_'] = Base64UrlCharacter;
    classes['.'] = DotCharacter;
    classes['~'] = TildeCharacter;
    classes['+'] = classes['/'] = classes['='] = StandardCharacter;
    classes[' '] = classes['\t'] = classes['\n'] = classes['\r'] = classes['\v'] = classes['\f'] = SpaceCharacter;
    return classes;
}();

/// What a token may be written in, before its segments are looked at.
inline constexpr int tokenClasses = Base64UrlCharacter | DotCharacter | StandardCharacter;

/// The same of a token with disclosures.
inline constexpr int presentationClasses = tokenClasses | TildeCharacter;

inline bool isOf(char character, int classes)
{
    return (characterClasses[static_cast<unsigned char>(character)] & classes) != 0;
}

inline bool consistsOf(std::string_view text, int classes)
{
    return std::ranges::all_of(text, [classes](char c) { return isOf(c, classes); });
}

/// How many characters of those classes follow each other from there on.
inline std::size_t lengthOf(std::string_view text, std::size_t from, int classes)
{
    const char *const begin = text.data() + std::min(from, text.size());
    return std::size_t(std::find_if_not(begin, text.data() + text.size(), [=](char c) { return isOf(c, classes); }) -
                       begin);
}

/// Whether base64url text starts a JSON object: its first byte is `{`.
inline bool startsLikeHeader(std::string_view text)
{
    return text.size() >= 2 && text[0] == 'e' && text[1] >= 'w' && text[1] <= 'z';
}

} // namespace tokenscope::inspect
