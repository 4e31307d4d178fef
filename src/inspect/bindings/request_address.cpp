// SPDX-License-Identifier: Apache-2.0
#include "inspect/bindings/request_address.h"

#include "base/ascii.h"
#include "base/hex.h"

#include <algorithm>
#include <vector>

namespace tokenscope::inspect {

namespace {

/// RFC 3986, 2.3: what is the same with an escape and without one.
bool isUnreserved(char c)
{
    return ascii::isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

/// RFC 3986, 6.2.2.1 and 6.2.2.2.
std::string withPlainEscapes(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hex::digitValue(text[i + 1]) : -1;
        const int low = high >= 0 ? hex::digitValue(text[i + 2]) : -1;
        if (low < 0) {
            result += text[i];
            continue;
        }
        const int value = high * 16 + low;
        if (value < 0x80 && isUnreserved(char(value)))
            result += char(value);
        else
            result += {'%', hex::upperDigits[std::size_t(high)], hex::upperDigits[std::size_t(low)]};
        i += 2;
    }
    return result;
}

/// RFC 3986, 5.2.4, of a path that starts with a slash.
std::string withoutDots(std::string_view path)
{
    std::vector<std::string_view> kept;
    bool endsInDirectory = false;
    for (std::size_t begin = 1; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view part = path.substr(begin, end - begin);
        endsInDirectory = part == "." || part == "..";
        if (part == ".." && !kept.empty())
            kept.pop_back();
        else if (!endsInDirectory)
            kept.push_back(part);
        begin = end + 1;
    }
    std::string result;
    for (const std::string_view part : kept)
        (result += '/') += part;
    if (endsInDirectory || result.empty())
        result += '/';
    return result;
}

/// Lower case but for the user's name, without the port that is the scheme's own.
std::string comparableAuthority(std::string_view authority, bool isSecure)
{
    std::string result = withPlainEscapes(authority);
    const std::size_t host = result.rfind('@') + 1; // npos + 1 is 0
    std::ranges::transform(result.begin() + std::ptrdiff_t(host), result.end(), result.begin() + std::ptrdiff_t(host),
                           ascii::lowered);
    for (const std::string_view port : {std::string_view(isSecure ? ":443" : ":80"), std::string_view(":")}) {
        if (result.ends_with(port))
            result.resize(result.size() - port.size());
    }
    return result;
}

} // namespace

std::optional<std::string> comparableAddress(std::string_view address)
{
    const std::size_t colon = address.find("://");
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string scheme = ascii::inLowerCase(address.substr(0, colon));
    if (scheme != "https" && scheme != "http")
        return std::nullopt;
    std::string_view rest = address.substr(colon + 3);
    rest = rest.substr(0, rest.find_first_of("?#"));
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view authority = rest.substr(0, slash);
    if (authority.empty() || rest.find_first_of(" \t\r\n\"<>\\") != std::string_view::npos)
        return std::nullopt;
    const std::string path = slash < rest.size() ? withPlainEscapes(rest.substr(slash)) : std::string("/");
    return scheme + "://" + comparableAuthority(authority, scheme == "https") + withoutDots(path);
}

} // namespace tokenscope::inspect
