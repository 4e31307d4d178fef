// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/symbol_numbers.h"

#include "base/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace tokenscope::jose {

namespace {

constexpr std::size_t mostSymbols = 256;
constexpr std::size_t fewestWords = 40;

template <typename Symbol>
class Numbering
{
public:
    /// Whether there are not too many.
    bool take(const Symbol &symbol)
    {
        const auto [entry, isNew] = m_known.try_emplace(symbol, m_known.size());
        m_numbers.push_back(static_cast<unsigned char>(entry->second));
        return m_known.size() <= mostSymbols;
    }

    Bytes result() { return std::move(m_numbers); }

private:
    std::unordered_map<Symbol, std::size_t> m_known;
    Bytes m_numbers;
};

} // namespace

std::optional<Bytes> characterNumbers(std::string_view text)
{
    constexpr unsigned char firstOther = 0x80;
    if (std::ranges::all_of(asBytes(text), [](unsigned char byte) { return byte < firstOther; }))
        return std::nullopt;
    Numbering<char32_t> numbering;
    while (!text.empty()) {
        const utf8::Step step = utf8::step(text);
        const bool isBlank = step.codePoint <= U' ';
        if (!step.wellFormed || (!isBlank && !numbering.take(step.codePoint)))
            return std::nullopt;
        text.remove_prefix(step.length);
    }
    return numbering.result();
}

std::optional<Bytes> wordNumbers(std::string_view text)
{
    constexpr std::string_view between = " \t\r\n,|";
    Numbering<std::string_view> numbering;
    for (std::size_t begin = text.find_first_not_of(between); begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(between, begin), text.size());
        if (!numbering.take(text.substr(begin, end - begin)))
            return std::nullopt;
        begin = text.find_first_not_of(between, end);
    }
    Bytes numbers = numbering.result();
    return numbers.size() >= fewestWords ? std::optional(std::move(numbers)) : std::nullopt;
}

} // namespace tokenscope::jose
