// SPDX-License-Identifier: Apache-2.0
#include "inspect/signature/signed_texts.h"

#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/digest.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope::inspect {

namespace {

using Recipe = SignedTextRecipe;
using enum SignedTextRecipe::Base;

constexpr std::array allBases = {Right,           PayloadAlone, Plain,    PlainPayload, Padded,
                                 PlainWithoutDot, HalfPlain,    Standard, StandardBare, WithoutDot,
                                 DotBehind,       BlankBehind,  Quoted,   BearerInFront};
constexpr std::array<Recipe::LineEnd, 3> allLineEnds = {std::nullopt, LineEnd::Lf, LineEnd::CrLf};
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

std::string baseText(Recipe::Base base, const DecodedJws &jws, ByteView payloadBytes, std::string_view right)
{
    const std::string header(jws.parts.header);
    std::string payload = right.size() > header.size() ? std::string(right.substr(header.size() + 1)) : std::string();
    const Bytes headerBytes = base64url::decodeLenient(header);
    const std::string plainHeader(asText(headerBytes));
    std::string plainPayload(asText(payloadBytes));
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
    case BearerInFront:
        return "Bearer " + std::string(right);
    }
    return {};
}

DigestForm digestForm(Recipe::Form form)
{
    switch (form) {
    case Recipe::Form::Hex:
    case Recipe::Form::HexCapitals:
        return DigestForm::Hex;
    case Recipe::Form::Base64:
    case Recipe::Form::Base64Url:
        return DigestForm::Base64;
    case Recipe::Form::Text:
    case Recipe::Form::Raw:
        break;
    }
    return DigestForm::Raw;
}

/// What the recipe says of the program.
Slip slipOf(const Recipe &recipe)
{
    const bool isHashed = recipe.form != Recipe::Form::Text;
    const auto digest = isHashed ? std::optional(digestTitle(recipe.digest)) : std::nullopt;
    const auto respelt = [&](TextSpelling spelling) { return tried::SignedRespelt{spelling, digest, recipe.lineEnd}; };
    switch (recipe.base) {
    case Right:
        if (isHashed)
            return tried::SignedDigest{*digest, digestForm(recipe.form), recipe.lineEnd};
        return tried::SignedLineBreak{recipe.lineEnd.value_or(LineEnd::Lf)};
    case PayloadAlone:
        return tried::SignedPayloadAlone{PayloadPart::Encoded, digest, recipe.lineEnd};
    case PlainPayload:
        return tried::SignedPayloadAlone{PayloadPart::Plain, digest, recipe.lineEnd};
    case Plain:
    case PlainWithoutDot:
    case HalfPlain:
        return tried::SignedUnencoded{digest, recipe.lineEnd};
    case Padded:
        return tried::SignedPadded{digest, recipe.lineEnd};
    case Standard:
    case StandardBare:
        return respelt(TextSpelling::StandardBase64);
    case WithoutDot:
        return respelt(TextSpelling::WithoutDot);
    case DotBehind:
        return respelt(TextSpelling::DotBehind);
    case BlankBehind:
        return respelt(TextSpelling::BlankBehind);
    case Quoted:
        return respelt(TextSpelling::Quoted);
    case BearerInFront:
        return respelt(TextSpelling::BearerInFront);
    }
    std::unreachable();
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

Slip withSteps(Slip slip, const SecretSteps &steps)
{
    std::visit(
        [&steps](auto &each) {
            if constexpr (requires { each.steps = steps; })
                each.steps = steps;
        },
        slip);
    return slip;
}

std::vector<SignedTextRecipe> likelyRecipes(crypto::Digest own)
{
    using enum LineEnd;
    using enum Recipe::Form;
    constexpr std::nullopt_t None = std::nullopt;
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
    // Early: on a large curve the budget ends before a longer list would.
    for (const auto other : {crypto::Digest::Sha384, crypto::Digest::Sha512, crypto::Digest::Sha256}) {
        if (digest != other && own != crypto::Digest::None)
            recipes.insert(recipes.begin() + 3, {Right, None, Raw, other});
    }
    if (digest != crypto::Digest::Sha256)
        recipes.push_back({Right, None, Hex, crypto::Digest::Sha256});
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
            if (base != Right || lineEnd)
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
    if (recipe.lineEnd)
        text += *recipe.lineEnd == LineEnd::Lf ? "\n" : "\r\n";
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
            text = hex::encode(digest, recipe.form == Recipe::Form::HexCapitals ? hex::LetterCase::Upper
                                                                                : hex::LetterCase::Lower);
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
    return SignedText{slipOf(recipe), std::move(text)};
}

} // namespace tokenscope::inspect
