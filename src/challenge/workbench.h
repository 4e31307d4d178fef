// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/civil_time.h"
#include "make/signing.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::challenge {

/// What the verifier under test trusts and expects.
struct Target
{
    std::string issuer = {};
    std::string audience = {};
    std::string kind = {}; ///< of challengeKinds(); empty for tokens of no kind
    /// Where tokens say that the stranger's key set is (`jwks.json` there). Usually nothing is.
    std::string elsewhere = "https://keys.attacker.invalid";
    // Of the request that a DPoP proof comes with, in place of issuer and audience.
    std::string method = {};
    std::string address = {};
};

/// The parts of a token before they are encoded.
struct Parts
{
    std::string header;
    std::string payload;
};

/// A good token, to make bad ones from.
class Workbench
{
public:
    Workbench(Target target, make::SigningKey key, make::SigningKey stranger, make::TokenDraft draft, Moment moment);

    const Target &target() const { return m_target; }
    const make::SigningKey &key() const { return m_key; }
    /// Another key for the same algorithm, which nobody trusts.
    const make::SigningKey &stranger() const { return m_stranger; }
    const json::Object &header() const { return m_header; }
    const json::Object &claims() const { return m_claims; }
    Moment moment() const { return m_moment; }

    /// A table's text with `$N` as now, `$B` an hour, `$P` ten minutes and `$T` one minute back, `$F` an hour, `$L` ten
    /// and `$E` five minutes ahead, `$I` the issuer, `$A` the audience, `$J` where the stranger's keys are, `$i` and
    /// `$a` in another case, `$s` and `$t` with a slash more or less behind them, `$h` and `$b` without their last
    /// character, `$d` and `$e` with a letter for each dot; the issuer `$c` with another scheme, `$j` without its
    /// scheme,
    /// `$w` with the port that goes without saying, `$v` with its last letter percent-encoded; `$g` the algorithm, `$l`
    /// in lower case; `$K` the stranger's public key, `$Q` its ID. Of a proof's request: `$M` the method, `$m` another,
    /// `$n` the same in another case, `$U` the address, `$p` with another path, `$o` of another host, `$r` of a host
    /// that begins with it,
    /// `$x` of another scheme. Texts are escaped for JSON.
    std::string filled(std::string_view text) const;
    /// Those of the JSON object that it is.
    std::vector<json::Member> filledMembers(std::string_view text) const;
    /// Claims and header with those members set; in the last a null takes a member away.
    json::Object claimsWith(std::string_view members) const;
    json::Object headerWith(std::string_view members) const;
    json::Object headerChangedBy(std::string_view members) const;

    Parts parts() const;
    std::string good() const;
    /// Signed with the trusted key, whatever the header says.
    std::string token(const Parts &parts) const;
    std::string token(const json::Object &header, const json::Object &claims) const;
    std::string strangersToken(const Parts &parts) const;
    /// The certificate that the stranger's key makes for itself, in DER; empty where it makes none.
    Bytes strangersCertificate() const;
    /// Signed with the trusted key by another algorithm of its family.
    std::string tokenBy(std::string_view algorithm, const Parts &parts) const;
    /// The same with an HMAC of those bytes.
    std::string macToken(const Parts &parts, ByteView secret, std::string_view algorithm = "HS256") const;

private:
    /// What a mark means that is no time.
    std::optional<std::string> textFor(char mark) const;

    Target m_target;
    make::SigningKey m_key;
    make::SigningKey m_stranger;
    json::Object m_header;
    json::Object m_claims;
    Moment m_moment;
};

/// Header and payload encoded, with a dot between them.
std::string signingInput(const Parts &parts);
/// The signature of a compact token.
Bytes signatureOf(std::string_view token);
std::string withSignature(std::string_view token, ByteView signature);
/// The object of a JSON text of ours.
json::Object objectOf(std::string_view text);

} // namespace tokenscope::challenge
