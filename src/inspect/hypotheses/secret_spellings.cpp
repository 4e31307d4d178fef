// SPDX-License-Identifier: Apache-2.0
#include "inspect/hypotheses/secret_spellings.h"

#include "base/ascii.h"
#include "base/base64url.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "crypto/digest.h"
#include "inspect/hypotheses/secret_unwrapping.h"
#include "inspect/recognition/encoded_bytes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tokenscope::inspect {

namespace {

constexpr std::size_t longestSecret = 16 * 1024;
constexpr std::size_t mostWrappings = 24;
constexpr std::size_t mostChanged = 8; // of them, the likeliest
constexpr std::size_t mostSpellings = 320;

class Spellings
{
public:
    explicit Spellings(std::string secret) { m_all.push_back({{}, std::move(secret)}); }

    void unwrap();
    void decode();
    void encode();
    std::vector<SecretSpelling> take() const;

private:
    struct State
    {
        SecretSteps steps;
        std::string text;
    };

    void add(const State &from, SecretStep step, std::string text)
    {
        const bool isKnown = std::ranges::any_of(m_all, [&text](const State &state) { return state.text == text; });
        if (isKnown || text.empty() || m_all.size() >= mostSpellings)
            return;
        SecretSteps steps = from.steps;
        steps.push_back(step);
        m_all.push_back({std::move(steps), std::move(text)});
    }
    void decodeOne(const State &from);
    void change(const State &from);
    void recode(const State &from);

    std::vector<State> m_all;
    std::size_t m_wrappings = 0;
};

/// Lines of settings are each a text by itself.
void Spellings::unwrap()
{
    const std::string whole = m_all.front().text;
    constexpr std::size_t mostLines = 16;
    constexpr std::size_t shortestLine = 8; // of a secret without a name
    std::size_t lines = 0;
    for (const std::string_view line : splitAt(whole, '\n')) {
        const bool isAlone = line.size() + 1 >= whole.size();
        if (isAlone || ++lines > mostLines)
            break;
        const std::size_t first = line.find_first_not_of("\r");
        if (first != std::string_view::npos && (hasName(line) || line.size() >= shortestLine))
            add(m_all.front(), SecretStep::OneLine, std::string(line.substr(0, line.find('\r'))));
    }
    for (std::size_t i = 0; i < m_all.size() && m_all.size() < mostWrappings; ++i) {
        for (const UnwrappingStep &step : unwrappingSteps()) {
            const State from = m_all[i];
            if (auto text = step.take(from.text))
                add(from, step.name, std::move(*text));
        }
    }
    m_wrappings = m_all.size();
}

void Spellings::decodeOne(const State &from)
{
    if (const auto bytes = hexBytes(from.text))
        add(from, SecretStep::FromHex, std::string(asText(*bytes)));
    if (const auto bytes = anyBase64(from.text))
        add(from,
            from.text.find_first_of("-_") == std::string::npos ? SecretStep::FromBase64 : SecretStep::FromBase64Url,
            std::string(asText(*bytes)));
}

/// As Java’s old decoder reads it: what is no base64 is passed over, and what is too much at the end is left out.
std::optional<std::string> lenientlyDecoded(const std::string &text)
{
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept),
                         [](char c) { return ascii::isLetterOrDigit(c) || c == '+' || c == '/'; });
    if (kept.size() == text.size() && kept.size() % 4 == 0)
        return std::nullopt; // no other than the strict one
    kept.resize(kept.size() / 4 * 4);
    return kept.empty() ? std::nullopt : std::optional(std::string(asText(base64url::decodeLenient(kept))));
}

void Spellings::decode()
{
    if (auto text = lenientlyDecoded(m_all.front().text))
        add(State(m_all.front()), SecretStep::FromBase64, std::move(*text));
    for (std::size_t i = 0; i < m_wrappings; ++i)
        decodeOne(State(m_all[i]));
    const std::size_t once = m_all.size();
    for (std::size_t i = m_wrappings; i < once; ++i) {
        const State from = m_all[i];
        if (auto text = withoutLineEnd(from.text))
            add(from, SecretStep::LineEnd, std::move(*text));
        decodeOne(from);
    }
    const std::size_t twice = m_all.size();
    for (std::size_t i = once; i < twice; ++i)
        decodeOne(State(m_all[i]));
}

void Spellings::encode()
{
    const std::size_t decoded = m_all.size();
    for (std::size_t i = 0; i < decoded; ++i) {
        const State from = m_all[i];
        add(from, SecretStep::LineEndAdded, from.text + "\n");
        add(from, SecretStep::LineEndAdded, from.text + "\r\n");
        if (i >= m_wrappings)
            continue;
        add(from, SecretStep::Quoted, '"' + from.text + '"');
        add(from, SecretStep::Quoted, "'" + from.text + "'");
        add(from, SecretStep::AsBase64, base64url::encodeStandard(asBytes(from.text)));
        add(from, SecretStep::AsBase64Url, base64url::encode(asBytes(from.text)));
        add(from, SecretStep::AsHex, hex::encode(asBytes(from.text)));
        add(from, SecretStep::AsHex, hex::encode(asBytes(from.text), hex::LetterCase::Upper));
    }
    for (std::size_t i = 0; i < std::min(m_wrappings, mostChanged); ++i)
        change(State(m_all[i]));
}

/// What a program makes of a secret before it signs with it.
void Spellings::change(const State &from)
{
    add(from, SecretStep::SmallLetters, ascii::inLowerCase(from.text));
    add(from, SecretStep::Capitals, ascii::inUpperCase(from.text));
    for (const auto &[step, digest] : {std::pair{SecretStep::Sha256, crypto::Digest::Sha256},
                                       std::pair{SecretStep::Sha512, crypto::Digest::Sha512}}) {
        const Bytes hashed = crypto::hash(digest, asBytes(from.text));
        State state{from.steps, std::string(asText(hashed))};
        state.steps.push_back(step);
        add(from, step, state.text);
        add(state, SecretStep::AsHex, hex::encode(hashed));
        add(state, SecretStep::AsBase64, base64url::encodeStandard(hashed));
    }
    constexpr std::size_t lengthOfKeys = 32; // of AES-256 and of what libraries for it ask for
    add(from, SecretStep::First32, from.text.substr(0, lengthOfKeys));
    recode(from);
}

/// In the encodings of Windows, where the text is UTF-8.
void Spellings::recode(const State &from)
{
    constexpr char32_t lastOfPlane = 0xFFFF;
    constexpr char32_t lastOfLatin1 = 0xFF;
    std::string wide;
    std::string narrow;
    for (std::size_t i = 0; i < from.text.size();) {
        const auto [c, length, wellFormed] = utf8::step(std::string_view(from.text).substr(i));
        if (!wellFormed || c > lastOfPlane)
            return;
        i += length;
        wide += char(c & lastOfLatin1);
        wide += char(c >> 8);
        narrow += c <= lastOfLatin1 ? char(c) : '?';
    }
    add(from, SecretStep::AsUtf16, std::move(wide));
    add(from, SecretStep::AsLatin1, std::move(narrow));
}

std::vector<SecretSpelling> Spellings::take() const
{
    std::vector<SecretSpelling> spellings;
    for (std::size_t i = 1; i < m_all.size(); ++i) {
        const ByteView bytes = asBytes(m_all[i].text);
        spellings.push_back({m_all[i].steps, Bytes(bytes.begin(), bytes.end())});
    }
    // What a program makes of a secret is rarer than what files put around it.
    std::ranges::stable_sort(spellings, {}, [](const SecretSpelling &spelling) {
        const auto isChange = [](SecretStep step) { return step >= SecretStep::SmallLetters; };
        return spelling.steps.size() + 3 * std::size_t(std::ranges::count_if(spelling.steps, isChange));
    });
    return spellings;
}

} // namespace

std::vector<SecretSpelling> secretSpellings(ByteView secret)
{
    if (secret.empty() || secret.size() > longestSecret)
        return {};
    Spellings spellings{std::string(asText(secret))};
    spellings.unwrap();
    spellings.decode();
    spellings.encode();
    return spellings.take();
}

} // namespace tokenscope::inspect
