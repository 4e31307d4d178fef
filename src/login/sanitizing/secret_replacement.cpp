// SPDX-License-Identifier: Apache-2.0
#include "login/sanitizing/secret_replacement.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/deflate.h"
#include "base/hex.h"
#include "base/percent.h"
#include "base/unescaped_text.h"
#include "base/utf8.h"
#include "jose/privacy/private_material.h"
#include "login/recording/placeholder.h"
#include "json/writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace tokenscope::login {

namespace {

constexpr std::size_t startLength = 4;
constexpr int deepest = 3; ///< base64 within base64
constexpr std::size_t shortestRun = 8;

std::uint32_t startOf(std::string_view text)
{
    std::uint32_t start = 0;
    for (std::size_t i = 0; i < startLength; ++i)
        start = (start << 8) | static_cast<unsigned char>(text[i]);
    return start;
}

std::size_t filterBit(std::uint32_t start)
{
    return (start * 2654435761U) >> 16;
}

bool isOfRun(char c)
{
    return ascii::isLetterOrDigit(c) || c == '+' || c == '/' || c == '-' || c == '_';
}

bool endsValue(std::string_view text, std::size_t at)
{
    return at >= text.size() || std::string_view("&;#\"'<> \t\r\n\\,)}").find(text[at]) != std::string_view::npos;
}

/// Whether it may be base64 of a text: words of a language hardly ever are.
bool startsText(std::string_view run)
{
    constexpr std::size_t looked = 16;
    const Bytes bytes = base64url::decodeLenient(run.substr(0, looked));
    return std::ranges::all_of(
        bytes, [](unsigned char c) { return (c >= 0x20 && c != 0x7F) || c == '\n' || c == '\r' || c == '\t'; });
}

std::string inDigits(unsigned code, std::size_t count)
{
    std::string text(count, '0');
    for (std::size_t i = count; i-- > 0; code >>= 4)
        text[i] = hex::upperDigits[code & 15];
    return text;
}

/// A blank is `%20` in an address, and a plus sign in a form.
std::string percentEncodedForForm(std::string_view text)
{
    std::string result = percent::encode(text);
    for (std::size_t at = result.find("%20"); at != std::string::npos; at = result.find("%20", at))
        result.replace(at, 3, 1, '+');
    return result;
}

enum class BeyondAscii { AsItIs, Escaped };

/// In a JSON string. A character beyond 16 bits has two escapes.
std::string jsonEscaped(std::string_view text, BeyondAscii others)
{
    const std::string quoted = json::quote(text);
    const std::string_view inside = std::string_view(quoted).substr(1, quoted.size() - 2);
    if (others == BeyondAscii::AsItIs)
        return std::string(inside);
    std::string result;
    for (std::size_t at = 0; at < inside.size();) {
        const utf8::Step step = utf8::step(inside.substr(at));
        const auto code = unsigned(step.codePoint);
        if (code < 0x80)
            result += inside[at];
        else if (code < 0x10000)
            result += "\\u" + inDigits(code, 4);
        else
            result +=
                "\\u" + inDigits(0xD800 + ((code - 0x10000) >> 10), 4) + "\\u" + inDigits(0xDC00 + (code & 0x3FF), 4);
        at += step.length;
    }
    return result;
}

std::string htmlEscaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool isKept = c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
        result += isKept ? std::string(1, c) : "&#" + std::to_string(int(c)) + ';';
    }
    return result;
}

/// The spellings in which a secret may stand in a text. What they become when all escapes are undone at once is not
/// always the same: a backslash or a percent sign of the secret itself may look like an escape.
std::vector<std::string> spellingsOf(const std::string &text)
{
    const std::string inAddress = percent::encode(text);
    const std::string quoted = jsonEscaped(text, BeyondAscii::AsItIs);
    std::string withPlus = text;
    std::ranges::replace(withPlus, ' ', '+');
    return {text,
            withPlus,
            inAddress,
            percentEncodedForForm(text),
            percent::encode(inAddress),
            quoted,
            jsonEscaped(text, BeyondAscii::Escaped),
            jsonEscaped(quoted, BeyondAscii::AsItIs),
            jsonEscaped(jsonEscaped(text, BeyondAscii::Escaped), BeyondAscii::Escaped),
            percent::encode(quoted),
            htmlEscaped(text),
            htmlEscaped(quoted)};
}

/// Private keys by what they are, whatever they are called.
std::string withoutKeys(std::string_view source)
{
    std::string result;
    std::size_t copied = 0;
    for (const jose::PrivatePassage &each : jose::privatePassages(source, jose::PrivateValues::KeysOnly)) {
        const bool isKey = each.form != jose::PrivateForm::Secret;
        if (!isKey || isPlaceholder(source.substr(each.begin, each.end - each.begin)))
            continue;
        result.append(source.substr(copied, each.begin - copied));
        result.append(each.quote).append(placeholderStart).append("key").append(each.quote);
        copied = each.end;
    }
    return result.append(source.substr(copied));
}

} // namespace

void NeedleIndex::add(Needle needle)
{
    if (needle.text.size() < startLength)
        return;
    const std::uint32_t start = startOf(needle.text);
    m_filter.set(filterBit(start));
    m_starts[start].push_back(m_needles.size());
    m_needles.push_back(std::move(needle));
}

void NeedleIndex::finish()
{
    for (auto &[start, needles] : m_starts)
        std::ranges::sort(needles, {}, [this](std::size_t each) { return std::string_view(m_needles[each].text); });
}

const NeedleIndex::Needle *NeedleIndex::needleAt(std::string_view text, std::size_t at) const
{
    if (at + startLength > text.size())
        return nullptr;
    const std::uint32_t start = startOf(text.substr(at));
    const auto found = m_filter.test(filterBit(start)) ? m_starts.find(start) : m_starts.end();
    if (found == m_starts.end())
        return nullptr;
    const auto textOf = [this](std::size_t each) { return std::string_view(m_needles[each].text); };
    // The last needle in order that is not behind the text is the longest that begins it, or shares more with it than
    // any shorter one that does.
    std::string_view rest = text.substr(at);
    while (rest.size() >= startLength) {
        const auto behind = std::ranges::upper_bound(found->second, rest, {}, textOf);
        if (behind == found->second.begin())
            return nullptr;
        const Needle &needle = m_needles[*std::prev(behind)];
        if (!rest.starts_with(needle.text)) {
            const auto shared = std::ranges::mismatch(rest, needle.text);
            rest = rest.substr(0, std::size_t(shared.in1 - rest.begin()));
            continue;
        }
        const bool isAtName = !needle.isBounded || at == 0 || !isOfRun(text[at - 1]);
        if (isAtName && (!needle.isBounded || endsValue(text, at + needle.text.size())))
            return &needle;
        rest = rest.substr(0, needle.text.size() - 1);
    }
    return nullptr;
}

std::string NeedleIndex::cleaned(std::string_view source) const
{
    const UnescapedText unescaped(source);
    const std::string_view text = unescaped.text();
    std::string result;
    std::size_t copied = 0; // of the source
    for (std::size_t at = 0; at < text.size();) {
        const Needle *needle = needleAt(text, at);
        if (!needle) {
            ++at;
            continue;
        }
        const std::size_t begin = unescaped.place(at + needle->kept);
        result.append(source.substr(copied, begin - copied)).append(needle->placeholder);
        at += needle->text.size();
        copied = unescaped.place(at);
    }
    return result.append(source.substr(copied));
}

SecretReplacement::SecretReplacement(const std::vector<Secret> &secrets)
{
    std::map<std::string_view, std::size_t> counts;
    std::unordered_map<std::string, std::string> known;
    for (const Secret &secret : secrets) {
        std::string &placeholder = known[secret.value];
        if (placeholder.empty())
            placeholder = std::string(secret.label == "signature" ? "~" : "") + std::string(placeholderStart) +
                          std::string(secret.label) + '-' + std::to_string(++counts[secret.label]);
        m_named.emplace(secret.name + '\n' + secret.value, placeholder);
        const bool isLongEnough = secret.value.size() >= startLength;
        if (secret.reach == Reach::Everywhere && isLongEnough) {
            addForms({}, secret.value, placeholder);
            addEncoded(secret.value, placeholder);
            continue;
        }
        for (const std::string &start : {secret.name + '=', secret.name + "\":\"", secret.name + "\": \""}) {
            if (!secret.name.empty())
                addForms(start, secret.value, placeholder);
        }
    }
    m_plain.finish();
    m_encoded.finish();
}

void SecretReplacement::addForms(const std::string &start, const std::string &text, const std::string &placeholder)
{
    std::set<std::string> known;
    for (const std::string &spelling : spellingsOf(text)) {
        const std::string plain(UnescapedText(spelling).text());
        if (known.insert(plain).second)
            m_plain.add({start + plain, start.size(), placeholder, !start.empty()});
    }
}

/// What a secret is within base64, in each of the three ways in which it can lie there.
void SecretReplacement::addEncoded(const std::string &text, const std::string &placeholder)
{
    for (std::size_t before = 0; before < 3; ++before) {
        const std::string shifted = std::string(before, '\0') + text;
        const std::size_t first = before == 0 ? 0 : before + 1;
        std::string encoded = base64url::encodeStandard(asBytes(shifted));
        encoded = encoded.substr(first, shifted.size() * 8 / 6 - first);
        m_encoded.add({encoded, 0, placeholder, false});
        std::ranges::replace(encoded, '+', '-');
        std::ranges::replace(encoded, '/', '_');
        m_encoded.add({encoded, 0, placeholder, false});
    }
}

const std::string &SecretReplacement::placeholderOf(const Secret &secret) const
{
    return m_named.at(secret.name + '\n' + secret.value);
}

std::string SecretReplacement::cleanedValue(const std::string &name, const std::string &value) const
{
    const auto named = m_named.find(name + '\n' + value);
    return named == m_named.end() ? cleaned(value) : named->second;
}

std::string SecretReplacement::cleanedAt(std::string_view source, int depth) const
{
    std::string text = m_plain.cleaned(source); // whole, before their parts are decoded
    if (depth < deepest)
        text = withoutEncoded(text, depth);
    text = m_encoded.cleaned(text);
    constexpr std::size_t shortestKey = 32;
    return depth == 0 && text.size() >= shortestKey ? withoutKeys(text) : text;
}

std::string SecretReplacement::withoutEncoded(std::string_view source, int depth) const
{
    const UnescapedText unescaped(source);
    const std::string_view text = unescaped.text();
    std::string result;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!isOfRun(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isOfRun(text[end]))
            ++end;
        const std::string_view run = text.substr(at, end - at);
        std::size_t padded = end;
        while (padded < text.size() && text[padded] == '=' && padded < end + 2)
            ++padded;
        if (const auto clean = cleanedRun(run, padded > end, depth)) {
            result.append(source.substr(copied, unescaped.place(at) - copied)).append(*clean);
            copied = unescaped.place(padded);
            end = padded;
        }
        at = end;
    }
    return result.append(source.substr(copied));
}

/// What stands for a run of characters that are base64 of a text with secrets; nothing where they are not.
std::optional<std::string> SecretReplacement::cleanedRun(std::string_view run, bool isPadded, int depth) const
{
    constexpr std::string_view gzipStart = "H4sI";
    constexpr std::size_t mostInflated = 4 * 1024 * 1024;
    const bool isGzip = run.starts_with(gzipStart);
    if (run.size() < shortestRun || (!isGzip && !startsText(run)))
        return std::nullopt;
    Bytes bytes = base64url::decodeLenient(run);
    if (isGzip) {
        auto inflated = inflateAny(bytes, mostInflated);
        if (!inflated)
            return std::nullopt;
        bytes = std::move(*inflated);
    }
    const std::string_view inside = asText(bytes);
    const std::string clean = cleanedAt(inside, depth + 1);
    if (clean == inside)
        return std::nullopt;
    const bool isStandard = isPadded || run.find_first_of("+/") != std::string_view::npos;
    std::string encoded = isStandard ? base64url::encodeStandard(asBytes(clean)) : base64url::encode(asBytes(clean));
    while (!isPadded && encoded.ends_with('='))
        encoded.pop_back();
    return encoded;
}

} // namespace tokenscope::login
