// SPDX-License-Identifier: Apache-2.0
#include "explain/findings/law_finding_words.h"

#include "base/overloaded.h"
#include "explain/findings/allowed_words.h"
#include "explain/findings/fact_words.h"
#include "explain/phrases/duration_words.h"
#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"
#include "explain/terms/kind_words.h"

namespace tokenscope::explain {

namespace found = inspect::found;

/// "logout token"; "token" where the kind is not known.
QString LawFindingWords::kindOf(std::string_view kind)
{
    const QString name = kindName(kind);
    return name.isEmpty() ? tr("token") : name;
}

QString LawFindingWords::aKind(std::string_view kind)
{
    const QString name = kindWithArticle(kind);
    return name.isEmpty() ? tr("a token") : name;
}

QString LawFindingWords::source(std::string_view rule)
{
    return fill(tr("The rule is in %1."), {quotedText(rule)});
}

QString LawFindingWords::guess(bool isGuess)
{
    return isGuess ? tr("What kind of token it is was guessed from its claims; if the guess is wrong, nothing follows "
                        "from it.")
                   : QString();
}

QString LawFindingWords::ownKey(std::string_view place)
{
    if (place == "payload.jwks")
        return tr("the key in its own payload (jwks)");
    if (place == "payload.sub_jwk")
        return tr("the key in its own payload (sub_jwk)");
    if (place == "k")
        return tr("the key beside it (k=)");
    if (place.starts_with("did:"))
        return fill(tr("the key that is its own ID (%1)"), {quotedText(place)});
    return tr("the key in its own header (jwk)");
}

FindingWords LawFindingWords::words(const found::KindMismatch &fact)
{
    return {fill(tr("This is %1, and %2 is expected"), {aKind(fact.kind), aKind(fact.wanted)}),
            paragraph({purposeOfKind(fact.kind), tr("A token of one kind cannot replace one of another.")}),
            tr("Have the client send the other token, or correct what is expected.")};
}

FindingWords LawFindingWords::words(const found::MemberAdvised &fact)
{
    return {fact.isGuess
                ? fill(tr("If this is %1, it lacks “%2”"), {aKind(fact.kind), memberName(fact.member)})
                : fill(tr("The %1 lacks “%2”, which it should have"), {kindOf(fact.kind), memberName(fact.member)}),
            paragraph({guess(fact.isGuess), source(fact.rule)}), tr("Ask the issuer to add it.")};
}

FindingWords LawFindingWords::words(const found::MemberDiscouraged &fact)
{
    return {fact.isGuess
                ? fill(tr("If this is %1, it must not have “%2”"), {aKind(fact.kind), memberName(fact.member)})
                : fill(tr("The %1 has “%2”, which it should not have"), {kindOf(fact.kind), memberName(fact.member)}),
            paragraph({guess(fact.isGuess), source(fact.rule)}), tr("Ask the issuer to leave it out.")};
}

FindingWords LawFindingWords::words(const found::MemberUnusual &fact)
{
    const QString wanted =
        std::visit(Overloaded{[&fact](inspect::Allowed allowed) { return allowedWords(allowed, fact.values); },
                              [](inspect::WantedType type) { return typeWords(type); }},
                   fact.wanted);
    return {fact.isGuess ? fill(tr("If this is %1, its “%2” has a value that it must not have"),
                                {aKind(fact.kind), memberName(fact.member)})
                         : fill(tr("“%2” of the %1 has a value that it should not have"),
                                {kindOf(fact.kind), memberName(fact.member)}),
            paragraph({fill(tr("It should be %1."), {wanted}), guess(fact.isGuess), source(fact.rule)}),
            tr("Ask the issuer to write it as the rule says.")};
}

FindingWords LawFindingWords::words(const found::HeaderMemberForbidden &fact)
{
    return {
        fill(tr("The header of the %1 has “%2”, which it must not have"), {kindOf(fact.kind), memberName(fact.member)}),
        paragraph({tr("Its header may have a few members only."), source(fact.rule)}),
        tr("Ask the issuer to leave it out.")};
}

FindingWords LawFindingWords::words(const found::NotFresh &fact)
{
    const QString maximum = roughDuration(std::chrono::seconds(fact.maximum));
    return {fill(tr("The %1 is not fresh: it is %2 old"),
                 {kindOf(fact.kind), roughDuration(std::chrono::seconds(fact.age))}),
            paragraph({fill(tr("It should be used within %1."), {maximum}), source(fact.rule)}),
            tr("Set the maximum age that your service allows, to have it judged by that.")};
}

FindingWords LawFindingWords::words(const found::LifetimeOverLimit &fact)
{
    const QString kind = kindOf(fact.kind);
    const QString lifetime = exactDuration(std::chrono::seconds(fact.lifetime));
    const QString maximum = roughDuration(std::chrono::seconds(fact.maximum));
    return {fact.isGuess ? fill(tr("If this is %1, it lives too long: %2 are more than %3"),
                                {aKind(fact.kind), lifetime, maximum})
                         : fill(tr("The %1 lives too long: %2 are more than %3"), {kind, lifetime, maximum}),
            paragraph({fact.fromNow ? fill(tr("It may expire at most %1 from now."), {maximum})
                                    : fill(tr("It may expire at most %1 after its issue (iat)."), {maximum}),
                       tr("The service that it is for refuses it otherwise."), guess(fact.isGuess), source(fact.rule)}),
            fill(tr("Have the program that makes it set exp to at most %1."), {maximum})};
}

FindingWords LawFindingWords::words(const found::LifetimeTooShort &fact)
{
    return {fill(tr("The %1 lives too briefly: %2 are less than %3"),
                 {kindOf(fact.kind), exactDuration(std::chrono::seconds(fact.lifetime)),
                  roughDuration(std::chrono::seconds(fact.minimum))}),
            source(fact.rule), tr("Have the program that makes it let it live longer.")};
}

FindingWords LawFindingWords::words(const found::OwnKeyUnanchored &fact)
{
    return {
        fill(tr("The %1 verifies with %2, and nothing vouches for that key"), {kindOf(fact.kind), ownKey(fact.place)}),
        tr("Nothing was altered since it was signed. But anybody can make a token with a key of their own: who "
           "signed it is known only once that key is."),
        tr("Give the key that you know to be the right one, to have the two compared.")};
}

FindingWords LawFindingWords::words(const found::NotByOwnKey &fact)
{
    return {fill(tr("The %1 does not verify with %2"), {kindOf(fact.kind), ownKey(fact.place)}),
            paragraph({fact.did ? fill(tr("It names “%1” as its key, and that DID is the public key itself."),
                                       {quotedText(*fact.did)})
                                : QString(),
                       fact.isUsable
                           ? fill(tr("It was changed since, or signed (%1) with another key than the one that it "
                                     "shows; there is no way to tell which."),
                                  {quotedText(fact.alg, 20)})
                           : fill(tr("That key is of another type than “%1” needs."), {quotedText(fact.alg, 20)})}),
            tr("Copy it again from its source; if it fails again, have the program that makes it sign with the key "
               "that it shows.")};
}

FindingWords LawFindingWords::words(const found::InnerRequestDiffers &fact)
{
    const QString title = fact.edge == "eab"       ? tr("The external account binding is for another key")
                          : fact.edge == "account" ? tr("The change of keys is for another account")
                          : fact.edge == "oldKey"  ? tr("The change of keys names another old key")
                                                   : tr("The request inside is for another address (url)");
    return {title,
            paragraph({fill(tr("Inside is “%1”, outside “%2”."), {quotedText(fact.inside), quotedText(fact.outside)}),
                       tr("The rule is in RFC 8555, 7.3.")}),
            tr("Have the client make both parts of the request anew, with the same account, key and address.")};
}

} // namespace tokenscope::explain
