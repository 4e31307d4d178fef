// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/fact_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct FactPhrases
{
    Q_DECLARE_TR_FUNCTIONS(FactPhrases)

public:
    static QString part(inspect::TokenPart part)
    {
        using enum inspect::TokenPart;
        switch (part) {
        case Header:
            return tr("the header (the part before the first dot)");
        case Payload:
            return tr("the payload (the part between the dots)");
        case Signature:
            return tr("the signature (the part after the last dot)");
        case EncryptedKey:
            return tr("the encrypted key (the second part)");
        case InitializationVector:
            return tr("the initialization vector (the third part)");
        case Ciphertext:
            return tr("the encrypted content (the fourth part)");
        case Tag:
            return tr("the authentication tag (the last part)");
        case AdditionalData:
            return tr("the additional data (aad)");
        }
        std::unreachable();
    }

    static QString type(json::Type type)
    {
        switch (type) {
        case json::Type::Null:
            return tr("null (nothing)");
        case json::Type::Boolean:
            return tr("true or false");
        case json::Type::Number:
            return tr("a number");
        case json::Type::String:
            return tr("text");
        case json::Type::Array:
            return tr("a list");
        case json::Type::Object:
            return tr("an object (members in braces)");
        }
        std::unreachable();
    }

    static QString type(inspect::WantedType type)
    {
        switch (type) {
        case inspect::WantedType::Text:
            return tr("text");
        case inspect::WantedType::Number:
            return tr("a number");
        case inspect::WantedType::Boolean:
            return tr("true or false");
        case inspect::WantedType::Object:
            return tr("an object (members in braces)");
        case inspect::WantedType::Array:
            return tr("a list");
        case inspect::WantedType::TextOrTexts:
            return tr("text or a list of texts");
        case inspect::WantedType::TextOrNumber:
            return tr("text or a number");
        case inspect::WantedType::TextOrObject:
            return tr("text or an object");
        case inspect::WantedType::ObjectOrArray:
            return tr("an object or a list");
        }
        std::unreachable();
    }

    static QString bytes(std::size_t count) { return counted(qint64(count), tr("%1 byte"), tr("%1 bytes")); }

    static QString key(std::string_view id)
    {
        return id.empty() ? tr("the key") : fill(tr("the key “%1”"), {quotedText(id)});
    }
};

} // namespace

QString placeWords(std::size_t place)
{
    return QString::number(place + 1);
}

QString partWords(inspect::TokenPart part)
{
    return FactPhrases::part(part);
}

QString typeWords(json::Type type)
{
    return FactPhrases::type(type);
}

QString typeWords(inspect::WantedType type)
{
    return FactPhrases::type(type);
}

QString keyPhrase(std::string_view id)
{
    return FactPhrases::key(id);
}

Gap gapOf(std::string_view text)
{
    return text.empty() ? std::nullopt : Gap(quotedText(text));
}

Gap gapOf(const std::string &text)
{
    return gapOf(std::string_view(text));
}

Gap gapOf(const std::optional<std::string> &text)
{
    return text ? gapOf(*text) : std::nullopt;
}

QString byteCount(std::size_t bytes)
{
    return FactPhrases::bytes(bytes);
}

} // namespace tokenscope::explain
