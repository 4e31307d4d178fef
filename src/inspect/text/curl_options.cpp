// SPDX-License-Identifier: Apache-2.0
#include "inspect/text/curl_options.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tokenscope::inspect {

namespace {

/// The words as a POSIX shell reads them, or `cmd` with its `^`. Variables stay as they are.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    bool isOpen = false; // a word has begun, if only with quotes
    char quote = 0;
    const auto close = [&] {
        if (isOpen)
            words.push_back(std::move(word));
        word.clear();
        isOpen = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (quote == '\'' || (quote == '"' && c != '\\') || (quote == '$' && c != '\\')) {
            if (c == (quote == '$' ? '\'' : quote))
                quote = 0;
            else
                word += c;
        } else if (quote != 0) { // a backslash
            word += next;
            ++i;
        } else if (c == '\\' || (c == '^' && (next == '\n' || next == '\r'))) {
            const bool isBreak = next == '\n' || next == '\r';
            i += next == '\r' && i + 2 < text.size() && text[i + 2] == '\n' ? 2 : 1;
            if (!isBreak && next != '\0') {
                word += next;
                isOpen = true;
            }
        } else if (c == '\'' || c == '"') {
            quote = c;
            isOpen = true;
        } else if (c == '$' && next == '\'') {
            quote = '$';
            isOpen = true;
            ++i;
        } else if (c == '\n' || c == '\r') {
            break;
        } else if (c == ' ' || c == '\t') {
            close();
        } else {
            word += c;
            isOpen = true;
        }
    }
    close();
    return words;
}

enum class Takes { Nothing, Method, Header, Data, Address, Bearer, Upload, Other };

struct CurlOption
{
    std::string_view name;
    Takes takes;
};

/// Those with a value, which is never taken for the address; and the few without one that count.
constexpr std::array curlOptions = {
    CurlOption{"-X", Takes::Method},
    CurlOption{"--request", Takes::Method},
    CurlOption{"-H", Takes::Header},
    CurlOption{"--header", Takes::Header},
    CurlOption{"-d", Takes::Data},
    CurlOption{"--data", Takes::Data},
    CurlOption{"--data-raw", Takes::Data},
    CurlOption{"--data-ascii", Takes::Data},
    CurlOption{"--data-binary", Takes::Data},
    CurlOption{"--data-urlencode", Takes::Data},
    CurlOption{"--json", Takes::Data},
    CurlOption{"-F", Takes::Data},
    CurlOption{"--form", Takes::Data},
    CurlOption{"--form-string", Takes::Data},
    CurlOption{"--url", Takes::Address},
    CurlOption{"--oauth2-bearer", Takes::Bearer},
    CurlOption{"-T", Takes::Upload},
    CurlOption{"--upload-file", Takes::Upload},
    CurlOption{"-u", Takes::Other},
    CurlOption{"--user", Takes::Other},
    CurlOption{"-A", Takes::Other},
    CurlOption{"--user-agent", Takes::Other},
    CurlOption{"-b", Takes::Other},
    CurlOption{"--cookie", Takes::Other},
    CurlOption{"-c", Takes::Other},
    CurlOption{"--cookie-jar", Takes::Other},
    CurlOption{"-e", Takes::Other},
    CurlOption{"--referer", Takes::Other},
    CurlOption{"-o", Takes::Other},
    CurlOption{"--output", Takes::Other},
    CurlOption{"-x", Takes::Other},
    CurlOption{"--proxy", Takes::Other},
    CurlOption{"-m", Takes::Other},
    CurlOption{"--max-time", Takes::Other},
    CurlOption{"--connect-timeout", Takes::Other},
    CurlOption{"-w", Takes::Other},
    CurlOption{"--write-out", Takes::Other},
    CurlOption{"-E", Takes::Other},
    CurlOption{"--cert", Takes::Other},
    CurlOption{"--key", Takes::Other},
    CurlOption{"--cacert", Takes::Other},
    CurlOption{"--resolve", Takes::Other},
    CurlOption{"--connect-to", Takes::Other},
    CurlOption{"--retry", Takes::Other},
    CurlOption{"-D", Takes::Other},
    CurlOption{"--dump-header", Takes::Other},
};

/// The option that a word is, and where its value begins in it (`-XPOST`, `--request=POST`); npos: in the next word.
struct ReadOption
{
    Takes takes = Takes::Nothing;
    std::size_t valueBegin = std::string::npos;
};

ReadOption optionOf(std::string_view word)
{
    for (const CurlOption &option : curlOptions) {
        if (word == option.name)
            return {option.takes, std::string::npos};
        const bool isLong = option.name.size() > 2;
        if (!isLong && !word.starts_with("--") && word.starts_with(option.name))
            return {option.takes, option.name.size()};
        if (isLong && word.starts_with(option.name) && word.substr(option.name.size()).starts_with('='))
            return {option.takes, option.name.size() + 1};
    }
    return {};
}

/// Of several letters behind one dash: `-sSI`.
bool hasFlag(std::string_view word, char letter, std::string_view longName)
{
    return word == longName || (word.starts_with('-') && !word.starts_with("--") && word.contains(letter));
}

} // namespace

CurlOptions readCurlOptions(std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    CurlOptions result;
    bool hasData = false;
    bool inQuery = false;
    std::string implied = "GET";
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (!word.starts_with('-')) {
            if (result.address.empty())
                result.address = word;
            continue;
        }
        const ReadOption option = optionOf(word);
        if (option.takes == Takes::Nothing) {
            inQuery |= hasFlag(word, 'G', "--get");
            if (hasFlag(word, 'I', "--head"))
                implied = "HEAD";
            continue;
        }
        const bool isApart = option.valueBegin == std::string::npos;
        if (isApart && i + 1 == words.size())
            break;
        const std::string value = isApart ? words[++i] : word.substr(option.valueBegin);
        switch (option.takes) {
        case Takes::Method:
            result.method = value;
            break;
        case Takes::Header:
            result.headers.push_back(value);
            break;
        case Takes::Data:
            hasData = true;
            break;
        case Takes::Address:
            result.address = value;
            break;
        case Takes::Bearer:
            result.bearer = value;
            break;
        case Takes::Upload:
            implied = "PUT";
            break;
        case Takes::Other:
        case Takes::Nothing:
            break;
        }
    }
    if (result.method.empty())
        result.method = hasData && !inQuery ? "POST" : implied;
    return result;
}

} // namespace tokenscope::inspect
