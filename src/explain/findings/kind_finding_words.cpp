// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/kind_finding_words.h"

#include "base/overloaded.h"
#include "explain/findings/allowed_words.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"

#include <utility>

namespace tokenscope::explain {

namespace found = inspect::found;

/// "logout token"; "token" where the kind is not known.
QString KindFindingWords::kindOf(std::string_view kind)
{
    const QString name = kindName(kind);
    return name.isEmpty() ? tr("token") : name;
}

QString KindFindingWords::source(std::string_view rule)
{
    return fill(tr("The rule is in %1."), {quotedText(rule)});
}

FindingWords KindFindingWords::words(const found::NotExamined &fact)
{
    const QString done = QString::number(fact.done);
    const QString total = QString::number(fact.total);
    const auto left = [&](const QString &title) {
        const QString limit =
            fact.limit ? fill(tr("The limit for one text is %1."), {QString::number(*fact.limit)}) : QString();
        return FindingWords{title,
                            paragraph({fill(tr("%1 of %2 were examined."), {done, total}), limit,
                                       tr("One inspection does a limited amount of work, so that no text can block the "
                                          "program. Anything left out counts as not checked.")}),
                            tr("Inspect the parts one by one, or load fewer keys.")};
    };
    switch (fact.what) {
    case inspect::Unexamined::Findings:
        return {tr("More was found than is listed"), fill(tr("%1 of %2 findings are listed."), {done, total}),
                tr("Fix what is listed first; the rest is likely of the same kind.")};
    case inspect::Unexamined::SharedPrimes:
        return {tr("The RSA keys were not compared for shared primes"),
                fill(tr("There are %1, and comparing so many takes long."), {total}),
                tr("Load fewer of them at a time, to have them compared.")};
    case inspect::Unexamined::RsaKeys:
        return {tr("Not all RSA keys were examined for weak primes"),
                fill(tr("%1 of %2 keys were examined. It takes long to find out, and one set gets a limited time."),
                     {done, total}),
                tr("Load fewer keys, or each key alone, to have all of them examined.")};
    case inspect::Unexamined::Signatures:
        return left(tr("Not all signatures were examined"));
    case inspect::Unexamined::Keys:
        return left(tr("Not all keys were examined"));
    case inspect::Unexamined::Tokens:
        return left(tr("Not all tokens were examined"));
    case inspect::Unexamined::Disclosures:
        return left(tr("The disclosures were not examined"));
    case inspect::Unexamined::Modulus:
        return left(tr("The modulus of the RSA key was not examined"));
    }
    std::unreachable();
}

FindingWords KindFindingWords::words(const found::MemberRequired &fact)
{
    const QString kind = kindOf(fact.kind);
    const QString name = memberName(fact.member);
    return {fact.otherwise ? fill(tr("The %1 has neither “%2” nor “%3”"), {kind, name, memberName(*fact.otherwise)})
                           : fill(tr("The %1 lacks “%2”"), {kind, name}),
            paragraph({fill(tr("Every %1 must have it, so a verifier should refuse this one."), {kind}),
                       source(fact.rule), tr("The issuer’s software probably does not know that rule.")}),
            tr("Ask the issuer to add it.")};
}

FindingWords KindFindingWords::words(const found::KeyBindingMissing &)
{
    return {tr("The credential lacks the holder’s signature (key binding)"),
            tr("A nonce is expected, and only the holder can put it into a presentation. Without that signature, "
               "anybody who has a copy of the credential could present it. The rule is in RFC 9901, 7.3."),
            tr("Have the holder present the credential with a key binding, or expect no nonce.")};
}

FindingWords KindFindingWords::words(const found::MemberForbidden &fact)
{
    return {fill(tr("The %1 has “%2”, which it must not have"), {kindOf(fact.kind), memberName(fact.member)}),
            paragraph({fact.member.starts_with("header.jwk.")
                           ? tr("It is a part of the private key. Anybody who sees the token could sign with it.")
                           : tr("The rule keeps tokens of one kind from being taken for another."),
                       source(fact.rule), tr("The issuer’s software probably makes all its tokens in one way.")}),
            tr("Ask the issuer to leave it out.")};
}

QString KindFindingWords::observed(const std::variant<std::string, json::Type, inspect::Oddity> &what)
{
    const auto ofOddity = [](inspect::Oddity oddity) {
        switch (oddity) {
        case inspect::Oddity::Absent:
            return tr("It is absent.");
        case inspect::Oddity::EmptyObject:
            return tr("It is an empty object.");
        case inspect::Oddity::SeveralKeys:
            return tr("It names several keys.");
        case inspect::Oddity::MixedArray:
            return tr("It is a list with something else in it.");
        }
        std::unreachable();
    };
    return std::visit(Overloaded{[](const std::string &text) { return fill(tr("It is “%1”."), {quotedText(text)}); },
                                 [](json::Type type) { return fill(tr("It is %1."), {typeWords(type)}); }, ofOddity},
                      what);
}

FindingWords KindFindingWords::words(const found::MemberInvalid &fact)
{
    return {fill(tr("“%1” of the %2 has a value that it must not have"), {memberName(fact.member), kindOf(fact.kind)}),
            paragraph({fact.observed ? observed(*fact.observed) : QString(),
                       fill(tr("Allowed is %1."), {allowedWords(fact.allowed, fact.values)}), source(fact.rule),
                       tr("The issuer’s software probably writes it wrongly.")}),
            tr("Ask the issuer to write it as the rule says.")};
}

FindingWords KindFindingWords::words(const found::MemberWrongType &fact)
{
    return {fill(tr("“%1” of the %2 has the wrong type"),
                 {memberName(fact.member), kindOf(fact.kind.value_or(std::string_view()))}),
            paragraph({fill(tr("It is %1, where %2 is needed."), {typeWords(fact.type), typeWords(fact.wanted)}),
                       source(fact.rule), tr("The issuer’s software probably writes it wrongly.")}),
            tr("Ask the issuer to write it as the rule says.")};
}

QString KindFindingWords::faultOf(inspect::DisclosureFault fault)
{
    switch (fault) {
    case inspect::DisclosureFault::NotBase64:
        return tr("It is not base64url.");
    case inspect::DisclosureFault::NotJson:
        return tr("It does not decode to JSON.");
    case inspect::DisclosureFault::WrongElements:
        return tr("It has to be an array of three elements (salt, name, value), or of two (salt, value) for an element "
                  "of an array.");
    case inspect::DisclosureFault::ForbiddenName:
        return tr("A claim whose name is “_sd” or three dots must not be disclosed.");
    case inspect::DisclosureFault::NameTaken:
        return tr("The object that it belongs to already has a claim of that name.");
    case inspect::DisclosureFault::NotSelective:
        return tr("That claim must always be visible in a credential of this kind.");
    }
    std::unreachable();
}

FindingWords KindFindingWords::words(const found::DisclosureInvalid &fact)
{
    // A forbidden name says nothing about what is meant.
    const bool isNamed = fact.name && !fact.name->empty() && fact.fault != inspect::DisclosureFault::ForbiddenName;
    return {
        fill(tr("Disclosure %1 is malformed"), {placeWords(fact.place)}),
        paragraph({isNamed ? fill(tr("It is about “%1”."), {quotedText(*fact.name)}) : QString(), faultOf(fact.fault),
                   tr("It was probably changed or cut on the way, or made by faulty software.")}),
        tr("Have the holder present the credential again.")};
}

FindingWords KindFindingWords::words(const found::DisclosureNotText &fact)
{
    return {
        tr("One of the disclosures is malformed"),
        fill(tr("It is %1, where text is needed. It was probably made by faulty software."), {typeWords(fact.type)}),
        tr("Have the holder present the credential again.")};
}

FindingWords KindFindingWords::words(const found::DisclosureUnreferenced &fact)
{
    const QString place = placeWords(fact.place);
    return {fact.name && !fact.name->empty()
                ? fill(tr("The issuer did not sign disclosure %1 (“%2”)"), {place, quotedText(*fact.name)})
                : fill(tr("The issuer did not sign disclosure %1"), {place}),
            fill(tr("Its digest, %1, is nowhere in the signed part. It was edited, comes from another credential, or "
                    "belongs to a part that is withheld."),
                 {quotedText(fact.digest)}),
            tr("Have the holder present the credential again, with the disclosures as the issuer made them.")};
}

FindingWords KindFindingWords::words(const found::DigestRepeated &fact)
{
    return {tr("The credential holds the same digest twice"),
            fill(tr("It is %1. One disclosure would then be in two places, and a verifier has to refuse that. The "
                    "issuer’s software is probably faulty, or the holder sent a disclosure twice."),
                 {quotedText(fact.digest)}),
            tr("Have the holder present each disclosure once; if that does not help, tell the issuer.")};
}

FindingWords KindFindingWords::words(const found::DisclosureHashUnsupported &fact)
{
    return {fill(tr("The disclosures are hashed with “%1”, which is not known here"), {quotedText(fact.alg)}),
            tr("The payload names the hash (_sd_alg). Known are sha-256, sha-384 and sha-512, in small letters."),
            tr("Ask the issuer to hash with sha-256.")};
}

FindingWords KindFindingWords::words(const found::BoundToOtherText &fact)
{
    return {tr("The key binding was made for another set of disclosures"),
            fill(tr("Its hash (sd_hash) is “%1”; “%2” was computed. A disclosure was added, taken away or changed "
                    "after the holder signed."),
                 {quotedText(fact.observed), quotedText(fact.computed)}),
            tr("Have the holder present the credential again.")};
}

FindingWords KindFindingWords::words(const found::HolderSignatureBroken &)
{
    return {tr("The key binding is not signed with the holder’s key"),
            tr("The credential names that key in its claim cnf. The presenter is not the one it was issued to, or uses "
               "another device."),
            tr("Have the holder present the credential from the device that it was issued to.")};
}

FindingWords KindFindingWords::words(const found::HolderContentChanged &)
{
    return {tr("The key binding was changed after the holder signed it"),
            tr("Its signature was made with the holder’s key (cnf), but for another content."),
            tr("Have the holder present the credential again.")};
}

FindingWords KindFindingWords::words(const found::ProofKeyDiffers &fact)
{
    return {tr("The proof shows another key than the one that signed it"),
            fill(tr("The thumbprint of the key in it is “%1”, that of the key that signed it is “%2”."),
                 {quotedText(fact.shown), quotedText(fact.signer)}),
            tr("Have the client make the proof anew, with the key that it shows.")};
}

FindingWords KindFindingWords::ofKeyBinding(const FindingWords &words)
{
    return {fill(tr("The key binding does not hold: %1"), {asClause(words.title)}),
            paragraph({tr("This is about the holder’s signature at the end of the text, not about the credential."),
                       words.explanation}),
            tr("Have the holder present the credential again, in answer to this very request.")};
}

FindingWords KindFindingWords::ofTokenInside(const FindingWords &words)
{
    return {fill(tr("The token inside does not hold: %1"), {asClause(words.title)}),
            paragraph({tr("This is about the token in the payload, not about the one around it."), words.explanation}),
            words.nextStep};
}

FindingWords KindFindingWords::words(const found::BindingUnchecked &fact)
{
    const QString dependence = dependenceOfKind(fact.kind);
    return {dependence.isEmpty() ? tr("What the token is bound to was not checked")
                                 : fill(tr("Not checked: %1"), {dependence}),
            tr("Such a token counts only together with what it belongs to."),
            tr("Check it with the service that it was made for.")};
}

FindingWords KindFindingWords::words(const found::HolderKeyMissing &)
{
    return {tr("The holder’s signature (key binding) was not checked"),
            tr("The credential does not name the holder’s key in a way that can be used here (cnf), so nothing shows "
               "that the presenter is the holder."),
            tr("Give the holder’s public key, if you have it; else check it with the service that it was made for.")};
}

FindingWords KindFindingWords::words(const found::ProofMissing &)
{
    return {tr("The token is bound to a key (cnf), and no proof of that key was checked"),
            tr("Its claim cnf names the key. The service that gets the token has to ask for a proof that the sender "
               "holds it."),
            tr("Make sure that the service asks for that proof.")};
}

FindingWords KindFindingWords::words(const found::ClientCertificateMissing &)
{
    return {tr("The token is bound to a client certificate (cnf), which was not compared"),
            tr("Its claim cnf names the certificate. The service that gets the token has to compare it with the one of "
               "the connection."),
            tr("Make sure that the service compares the two.")};
}

FindingWords KindFindingWords::words(const found::StatusUnchecked &)
{
    return {tr("Whether the token has been revoked was not looked up"),
            tr("Its claim status points to a list that says so. Nothing is fetched during an inspection."),
            tr("Give the list from the address in that claim, or look its entry up there, before you rely on the "
               "token.")};
}

} // namespace tokenscope::explain
