// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/signed_texts.h"

#include "base/base64url.h"
#include "crypto/digest.h"

#include <algorithm>
#include <array>

namespace tokenscope::inspect {

namespace {

using Recipe = SignedTextRecipe;
using enum SignedTextRecipe::Base;

constexpr std::array allBases = {Right,           PayloadAlone, Plain,    PlainPayload, Padded,
                                 PlainWithoutDot, HalfPlain,    Standard, StandardBare, WithoutDot,
                                 DotBehind,       BlankBehind,  Quoted};
constexpr std::array allLineEnds = {Recipe::LineEnd::None, Recipe::LineEnd::Lf, Recipe::LineEnd::CrLf};
constexpr std::array digestForms = {Recipe::Form::Raw, Recipe::Form::Hex, Recipe::Form::Base64,
                                    Recipe::Form::HexCapitals, Recipe::Form::Base64Url};

std::string padded(std::string text)
{
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::string withoutPadding(std::string text)
{
    text.erase(std::min(text.find('='), text.size()));
    return text;
}

std::string hexDigits(ByteView bytes, bool isCapital)
{
    const std::string_view digits = isCapital ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string baseText(Recipe::Base base, const DecodedJws &jws, ByteView payloadBytes, std::string_view right)
{
    const std::string header(jws.parts.header);
    const std::string payload =
        right.size() > header.size() ? std::string(right.substr(header.size() + 1)) : std::string();
    const Bytes headerBytes = base64url::decodeLenient(header);
    const std::string plainHeader(asText(headerBytes));
    const std::string plainPayload(asText(payloadBytes));
    switch (base) {
    case Right:
        return std::string(right);
    case PayloadAlone:
        return payload;
    case PlainPayload:
        return plainPayload;
    case Plain:
        return plainHeader + "." + plainPayload;
    case PlainWithoutDot:
        return plainHeader + plainPayload;
    case HalfPlain:
        return header + "." + plainPayload;
    case Padded:
        return padded(withoutPadding(header)) + "." + padded(withoutPadding(payload));
    case Standard:
        return base64url::encodeStandard(headerBytes) + "." + base64url::encodeStandard(payloadBytes);
    case StandardBare:
        return withoutPadding(base64url::encodeStandard(headerBytes)) + "." +
               withoutPadding(base64url::encodeStandard(payloadBytes));
    case WithoutDot:
        return header + payload;
    case DotBehind:
        return std::string(right) + ".";
    case BlankBehind:
        return std::string(right) + " ";
    case Quoted:
        return "\"" + std::string(right) + "\"";
    }
    return {};
}

/// What the recipe says of the program: its base first, then the digest, then the line break.
SignedText describe(const Recipe &recipe)
{
    SignedText described{HypothesisCode::SignedRespelt, {}, {}};
    switch (recipe.base) {
    case Right:
        described.code =
            recipe.form != Recipe::Form::Text ? HypothesisCode::SignedDigest : HypothesisCode::SignedLineBreak;
        break;
    case PayloadAlone:
        described = {HypothesisCode::SignedPayloadAlone, {{"part", "encoded"}}, {}};
        break;
    case PlainPayload:
        described = {HypothesisCode::SignedPayloadAlone, {{"part", "plain"}}, {}};
        break;
    case Plain:
    case PlainWithoutDot:
    case HalfPlain:
        described.code = HypothesisCode::SignedUnencoded;
        break;
    case Padded:
        described.code = HypothesisCode::SignedPadded;
        break;
    case Standard:
    case StandardBare:
        described.parameters = {{"form", "standard"}};
        break;
    case WithoutDot:
        described.parameters = {{"form", "no_dot"}};
        break;
    case DotBehind:
        described.parameters = {{"form", "dot"}};
        break;
    case BlankBehind:
        described.parameters = {{"form", "blank"}};
        break;
    case Quoted:
        described.parameters = {{"form", "quoted"}};
        break;
    }
    if (recipe.form != Recipe::Form::Text) {
        described.parameters.push_back({"digest", std::string(digestTitle(recipe.digest))});
        if (described.code == HypothesisCode::SignedDigest) {
            const bool isHex = recipe.form == Recipe::Form::Hex || recipe.form == Recipe::Form::HexCapitals;
            described.parameters.push_back({"form", std::string(isHex                              ? "hex"
                                                                : recipe.form == Recipe::Form::Raw ? "raw"
                                                                                                   : "base64")});
        }
    }
    if (recipe.lineEnd != Recipe::LineEnd::None)
        described.parameters.push_back(
            {"line_end", std::string(recipe.lineEnd == Recipe::LineEnd::Lf ? "LF" : "CR LF")});
    return described;
}

} // namespace

std::string_view digestTitle(crypto::Digest digest)
{
    switch (digest) {
    case crypto::Digest::Sha1:
        return "SHA-1";
    case crypto::Digest::Sha256:
        return "SHA-256";
    case crypto::Digest::Sha384:
        return "SHA-384";
    case crypto::Digest::Sha512:
        return "SHA-512";
    case crypto::Digest::None:
        return {};
    }
    return {};
}

std::vector<SignedTextRecipe> likelyRecipes(crypto::Digest own)
{
    using enum Recipe::LineEnd;
    using enum Recipe::Form;
    const crypto::Digest digest = own == crypto::Digest::None ? crypto::Digest::Sha256 : own;
    std::vector<Recipe> recipes = {
        {Right, Lf, Text, {}},          {Right, None, Raw, digest},    {Right, None, Hex, digest},
        {PayloadAlone, None, Text, {}}, {Plain, None, Text, {}},       {PlainPayload, None, Text, {}},
        {Padded, None, Text, {}},       {Right, CrLf, Text, {}},       {Standard, None, Text, {}},
        {HalfPlain, None, Text, {}},    {Right, Lf, Raw, digest},      {Right, Lf, Hex, digest},
        {Right, None, Base64, digest},  {PayloadAlone, Lf, Text, {}},  {PlainPayload, Lf, Text, {}},
        {Plain, Lf, Text, {}},          {BlankBehind, None, Text, {}}, {Quoted, None, Text, {}},
        {WithoutDot, None, Text, {}},
    };
    if (digest != crypto::Digest::Sha256) {
        recipes.push_back({Right, None, Raw, crypto::Digest::Sha256});
        recipes.push_back({Right, None, Hex, crypto::Digest::Sha256});
    }
    if (own == crypto::Digest::None) {
        recipes.push_back({Right, None, Raw, crypto::Digest::Sha512});
        recipes.push_back({Right, None, Hex, crypto::Digest::Sha512});
    }
    return recipes;
}

std::vector<SignedTextRecipe> allRecipes(crypto::Digest own)
{
    std::vector<Recipe> recipes = likelyRecipes(own);
    const std::size_t likely = recipes.size();
    const auto add = [&](const Recipe &recipe) {
        const auto known =
            std::ranges::find_if(recipes.begin(), recipes.begin() + std::ptrdiff_t(likely), [&](const Recipe &one) {
                return one.base == recipe.base && one.lineEnd == recipe.lineEnd && one.form == recipe.form &&
                       one.digest == recipe.digest;
            });
        if (known == recipes.begin() + std::ptrdiff_t(likely))
            recipes.push_back(recipe);
    };
    for (const auto base : allBases) {
        for (const auto lineEnd : allLineEnds) {
            if (base != Right || lineEnd != Recipe::LineEnd::None)
                add({base, lineEnd, Recipe::Form::Text, {}});
        }
    }
    for (const auto digest :
         {crypto::Digest::Sha256, crypto::Digest::Sha512, crypto::Digest::Sha384, crypto::Digest::Sha1}) {
        for (const auto form : digestForms) {
            for (const auto lineEnd : allLineEnds) {
                for (const auto base : {Right, PayloadAlone, PlainPayload, Plain})
                    add({base, lineEnd, form, digest});
            }
        }
    }
    return recipes;
}

std::optional<SignedText> makeSignedText(const SignedTextRecipe &recipe, const DecodedJws &jws, ByteView payload,
                                         std::string_view right)
{
    std::string text = baseText(recipe.base, jws, payload, right);
    if (recipe.lineEnd != Recipe::LineEnd::None)
        text += recipe.lineEnd == Recipe::LineEnd::Lf ? "\n" : "\r\n";
    if (recipe.form != Recipe::Form::Text) {
        const Bytes digest = crypto::hash(recipe.digest, asBytes(text));
        switch (recipe.form) {
        case Recipe::Form::Text:
            break;
        case Recipe::Form::Raw:
            text = std::string(asText(digest));
            break;
        case Recipe::Form::Hex:
        case Recipe::Form::HexCapitals:
            text = hexDigits(digest, recipe.form == Recipe::Form::HexCapitals);
            break;
        case Recipe::Form::Base64:
            text = base64url::encodeStandard(digest);
            break;
        case Recipe::Form::Base64Url:
            text = base64url::encode(digest);
            break;
        }
    }
    if (text == right || text.empty())
        return std::nullopt;
    SignedText made = describe(recipe);
    made.text = std::move(text);
    return made;
}

} // namespace tokenscope::inspect
