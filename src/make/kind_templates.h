// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// A good token of each kind of the registry (inspect/kinds), to begin from.
namespace tokenscope::make {

/// In what form tokens of the kind are sent.
enum class KindForm : std::uint8_t {
    Compact,
    WebPush,      ///< `vapid t=…, k=…` (RFC 8292)
    Flattened,    ///< as JSON
    Presentation, ///< RFC 9901, 4: a tilde behind it
    Deflated,     ///< its payload compressed
};

/// Header and payload as JSON. `$N` is now, `$M` a minute ago, `$E` five minutes ahead, `$L` an hour and `$S` less than
/// a minute,
/// `$J` an ID made for this token, `$K` the signer's public key, `$T` its thumbprint, `$F` its fingerprint, `$H` a
/// holder's public key, `$R` that key's thumbprint, `$C` the chain of certificates of the signer's key.
struct KindTemplate
{
    std::string_view kind;
    std::string_view algorithm = "ES256"; ///< that its issuers use
    std::string_view header;              ///< besides `alg` and `kid`
    std::string_view payload;
    KindForm form = KindForm::Compact;
};

std::span<const KindTemplate> kindTemplates();
/// Null if there is none for that kind.
const KindTemplate *findTemplate(std::string_view kind);

} // namespace tokenscope::make
