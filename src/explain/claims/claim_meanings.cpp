// SPDX-License-Identifier: Apache-2.0
#include "explain/claims/claim_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tokenscope::explain {

namespace {

struct Meaning
{
    std::string_view name;
    const char *text; ///< marked for translation
};

constexpr const char *context = "ClaimMeanings";

// RFC 7515, 7516, 7518 and 7797, in the order in which people meet them.
constexpr Meaning parameters[] = {
    {"alg", QT_TRANSLATE_NOOP("ClaimMeanings", "How the token is signed, or how its key is encrypted.")},
    {"kid", QT_TRANSLATE_NOOP("ClaimMeanings", "The ID of the key that the signature is checked with.")},
    {"typ", QT_TRANSLATE_NOOP("ClaimMeanings", "What kind of token this is.")},
    {"cty", QT_TRANSLATE_NOOP("ClaimMeanings", "What kind of data the payload is.")},
    {"crit",
     QT_TRANSLATE_NOOP("ClaimMeanings", "Members that a verifier has to understand, or else refuse the token.")},
    {"jku", QT_TRANSLATE_NOOP("ClaimMeanings", "The address of a key set; never fetched here.")},
    {"jwk", QT_TRANSLATE_NOOP("ClaimMeanings", "A public key that the token brings along; never trusted here.")},
    {"x5u", QT_TRANSLATE_NOOP("ClaimMeanings", "The address of a certificate; never fetched here.")},
    {"x5c", QT_TRANSLATE_NOOP("ClaimMeanings", "A certificate that the token brings along; never trusted here.")},
    {"x5t", QT_TRANSLATE_NOOP("ClaimMeanings", "The SHA-1 digest of the signer’s certificate.")},
    {"x5t#S256", QT_TRANSLATE_NOOP("ClaimMeanings", "The SHA-256 digest of the signer’s certificate.")},
    {"b64", QT_TRANSLATE_NOOP("ClaimMeanings", "Whether the payload is base64url-encoded before it is signed.")},
    {"nonce", QT_TRANSLATE_NOOP("ClaimMeanings", "A value that ties the token to one request.")},
    {"enc", QT_TRANSLATE_NOOP("ClaimMeanings", "How the content is encrypted.")},
    {"zip", QT_TRANSLATE_NOOP("ClaimMeanings", "How the content was compressed before it was encrypted.")},
    {"epk", QT_TRANSLATE_NOOP("ClaimMeanings", "The sender’s one-time public key, for agreeing on a key.")},
    {"apu", QT_TRANSLATE_NOOP("ClaimMeanings", "Something about the sender that goes into the agreed key.")},
    {"apv", QT_TRANSLATE_NOOP("ClaimMeanings", "Something about the recipient that goes into the agreed key.")},
    {"iv", QT_TRANSLATE_NOOP("ClaimMeanings", "The start value with which the content key was encrypted.")},
    {"tag", QT_TRANSLATE_NOOP("ClaimMeanings", "The proof that the encrypted content key was not changed.")},
    {"p2s", QT_TRANSLATE_NOOP("ClaimMeanings", "The salt with which a password was turned into a key.")},
    {"p2c", QT_TRANSLATE_NOOP("ClaimMeanings", "How many rounds a password took to become a key.")},
};

// RFC 7519, RFC 8693, RFC 9068, OpenID Connect Core 1.0, and what Pangea adds.
constexpr Meaning claims[] = {
    {"iss", QT_TRANSLATE_NOOP("ClaimMeanings", "Who issued the token.")},
    {"sub", QT_TRANSLATE_NOOP("ClaimMeanings", "Who or what the token is about, usually a user.")},
    {"aud", QT_TRANSLATE_NOOP("ClaimMeanings", "Who the token is for; others have to refuse it.")},
    {"exp", QT_TRANSLATE_NOOP("ClaimMeanings", "When the token stops counting.")},
    {"nbf", QT_TRANSLATE_NOOP("ClaimMeanings", "The time before which the token must not be used.")},
    {"iat", QT_TRANSLATE_NOOP("ClaimMeanings", "When the token was issued.")},
    {"jti", QT_TRANSLATE_NOOP("ClaimMeanings", "The token’s own ID, by which it can be recognized or withdrawn.")},
    {"auth_time", QT_TRANSLATE_NOOP("ClaimMeanings", "When the user signed in.")},
    {"nonce", QT_TRANSLATE_NOOP("ClaimMeanings", "A value that ties the token to the sign-in request.")},
    {"azp", QT_TRANSLATE_NOOP("ClaimMeanings", "The client that the token was issued to.")},
    {"client_id", QT_TRANSLATE_NOOP("ClaimMeanings", "The client that asked for the token.")},
    {"scope", QT_TRANSLATE_NOOP("ClaimMeanings", "What the token allows, as words with blanks between.")},
    {"scp", QT_TRANSLATE_NOOP("ClaimMeanings", "What the token allows.")},
    {"roles", QT_TRANSLATE_NOOP("ClaimMeanings", "The roles that the user or client has.")},
    {"groups", QT_TRANSLATE_NOOP("ClaimMeanings", "The groups that the user belongs to.")},
    {"entitlements", QT_TRANSLATE_NOOP("ClaimMeanings", "What the user is entitled to.")},
    {"acr", QT_TRANSLATE_NOOP("ClaimMeanings", "How strong the sign-in was.")},
    {"amr", QT_TRANSLATE_NOOP("ClaimMeanings", "The ways in which the user signed in, such as a password.")},
    {"sid", QT_TRANSLATE_NOOP("ClaimMeanings", "The ID of the session.")},
    {"at_hash",
     QT_TRANSLATE_NOOP("ClaimMeanings", "A digest of the access token that was issued together with this one.")},
    {"c_hash", QT_TRANSLATE_NOOP("ClaimMeanings", "A digest of the code that was issued together with this token.")},
    {"cnf", QT_TRANSLATE_NOOP("ClaimMeanings", "The key that the sender of the token has to prove to hold.")},
    {"act", QT_TRANSLATE_NOOP("ClaimMeanings", "Who acts on behalf of the subject.")},
    {"may_act", QT_TRANSLATE_NOOP("ClaimMeanings", "Who may act on behalf of the subject.")},
    {"events", QT_TRANSLATE_NOOP("ClaimMeanings", "What happened, in a message about a security event.")},
    {"name", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s full name.")},
    {"given_name", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s first name.")},
    {"family_name", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s last name.")},
    {"preferred_username", QT_TRANSLATE_NOOP("ClaimMeanings", "The name by which the user wants to be called.")},
    {"username", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s name for signing in.")},
    {"email", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s mail address.")},
    {"email_verified",
     QT_TRANSLATE_NOOP("ClaimMeanings", "Whether the issuer made sure that the mail address is the user’s.")},
    {"phone_number", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s telephone number.")},
    {"phone_number_verified",
     QT_TRANSLATE_NOOP("ClaimMeanings", "Whether the issuer made sure that the number is the user’s.")},
    {"picture", QT_TRANSLATE_NOOP("ClaimMeanings", "The address of the user’s picture; never fetched here.")},
    {"locale", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s language and country.")},
    {"zoneinfo", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s time zone.")},
    {"updated_at", QT_TRANSLATE_NOOP("ClaimMeanings", "When the user’s data last changed.")},
    {"pangea.profile", QT_TRANSLATE_NOOP("ClaimMeanings", "The user’s profile at Pangea.")},
    {"pangea.intelligence", QT_TRANSLATE_NOOP("ClaimMeanings", "What Pangea found about the risk of this sign-in.")},
    {"pangea.claims", QT_TRANSLATE_NOOP("ClaimMeanings", "Claims that the project added at Pangea.")},
};

QString meaningOf(std::span<const Meaning> meanings, std::string_view name)
{
    const auto found = std::ranges::find(meanings, name, &Meaning::name);
    return found == meanings.end() ? QString() : QCoreApplication::translate(context, found->text);
}

// Those that people meet daily.
constexpr Meaning shortClaims[] = {
    {"iss", QT_TRANSLATE_NOOP("ClaimMeanings", "who made it")},
    {"sub", QT_TRANSLATE_NOOP("ClaimMeanings", "whom it is about")},
    {"aud", QT_TRANSLATE_NOOP("ClaimMeanings", "whom it is for")},
    {"exp", QT_TRANSLATE_NOOP("ClaimMeanings", "not after this")},
    {"nbf", QT_TRANSLATE_NOOP("ClaimMeanings", "not before this")},
    {"iat", QT_TRANSLATE_NOOP("ClaimMeanings", "when it was made")},
    {"auth_time", QT_TRANSLATE_NOOP("ClaimMeanings", "when the user signed in")},
    {"jti", QT_TRANSLATE_NOOP("ClaimMeanings", "its own ID")},
    {"nonce", QT_TRANSLATE_NOOP("ClaimMeanings", "ties it to one sign-in")},
    {"azp", QT_TRANSLATE_NOOP("ClaimMeanings", "the client that may use it")},
    {"client_id", QT_TRANSLATE_NOOP("ClaimMeanings", "the client that asked for it")},
    {"scope", QT_TRANSLATE_NOOP("ClaimMeanings", "what it allows")},
    {"acr", QT_TRANSLATE_NOOP("ClaimMeanings", "how the user signed in")},
    {"amr", QT_TRANSLATE_NOOP("ClaimMeanings", "how the user signed in")},
    {"sid", QT_TRANSLATE_NOOP("ClaimMeanings", "the user’s session")},
    {"email", QT_TRANSLATE_NOOP("ClaimMeanings", "the user’s e-mail address")},
    {"name", QT_TRANSLATE_NOOP("ClaimMeanings", "the user’s name")},
    {"cnf", QT_TRANSLATE_NOOP("ClaimMeanings", "the key that its holder has")},
};

} // namespace

QString parameterMeaning(std::string_view name)
{
    return meaningOf(parameters, name);
}

QString claimMeaning(std::string_view name)
{
    return meaningOf(claims, name);
}

QString claimInShort(std::string_view name)
{
    return meaningOf(shortClaims, name);
}

} // namespace tokenscope::explain
