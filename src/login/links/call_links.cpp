// SPDX-License-Identifier: Apache-2.0
#include "base/ascii.h"
#include "base/joined.h"
#include "inspect/bindings/occasion.h"
#include "inspect/bindings/partner.h"
#include "inspect/inspect.h"
#include "jose/claims.h"
#include "login/links/link_sheet.h"
#include "login/links/recorded_keys.h"
#include "login/recording/http_fields.h"
#include "login/recording/placeholder.h"

#include <algorithm>

namespace tokenscope::login {

namespace {

using namespace std::chrono_literals;

bool isRefused(const HarEntry &entry)
{
    return entry.status == 401 || entry.status == 403;
}

/// Whether the same call is made once more; then its own links say what came of it.
bool isRepeated(const LinkSheet &sheet, std::size_t index)
{
    const std::string address = sheet.exchange(index).address.base();
    return std::ranges::any_of(sheet.following(index), [&](std::size_t each) {
        return sheet.exchange(each).address.base() == address && sheet.entry(each).method == sheet.entry(index).method;
    });
}

/// RFC 6749, 7: the token that was issued for it. False where nothing more can be said of it.
bool checkIdentity(LinkSheet &sheet, std::size_t index, const std::string &token)
{
    if (token.empty()) {
        const bool isMissing = isRefused(sheet.entry(index)) && sheet.tokens && !isRepeated(sheet, index);
        if (isMissing && (sheet.hasLoggedOut || sheet.recording().har.isStripped))
            sheet.leaves(Check::AccessToken, Fault::NotRecorded, index);
        else if (isMissing)
            sheet.breaks(Check::AccessToken, Fault::TokenNotSent, index, {}, sheet.tokens);
        return false;
    }
    if (!sheet.idToken.empty() && token == sheet.idToken && token != sheet.accessToken) {
        sheet.breaks(Check::AccessToken, Fault::IdTokenAtApi, index, {}, sheet.tokens);
        return false;
    }
    if (sheet.accessToken.empty()) {
        sheet.leaves(Check::AccessToken, Fault::NotRecorded, index);
    } else if (token != sheet.accessToken && (!sheet.issued.contains(token) || isRefused(sheet.entry(index)))) {
        const bool isFatal = isRefused(sheet.entry(index)) && !sheet.hasLoggedOut;
        if (isFatal)
            sheet.breaks(Check::AccessToken, Fault::TokenOther, index, {}, sheet.tokens);
        else
            sheet.warns(Check::AccessToken, Fault::TokenOther, index, {}, sheet.tokens);
    } else {
        sheet.holds(Check::AccessToken, index, sheet.tokens);
    }
    return true;
}

/// The resource that the login asked a token for (RFC 8707; `audience` as Auth0 has it).
std::string askedResource(const LinkSheet &sheet)
{
    const std::string resource = textOf(sheet.login().asked, "resource");
    return resource.empty() ? textOf(sheet.login().asked, "audience") : resource;
}

void checkTokenAudience(LinkSheet &sheet, std::size_t index, const jose::Claims &claims)
{
    const std::string asked = askedResource(sheet);
    const auto &audience = claims.audience();
    if (sheet.exchange(index).kind != ExchangeKind::ApiCall || !audience)
        return;
    if (!asked.empty()) {
        const bool isFor = std::ranges::find(*audience, asked) != audience->end();
        if (isFor)
            sheet.holds(Check::Audience, index, sheet.login().request);
        else if (isRefused(sheet.entry(index)))
            sheet.breaks(Check::Audience, Fault::AudienceDiffers, index, {joined(*audience), asked},
                         sheet.login().request);
        else // a server may have its own name for a resource
            sheet.leaves(Check::Audience, Fault::NotRecorded, index);
        return;
    }
    // Without that, an audience that is an address can be compared with the address that is called.
    const std::string called = sheet.exchange(index).address.origin();
    const bool isElsewhere = std::ranges::all_of(*audience, [&called](const std::string &each) {
        const auto address = readAddress(each);
        return address && (address->scheme == "https" || address->scheme == "http") && address->origin() != called;
    });
    if (isElsewhere && sheet.entry(index).status == 401)
        sheet.breaks(Check::Audience, Fault::AudienceDiffers, index, {joined(*audience), called});
    else
        sheet.leaves(Check::Audience, Fault::NotRecorded, index);
}

void checkTokenClaims(LinkSheet &sheet, std::size_t index, const std::string &token)
{
    const json::Value payload = claimsOf(token);
    if (!payload.asObject()) {
        sheet.leaves(Check::Times, Fault::NotReadable, index);
        return;
    }
    const jose::Claims claims(*payload.asObject());
    const auto started = sheet.entry(index).started;
    const auto told = [](std::int64_t seconds) { return formatUtc(Moment(std::chrono::seconds(seconds))); };
    if (started && claims.expiry()) {
        const auto now = std::chrono::floor<std::chrono::seconds>(*started).time_since_epoch().count();
        if (claims.expiry()->seconds <= now)
            sheet.breaks(Check::Times, Fault::TokenExpired, index, {told(claims.expiry()->seconds), told(now)});
        else if (claims.issuedAt() && claims.issuedAt()->seconds > now + 60 && isRefused(sheet.entry(index)))
            sheet.breaks(Check::Times, Fault::IssuedInFuture, index, {told(claims.issuedAt()->seconds), told(now)});
        else
            sheet.holds(Check::Times, index);
    }
    checkTokenAudience(sheet, index, claims);
    if (const Metadata *metadata = sheet.metadata(); metadata && claims.issuer() && isRefused(sheet.entry(index))) {
        sheet.compares(Check::Issuer, Fault::IssuerDiffers, index, {*claims.issuer(), metadata->issuer},
                       metadata->exchange);
    }
}

/// The lifetime that the token response told (RFC 6749, 5.1), for tokens that nobody but the server can read.
void checkToldLifetime(LinkSheet &sheet, std::size_t index, const std::string &token)
{
    if (token != sheet.accessToken || !sheet.tokens || claimsOf(token).asObject())
        return;
    const std::string lifetime = sheet.exchange(*sheet.tokens).answered("expires_in");
    const auto issued = sheet.entry(*sheet.tokens).ended();
    const auto used = sheet.entry(index).started;
    const bool isNumber = !lifetime.empty() && lifetime.size() < 10 && std::ranges::all_of(lifetime, ascii::isDigit);
    if (isNumber && issued && used && *used - *issued > std::chrono::seconds(std::stol(lifetime)))
        sheet.breaks(Check::Times, Fault::TokenExpired, index, {"", lifetime + " s"}, sheet.tokens);
}

/// The provider issued it to be read by itself alone, and another server got it.
bool isOpaque(const LinkSheet &sheet, std::size_t index, const std::string &token)
{
    const Exchange &call = sheet.exchange(index);
    const bool isIssued = sheet.tokens && token == sheet.accessToken;
    return call.kind == ExchangeKind::ApiCall && isIssued && token.find('.') == std::string::npos &&
           !isPlaceholder(token) && call.address.host != sheet.exchange(*sheet.tokens).address.host;
}

/// RFC 6750, 3.1; RFC 9449, 7.1.
void checkAnswer(LinkSheet &sheet, std::size_t index, const std::string &token)
{
    const HarEntry &entry = sheet.entry(index);
    const std::string error = challengeParameter(entry, "error");
    const std::string said = challengeParameter(entry, "error_description");
    if (error == "use_dpop_nonce" || error == "invalid_dpop_proof" || error == "insufficient_scope") {
        entersError(sheet, index, error, said);
        return;
    }
    if (entry.status == 403) {
        sheet.breaks(Check::Answer, Fault::ScopeMissing, index,
                     {sheet.tokens ? sheet.exchange(*sheet.tokens).answered("scope") : "",
                      challengeParameter(entry, "scope"), said});
    } else if (entry.status == 401) {
        if (!token.empty() && sheet.hasLoggedOut)
            sheet.warns(Check::Answer, Fault::TokenRefused, index, {error, "", said});
        else if (!token.empty() && isOpaque(sheet, index, token))
            sheet.breaks(Check::Answer, Fault::OpaqueRefused, index, {error, "", said}, sheet.tokens);
        else if (!token.empty())
            sheet.breaks(Check::Answer, Fault::TokenRefused, index, {error, "", said});
    } else if (sheet.exchange(index).kind == ExchangeKind::ApiCall && (entry.status == 0 || entry.status >= 400)) {
        // What else an API does not like is no matter of the login.
        sheet.warns(Check::Answer, entry.status == 0 ? Fault::NoAnswer : Fault::HttpError, index,
                    {entry.status == 0 ? "" : std::to_string(entry.status), "", entry.failure});
    } else if (!entersFailure(sheet, index)) {
        sheet.holds(Check::Answer, index);
    }
}

void checkUserInfo(LinkSheet &sheet, std::size_t index)
{
    const std::string given = sheet.exchange(index).answered("sub");
    const json::Value token = claimsOf(sheet.idToken);
    const json::Value *subject = token.asObject() ? token.asObject()->find("sub") : nullptr;
    if (subject && subject->asString() && sheet.entry(index).status == 200)
        sheet.comparesHinted(Check::Subject, Fault::SubjectDiffers, index, given, *subject->asString());
}

/// RFC 7662, 2.2.
void checkIntrospection(LinkSheet &sheet, std::size_t index)
{
    const Exchange &call = sheet.exchange(index);
    if (entersError(sheet, index, call.answered("error"), call.answered("error_description")) ||
        entersFailure(sheet, index))
        return;
    if (call.kind == ExchangeKind::Introspection && call.answered("active") == "false")
        sheet.breaks(Check::AccessToken, Fault::NotActive, index, {}, sheet.tokens);
    else
        sheet.holds(Check::Answer, index);
}

/// `cnf.jkt` of the token against the key of the proof (RFC 9449, 6.1).
void checkBoundToken(LinkSheet &sheet, std::size_t index, const std::string &token, const std::string &proof)
{
    const json::Value payload = claimsOf(token);
    const json::Value *confirmation = payload.asObject() ? payload.asObject()->find("cnf") : nullptr;
    const bool isBound = confirmation && confirmation->asObject() && confirmation->asObject()->find("jkt");
    if (isBound && authorizationScheme(sheet.entry(index)) == "bearer") {
        sheet.breaks(Check::Proof, Fault::BoundTokenAsBearer, index);
    } else if (isBound && proof.empty()) {
        sheet.breaks(Check::Proof, Fault::ProofAbsent, index);
    } else if (isBound) {
        const auto inside = inspect::readUnjudged(proof);
        const json::Value *key = inside ? inside->at("header.jwk") : nullptr;
        const auto set = key ? jose::JwkSet::fromValue(*key) : std::unexpected(jose::JwkSetError{});
        const std::string *written = confirmation->asObject()->find("jkt")->asString();
        if (set && !set->isEmpty() && written)
            sheet.compares(Check::Proof, Fault::ProofWrong, index, {*written, set->keys().front().thumbprint()},
                           sheet.tokens);
    }
}

} // namespace

void checkProof(LinkSheet &sheet, std::size_t index, const std::string &accessToken)
{
    const HarEntry &entry = sheet.entry(index);
    const std::string proof = textOf(entry.requestHeaders, "dpop");
    if (authorizationScheme(entry) == "dpop" && proof.empty()) {
        sheet.breaks(Check::Proof, Fault::ProofAbsent, index);
        return;
    }
    if (proof.empty())
        return;
    if (isPlaceholder(proof) || isPlaceholder(accessToken)) {
        sheet.leaves(Check::Proof, Fault::Removed, index);
        return;
    }
    inspect::Occasion occasion;
    occasion.method = entry.method;
    occasion.address = entry.address.base();
    occasion.scheme = authorizationScheme(entry);
    occasion.accessToken = accessToken;
    occasion.proofs = countOf(entry.requestHeaders, "dpop");
    const inspect::InspectionKeys none;
    const inspect::Expectations expectations;
    inspect::Question question{proof, none, expectations, momentOf(sheet, index)};
    question.occasion = &occasion;
    const inspect::Inspection judged = inspect::inspect(question);
    const json::Value claims = claimsOf(proof);
    const json::Value *id = claims.asObject() ? claims.asObject()->find("jti") : nullptr;
    const std::string name = id && id->asString() ? *id->asString() : std::string();
    const bool isUsed = !name.empty() && !sheet.proofs.insert(name).second;
    if (judged.verdict == inspect::Verdict::Rejected || judged.verdict == inspect::Verdict::NotAToken) {
        const inspect::Finding *cause = judged.causeFinding();
        std::string edge;
        for (const inspect::Binding &binding : judged.bindings) {
            if (edge.empty() && binding.state == inspect::BindingState::Broken)
                edge = nameOf(binding.edge);
        }
        sheet.breaks(Check::Proof, Fault::ProofWrong, index,
                     {edge.empty() && cause ? std::string(codeName(*judged.cause)) : edge, ""});
    } else if (isUsed) {
        sheet.breaks(Check::Proof, Fault::ProofReused, index);
    } else {
        sheet.holds(Check::Proof, index);
    }
}

void checkCall(LinkSheet &sheet, std::size_t index)
{
    const Exchange &call = sheet.exchange(index);
    if (call.kind == ExchangeKind::Introspection || call.kind == ExchangeKind::Revocation) {
        checkIntrospection(sheet, index);
        return;
    }
    const HarEntry &entry = sheet.entry(index);
    const std::string token = sentToken(entry, call.sent);
    if (valueOf(call.query, "access_token"))
        sheet.warns(Check::AccessToken, Fault::TokenInAddress, index);
    if (checkIdentity(sheet, index, token)) {
        checkTokenClaims(sheet, index, token);
        checkToldLifetime(sheet, index, token);
    }
    checkProof(sheet, index, token);
    checkBoundToken(sheet, index, token, textOf(entry.requestHeaders, "dpop"));
    checkAnswer(sheet, index, token);
    if (call.kind == ExchangeKind::UserInfo)
        checkUserInfo(sheet, index);
}

} // namespace tokenscope::login
