// SPDX-License-Identifier: Apache-2.0
#include "inspect/kinds/kind_tables.h"

namespace tokenscope::inspect {

namespace {

constexpr std::array acmeRequestMembers = {
    needs("header.nonce", TextType, Allowed::Base64urlText),
    needs("header.url", TextType, Allowed::WebAddress),
    may("header.jwk", ObjectType, Allowed::PublicKey),
    may("header.kid", TextType, Allowed::WebAddress),
    mustNot("header.b64"),
};
constexpr std::array<std::string_view, 2> keyOrAccount = {"header.jwk", "header.kid"};
constexpr std::array<Code, 4> requestSilence = {Code::PayloadNotJson, Code::ExpiryMissing, Code::HeaderKeyIgnored,
                                                Code::KidMissing};

constexpr std::array bindingMembers = {
    needs("header.kid", TextType, Allowed::ShortAscii),
    needs("header.url", TextType, Allowed::WebAddress),
    mustNot("header.nonce"),
    needs("payload.kty", TextType, Allowed::NotEmpty),
};

constexpr std::array changeMembers = {
    needs("header.jwk", ObjectType, Allowed::PublicKey),
    needs("header.url", TextType, Allowed::WebAddress),
    mustNot("header.nonce"),
    needs("payload.account", TextType, Allowed::WebAddress),
    needs("payload.oldKey", ObjectType, Allowed::PublicKey),
};

constexpr std::array acmeTable = {
    TokenKind{.name = "acme_eab",
              .type = {},
              .rule = "RFC 8555, 7.3.4",
              .members = bindingMembers,
              .silent = noExpiry,
              .algorithmRule = Algorithms::Mac,
              .isForIssuerAlone = true,
              .form = TextForm::MacAcme},
    TokenKind{.name = "acme_key_change",
              .type = {},
              .rule = "RFC 8555, 7.3.5",
              .members = changeMembers,
              .silent = requestSilence,
              .algorithmRule = Algorithms::Asymmetric,
              .ownKey = "header.jwk",
              .form = TextForm::AcmeKeyChange},
    TokenKind{.name = "acme_request",
              .type = {},
              .rule = "RFC 8555, 6.2",
              .members = acmeRequestMembers,
              .oneOf = {keyOrAccount, Allowed::OneOfJwkKid},
              .silent = requestSilence,
              .algorithmRule = Algorithms::Asymmetric,
              .ownKey = "header.jwk",
              .carried = {.path = "payload.externalAccountBinding", .kind = "acme_eab", .isByReceiver = true},
              .form = TextForm::FlattenedAcme},
};

} // namespace

std::span<const TokenKind> acmeKinds()
{
    return acmeTable;
}

} // namespace tokenscope::inspect
