// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/header_finding_words.h"

#include "base/overloaded.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

QString HeaderFindingWords::missing(const inspect::NotAName &instead)
{
    const auto ofReason = [](inspect::NoName reason) {
        switch (reason) {
        case inspect::NoName::Absent:
            return tr("Its member “alg” is absent.");
        case inspect::NoName::Empty:
            return tr("Its member “alg” is empty.");
        case inspect::NoName::Unprotected:
            return tr("Only the unprotected header does, which anybody can change, and the key does not settle which "
                      "one it is.");
        }
        std::unreachable();
    };
    const auto ofType = [](json::Type type) {
        return fill(tr("Its member “alg” is %1, where text such as “ES256” is needed."), {typeWords(type)});
    };
    return std::visit(Overloaded{ofReason, ofType}, instead);
}

FindingWords HeaderFindingWords::words(const found::AlgMissing &fact)
{
    return {tr("The header does not name an algorithm"),
            paragraph({missing(fact.instead),
                       tr("Without it no verifier knows how to check the signature. The software that made the token "
                          "is probably unfinished, or does not follow the standard.")}),
            tr("Ask the issuer to write the algorithm (alg) into the header.")};
}

FindingWords HeaderFindingWords::words(const found::AlgNone &fact)
{
    return {
        tr("The token is not signed (alg is none)"),
        fill(tr("Its header says “%1” in place of the algorithm of the signature (alg). Nobody vouches for its "
                "content, and anyone could have written it. Tokens like this are a well-known way into services that "
                "forget to demand a signature."),
             {quotedText(fact.alg)}),
        tr("Do not accept it; ask the issuer for a signed token.")};
}

FindingWords HeaderFindingWords::words(const found::AlgUnsupported &fact)
{
    if (fact.meant) {
        const QString meant = quotedText(*fact.meant);
        return {fill(tr("The algorithm “%1” cannot be checked here"), {quotedText(fact.alg)}),
                fill(tr("The header spells it in another way than the standard: “%1” is its registered name. A strict "
                        "verifier knows no other."),
                     {meant}),
                fill(tr("Have the program that signs write “%1” into the header (RFC 7518, 3.1)."), {meant})};
    }
    const QString reason =
        fact.isRegistered
            ? tr("The algorithm is a registered one that is not built in here, so the signature was not checked.")
            : tr("That is not a registered name of a signature algorithm. Upper and lower case differ (“ES256”, not "
                 "“es256”), so it may be a spelling mistake of the issuer’s.");
    return {fill(tr("The algorithm “%1” cannot be checked here"), {quotedText(fact.alg)}),
            paragraph({fill(tr("The header names “%1” (alg)."), {quotedText(fact.alg)}), reason}),
            tr("Ask the issuer to sign with a common algorithm such as ES256 or RS256.")};
}

FindingWords HeaderFindingWords::words(const found::AlgNotAllowed &fact)
{
    const QString figure = fill(tr("The token is signed with “%1” (alg); “%2” is expected."),
                                {quotedText(fact.alg), quotedText(fact.allowed)});
    if (fact.hasEmptyEntry) {
        return {
            tr("The list of expected algorithms has an empty entry"),
            paragraph({figure, tr("A list with a gap in it was probably not meant like that, so nothing passes it.")}),
            tr("Take the empty entry out of the expected algorithms.")};
    }
    return {tr("The algorithm is not one of those expected"),
            paragraph({figure, tr("The issuer probably changed its signing key to another kind, or the list was made "
                                  "for another issuer.")}),
            fill(tr("If the issuer may use “%1”, add it to the expected algorithms; else ask the issuer why it does."),
                 {quotedText(fact.alg)})};
}

QString HeaderFindingWords::criticalProblem(const found::CritMalformed &fact)
{
    const QString name = quotedText(fact.name);
    switch (fact.problem) {
    case inspect::CriticalProblem::NotAnArray:
        return tr("It has to be a list of at least one name.");
    case inspect::CriticalProblem::RegisteredName:
        return fill(tr("It names “%1”, which every verifier knows and which must not be in it."), {name});
    case inspect::CriticalProblem::AbsentName:
        return fill(tr("It names “%1”, but the header has no such member."), {name});
    case inspect::CriticalProblem::DuplicateName:
        return fill(tr("It names “%1” twice."), {name});
    case inspect::CriticalProblem::MisusedBase64:
        return tr("The header has “b64”, which only counts if it is true or false and named here.");
    case inspect::CriticalProblem::Unprotected:
        return fill(tr("“%1” is in the unprotected header, which anybody can change on the way."), {name});
    }
    std::unreachable();
}

FindingWords HeaderFindingWords::words(const found::CritMalformed &fact)
{
    return {tr("The header’s list of critical extensions (crit) is faulty"),
            paragraph({tr("“crit” names what a verifier must understand before it accepts the token."),
                       criticalProblem(fact),
                       tr("Verifiers have to refuse a faulty list. The software that made the token probably gets this "
                          "rarely used member wrong.")}),
            tr("Ask the issuer to correct “crit” or to leave it out.")};
}

FindingWords HeaderFindingWords::words(const found::CritUnknown &fact)
{
    return {fill(tr("The token demands the extension “%1”, which is not known here"), {quotedText(fact.name)}),
            fill(tr("Its header marks “%1” as critical (crit): a verifier that does not understand it must refuse the "
                    "token. The token was probably made for software of a particular vendor."),
                 {quotedText(fact.name)}),
            tr("Check it with the software that it was made for, or ask the issuer for tokens without the extension.")};
}

FindingWords HeaderFindingWords::words(const found::TypeMismatch &fact)
{
    const QString figure = fact.observed.empty() ? fill(tr("It does not name its type (typ); “%1” is expected."),
                                                        {quotedText(fact.expected)})
                                                 : fill(tr("Its type (typ) is “%1”; “%2” is expected."),
                                                        {quotedText(fact.observed), quotedText(fact.expected)});
    return {tr("The token is of another kind than expected"),
            paragraph({figure, tr("Most often an ID token, which tells an app who signed in, was sent where an access "
                                  "token, which opens a service, is needed; or the reverse.")}),
            tr("Have the client send the other token, or correct the expected type.")};
}

FindingWords HeaderFindingWords::words(const found::UnencodedPayload &)
{
    return {
        tr("The header says that the payload is not encoded (b64 is false)"),
        tr("That way of signing is meant for plain data; JSON Web Tokens must not use it (RFC 7797, section 7), and "
           "many verifiers misread it. If the payload is encoded anyway, they take it as it is and find no claims in "
           "it. The issuer probably uses a signing tool that was not made for tokens."),
        tr("Ask the issuer to leave “b64” out of the header and to encode the payload.")};
}

FindingWords HeaderFindingWords::words(const found::SignaturesDisagree &)
{
    return {tr("Its signatures do not agree on what the payload is (b64)"),
            tr("Some of them cover the payload as it is, others its base64url text, so that one text says two things. "
               "All signatures of one token have to have the same “b64” (RFC 7797, section 3). The software that put "
               "them together probably did not look at it."),
            tr("Ask for a text in which all signatures have the same “b64”.")};
}

FindingWords HeaderFindingWords::words(const found::PayloadCompressed &fact)
{
    const auto with = [](const QString &title, const QString &what) {
        return FindingWords{
            title,
            paragraph({what, tr("The standard has “zip” for encrypted tokens only (RFC 7516), so most verifiers read "
                                "such a payload as it is, and fail. Health cards are made so.")}),
            tr("Use the token only with software that is made for such tokens.")};
    };
    switch (fact.state) {
    case inspect::CompressionState::Inflated:
        return with(tr("The payload is compressed (zip)"), tr("The claims were unpacked and judged."));
    case inspect::CompressionState::OverLimit:
        return with(tr("The compressed payload unpacks to more than is allowed"),
                    fact.limit ? fill(tr("At most %1 bytes are unpacked."), {QString::number(*fact.limit)})
                               : QString());
    case inspect::CompressionState::Damaged:
        return with(tr("The payload is said to be compressed, but does not unpack"),
                    tr("It is not DEFLATE data, or was cut."));
    case inspect::CompressionState::NotJson:
        return with(tr("The compressed payload does not unpack to claims"), tr("What comes out is not a JSON object."));
    case inspect::CompressionState::UnknownMethod:
        return with(tr("The payload is compressed in a way that is not known here"),
                    fill(tr("The header says “%1”; only DEF is known."), {quotedText(fact.method)}));
    }
    std::unreachable();
}

FindingWords HeaderFindingWords::words(const found::KindUnknown &fact)
{
    return {fill(tr("The token’s type, “%1”, is not known here"), {quotedText(fact.type)}),
            tr("It was judged by the rules for all tokens. Its own kind may have more of them."),
            tr("Read what else that kind of token demands.")};
}

FindingWords HeaderFindingWords::words(const found::PayloadDetached &)
{
    return {tr("The payload is not in the text (it is detached)"),
            tr("Its signature covers a payload that is sent apart, mostly the body of the same message, and without "
               "that nothing can be checked. If the text was copied by hand, its middle part may have been lost."),
            tr("Give the payload as well, byte for byte as it was sent.")};
}

FindingWords HeaderFindingWords::words(const found::PayloadGivenTwice &fact)
{
    if (fact.areSame) {
        return {tr("The payload given apart is the one in the token"),
                tr("The token has a payload of its own, and both are the same to the byte, so it does not matter which "
                   "was taken."),
                tr("Nothing needs to be done; the payload need not be given apart.")};
    }
    return {tr("The payload given apart is not the one in the token"),
            fill(tr("The token has a payload of its own of %1, and the one given has %2. A reader of one of them would "
                    "not see what the other says. Either the wrong file was given, or the token belongs to another "
                    "message; or the token has the digest of the message’s body (as Plaid’s request_body_sha256), and "
                    "a program changed the body’s bytes since."),
                 {counted(qint64(fact.inside), tr("%1 byte"), tr("%1 bytes")),
                  counted(qint64(fact.given), tr("%1 byte"), tr("%1 bytes"))}),
            tr("Give no payload for a token that has one, or the bytes of the message’s body as they came over the "
               "network.")};
}

FindingWords HeaderFindingWords::words(const found::HeaderUnprotected &fact)
{
    if (fact.member == inspect::OpenMember::KeyId) {
        return {tr("The key’s ID is in the unprotected header"),
                fill(tr("The unprotected header says “%1” for “kid”, and the protected one does not. Anybody can "
                        "change that on the way. It only chose which of the loaded keys to try, and a wrong choice "
                        "would have failed."),
                     {quotedText(fact.value)}),
                tr("Nothing needs to be done; a key ID in the protected header is clearer.")};
    }
    return {tr("The algorithm is in the unprotected header"),
            fill(tr("The unprotected header says “%1” for “alg”, and the protected one does not. Anybody can change "
                    "that on the way, so it counts only where the key allows no other. Many verifiers refuse it."),
                 {quotedText(fact.value)}),
            tr("Ask the issuer to write the algorithm (alg) into the protected header.")};
}

QString HeaderFindingWords::broughtAlong(inspect::KeyInHeader member)
{
    switch (member) {
    case inspect::KeyInHeader::Jwk:
        return tr("a key (jwk)");
    case inspect::KeyInHeader::Certificate:
        return tr("a certificate (x5c)");
    case inspect::KeyInHeader::KeySetAddress:
        return tr("the address of a key set (jku)");
    case inspect::KeyInHeader::CertificateAddress:
        return tr("the address of a certificate (x5u)");
    }
    std::unreachable();
}

FindingWords HeaderFindingWords::words(const found::HeaderKeyIgnored &fact)
{
    QString known;
    if (fact.member == inspect::KeyInHeader::Jwk) {
        known = fact.isInKeySet ? tr("The same key is in a loaded key set, and counts for that reason.")
                                : tr("It is not in any loaded key set.");
    }
    return {tr("The key that the token itself brings along is ignored"),
            paragraph({fill(tr("The header holds %1."), {broughtAlong(fact.member)}),
                       tr("That proves nothing, since anybody who forges a token can add a key of their own."),
                       fact.member == inspect::KeyInHeader::Certificate
                           ? tr("It is used only where it leads to a root certificate that you give.")
                           : tr("It is never used and never fetched here."),
                       known}),
            tr("Take keys from the issuer’s own key set only.")};
}

} // namespace tokenscope::explain
