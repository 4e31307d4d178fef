// SPDX-License-Identifier: Apache-2.0
#include "jose/privacy/secret_readings.h"

#include "base/deflate.h"
#include "jose/privacy/packed_content.h"
#include "jose/privacy/secret_digits.h"
#include "jose/privacy/secret_letters.h"
#include "jose/privacy/secret_numbers.h"
#include "jose/privacy/secret_text.h"
#include "jose/privacy/text_unescape.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tokenscope::jose {

namespace {

constexpr int deepestReading = 6;

/// Each wrapping of a secret makes it longer, so that all of the honest readings together are some times its size.
/// Random bytes now and then inflate to some hundred times their size.
constexpr std::size_t bytesFor(std::size_t size)
{
    return 160 * size + 1024 * 1024;
}

class SecretReader
{
public:
    SecretReader(ByteView secret, const std::function<bool(const SecretReading &)> &visit)
        : m_visit(visit)
        , m_bytesLeft(bytesFor(secret.size()))
    {
        add({Bytes(secret.begin(), secret.end()), 0, false});
    }

    ReadingEnd run()
    {
        while (!m_open.empty() && m_end == ReadingEnd::Complete) {
            const Layer layer = std::move(m_open.back());
            m_open.pop_back();
            const auto text = readableText(layer.bytes);
            const std::string plain = text ? squeezedText(*text) : std::string();
            const std::string dense = text ? denseText(*text) : std::string();
            if (m_visit({layer.bytes, plain, dense}))
                m_end = ReadingEnd::Stopped;
            else if (layer.depth < deepestReading)
                goInto(layer, text, dense);
        }
        return m_end;
    }

private:
    struct Layer
    {
        Bytes bytes;
        int depth;
        bool isTurned; ///< it, or one of those around it, was read backwards
    };

    void add(Layer layer)
    {
        const bool isNew = m_seen.insert(std::hash<std::string_view>()(asText(layer.bytes))).second;
        if (layer.bytes.size() < shortestReading || !isNew || m_end != ReadingEnd::Complete)
            return;
        if (layer.bytes.size() > m_bytesLeft) {
            m_end = ReadingEnd::TooMuch;
            return;
        }
        m_bytesLeft -= layer.bytes.size();
        m_open.push_back(std::move(layer));
    }

    void goInto(const Layer &layer, const std::optional<std::string> &text, const std::string &dense);
    void unpack(const Layer &layer);
    void unwrap(const Layer &layer, const std::string &text, const std::string &dense);

    const std::function<bool(const SecretReading &)> &m_visit;
    std::size_t m_bytesLeft;
    std::vector<Layer> m_open;
    std::unordered_set<std::size_t> m_seen; ///< a text that repeats itself has the same readings again and again
    ReadingEnd m_end = ReadingEnd::Complete;
};

void SecretReader::goInto(const Layer &layer, const std::optional<std::string> &text, const std::string &dense)
{
    unpack(layer);
    for (const auto narrowed : {bytesOfLatin1, bytesOfWideLatin1}) {
        if (auto bytes = narrowed(layer.bytes))
            add({std::move(*bytes), layer.depth + 1, layer.isTurned});
    }
    if (text)
        unwrap(layer, *text, dense);
}

void SecretReader::unpack(const Layer &layer)
{
    if (isPackedOtherwise(layer.bytes)) {
        m_end = ReadingEnd::TooMuch;
        return;
    }
    auto content = inflateAny(layer.bytes, m_bytesLeft);
    if (content)
        add({std::move(*content), layer.depth + 1, layer.isTurned});
    else if (content.error() == InflateFault::TooLarge)
        m_end = ReadingEnd::TooMuch;
}

void SecretReader::unwrap(const Layer &layer, const std::string &text, const std::string &dense)
{
    const auto addBytes = [&](Bytes bytes) { add({std::move(bytes), layer.depth + 1, layer.isTurned}); };
    for (Bytes &reading : numberReadings(text))
        addBytes(std::move(reading));
    for (Bytes &reading : base85Readings(dense))
        addBytes(std::move(reading));
    for (Bytes &reading : hexReadings(text))
        addBytes(std::move(reading));
    for (Bytes &reading : letterReadings(text, dense))
        addBytes(std::move(reading));
    for (Bytes &reading : base64Readings(text))
        addBytes(std::move(reading));
    if (const auto plain = unescaped(text))
        addBytes({asBytes(*plain).begin(), asBytes(*plain).end()});
    if (!layer.isTurned)
        add({Bytes(text.rbegin(), text.rend()), layer.depth + 1, true});
}

} // namespace

ReadingEnd readSecret(ByteView secret, const std::function<bool(const SecretReading &)> &visit)
{
    return secret.size() > largestSecret ? ReadingEnd::TooMuch : SecretReader(secret, visit).run();
}

} // namespace tokenscope::jose
