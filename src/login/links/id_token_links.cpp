// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "base/base64url.h"
#include "inspect/bindings/partner.h"
#include "inspect/bindings/token_hash.h"
#include "inspect/inspect.h"
#include "jose/claims.h"
#include "login/links/link_sheet.h"
#include "login/links/recorded_keys.h"
#include "login/recording/placeholder.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds leeway = 60s;

/// A token that is judged, with what is read of it again and again.
struct IdToken
{
    std::size_t exchange;
    inspect::UnjudgedToken parts;
    const json::Object &payload;

    std::string text(std::string_view name) const
    {
        const json::Value *value = payload.find(name);
        return value && value->asString() ? *value->asString() : std::string();
    }
    std::optional<std::int64_t> date(std::string_view name) const
    {
        const json::Value *value = payload.find(name);
        const auto read = value && value->asNumber() ? jose::toNumericDate(*value->asNumber()) : std::nullopt;
        return read ? std::optional(read->seconds) : std::nullopt;
    }
};

void checkSignature(LinkSheet &sheet, std::size_t index, const std::string &token, std::string_view algorithm)
{
    if (isPlaceholder(token)) {
        sheet.leaves(Check::Signature, Fault::Removed, index);
        return;
    }
    if (algorithm == "none") {
        sheet.breaks(Check::Signature, Fault::Unsigned, index);
        return;
    }
    const inspect::InspectionKeys &keys = recordedKeys(sheet);
    if (keys.isEmpty() || algorithm.starts_with("HS")) {
        sheet.leaves(Check::Signature, Fault::NotRecorded, index);
        return;
    }
    const inspect::Expectations none;
    const inspect::Inspection judged = inspect::inspect({token, keys, none, momentOf(sheet, index)});
    if (judged.signature.state == inspect::SignatureState::Verified)
        sheet.holds(Check::Signature, index, keysIn(sheet));
    else if (judged.find(inspect::Code::KidUnknown))
        sheet.breaks(Check::Signature, Fault::KeyUnknown, index, {judged.signature.keyId.value_or(""), ""},
                     keysIn(sheet));
    else
        sheet.breaks(Check::Signature, Fault::SignatureWrong, index,
                     {std::string(judged.cause ? codeName(*judged.cause) : ""), ""}, keysIn(sheet));
}

void checkIssuerOf(LinkSheet &sheet, const IdToken &token)
{
    const Metadata *metadata = sheet.metadata();
    const std::string issuer = token.text("iss");
    const std::string *named = sheet.response ? valueOf(sheet.exchange(*sheet.response).sent, "iss") : nullptr;
    if (!metadata && named) {
        sheet.compares(Check::Issuer, Fault::IssuerDiffers, token.exchange, {issuer, *named}, sheet.response);
        return;
    }
    if (!metadata) {
        sheet.leaves(Check::Issuer, Fault::NotRecorded, token.exchange);
        return;
    }
    const std::size_t mark = metadata->issuer.find("{tenantid}");
    const bool fitsTemplate = mark != std::string::npos && issuer.starts_with(metadata->issuer.substr(0, mark));
    sheet.compares(Check::Issuer, Fault::IssuerDiffers, token.exchange,
                   {issuer, fitsTemplate ? issuer : metadata->issuer}, metadata->exchange);
}

void checkAudienceOf(LinkSheet &sheet, const IdToken &token)
{
    const std::string client = sheet.login().client();
    if (client.empty() || isPlaceholder(client)) {
        sheet.leaves(Check::Audience, Fault::NotRecorded, token.exchange);
        return;
    }
    const jose::Claims claims(token.payload);
    const auto &audience = claims.audience();
    std::string all;
    for (const std::string &each : audience ? *audience : std::vector<std::string>())
        all += (all.empty() ? "" : ", ") + each;
    if (!audience || std::ranges::find(*audience, client) == audience->end()) {
        sheet.breaks(Check::Audience, Fault::AudienceDiffers, token.exchange, {all, client}, sheet.login().request);
        return;
    }
    const std::string party = token.text("azp");
    if (!party.empty() && party != client)
        sheet.breaks(Check::Audience, Fault::PartyDiffers, token.exchange, {party, client}, sheet.login().request);
    else
        sheet.holds(Check::Audience, token.exchange, sheet.login().request);
}

void checkNonceOf(LinkSheet &sheet, const IdToken &token, bool isFirst)
{
    const std::string *asked = valueOf(sheet.login().asked, "nonce");
    const std::string given = token.text("nonce");
    if (!asked || (!isFirst && given.empty())) // a refreshed one need not have it (OpenID Connect Core 1.0, 12.2)
        return;
    if (given.empty())
        sheet.breaks(Check::Nonce, Fault::NonceLost, token.exchange, {"", hint(*asked)}, sheet.login().request);
    else
        sheet.comparesHinted(Check::Nonce, Fault::NonceDiffers, token.exchange, given, *asked, sheet.login().request);
}

void checkTimesOf(LinkSheet &sheet, const IdToken &token)
{
    const auto expiry = token.date("exp");
    const auto issued = token.date("iat");
    const std::int64_t now = momentOf(sheet, token.exchange).time_since_epoch().count();
    if (!sheet.entry(token.exchange).started) {
        sheet.leaves(Check::Times, Fault::NotRecorded, token.exchange);
        return;
    }
    const auto told = [](std::int64_t seconds) { return formatUtc(Moment(std::chrono::seconds(seconds))); };
    if (!expiry || *expiry + leeway.count() <= now) {
        sheet.breaks(Check::Times, Fault::Expired, token.exchange, {expiry ? told(*expiry) : "", told(now)});
        return;
    }
    if (issued && *issued - leeway.count() > now) {
        sheet.breaks(Check::Times, Fault::IssuedInFuture, token.exchange, {told(*issued), told(now)});
        return;
    }
    const std::string maximum = textOf(sheet.login().asked, "max_age");
    const auto login = token.date("auth_time");
    const auto request = sheet.login().request;
    const auto *asked = request ? &sheet.entry(*request).started : nullptr;
    const bool isNumber = !maximum.empty() && maximum.size() < 10 && std::ranges::all_of(maximum, ascii::isDigit);
    // Who signed in while this login was under way signed in after the request.
    if (isNumber && login && asked && *asked) {
        const auto oldest =
            std::chrono::floor<std::chrono::seconds>(**asked) - std::chrono::seconds(std::stol(maximum));
        if (*login + leeway.count() < oldest.time_since_epoch().count()) {
            sheet.breaks(Check::Times, Fault::LoginTooOld, token.exchange, {told(*login), maximum + " s"}, request);
            return;
        }
    }
    sheet.holds(Check::Times, token.exchange);
}

void checkHash(LinkSheet &sheet, const IdToken &token, Check check, std::string_view claim, const std::string &value)
{
    const std::string written = token.text(claim);
    const std::string *name = token.parts.textAt("header.alg");
    const auto *algorithm = name ? crypto::findSignatureAlgorithm(*name) : nullptr;
    if (written.empty() || value.empty() || !algorithm)
        return;
    if (isPlaceholder(value)) {
        sheet.leaves(check, Fault::Removed, token.exchange);
        return;
    }
    const std::string computed = base64url::encode(inspect::halfHash(*algorithm, asBytes(value), written));
    sheet.compares(check, Fault::HashDiffers, token.exchange, {written, computed});
}

/// A refreshed token is about the same user (OpenID Connect Core 1.0, 12.2).
void checkSameUser(LinkSheet &sheet, const IdToken &token)
{
    const json::Value first = claimsOf(sheet.idToken);
    const json::Value *subject = first.asObject() ? first.asObject()->find("sub") : nullptr;
    if (subject && subject->asString())
        sheet.comparesHinted(Check::Subject, Fault::SubjectDiffers, token.exchange, token.text("sub"),
                             *subject->asString());
}

} // namespace

void checkIdToken(LinkSheet &sheet, std::size_t index, const std::string &token, const std::string &accessToken,
                  const std::string &code)
{
    auto read = inspect::readUnjudged(token);
    if (!read || !read->payload.root.asObject()) {
        const bool isEncrypted = std::ranges::count(token, '.') == 4;
        if (isEncrypted || isPlaceholder(token))
            sheet.leaves(Check::Signature, isEncrypted ? Fault::NotReadable : Fault::Removed, index);
        else
            sheet.breaks(Check::Signature, Fault::IdTokenUnreadable, index);
        return;
    }
    const json::Value payload = read->payload.root;
    const IdToken parts{index, std::move(*read), *payload.asObject()};
    const std::string *algorithm = parts.parts.textAt("header.alg");
    const bool isFirst = sheet.idToken.empty();
    checkSignature(sheet, index, token, algorithm ? *algorithm : std::string_view());
    checkIssuerOf(sheet, parts);
    checkAudienceOf(sheet, parts);
    checkNonceOf(sheet, parts, isFirst);
    checkTimesOf(sheet, parts);
    checkHash(sheet, parts, Check::AccessTokenHash, "at_hash", accessToken);
    checkHash(sheet, parts, Check::CodeHash, "c_hash", code);
    checkHash(sheet, parts, Check::StateHash, "s_hash", textOf(sheet.login().asked, "state"));
    if (isFirst)
        sheet.idToken = token;
    else
        checkSameUser(sheet, parts);
}

} // namespace tokenscope::login
